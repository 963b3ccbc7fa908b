## The head and the title row of the page
page-subtitle = 日本の防衛費の対GDP比
asof-known = 時点 **{ $date }**
control-everywhere = **すべてに効く**
control-road = **これからの道のりに効く**
control-measure-option = { $measure } :red[{ $level }]
take-download = 保存
take-share = 共有
take-share-help = いまの想定のまま、この画面を開くリンク。
tab-allies = 同盟国の中で
tab-road = 道のり
tab-cost = 費用
tab-precedents = 先例
tab-buys = 何に匹敵するか
compare-entry-lead = つまみを動かすか、比率を入力
compare-entry-equals = ＝
compare-entry-share = 対GDP比（%）
compare-entry-yen = 年額（兆円）
compare-entry-usd = 年額（億ドル）
compare-entry-more = いまとの差（年額、兆円）
unit-entry-share = GDP比%
unit-entry-yen = 兆円（年）
unit-entry-usd = 億ドル
unit-entry-more = 兆円の増（いま比）
compare-entry-refused = 「{ $given }」は使えません。{ $low }から{ $high }（{ $unit }）の範囲で入力してください。
compare-jump = 比率を{ $target }にする：{ $label }
compare-set = 比率を{ $share }にする
compare-keep = ＋ 列として残す
compare-keep-name = 名前（任意）
compare-keep-save = 残す
compare-keep-full = 残せるのは{ $most }列までです。先に一つ外してください。
compare-rename = この列の名前を変える
compare-drop = この列を外す
compare-part-notes = 出典と注
compare-part-table = 表
compare-part-take = 保存
control-place = 図
control-keep-help = いまの想定の横に残したもの。比較表の列、図の線や印になる。

# 画面・図・ファイルに出る日本語のすべて。数値は書き上がった文字列で渡される。

## 単位
not-known = 不明
unit-pct = { $value }%
unit-points = { $value }ポイント
unit-trn-jpy = { $value }兆円
unit-bn-usd = { $value }億ドル
unit-trn-jpy-short = { $value }兆円
unit-bn-usd-short = { $value }億ドル
unit-usd = { $value }ドル
unit-jpy = { $value }円
unit-people = { $value }人
unit-place = { $value }位
unit-rank = { $of }か国中{ $place }
list-separator = 、
credit-separator = 、
credit-source = { $publisher }「{ $edition }」
credit-dated = { $edition }（{ $date }）
credit-own = 利用者の数値（未確認）
credit = 出典：{ $sources }。{ $date }時点で公表されていた数値。
credit-short = 出典：{ $names }{ $more ->
    [0] {""}
   *[other] ほか{ $more }
    }

## ページ
page-title = 3.5%はどれほど遠いか
page-title-answer = { $target }なら年{ $spending }、NATOと並べて{ $place }｜{ page-title }
tab-data = データと方法
notice-title = リンクの一部を読み取れませんでした
notice-range = 「{ $given }」は「{ $control }」の範囲外のため、{ $used }にしました。
notice-step = 「{ $control }」の刻みに合わせ、「{ $given }」を{ $used }にしました。
notice-unreadable = 「{ $given }」は「{ $control }」の値として使えないため、{ $used }にしました。
notice-none = なし

## 主な数値

## 数え方
measure-sipri = SIPRI
measure-budget = 当初予算
measure-related = 防衛費と関連経費
measure-government = 政府の2%基準
measure-sipri-short = SIPRI
measure-budget-short = 当初予算
measure-related-short = 関連経費を含む
measure-government-short = 政府の基準
measure-sipri-option = SIPRI
measure-sipri-long = SIPRI：軍事支出（暦年）の、その年のGDPに対する比率
measure-budget-option = 当初予算
measure-budget-long = 防衛省の当初予算（SACO・米軍再編関係経費を含む）の、その年度のGDPに対する比率
measure-related-option = 関連経費を含む
measure-related-long = 防衛費と関連経費（補正予算を含む）の、その年度のGDPに対する比率
measure-government-option = 同・2022年度GDP比
measure-government-long = 防衛費と関連経費の、約560兆円（2022年度GDPの実績見込み）に対する比率
year-of-sipri = { $year }年
year-of-budget = { $year }年度
year-of-related = { $year }年度
year-of-government = { $year }年度
stage-initial = 当初予算
stage-initial-and-supplementary = 当初予算と補正予算
stage-supplementary = 補正予算
stage-request = 概算要求
stage-plan = 計画
stage-target = 目標
gdp-actual = 公表値
gdp-preliminary = 速報値
gdp-projection = 政府経済見通し・内閣府試算
gdp-policy = 約560兆円（2022年度実績見込み）を分母とする
prices-nominal = {""}
prices-constant = （{ $year }年価格）

## 数値の種類
kind-spent = 実績
kind-estimate = 推計
kind-budgeted = 予算
kind-pledged = 目標・合意（政府決定）
kind-requested = 米国の要求・概算要求
kind-assumed = 利用者の想定
kind-own = 利用者の数値
kind-own-spent = 利用者の数値：実績
kind-own-estimate = 利用者の数値：推計
kind-own-budgeted = 利用者の数値：予算
kind-own-pledged = 利用者の数値：目標・合意
kind-own-requested = 利用者の数値：要求
kinds-key = 塗り：実績と推計（推計は言葉で示す）。枠のみ：予算。破線：目標・合意（政府決定）。点線：要求。

## 国とグループ
group-nato-eur-can = NATO欧州・カナダ
group-nato-total = NATO全体
group-wld = 世界

## 目安
target-japan-advance-2025-short = 日本目標25年度
target-japan-strategy-2022-short = 日本目標27年度
target-nato-guideline-2006-short = NATOの目安（06年）
target-nato-wales-2014-short = NATOの目安（14年）
target-nato-vilnius-2023-short = NATOの下限（23年）
target-nato-hague-2025-short = NATO 2035年目標
target-request-colby-2025-03-short = 25年要求（コルビー氏）
target-request-ft-2025-06-short = 25年要求（FT報道、{ $later ->
    [yes] 否定
   *[no] 異論あり
    }）
target-request-hegseth-2025-05-short = 25年アジアへの手本（ヘグセス氏）
target-request-pentagon-2025-06-short = 25年対アジア要求（米国防総省）
target-request-nds-2026-01-short = 26年対同盟国要求（米戦略）
target-request-australia-2025-06-short = 25年対豪要求（ヘグセス氏）
target-korea-2025-11-short = 韓国の約束
target-taiwan-2026-budget-short = 台湾の2026年予算案
target-taiwan-2025-08-short = 台湾の目標（2030年）
target-australia-2025-10-short = オーストラリアの計画（2033〜34年度）
target-australia-2026-05-short = オーストラリアの目標（2033〜34年度）
target-japan-advance-2025-total = 日本の目標（2025年度）
target-japan-strategy-2022-total = 日本の目標（2027年度）
target-nato-guideline-2006-core = NATOの目安
target-nato-wales-2014-core = NATOの目安
target-nato-vilnius-2023-core = NATOの下限
target-nato-hague-2025-core = NATOの2035年目標（中核）
target-nato-hague-2025-total = NATOの2035年目標（関連を含む）
target-request-colby-2025-03-request = 対日要求（コルビー氏、25年3月）
target-request-ft-2025-06-request = 対日要求（FT報道、{ $later ->
    [yes] 日本側は否定
   *[no] 異論あり
    }、25年6月）
target-request-hegseth-2025-05-request = アジアへの手本（ヘグセス氏、25年5月）
target-request-pentagon-2025-06-request = 対アジア要求（米国防総省、日本を含む、25年6月）
target-request-nds-2026-01-core = 対同盟国要求（米戦略、26年1月）
target-request-nds-2026-01-total = 対同盟国要求（米戦略、26年1月）
target-request-australia-2025-06-request = 対豪要求（ヘグセス氏、25年6月）
target-korea-2025-11-total = 韓国の約束（25年11月）
target-taiwan-2026-budget-total = 台湾の2026年予算案（NATO方式）
target-taiwan-2025-08-total = 台湾の2030年までの目標（NATO方式）
target-australia-2025-10-total = オーストラリアの2033〜34年度の計画（25年時点）
target-australia-2026-05-total = オーストラリアの2033〜34年度の目標（26年）

## 軸
axis-share-pct = 対GDP比（%）
axis-year = 年（日本の予算と道のりは年度）
axis-fiscal-year = 年度

## 図
## ranking
ranking-title = 同盟国・友好国の中ではどこに立つか
ranking-choice = 表示
ranking-choice-both = NATOとアジア太平洋
ranking-choice-nato = NATO
ranking-choice-asia = アジア太平洋
ranking-gdp = GDP
ranking-gdp-fixed = { $year }年度GDP
ranking-last = 最下位
ranking-headline-nato = 防衛費が{ $gdp }の{ $shares }なら、日本はNATO加盟国（{ $year }年）と並べて{ $place }{ $others }。いまは{ $today }に当たる。
ranking-headline-asia = 防衛費が{ $gdp }の{ $shares }なら、日本はアジア太平洋の米国の友好国（{ $year }年）と並べて{ $place }{ $others }。いまは{ $today }に当たる。
places-other = 、{ $shares }なら{ $place }
ranking-detail-nato = 順位は{ $of }か国中のもの。軍を持つNATO加盟{ $members }か国（NATOの{ $year }年の{ $estimates ->
    [yes] 推計
   *[no] 値
    }、{ $release }版）に日本を加えて数える。{ $shares }なら{ $place }{ $others }、いまは{ $today }。
ranking-detail-asia = アジア太平洋では、米国の同盟国・友好国{ $members }（SIPRIの{ $year }年の比率、{ $release }版）に日本を加えた{ $of }の中での順位で、{ $shares }なら{ $place }{ $others }、いまは{ $today }。
ranking-detail-tied = { $share }では、公表値で同率の{ $count }か国と順位を分け合う。
ranking-detail-definitions = 日本のいまの{ $now }は{ $measure }（{ $level_year }）による。{ $list ->
    [nato] NATOの比率はNATOの定義による{ $year }年の値で、{ $years ->
    [two] 定義も年も
   *[one] 定義が
    }異なるため、順位は参考にとどまる。
   *[asia] { $same ->
    [yes] ほかの国・地域も同じSIPRIの定義で数えている。
   *[no] ほかの国・地域はSIPRIの定義による{ $year }年の値のため、順位は参考にとどまる。
    }
    }
ranking-fixed = 政府の基準（2022年度GDPに固定）では{ $target }は{ $year }年度に{ $spending }で、その年度のGDPに対しては約{ $real }。ここではどの国の比率もその年のGDPに対して数えている。
ranking-list-nato = 軍を持つNATO加盟国
ranking-list-asia = アジア太平洋の米国の同盟国・友好国
ranking-head-nato = { $year }年、{ $estimates ->
    [yes] NATOの推計
   *[no] NATO
    }、対GDP比（%）
ranking-head-asia = { $year }年、SIPRI、対GDP比（%）
ranking-head-japan = いまの日本：{ $measure }、{ $year }
ranking-head-fixed = 日本：{ $measure }の額をその年のGDPで割る
ranking-head-apart = NATOとは定義が異なり、両者は混ぜない。
ranking-now = いまの日本
ranking-at = 日本 { $share }
ranking-yours = 日本 { $share }（選択中）
ranking-kept = 日本、残した想定：{ $name }
ranking-pill = 選択中
ranking-guideline = NATO { $share }
ranking-note-places = 1位が最も高い比率。表では、各国の順位は日本を除いてその一覧の中で数え、日本の順位は各国と並べた場合のもの。
ranking-note-asia = アジア太平洋：韓国、オーストラリア、フィリピン、タイは米国の条約上の同盟国で、台湾とニュージーランドは友好国・地域として数えた。SIPRIの比率は全ての国に同じ定義を用い、NATOの定義とは異なる。
ranking-hover = { $name }：GDPの{ $share }（{ $kind }{ $year ->
    [none] {""}
   *[year] 、{ $year }年
    }）

## 注
note-ladder-measures = 日本の水準の四つの数え方は、何を数え、どのGDPで割るかが異なる四つの割り算である。平均したり、一本の線につないだりはしない。
note-nato-definition = NATOの比率はNATOの定義と実質値、SIPRIの比率はSIPRIの定義と名目値による。日本は加盟国ではなく、ここではNATOの方式で数えていない。
note-iceland = アイスランドは軍を持たず、NATOの表に行がない。
note-base-sipri = SIPRIは{ $year }年（暦年）の支出を独自のGDPで割っている。ここでの円の金額はその比率を年度のGDPに掛けたもので、SIPRI自身の円建ての値とは少し異なる。
note-base-sipri-yen = SIPRIの{ $year }年度の円建ての値：{ $note }
note-base = { $measure }：{ $year }年度の{ $stage }{ $amount }兆円を{ $gdp_year }年度のGDP{ $gdp }兆円（{ $gdp_kind }）で割ると{ $share }。
note-base-stand-in = { $measure }：{ $year }年度の{ $stage }{ $amount }兆円。この時点で{ $year }年度のGDPは分かっていないため、分かっている最新の{ $gdp_year }年度のGDP{ $gdp }兆円（{ $gdp_kind }）で割ると{ $share }。
note-base-fixed = { $measure }：{ $year }年度の{ $stage }約{ $amount }兆円の、約{ $gdp }兆円（2022年度実績見込み）に対する比率。{ $stated ->
    [none] 計算すると{ $share }。
   *[stated] 政府は約{ $stated }としている（{ $day }の報道）。丸めた額から計算すると{ $share }。
    }この基準は経済成長に連動しない。
note-straight-line = 道のりは、いまの比率から目標までの直線である。想定であって、どの政府の計画でもない。
note-growth = GDPは{ $year }年度までは公表値または政府試算を使い、その後は年{ $growth }で伸びるという想定（利用者の設定）。
note-hold = 「維持する」とは、各年のGDPの{ $share }を支出することを指し、金額はGDPとともに伸びる。
note-population = 人口は総務省統計局の推計、その後は国立社会保障・人口問題研究所の2023年推計（中位）が挙げる年の間を直線で結んでいる。
note-dollars = ドル換算はすべての年で1ドル＝{ $rate }円とした。為替の予測ではない。
note-constant = 金額は{ $year }年価格。物価上昇率は年{ $inflation }という想定（利用者の設定）。
note-nominal = 金額は各年の価格（名目）。

## 図の下
show-table = 表
show-sources = 出典と注
show-notes = 注
show-edition = { $edition }、{ $published }公表
show-terms = 利用条件：{ $terms }
show-checked = 確認方法：{ $checked }
show-doubt = 留意点：{ $doubt }
show-secondary = 二次資料：{ $what }
show-link = 出典を開く

## 表の見出し
col-id = 印
col-label = 内容
col-share_pct = 対GDP比（%）
col-kind = 種類
col-year = 年
col-release = 公表
col-source = 出典
col-iso3 = コード
col-name = 国
col-rank = 順位
col-rank_without_japan = 一覧の中の順位（日本を除く）
col-japan_rank = 日本が占める順位
col-fiscal_year = 年度
col-road = 道のり
col-spending_trn_jpy = 支出（兆円）
col-gdp_trn_jpy = GDP（兆円）
col-gdp_kind = GDPの種類
col-hold_trn_jpy = いまの比率を維持する額（兆円）
col-extra_trn_jpy = 増加額（兆円）
col-cumulative_extra_trn_jpy = 増加額の累計（兆円）
col-spending_bn_usd = 支出（10億ドル）
col-extra_bn_usd = 増加額（10億ドル）
col-spending_per_person_jpy = 1人当たり支出（円）
col-extra_per_person_jpy = 1人当たり増加額（円）

## 表の中の言葉
line-earlier = SIPRI（前の版）
line-own = 利用者の数値

## 操作
control-target = 目標の対GDP比（%）
control-target-help = 防衛に充てる額の対GDP比。日本への要求は、3%が2025年3月のコルビー氏の発言、3.5%が同年6月のFTの報道（日本側は異論）。2%は2022年に日本が定めた目標。
control-reset-help = すべての操作を初期値に戻す。
control-choice-help = この問いに答える図を選ぶ。初期値は最初の図。
control-measure = 日本の水準の数え方
control-measure-help = 四つの定義で四つの水準になる。SIPRIは全ての国に同じ定義を用いる。政府の2%は2022年度GDPに対する比率である。
control-year = 達成する年度
control-year-help = その比率に達する年度。初期値は2035年度。
control-growth = 名目GDP成長率（年）
control-growth-help = 内閣府試算の最初の年より後の名目成長率。初期値の1.2%は、過去投影ケースの2033年度までの値。
control-inflation = 物価上昇率（年）
control-inflation-help = 実質額で表すときにだけ使う想定。初期値は切りのよい1%。
control-prices = 金額の表示
control-prices-nominal = 名目
control-prices-constant = 実質
control-prices-help = 名目は各年の金額。実質は上の物価上昇率による基準年の価格。
control-yen = 為替レート（円／ドル）
control-yen-help = 初期値は表の中で最も新しい{ $month }の平均、{ $rate }円（米連邦準備制度 H.10）。
control-asof = 基準日
control-asof-help = すべての数値を、この日までに公表されたものにする。記事は2025年6月21日付。
control-asof-latest = 最新（{ $date }）
control-asof-article = 記事の日（{ $date }）
control-asof-other = 別の日
control-more = 自分の数値
control-compare = 比べる国
control-compare-help = SIPRIの比率で国を比べる図に、日本と並べて描く。
control-lang = 言語
control-reset = 初期値に戻す
control-heading = 想定

## 記事の欄
article-copy = 記事の本文（お手元の写し）
article-published = { $outlet }、{ $date }
article-copy-missing = 記事の本文を.txtファイルとしてseeds/フォルダーに置くと、この端末だけに表示されます。
article-copy-empty = seeds/の{ $file }は空です。下の記録はそのままお読みいただけます。
article-copy-large = seeds/の{ $file }は1 MBを超えています（{ $detail }）。表示できるのは1 MBまでです。下の記録はそのままお読みいただけます。
article-copy-binary = seeds/の{ $file }はテキストではありません（{ $detail }）。UTF-8のテキストとして保存してください。下の記録はそのままお読みいただけます。
article-copy-unreadable = seeds/の{ $file }を読み込めません（{ $detail }）。下の記録はそのままお読みいただけます。
firmness-official_statement = 公式の発言
firmness-reported_fact = 事実としての報道
firmness-anonymous = 匿名
firmness-forecast = 見通し
state-confirmed = 確認済み
state-disputed = 異論あり
state-conflicts = 説明が食い違う
state-overtaken = 情勢が変化
state-unconfirmed = 未確認
state-plausible = 可能性あり
state-opinion = 意見
state-unchanged = 変化なし

## データと方法
method-measures = 数え方の意味
method-arithmetic = 計算の方法
method-arithmetic-text = 比率：基準年のいまの比率から目標年度の目標までの直線。支出：比率×GDP。維持した場合：いまの比率×GDP。増加額：支出から維持した場合を引いた額で、累計は基準年の翌年から。予算の伸び：（目標年度の支出÷基準年の支出）の（1÷年数）乗から1を引いた値。実質額：（1＋物価上昇率）の基準年からの年数乗で割る。1人当たり：その年の人口で割る。ドル：1ドル当たりの円で割る。NATOの中の順位：比率がより高い加盟国の数に1を加える。同じ比率は同順位。表示するまで丸めない。
method-kinds = 数値の種類
method-gdp = 計算に使ったGDP
method-sources = 出典
method-fresh = 数値の新しさ
method-fresh-text = 表ごとの最新の版。次の版の時期は、発行元の公表間隔が一定の場合に、その間隔から見込んだ月であり、公表の予告ではない。
fresh-newest = 最新の版
fresh-due = 次の版の見込み
fresh-table = 表
fresh-day = 公表
fresh-not-found = 探したが見つからないもの：
fresh-missing = { $what }{ $since ->
    [no] {""}
   *[other] （{ $since }以降に公表されているはず）
    }。{ $looked }に探した。
fresh-missing-related = 2026年度の防衛費と関連経費の合計
fresh-missing-gdp-quarter = 2026年7〜9月期のGDP
fresh-missing-gdp-fixed = 2%目標の分母である2022年度GDPの小数点以下
fresh-missing-rate = 2026年7月以降の為替レート
fresh-missing-education = 2026年度予算の文教及び科学振興費の正確な額
fresh-missing-tax-point = 消費税率1%当たりの税収についての財務省の値
fresh-missing-ankara = NATOアンカラ首脳会議の宣言のうち防衛支出に関する部分
fresh-missing-outlook = IMFの2026年10月の世界経済見通し
fresh-missing-news = 2026年10月10日以降の報道
method-doubts = 数値の留意点
method-doubts-text = ここで使う表の注を、数値の隣にあるとおりに並べる。
method-limits = このページが主張しないこと
method-limits-text = 予測はしない。成長率、物価上昇率、為替相場、目標までの道のりは利用者の想定である。日本がいくら支出すべきかは述べない。ここに示す日本の比率はいずれもNATOの方式によるものではない。報道は、何が報じられたかを示すために挙げており、事実の証明ではない。
method-table = 表
method-row = 該当する数値
method-note = 注

## 出典の見出し
col-publisher = 発行元
col-title = 題名
col-edition = 版
col-published = 公表日
col-url = リンク
col-terms = 利用条件
col-checked = 確認方法
col-trust = 信頼度
col-doubt = 留意点
col-secondary = 二次資料
table-budget = 予算
table-gdp = GDP
table-exchange-rate = 為替レート
table-population = 人口
table-general-account = 一般会計
table-tax = 税
table-breakdown = 内訳
part-status-planned = 計画
part-status-budgeted = 予算
part-status-set-aside = 積立て
table-financing = 防衛力整備計画の財源
table-debt-service = 国債費
table-official-cost = 財務省の答弁
table-budget-execution = 防衛予算の執行
table-nato-style = NATO基準による日本の防衛費
table-targets = 目標と要求
table-sipri-share = SIPRI・比率
table-sipri-usd = SIPRI・ドル
table-sipri-yen = SIPRI・円
table-sipri-context = SIPRIの1人当たりの額と一般政府支出に占める割合
table-nato-share = NATO・比率
table-nato-usd = NATO・ドル
table-nato-equipment = NATO・装備
table-nato-context = NATO・GDPと人員
table-imf-growth = IMF・成長率
table-wars = 戦争
table-timeline = 年表

## その時点より後に変わったこと
since-heading = その後
since-sipri = SIPRIは日本の{ $year }年の値をGDP比{ $before }から{ $after }に改定し、{ $new_year }年を{ $new }としている。
since-gdp = { $year }年度のGDPは{ $before }兆円から{ $after }兆円に改定された（2025年12月の基準改定と、その後の改定による）。
since-nato = NATOの{ $before }版（{ $before_year }年）の後に{ $after }版（{ $after_year }年）が出た。新版は中核的な防衛支出を集計しており、二つを一本の線にはつながない。
since-budget = 防衛費と関連経費は{ $year }年度に{ $after }（{ $stage }）。当時分かっていたのは{ $before_year }年度の{ $before }。
since-target = { $what }{ $share }
since-targets = 新たな目標・合意・要求：{ $items }。
since-joint = 、

## 二つの想定を並べる
kept-name = { $year }年度に{ $target }（{ $measure }）
kept-short = 残した想定 { $target }
control-keep = 残した想定
control-exhibit = 図
control-choice = 図の種類
tab-story = 経緯
article-pointer = { $number }番の記述
article-point-help = この記述に関わる図の上で示す。

## 費用を詳しく
cost-choice = 費用の見方
cost-choice-years = 年ごと
cost-choice-growth = 目標×成長率
cost-choice-yen = 目標×為替
cost-grid-growth = 試算の後のGDP成長率（年率%）
cost-grid-yen = 1ドル当たりの円
gdp-case-cao-past-projection = 内閣府・過去投影ケース
gdp-case-cao-growth-transition = 内閣府・成長移行ケース
gdp-case-cao-high-growth = 内閣府・高成長実現ケース
gdp-case-cao-past-projection-short = 過去投影
gdp-case-cao-growth-transition-short = 成長移行
gdp-case-cao-high-growth-short = 高成長
col-target_pct = 目標（対GDP比%）
col-growth_pct = GDP成長率（年率%）
col-jpy_per_usd = 1ドル当たりの円

## equipment
equipment-title = 何に使うのか
equipment-headline-nato = 軍を持つNATO加盟{ $of }か国のうち{ $enough }か国は、{ $year }年に防衛費の{ $floor }以上を装備に充てる。日本の割合は同じ数え方では不明。
equipment-detail-both = NATOの{ $year }年の値（{ $kind }、{ $release }版）では、防衛費の{ $floor }以上を装備に充て、かつ対GDP比でも{ $core }以上の国は{ $both }か国。
equipment-detail-reach = { $reach ->
    [none] GDPの{ $share }に達している国はない。
    [one] GDPの{ $share }以上を支出する唯一の国は、防衛費の{ $low }を装備に充てる。
   *[many] GDPの{ $share }以上を支出する{ $count }か国は、防衛費の{ $low }〜{ $high }を装備に充てる。
    }
equipment-head = 軍を持つNATO加盟国、{ $year }年
equipment-head-guides = 破線：NATOの目安（対GDP比{ $shares }、装備{ $floor }）
equipment-headline-nature = 日本の{ $year }年度防衛費は、人件・糧食費が{ $personnel }、過去の契約に基づく歳出化経費が{ $obligatory }を占める。人件・糧食費は{ $first }年度には{ $before }だった。
equipment-detail-nature = 全体は{ $year }年度{ $stage ->
    [draft] 予算政府案
   *[initial] 当初予算
    }の{ $total }兆円（歳出ベース、SACO関係経費・米軍再編関係経費を除く）で、残る{ $general }は一般物件費。
equipment-detail-no-later = これより後の年度の内訳は表にない。
equipment-detail-signed = { $year }年度の新規契約額は{ $amount }兆円だが、契約ベースの額であり、歳出とは足し合わせない。
equipment-headline-goal = { $year }年度に日本の防衛の2%目標に算入される{ $total }兆円のうち、最大は{ $item }の{ $amount }兆円。
equipment-detail-goal = { $year }年度（{ $stage }）の{ $total }兆円の内訳は、{ $parts }（財政制度等審議会、丸めた値）。
equipment-part = { $item }{ $amount }兆円
equipment-note-deferred-burden = 契約済みで翌年度以降に支払う後年度負担は、{ $last }年度末で約{ $after }兆円。{ $first }年度末の約{ $before }兆円から増えた（会計検査院）。
equipment-note-fms-contracts = 有償援助（FMS）による米国政府との契約額は、{ $last }年度で{ $after }兆円。{ $first }年度の{ $before }兆円から増えた（会計検査院）。
equipment-unused = { $year }年度{ $amount }兆円{ $of ->
    [none] {""}
   *[of] （{ $of }兆円のうち）
    }
equipment-note-unused = 予算はすべてが使われるわけではない。不用額は{ $years }。総額の数え方は年度により異なる。
part-item-unused = 不用額
part-item-deferred-burden = 後年度負担
part-item-fms-contracts = 有償援助（FMS）の契約額
equipment-headline-programmes = 日本の{ $year }年度防衛予算で金額の分かる最大の項目は、{ $items }。
equipment-largest = { $item }{ $amount }（{ $basis }）
equipment-largest-separator = 、
equipment-detail-programmes = { $stage ->
    [draft] 政府案
   *[initial] 当初予算
    }のうち出典を確認できた項目に限られ、予算の全体ではない。それぞれの基準の中での最大であり、基準の異なる額は比べず、足し合わせない。
equipment-detail-largest = ほかの基準での最大：{ $items }。
equipment-large = { $trillions }兆{ $rest }億円
equipment-line-fixed = { $share }：{ $real }
equipment-line-yours = { $share }（選択中）
note-equipment-kept = 残した想定で変わるのは金額の規模であって使い道ではないため、この図には示していない。
note-equipment-fixed = 政府の基準では、日本の比率はその額を同じ年のGDPで割った位置に置いた（NATO加盟国と同じ）。先に書いた数字は2022年度GDPに対する比率。
equipment-choice = 表示
equipment-choice-nato = NATO：規模と装備の割合
equipment-choice-nature = 日本：人件・糧食費と物件費
equipment-choice-goal = 日本：2%に算入される経費
equipment-choice-programmes = 日本：個別の事業
equipment-goal-none = 日本が{ $year }年度に防衛の2%に算入する{ $total }の内訳は、{ $date }の時点では分かっていない。
equipment-nature-none = { $date }の時点で、日本の防衛費の経費別内訳は分かっていない。防衛費と関連経費は{ $year }年度に{ $total }。
equipment-programmes-none = { $date }の時点で、金額の分かる日本の防衛の個別事業はない。防衛費と関連経費は{ $year }年度に{ $total }。
equipment-empty = この時点で公表されていたものはない。
equipment-axis = 防衛費に占める装備の割合（%）
equipment-axis-money = 兆円
equipment-axis-small = 億円
equipment-small = { $value }億円
equipment-now = いまの日本 { $share }
equipment-hover = { $name }：GDPの{ $share }、そのうち装備{ $equipment }（{ $kind }、{ $year }年）
equipment-bar-hover = { $item }：{ $amount }（{ $kind }）
equipment-year = { $year }年度
equipment-stack = { $year } <b>{ $total }</b>
equipment-heading = <b>{ $group }</b>　{ $year }{ $stage }、{ $basis }
equipment-heading-stacks = <b>{ $group }</b>　{ $basis }
equipment-group-nature = 経費別の内訳
equipment-group-contracts = 新規契約額
equipment-group-related-2pct = 2%に算入される経費
equipment-group-programme = 個別事業
equipment-group-supplementary = 防衛省
equipment-group-related-other-ministries = 他省庁
equipment-basis-outlay = 歳出ベース
equipment-basis-new-contracts = 契約ベース
equipment-basis-not-stated = 基準の明記なし
equipment-scope-ministry-excl = 防衛省（SACO・米軍再編関係経費を除く）
equipment-scope-ministry-incl = 防衛省（SACO・米軍再編関係経費を含む）
equipment-scope-related = 防衛費と関連経費
equipment-scope-other-ministries = 他省庁
equipment-key-personnel-and-food = 人件・<br>糧食費
equipment-key-obligatory-outlays = 歳出化<br>経費
equipment-key-general-material = 一般<br>物件費
equipment-key-material = 物件費<br>（計）
equipment-item-activity-base = 自衛隊の活動基盤
equipment-item-coast-guard-pko-etc = 海上保安庁予算・PKO関連経費等
equipment-item-cross-domain-operations = 領域横断作戦能力
equipment-item-cyber = サイバー安全保障
equipment-item-disaster-response = 災害への対処
equipment-item-four-supplementary-areas = 総合的な防衛体制の強化に資する4分野
equipment-item-general-material = 一般物件費
equipment-item-human-base = 人的基盤
equipment-item-material = 物件費
equipment-item-new-contracts-plan = 新規契約額（防衛力整備計画）
equipment-item-new-contracts-total = 新規契約額（SACO・米軍再編を含む）
equipment-item-next-generation-fighter = 次期戦闘機
equipment-item-obligatory-outlays = 歳出化経費
equipment-item-official-security-assistance = 政府安全保障能力強化支援（OSA）
equipment-item-operational-readiness = 運用態勢
equipment-item-pay-and-working-conditions = 給与・勤務環境
equipment-item-personnel-and-food = 人件・糧食費
equipment-item-plan-costs = 防衛力整備計画対象経費
equipment-item-public-infrastructure = 公共インフラ整備
equipment-item-research-and-development = 研究開発
equipment-item-saco-realignment = SACO関係経費・米軍再編関係経費（地元負担軽減分）
equipment-item-satellite-constellation = 衛星コンステレーション
equipment-item-self-defence-personnel-treatment = 自衛官の処遇改善
equipment-item-shield-unmanned-coastal-defence = 無人機による沿岸防衛（SHIELD）
equipment-item-standoff-missiles = スタンド・オフ防衛能力
equipment-item-type12-ship-launched = 12式地対艦誘導弾能力向上型（艦発型）
equipment-item-unmanned-assets = 無人アセット防衛能力
equipment-item-unmanned-assets-incl-shield = 無人アセット（SHIELDを含む）
equipment-item-us-forces-realignment = 米軍再編
note-equipment-japan = NATOの装備の割合は、主要装備とその研究開発が防衛費全体に占める割合である。日本はこの表になく、日本の性質別内訳は別の区分けである。そのため図では日本を点ではなく線で示す。
note-equipment-edition = どちらの割合もNATOの{ $release }版による。装備の割合を載せた最新の版である。{ $newer }の一覧には新しい対GDP比があるが、装備の割合はなく、両者は混ぜない。
note-equipment-basis = 契約額は数年に分けて支払われ、ある年度の契約の一部は後の年度の歳出に現れる。契約ベース、歳出ベース、基準の明記がない項目は足し合わせない。
note-equipment-nature = 歳出化経費は過去の契約に基づく支払いで、主に装備品。一般物件費はその年度の維持、燃料、基地、訓練、研究などの経費。図の契約額は内訳と同じくSACO・米軍再編関係経費を除く額で、表には両方を載せた。
note-equipment-goal = 実線の枠は予算、破線の枠は政府の目標。どちらも2022年度GDPに対する2%に算入されるもので、内訳は小数第1位までの公表値。
note-equipment-programmes = 点線の枠は防衛省の要求であり、予算ではない。同じ事業でも報道により数え方が異なることがある。領域横断作戦能力は宇宙・サイバー・電磁波などの領域をいう。
note-equipment-row = { $years }：{ $note }
col-equipment_share_pct = 防衛費に占める装備（%）
col-stage = 段階
col-group = 区分
col-item = 項目
col-scope = 範囲
col-amount_basis = 基準
col-amount_trn_jpy = 金額（兆円）
col-part_pct = 区分の合計に占める割合（%）

## timeline
timeline-title = 前に何があり、その後どうなったか
timeline-lane-request = 要<br>求
timeline-lane-response = 対<br>応
timeline-lane-budget = 予<br>算
timeline-lane-summit = 会<br>談
timeline-lane-election = 選<br>挙
timeline-lane-other = 他
timeline-lane-name-request = 要求
timeline-lane-name-response = 対応
timeline-lane-name-budget = 予算
timeline-lane-name-summit = 会談
timeline-lane-name-election = 選挙
timeline-lane-name-other = その他
timeline-precision-day = 日付まで判明
timeline-precision-month = 月まで判明
timeline-precision-approximate = 日付はおおよそ
timeline-known-source = 出典を確認
timeline-known-headline = 見出しのみ確認
timeline-in-article-yes = はい
timeline-in-article-no = いいえ
timeline-written-day = { $month }{ $day }日
timeline-written-month = { $month }
timeline-written-approximate = { $month }{ $day }日ごろ
timeline-month = { $year }年<br>{ $month }
timeline-article = { $day } この記事
timeline-key = 際立つ点：記事にある出来事。青：設定した目標と同じ比率。塗り：出典を確認。輪：見出しのみ。ひし形：日付はおおよそ。縦線：月までしか分からない。
timeline-credit = 出典：{ $publishers }。出来事ごとの出典は表にある。{ $date }時点で分かっていたもの。
timeline-note-kept = 残した想定は出来事ではないため、この一覧にはない。ほかの図にある。
note-timeline-known = 「見出しのみ」の出来事は、本文を確認していない。報道があったことが事実であり、その中の匿名の当局者の話は当人の主張である。
note-timeline-dates = 月までしか分からない出来事は、その月の中ほどに置き、縦線で月全体を示す。出来事の多い時期は間隔を広げ、少ない時期は詰めて描いた。左の月の目盛りがその幅を示す。
note-timeline-figures = 太字の比率は出来事の中で挙げられたもので、どの数え方かは話し手による。要求、目標、予算は並べているだけで、一本の線につなぐものではない。
col-date = 日付
col-description = 内容
col-category = 種類
col-figure_pct = 挙げた比率（GDP比%）
col-also_pct = ほかに挙げた比率（GDP比%）
col-date_precision = 日付の精度
col-well_known = 確認の程度
col-in_article = 記事にあるか

## tradeoff
tradeoff-headline = { $year }年度GDPの{ $share }なら、日本の防衛費は{ $direction ->
    [same] いまの比率の場合とほぼ同じ。
    [less] 年{ $amount }減。防衛関係費の{ $form ->
        [times] { $times }倍
       *[part] { $part }
        }、消費税率{ $points }％分に当たる。
   *[more] 年{ $amount }増。防衛関係費の{ $form ->
        [times] { $times }倍
       *[part] { $part }
        }、消費税率{ $points }％分に当たる。
    }
tradeoff-detail-year = { $year }年度に{ $share }なら、{ $level_year }の{ $held }（{ $measure }）を維持した場合{ $direction ->
    [same] とほぼ同じ。
    [less] より{ $amount }{ $prices }少ない。
   *[more] より{ $amount }{ $prices }多い。
    }
tradeoff-sentence-spending = { $budget }と比べると、{ $place ->
    [equal] { $equal }とほぼ同じ。
    [below] 示したどの項目（最小は{ $less }）よりも少ない。
    [above] 示したどの項目（最大は{ $more }）よりも多い。
   *[between] { $more }より多く、{ $less }より少ない。
    }
tradeoff-sentence-taxes = 消費税率は標準・軽減とも1％で年{ $point }。防衛力強化のための税制措置による増収見込みは、{ $total ->
    [yes] 合わせて年{ $plans }。
   *[no] 年に{ $plans }。
    }
tradeoff-sentence-bonds = { $year }年度（{ $stage }）の{ $bonds }に対しては{ $share }に当たる。
tradeoff-sentence-frame = { $year }年度予算の政府案では、2022年度からの増加額の財源は{ $parts }。
tradeoff-sentence-split = 試算例として、増加額の{ $part }を国債で賄えば、{ $any ->
    [no] 債務は増えない。
    [unknown] { $first }〜{ $year }年度に債務が{ $debt }増える。
   *[yes] { $first }〜{ $year }年度に債務が{ $debt }増え、その後の利払いは金利{ $low }〜{ $high }で年{ $interest }となる。
    }
tradeoff-small = 0.1未満
tradeoff-under-one = 1%未満
tradeoff-same = ほぼ同じ
tradeoff-not-found = 不明
tradeoff-share = { $share }{ $whose ->
    [reader] （選択中）
   *[asked] {""}
    }
tradeoff-planned = { $name }{ $bound ->
    [range] 約{ $low }〜{ $amount }強
    [more_than] { $amount }強
   *[about] 約{ $amount }
    }（{ $first }〜{ $last }年度）
tradeoff-choice-paying = 財源
tradeoff-group-extra = いまの比率を維持した場合との差
tradeoff-group-spending = 歳出
tradeoff-group-taxes = 税
tradeoff-group-bonds = 新規国債
tradeoff-group-frame = これまでの財源
tradeoff-group-split = 一部を国債で賄う場合
tradeoff-heading-extra = { $share }を維持した場合との差（{ $gdp_year }年度GDP、年）
tradeoff-heading-frame = 2022年度からの増額の財源、{ $frame_year }年度
tradeoff-heading-split = 試算例：一部を国債で賄う場合
tradeoff-heading-ratio = 選択中、％
tradeoff-item-target-year = { $year }年度に{ $share }{ $prices ->
    [constant] <br>（{ $base }年価格）
   *[nominal] {""}
    }
tradeoff-item-social-security = 社会保障関係費
tradeoff-item-local-allocation-tax-etc = 地方交付税交付金等
tradeoff-item-defence = 防衛関係費
tradeoff-item-public-works = 公共事業関係費
tradeoff-item-education-and-science = 文教及び科学振興費
tradeoff-item-consumption-tax = 消費税率（％）<br>（1％＝{ $amount }）
tradeoff-item-defence-tax-package = 防衛力強化のための<br>税制措置の合計
tradeoff-item-expenditure-reform = 歳出改革
tradeoff-item-settlement-surplus = 決算剰余金
tradeoff-item-non-tax-revenue = 税外収入
tradeoff-item-strengthening-fund = 防衛力強化資金の取崩し
tradeoff-item-tax-measures = 税（{ $year }年度の計画）
tradeoff-item-construction-bonds = 建設国債（{ $year }年度）
tradeoff-item-taxed = 税（{ $part }）
tradeoff-item-borrowed = 国債（{ $part }）
tradeoff-item-debt = { $year }年度までの債務
tradeoff-item-interest = その後の利払い（年）
tradeoff-note-years = { $year }年度の差額は、{ $budget }の年より後の、規模の違う経済での金額である。そのため印、百分率、消費税率には、同じ幅を{ $gdp_year }年度のGDP{ $gdp }兆円（{ $kind }）に当てはめた額を使う。
tradeoff-note-account = { $budget }は国の基本となる会計で、特別会計、地方独自の財源、社会保険料は含まない。「防衛関係費」は予算の主要経費別分類による額。
tradeoff-note-point = 消費税率の1％は、標準税率と軽減税率の両方、国と地方の合計で、{ $range ->
    [yes] 研究機関の推計で年{ $high }、消費税収の全体を標準税率の10％で割れば年{ $low }
   *[no] 年{ $high }（研究機関の推計）
    }。何％分でも1％の倍数として計算し、買い控えは考えていない。
tradeoff-note-frame = 政府の枠組みは歳出改革、決算剰余金、税外収入を積む防衛力強化資金、税の四つ。5年間に見込むのは{ $plan }。実際の額は、財務省の予算政府案に概数のある、表の年度しか分からない（税外収入には資金を通さず予算に充てた額を含む）。決算剰余金の額は見つからなかった。艦船や施設に充てる建設国債は、この枠組みの外にある。
tradeoff-note-split = 税と国債の割合は試算のための例であって、誰の計画でもない。毎年同じ割合を借り、返済はせず、利子の利子や借入れが金利に与える影響は考えない。債務は各年の価格による。{ $known ->
    [yes] 金利は財務省が2026年2月に示した10年金利（2026年度と2029年度）。
   *[no] この時点で財務省の金利は分かっていないため、利払いは示さない。
    }
tradeoff-note-constant = 実質額は目標年度の棒だけで、比較に使う額はすべてその年の価格である。
control-bonds = 増加額のうち国債で賄う割合（％）
control-bonds-help = 増加額のうち国債で賄う割合。残りは税とする。「財源」の試算例で、初めは半分ずつ。
record-line-bonds = 増加額の{ $value }を国債で賄う
tradeoff-title = 何に匹敵する額か
tradeoff-space = {""}
tradeoff-budget = { $year }年度一般会計（{ $stage }）
tradeoff-named = { $name }（{ $amount }）
compare-range = { $low }〜{ $high }
tradeoff-over = { $amount }超
tradeoff-about = 約{ $amount }
tradeoff-axis = 兆円
tradeoff-hover = { $name }：{ $amount }（{ $kind }）
tradeoff-stage-draft = 政府案
tradeoff-stage-initial = 当初予算
tradeoff-stage-per-year = 推計
tradeoff-stage-plan-2022 = 2022年の計画
tradeoff-stage-plan-lower-bound = 計画
tradeoff-choice = 比べる相手
tradeoff-choice-spending = 歳出
tradeoff-choice-taxes = 税
tradeoff-choice-bonds = 新規国債
tradeoff-heading-spending = 歳出、{ $year }年度（{ $stage }）
tradeoff-heading-taxes = 税（年間の税収）
tradeoff-heading-bonds = 新規国債、{ $year }年度（{ $stage }）
tradeoff-item-debt-service = 国債費
tradeoff-item-new-bonds = 新規国債
tradeoff-item-defence-corporate-surtax = 防衛特別法人税
tradeoff-item-defence-income-surtax = 防衛特別所得税
tradeoff-item-tobacco-tax = たばこ税
tradeoff-note-years-fixed = 政府の基準では、差額は{ $gdp }兆円に固定した2022年度GDP（{ $kind }）に対する比率で決まる。物価を考えなければ、{ $year }年度でも{ $budget }の年でも同じ額になる。
tradeoff-note-sizes = 金額の大きさだけを比べている。どの項目を削る、どの税を上げる、国債を出す、という意味ではない。
tradeoff-note-rounded = { $budget }のうち、0.1兆円単位の概数でしか、しかも間接的にしか確かめられていないもの：{ $items }。
tradeoff-note-bonds = 新規国債は{ $stage }の額。この時点では、その後の段階の額が分かっていない。
tradeoff-note-plan = 防衛のための税の措置による増収額は、2027年度以降について政府が計画した額で、実際の税収ではない。
tradeoff-note-laws = この時点で決定または成立が確認できるもの：{ $items }。
tradeoff-law-rate-on-corporate-tax-due = 防衛特別法人税は法人税額の{ $value }%（{ $dates }以後に始まる事業年度）
tradeoff-law-basic-deduction = 基礎控除は{ $value }円
tradeoff-law-rate-on-income-tax-due = 防衛特別所得税は所得税額の{ $value }%（{ $dates }から）
tradeoff-law-cut-in-rate-points = 復興特別所得税は{ $value }ポイント引き下げ（{ $dates }から）
tradeoff-law-rise-per-cigarette-each-step = たばこ税は1本当たり{ $value }円ずつ引き上げ（{ $dates }）
col-amount_text = 出典の示し方による金額
col-amount_high_trn_jpy = 上限（兆円）
col-extra_of_item_pct = 差額の比（%）

## spenders
spenders-title = それだけ使う国はどこか
spenders-headline-year = 防衛費がGDPの{ $shares }なら、日本はドル換算（{ $year }年）で{ $of }か国・地域中{ $place }{ $others }。いまは{ $today }。
spenders-headline-chosen = 防衛費がGDPの{ $shares }なら、日本は1ドル{ $yen }円換算（{ $year }年）で{ $of }か国・地域中{ $place }{ $others }。いまは{ $today }。
spenders-detail-worth = { $year }年に日本が防衛費にGDPの{ $target }を充てていれば{ $worth }（{ $rate }）で、ここに収めた{ $of }の国・地域の中で{ $place }になる。SIPRIの集計による実際の額は{ $now }（GDPの{ $share }）で、{ $now_place }。
spenders-detail-rate = { $rate }で換算すれば、{ $target }は{ $worth }で{ $place }になる。
spenders-detail-fixed = 政府の基準では、選んだ{ $target }は{ $money }に固定され、設定した1ドル＝{ $yen }円で{ $usd }。ここに示す{ $worth }は{ $year }年のGDPの{ $target }で、ほかの国にはこの基準に当たるものがない。
spenders-head = 軍事支出、{ $year }年、SIPRI
spenders-head-year = 時価のドル、市場の為替レート
spenders-head-chosen = 時価のドル。日本は1ドル＝{ $yen }円で換算
spenders-at-year = その年の平均の1ドル＝{ $yen }円
spenders-at-chosen = 設定した1ドル＝{ $yen }円
spenders-hover = { $name }：{ $worth }（{ $kind }、{ $year }年）、GDPの{ $share }
spenders-choice = 日本のドル換算
spenders-choice-year = SIPRIのレート
spenders-choice-chosen = 設定したレート
spenders-note-gdp = 日本の各比率の額は、SIPRIの{ $year }年のドル額をSIPRIの比率（{ $share }）で割り、その比率を掛けたもの。GDP、年、定義はほかの国のドル額とそろう。目標年度のGDPは使っていない。
spenders-note-rate-year = ドル額はすべてSIPRIのもので、{ $year }年の市場の為替レートによる（購買力平価ではない）。この年の円の平均は1ドル＝{ $average }円（米連邦準備制度 H.10）。設定した{ $chosen }円は、文中でそう断った箇所だけに使っている。
spenders-note-rate-chosen = 日本の棒は、SIPRIのドル額を{ $year }年平均の1ドル＝{ $average }円（米連邦準備制度 H.10）から設定した{ $chosen }円に直したもの。ほかの国は{ $year }年の市場レートのままなので、異なる時点のレートが並んでいる。
spenders-note-fall = 為替の影響の例：SIPRIによる日本のドル額は{ $before_year }年の{ $before }から{ $year }年の{ $after }に減った。この間、1ドルは{ $before_yen }円から{ $after_yen }円になった。
spenders-note-world = SIPRIによる{ $year }年の世界全体の額は{ $world }で、ここに収めた{ $of }の国・地域はその{ $part }を占める。ほかの国は表になく、順位はこの中でのものである。
spenders-note-estimates = 「推計」はSIPRIの推計、「予算」はSIPRIが承認済み予算と注記した国で、ほかは実績。表にある各国の順位は日本を除いて数え、日本の順位は各国と並べた場合のもの。
spenders-per_head_usd = { $name }{ $value }ドル{ $kind ->
    [spent] {""}
    [budgeted] （予算）
   *[estimate] （推計）
}
spenders-government_share_pct = { $name }{ $value }{ $kind ->
    [spent] {""}
    [budgeted] （予算）
   *[estimate] （推計）
}
spenders-note-per_head_usd = 国民1人当たりの額（SIPRI、{ $year }年）：{ $values }。
spenders-note-government_share_pct = 一般政府支出（国と地方など。IMFの統計による）に占める割合（SIPRI、{ $year }年）：{ $values }。
spenders-note-later = 目標の{ $target }は、選んだ数え方（{ $measure }）では{ $target_year }年度に{ $worth }になる（1ドル＝{ $chosen }円、その年度の価格）。{ $year }年の各国の額と並べるものではない。
spenders-note-measure = ここでは日本を含むすべての国をSIPRIの方式で数えている。選んだ数え方（{ $measure }）は他国に同じものがないため使っていない。

## 年表の出来事
event-in-article = 記事に記述あり

## precedent
count-word = { $count ->
   *[other] { $digits }
    }
count-years = { $years ->
   *[other] { $word }年
    }
precedent-headline = { $stretch ->
    [short] { $all ->
        [yes] { $of }か国すべてが
       *[no] { $of }か国中{ $count }か国が
        }、日本が{ $asked }年で{ $target }（{ $year }年度）に要る防衛費の比率の上げ幅を{ $years }で達成{ $count ->
        [0] 。
       *[other] 、{ $war ->
            [0] 戦時の国はない。
           *[other] うち{ $war_word }か国は戦時。
            }
        }
   *[same] { $count ->
        [0] 日本が{ $year }年度に{ $target }とするのに要る速さで防衛費の比率を上げた国は、{ $of }か国のうちにない。
       *[other] 日本が{ $year }年度に{ $target }とするのに要る速さで防衛費の比率を上げた国は{ $all ->
            [yes] { $of }か国すべて
           *[no] { $of }か国中{ $count }
            }、{ $war ->
            [0] 戦時の国はない。
           *[other] うち{ $war_word }か国は戦時。
            }
        }
    }
precedent-needed = { $year }年度に{ $target }へ達するには、対GDP比を{ $years }で{ $rise }ポイント引き上げなければならない（起点は{ $measure }による{ $start_year }の{ $start }）。
precedent-other = { $target }まで（{ $rise }ポイント）なら{ $of }か国中{ $count }か国、うち{ $war }か国はその間に、ここに挙げる戦争に加わった。
precedent-never = ここにある{ $since }年以降の値では、{ $of }か国中{ $count }か国（{ $share }）がこれだけ上げていない。
precedent-gdp-known = { $all ->
    [yes] 上げた国すべてのGDPが分かり、
   *[no] 上げた{ $of }か国のうちGDPが分かるのは{ $known }か国で、
    }{ $fell ->
    [0] 縮小した国はない。
   *[other] うち{ $word }か国で縮小した。
    }
precedent-own = 日本自身の{ $years }間で最大の上昇は{ $rise }ポイント（{ $first }〜{ $last }年）である。
precedent-none-needed = { $year }年度に{ $target }とするのに、日本の防衛費の比率を引き上げる必要はない。すでに{ $start }（{ $measure }、{ $start_year }）である。
precedent-line = { $target }まで{ $whose ->
    [reader] （選択中）
   *[asked] {""}
    } { $rise }ポイント
precedent-line-text = { $name } { $years } { $rise }{ $cut ->
    [yes] {" "}▶
   *[no] {""}
    }
precedent-line-shares = { $start }→{ $end }
precedent-group-war = その間に、ここに挙げる戦争に加わった国：{ $count }
precedent-group-none = 加わっていない国：{ $count }
precedent-group-below = { $any ->
    [yes] { $lowest }に要る幅に届かない国：{ $count }
   *[no] { $count }か国のうち最も速い国
    }
precedent-group-japan = 日本の最も速い上昇
precedent-kept-rise = { $years }年間で{ $rise }ポイント
precedent-kept-done = { $of }か国中{ $count }か国
precedent-note-chosen = 選んだ国には「●」を付けた。
precedent-note-kept = 残した想定はそれぞれの年数で数えるので、その印をほかの国の棒と比べることはできない。
precedent-note-stretch = 上昇は、ちょうど{ $years }を隔てた2つの年のSIPRIの比率の差（両年とも値のあるもの）で、国ごとに最大のものを採る。数えたのは{ $count }か国（その長さの期間がない国、軍隊のない国を除く：{ $left }か国）。世界のすべての国ではない。始まりか終わりの値がSIPRIの推計や予算額なら、その旨を表に記す。値に▶を添えた棒は目盛りの外に続く。
precedent-note-wars = 戦争は、2007年まではその国が加わった国家間の戦争（COW）、その後はウクライナとガザについてUCDPが戦争と数える年を挙げる。期間の最初の年に終わった戦争は、上昇をその年から数えるので含めない（韓国の1953〜63年に朝鮮戦争は入らない）。内戦、植民地での戦争、他国への支援は含まないので、戦争の記載がなくても平時とは限らず、記載があっても上昇の原因とは限らない。
col-reaches_pct = 必要な幅に届いた最も高い比率（対GDP比、％）
precedent-title = これほど速く引き上げた国はあるか
precedent-choice = 期間の始まり
precedent-choice-1949 = 1949年以降
precedent-choice-1990 = 1990年以降
precedent-years = { $first }〜{ $last }
precedent-many-wars = { $years }に{ $count }つの戦争
precedent-gdp = GDP { $change }
precedent-hidden = … ほか{ $count }か国
precedent-axis = 最も速い上昇（対GDP比、ポイント）
precedent-hover = { $name }、{ $first }〜{ $last }年：GDP比{ $start }から{ $end }へ、{ $rise }ポイント（{ $kind }）
precedent-hover-split = うち実質の支出によるもの{ $money }、実質GDPによるもの{ $gdp }
precedent-war-korean = 朝鮮戦争
precedent-war-offshore-islands = 第1次台湾海峡危機
precedent-war-sinai = スエズ動乱
precedent-war-hungary = ソ連のハンガリー侵攻
precedent-war-ifni = イフニ戦争
precedent-war-taiwan-straits = 第2次台湾海峡危機
precedent-war-sino-indian = 中印紛争
precedent-war-vietnam = ベトナム戦争
precedent-war-kashmir = 第2次印パ戦争
precedent-war-six-day = 第3次中東戦争
precedent-war-attrition = 消耗戦争
precedent-war-bangladesh = 第3次印パ戦争
precedent-war-yom-kippur = 第4次中東戦争
precedent-war-cyprus = キプロス紛争
precedent-war-angola = アンゴラ介入
precedent-war-cambodia = カンボジア侵攻
precedent-war-sino-vietnamese = 中越戦争
precedent-war-falklands = フォークランド紛争
precedent-war-lebanon = レバノン侵攻
precedent-war-gulf = 湾岸戦争
precedent-war-bosnia = ボスニア紛争
precedent-war-kosovo = コソボ紛争
precedent-war-kargil = カルギル紛争
precedent-war-afghanistan = アフガニスタン攻撃
precedent-war-iraq = イラク戦争
precedent-war-ukraine = ウクライナ戦争
precedent-war-gaza = ガザでの戦争
precedent-note-short = 必要な引き上げは{ $asked }年間のものだが、この時点でここにある比率は{ $first }〜{ $last }年だけなので、その最長の期間で代える。その間にこれだけ上げた国はさらに速かったことになり、上げなかった国も{ $asked }年間なら上げたかもしれない。
precedent-note-measure = 日本に必要な引き上げは「{ $measure }」で数え、日本を含む各国の上昇はSIPRIの比率で数える。
precedent-note-split = 比率は、支出がGDPより速く伸びれば上がる。IMFの実質成長率が全期間で分かる場合は、実質の支出＝比率×実質GDPとして対数で分け、2つの比率の対数平均で重みを付けた。棒の先の薄い部分はGDPの縮小による分で、「GDP +10%」は実質GDPの変化を表す。1990年より前はここでは分からない。
precedent-note-projection = IMFの{ $year }年の成長率は実績ではなく見通しである。
precedent-note-series = ドイツは1990年より前は西ドイツ。韓国は2009年より前は3つの基金を含まない。SIPRIの定義を当てはめられない国は、その国のデータによる。統計の始まりが遅い国では、さらに速い上昇がそれ以前にあった可能性がある。
col-start_year = 始まりの年
col-end_year = 終わりの年
col-start_share_pct = 始まりの比率（対GDP比、%）
col-end_share_pct = 終わりの比率（対GDP比、%）
col-rise_points = 上昇（ポイント）
col-real_gdp_change_pct = 実質GDPの変化（%）
col-money_points = 支出による上昇（ポイント）
col-gdp_points = GDPによる上昇（ポイント）
col-wars = その間の戦争（一覧にあるもの）

## history
col-line = 線
col-note = 注

## 図の中の想定A
note-growth-fixed = この基準は固定額で、GDPの伸びは関係しない。
credit-later = { $publisher }（当日までの値）
edition-later = 当日までの値
file-licence = 数値の利用は、各出典に記した発行元の条件による。文章とプログラムはMITライセンス。
article-head = { $published }。署名：{ $byline }。{ $nature }
show-source = { $publisher }「{ $edition }」　{ $link }
method-stop = 。
sentence-space = {""}

## ファイルに書く想定
record-line = 想定：{ $parts }。{ $date }時点で公表されていた数値。
record-line-target = 目標はGDPの{ $value }
record-line-measure = 数え方は{ $value }
record-line-year = 達成は{ $value }年度
record-line-growth = 内閣府試算の後の名目GDP成長率は年{ $value }
record-line-inflation = 物価上昇率は年{ $value }
record-line-prices = { $value }
record-line-yen = 1ドル＝{ $value }円
record-line-compare = 比べる国は{ $value }
record-beside = { $name }と比較
record-prices-nominal = 名目額
record-prices-constant = { $year }年価格
record-asof-meaning = すべての数値は、この日までに公表されたもの。
record-unused = この図では使わない
record-base = 出発点となる日本の水準
record-base-value = GDPの{ $share }（{ $year }）
record-gdp-used = 計算に使ったGDP（兆円）
record-gdp = { $year }年度{ $gdp }（{ $kind }）
record-rate = 為替レートの出典
record-population = 人口の出典

## 表計算とスライドのグラフ
chart-japan = 日本：{ $kind }
chart-stretch = { $name }、{ $first }〜{ $last }年
chart-needed = { $target }に必要な上げ幅
chart-budget = { $year }年度、{ $stage }
chart-item = { $item }（{ $budget }）
chart-target = 目標{ $target }
chart-some = グラフは表の{ $of }行のうち{ $count }行。

## 表計算ファイル
sheet-answer = 答え
sheet-table = 表
sheet-columns = 列の説明
sheet-chart = グラフのデータ
sheet-assumptions = 想定
sheet-sources = 出典
sheet-notes = 注
sheet-contents = このブックの内容
sheet-content = { $name }：{ $about }
sheet-head = { $name } [{ $key }]
sheet-table-about = 角括弧内は列のキーで、CSVファイルと同じ。[x]は値がないこと（不明または該当なし）を示す。
sheet-columns-column = 列
sheet-columns-type = 型
sheet-columns-meaning = 内容
sheet-columns-values = 値
sheet-assumed-id = 識別子
sheet-assumed-name = 想定
sheet-assumed-value = 値
sheet-assumed-meaning = 意味
col-accessed = 閲覧日
col-scenario = 想定（リンクのキー）
code-meaning = { $code }：{ $text }
code-separator = ；
column-type-string = 文字列
column-type-number = 数値
column-type-integer = 整数
column-type-boolean = 真偽
column-type-date = 日付
column-unit-pct = %
column-unit-points = ポイント
column-unit-trn_jpy = 兆円
column-unit-bn_usd = 10億ドル
column-unit-jpy = 円
column-unit-mn = 100万人
column-unit-jpy_per_usd = 円／ドル
col-in-words = { $name }（文）

## スライド
deck-entry = { $name }：{ $text }
deck-assumption = { $value }。{ $meaning }
deck-source = { $title }、{ $edition }　{ $url }

## コマンド
command-about = 図をファイルに書き出します。どのファイルにも想定、出典、いつの時点の数値かが入ります。
command-usage = { $program } [オプション]
command-usage-prefix = 使い方：{ "" }
command-options = オプション
command-help = この説明を表示して終了
command-error = { $program }：エラー：{ $message }
command-unknown = 使えないオプションです：{ $given }。使えるものは--helpでご覧ください。
command-value-missing = { $option } には値が必要です。
command-value-unexpected = { $option } に値は付けられません。
command-key = { $name }：{ $allowed }
command-range = { $low }から{ $high }まで{ $step }刻み
command-between = { $low }から{ $high }まで
command-keep = target:3;year:2030のような項目と値（値の範囲は各項目と同じ）。項目は{ $keys }
command-exhibit = 書き出す図（繰り返し可）。省くとすべて（--listで一覧）
command-choice = 一つ選んだ図の、どの種類か（--listで一覧）
command-choice-one = 種類のある図を--exhibitで一つだけ選んだ場合に限る
command-format = 形式をコンマ区切りで。省くとPNG（--listで一覧）
command-size = 画像の縦横比。slideは16:9、squareは1:1、portraitは4:5
command-width = PNGの幅（ピクセル）。480から4096。省略すれば標準の2倍
command-briefing = 説明資料を1枚のページかPDFで。図も要るときは--exhibitか--formatも指定
command-bundle = 指定した図すべてを、データパッケージ付きの1つのZIPに。形式は--formatで、なければCSV
command-deck = 指定した図すべてを1つのスライド集に
command-own = 自分の数値のファイル（CSV、XLSX、XLS、ODS）。利用者の数値として図示
command-own-unit = その対GDP比の単位。%とも小数とも読める場合に指定
command-own-needed = --ownと一緒のときだけ
command-own-unreadable = --own { $file } を読み込めません：{ $reason }。
command-own-none = --own { $name }：使える数値がありません。
command-own-open = --own { $name }：対GDP比は、%とも小数（1を全体とする割合）とも読めます。--unit percentか--unit fractionを指定してください。
command-out = 書き出し先のフォルダー（なければ作成）。省くといまのフォルダー
command-list = 図、図の種類、形式の一覧を表示。ファイルは書き出さない
command-refused = { $option } { $given } は使えません。使える値：{ $allowed }。
command-unwritable = --out { $out } に書き込めません：{ $reason }。
command-failed = { $name }を作れませんでした：{ $reason }
system-error-ENOENT = ファイルまたはフォルダーがありません
system-error-EACCES = 権限がありません
system-error-EPERM = 権限がありません
system-error-EISDIR = フォルダーです
system-error-ENOTDIR = 途中にフォルダーでないものがあります
system-error-EEXIST = 同じ名前のファイルがあります
system-error-ENOSPC = 空き容量がありません
system-error-EROFS = 書き込みのできない場所です
system-error-ENAMETOOLONG = 名前が長すぎます
system-error = システムのエラー（{ $name }）
command-unit = 件
command-listed-exhibits = 図（--exhibit）：
command-listed-choices = （--choice：{ $choices }）
command-listed-formats = 形式（--format）：
format-png = 投稿やスライド向けの画像
format-svg = 拡大しても鮮明な画像（編集可）
format-pdf = 印刷向けの1ページ
format-html = 動かせる1枚のページ。通信なしで開ける
format-csv = Rやpandasなどのプログラム向けの表。ExcelではXLSXを
format-xlsx = 編集できるグラフ、想定、出典のある表計算ファイル
format-pptx = 編集できるグラフのあるスライド
format-json = プログラム向けの図、表、想定、出典
## 注の付いた行
trust-high = 高い
trust-medium = 中程度
trust-low = 低い
trust-own = 未確認
stage-draft = 政府案
stage-settlement = 決算
target-nato-wales-2014-equipment = NATOの主要装備品の指針、国防費に占める割合（2014年ウェールズ）
target-japan-ceiling-1976-ceiling = 日本の1%枠
part-half-year = { $year }年{ $half ->
    [1] 上半期
   *[2] 下半期
    }
part-component-ceiling = 上限
part-component-core = 中核
part-component-equipment = 装備
part-component-request = 要求
part-component-total = 合計
part-component-wider = 関連
part-indicator-gdp-bn-usd = GDP（ドル）
part-indicator-personnel-thousand = 人員
part-series-esri = 内閣府・国民経済計算
part-series-government-outlook = 政府経済見通し
part-series-imf-weo = IMF
part-series-policy-fixed = 政府が固定した値
part-series-cao-past-projection = 内閣府・過去投影ケース
part-series-cao-growth-transition = 内閣府・成長移行ケース
part-series-cao-high-growth = 内閣府・高成長実現ケース
part-series-census-preliminary = 国勢調査速報
part-series-ipss-2023-medium = 社人研の2023年推計（中位）
part-series-ipss-2024-households = 社人研の2024年世帯数推計
part-series-statistics-bureau-estimate = 統計局の人口推計
part-side-expenditure = 歳出
part-side-revenue = 歳入
part-item-social-security = 社会保障関係費
part-item-debt-service = 国債費
part-item-local-allocation-tax-etc = 地方交付税交付金等
part-item-defence = 防衛関係費
part-item-public-works = 公共事業関係費
part-item-construction-bonds-defence = 防衛分の建設国債
part-item-total = 総額
part-item-education-and-science = 文教及び科学振興費
part-item-new-bonds = 新規国債
part-item-consumption-tax = 消費税
part-item-consumption-tax-national = 消費税（国の分）
part-item-tax-total = 税収の合計
part-item-non-tax = 税外収入
part-item-other-incl-reserve = その他（予備費を含む）
part-item-defence-tax-package = 防衛力強化のための税制措置の合計
part-item-defence-corporate-surtax = 防衛特別法人税
part-item-defence-income-surtax = 防衛特別所得税
part-item-reconstruction-income-surtax = 復興特別所得税
part-item-tobacco-tax = たばこ税
part-metric-cut-in-rate-points = 税率の引き下げ幅
part-metric-heated-tobacco-raised-to-cigarette-level = 加熱式たばこを紙巻きの水準に引き上げ
part-metric-loss-if-abolished = 廃止した場合の減収
part-metric-loss-if-all-rates-cut-to-5pct = 一律5%に下げた場合の減収
part-metric-loss-if-food-at-zero = 食料品の税率をゼロにした場合の減収
part-metric-national-and-local-revenue = 国と地方の税収
part-metric-rate-on-corporate-tax-due = 法人税額に対する税率
part-metric-rate-on-income-tax-due = 所得税額に対する税率
part-metric-rise-per-cigarette-each-step = 1段階ごとの1本当たりの引き上げ額
part-metric-total-planned-yield-lower-bound = 計画された増収額の下限
part-metric-yield-per-1pt-both-rates = 1ポイント分の税収（両税率）
part-metric-yield-per-1pt-reduced-rate = 1ポイント分の税収（軽減税率）
part-metric-yield-per-1pt-standard-rate = 1ポイント分の税収（標準税率）

## 用語集
method-glossary = 用語集
method-term = **{ $term }**（{ $other }）：{ $meaning }
term-defence-expenditure = 防衛費（防衛関係費）
term-defence-expenditure-meaning = 国が防衛のために支出する費用。予算の主要経費別分類では「防衛関係費」と呼ぶ（デジタル庁計上分の扱いで額が異なる）。
term-share-of-gdp = 対GDP比
term-share-of-gdp-meaning = 金額を、国が1年間に生み出した付加価値の合計（国内総生産）で割った百分率。
term-fiscal-year = 年度（会計年度）
term-fiscal-year-meaning = 日本では4月1日から翌年3月31日まで。始まる年の名で呼ぶ。
term-budget-request = 概算要求
term-budget-request-meaning = 各省庁が翌年度に必要な額を財務省に求めるもの。原則として8月末に出す。
term-unpriced-request = 事項要求
term-unpriced-request-meaning = 概算要求のうち、項目だけを示して金額を定めないもの。
term-initial-budget = 当初予算
term-initial-budget-meaning = 年度の全体について国会で成立する、もとの予算。
term-supplementary-budget = 補正予算
term-supplementary-budget-meaning = 年度の途中に成立し、当初予算を改める予算。
term-related = 防衛費と関連経費
term-related-meaning = 防衛省の経費（SACO関係経費・米軍再編関係経費を含む）に、政府が「防衛力の抜本的強化とそれを補完する取組」として2%に算入する海上保安庁予算、PKO関連経費、研究開発、公共インフラ整備、サイバー安全保障、国際協力の経費を加えたもの。
term-buildup = 防衛力整備計画
term-buildup-meaning = 2022年12月に決まった5年間の計画。2023〜27年度に約43兆円を充てる。
term-three-documents = 安保3文書
term-three-documents-meaning = 国家安全保障戦略、国家防衛戦略、防衛力整備計画の三つ。
term-saco = SACO関係経費
term-saco-meaning = 沖縄の基地負担を減らすため、沖縄に関する特別行動委員会（SACO）が1996年に合意した事業の経費。
term-realignment = 米軍再編関係経費
term-realignment-meaning = 米軍の再編のうち、地元の負担の軽減に資する措置の経費。
term-two-plus-two = 2プラス2（日米安全保障協議委員会）
term-two-plus-two-meaning = 日米の外務・防衛を担当する閣僚の協議。
term-pledge = 目標・合意と目安
term-pledge-meaning = 政府や同盟がみずから定めた水準。目安は拘束力の弱いもの。
term-core-defence = 中核的な防衛支出（NATOの3.5%）
term-core-defence-meaning = 部隊と能力そのものに充てる支出。NATO加盟国は2025年、2035年までに達成すると合意した。
term-wider-defence = 防衛・安全保障関連の支出（NATOの1.5%）
term-wider-defence-meaning = NATOの5%の残りの部分。インフラ、通信網、社会の備え、産業基盤などの支出。
term-equipment-share = 装備の割合
term-equipment-share-meaning = 主要装備とその研究開発が防衛支出の全体に占める割合。NATOの目安は20%。
term-contract-basis = 契約ベース
term-contract-basis-meaning = 契約を結ぶ年度に、契約額の全体を数える方法。
term-expenditure-basis = 歳出ベース
term-expenditure-basis-meaning = 新旧の契約を問わず、その年度に支払う額を数える方法。
term-obligatory = 歳出化経費
term-obligatory-meaning = 過去の年度の契約に基づき、その年度に支払う経費。
term-nominal = 名目
term-nominal-meaning = 物価の変動を含む、それぞれの年の金額。
term-constant = 実質（基準年の価格）
term-constant-meaning = 物価の変動を除き、一つの年の価格で表した金額。
term-rebasing = GDPの基準改定
term-rebasing-meaning = GDPの系列全体を新しい基準年と推計方法で改めること。対GDP比はすべて変わりうる。
term-general-account = 一般会計
term-general-account-meaning = 国の基本となる会計。特別会計は含まない。
term-consumption-tax-point = 消費税1ポイント
term-consumption-tax-point-meaning = 消費税率1ポイント分の年間の税収。
term-local-allocation-tax = 地方交付税
term-local-allocation-tax-meaning = 地方の財源の偏りをならすため、国税の一部を国が地方に配るもの。
term-construction-bonds = 建設国債
term-construction-bonds-meaning = 公共事業費、出資金、貸付金の財源として、財政法第4条が認める国債。
## 画像とページのファイル
picture-no-browser = PNG・SVG・PDFの作成にはChrome、Chromium、Edgeのいずれかが必要ですが、起動できるものが見つかりません。Google ChromeかChromiumを入れる（Debian・Ubuntuは sudo apt install chromium）か、環境変数CHROME_PATHでブラウザーの場所を指定してください。HTML・CSV・XLSX・PPTX・JSONはブラウザーなしで作れます。
picture-busy = 画像の作成が混み合っています。数秒後にもう一度お試しください。
picture-late = ブラウザーが時間内に画像を描けなかったため、再起動しました。もう一度お試しください。
picture-failed = ブラウザーが画像を描けませんでした。もう一度お試しください。HTML・CSV・XLSX・PPTX・JSONはブラウザーなしで作れます。
file-old-browser = このブラウザーでは図を展開できません。DecompressionStreamに対応した現行のブラウザーが必要です。表、想定、出典は下にあります。
file-no-script = 図はこのファイルの中のスクリプトが描きますが、スクリプトが無効になっています。表、想定、出典は下にあります。
file-data = 表のデータを保存（CSV）
file-cite = 引用のしかた
file-cite-sources = 数値の発表元も併せて明記してください。
file-citation = 「{ $title }」：日本の防衛費の対GDP比を調べるダッシュボード。「{ $exhibit }」。{ $line }
briefing-claim = 記事の記述
briefing-who = 誰の話か
briefing-since = その後
briefing-article = 記事：{ $headline }
briefing-firm = （{ $firmness }、{ $date }）
briefing-said = { $since }（{ $publisher }）

## 持ち出し
show-take = 保存
take-save = { $name }をもう一度保存（{ $size }MB）
take-copy-hand = このブラウザーはここでのコピーを許していない。リンクを選択したので、Ctrl+C（Macでは⌘C）でコピーできる。
take-copy-done = リンクをコピーした。
take-copy-button = リンクをコピー
take-copy-label = リンク
take-share-local = { $host }のアドレスは、このパソコンでしか開けない。ほかの人に渡すには、相手から見えるアドレスで本サイトを動かす必要がある。
take-quote = 文章の引用、出典の書き方、埋め込み
take-kind = 保存するもの
take-make = { $format }を保存
take-rows = 表の冒頭。ファイルには{ $count }行が入る。
take-headline-help = ここに書いた文が、元の見出しの代わりにファイルに入る。ほかには保存されず、リンクにも含まれない。
take-headline = 見出し
take-pixels = { $width }×{ $height }ピクセル
take-width = 幅（ピクセル）
take-shape-portrait = 4:5
take-shape-square = 1:1
take-shape-slide = 16:9
take-shape = 縦横比
take-format = 形式
take-one = この図を保存
take-working = { $name }を作成中…
take-all = すべてをまとめて保存
take-formats = ZIPに入れる形式
take-formats-help = ZIPには、選んだ形式のすべての図、表（データパッケージ）、想定、出典、引用文献が入る。
take-zip = すべての図のZIP
take-zip-help = すべての図を下で選んだ形式で、表、想定、出典、引用の書式とともに。画像は1枚に1、2秒かかり、途中でほかの操作をすると中止される。
take-deck = スライド（PPTX）
take-deck-help = 図ごとに1枚。グラフは編集できる。
take-briefing-html = 説明資料（HTML）
take-briefing-html-help = 1つのファイルに4、5ページ。答え、主な図、記事の記録、想定、出典をまとめる。
take-briefing-pdf = 説明資料（PDF）
take-briefing-pdf-help = 同じ内容をA4判で。Chromeが要る。
take-sentence = 文と出典
take-quoted = { $sentence }（{ $credit }）
take-cite = 引用のしかた
take-embed = この図をほかのページに埋め込む
take-embed-help = 枠にsandbox属性を付ける場合は、allow-scriptsとallow-same-originが必要です。ないと何も表示されません。
take-bibtex = BibTeX
take-bibtex-help = 本サイトとこの図のすべての出典を、文献管理ソフトの形式で。
cite-own = 「{ $title }」、日本の防衛費の対GDP比を示すダッシュボード、{ $year }年。{ $line } { $link }
cite-source = { $publisher }「{ $title }」{ $edition }。{ $url }（{ $accessed }閲覧）
bundle-about = 図、表（tables/。説明はFrictionless形式のdatapackage.json）、想定（assumptions.csv）、出典（sources.csv、citations.bib）を収める。表計算ソフトが数式と読む文字列の前にはアポストロフィを置いた。
bundle-page = 同じ画面：{ $link }
show-whole = ダッシュボードを開く（想定を変える、出典を見る）
show-parts = 表、出典と注

## 版による違い
changes-title = 版による違い
changes-about = 同じ公表機関の後の版で変わった値のすべて。NATOは版によって定義や基準年の価格も異なるため、違いは誤りを意味しない。
changes-table = 表
changes-row = 行
changes-unit = 単位
changes-old = 旧
changes-new = 新
changes-difference = 差
changes-old-edition = 旧版
changes-new-edition = 新版
notice-stale = ここにある{ $publisher }の最新の数値は{ $date }の版で、{ $months }か月たっている。新しい版が出ているとみられる。取り込み方はREADMEにある。
col-nominal_gdp_trn_jpy = GDP（兆円）
col-nominal_growth_pct = 名目成長率（%）
col-real_growth_pct = 実質成長率（%）
col-real_gdp_growth_pct = 実質GDP成長率（%）
col-value = 値
## 利用者の数値
own-publisher = 利用者の数値（未確認）
own-yours = 利用者の数値
own-yours-year = 利用者の数値、{ $year }年
own-named = { $what }（{ $yours }）
own-first = { $yours }：{ $what }
own-what = { $name }・{ $label }
own-note = 「利用者の数値」は、利用者が自分のファイルから加えたもので、内容は確認していない。並んでいるほかの数値とは数え方が異なることがあり、順位、文章、合計には含めていない。
own-note-some = 利用者の数値{ $of }系列のうち、日本と比較対象の国を優先して{ $count }系列を描いた。表にはすべてを載せている。
own-note-ladder = 目盛りには、日本についての利用者の各系列のうち最も新しい年を、{ $high }まで示す。
show-own = { $publisher }「{ $edition }」
own-lost = 自分の数値は残っていません。ページかサーバーが再起動したためです。もう一度ファイルを選んでください。
own-upload = 自分の数値（CSV、XLSX、XLS、ODS）
own-upload-help = 国（国名またはISOコード）、年（{ $first }〜{ $last }）、対GDP比（単位は%、0〜{ $high }。3.5%なら3.5）の表。1行に1件でも、年ごとの列でもよい。種類、ラベル、出典は任意。SIPRI、NATO、世界銀行、IMF、ユーロスタット、Our World in Dataの表はそのまま読み込める。1ファイルの上限は{ $size }MB、数値{ $rows }件、出典{ $sources }種類。ページを読み込み直すまでの合計は{ $session }MBまで。
own-upload-note = 目盛り、順位、推移と道のりの図に「利用者の数値」として描く。ページを閉じるか読み込み直すまでこの画面のメモリーにだけ置き、ディスクには保存せず、ほかの機器にも送らない。リンクにも含まれない。
own-in-use = 使用中：{ $name }の{ $count }件
own-remove = 自分の数値を外す
own-unit-fraction = 小数として：{ $share }
own-unit-percent = %として：{ $share }
own-unit-row = { $name }、{ $year }年
own-unit = { $name }の対GDP比は、%とも小数（1を全体とする割合）とも読めます。どちらかを選ぶまで、図には描きません。{ $what }の値は：
own-reading = { $name }を読み込んでいます…
own-template = ひな型（{ $form }）
own-template-name = 自分の数値
own-column-country = 国
own-column-year = 年
own-column-share_pct = 対GDP比（%）
own-column-kind = 種類
own-column-label = ラベル
own-column-source = 出典
own-assumed = 「{ $name }」は{ $country }とみなした。別の国を指す場合は、正式な国名かISOコードで書く。
own-refused = 取り込まなかったもの：{ $count }件
own-refused-one = { $what }：{ $allowed }
own-refused-line = { $line }行目
own-refused-value = 「{ $value }」
own-refused-times = { $count }件
own-refused-more = ほかに{ $count }件。
own-refused-all = 取り込まなかったものをすべてテキストで
own-refused-name = 取り込まなかった行
own-notice-fiscal = 年度は、その始まる年に置いています：{ $count }件。
own-notice-other-unit = 対GDP比ではないため除いた数値：{ $count }件。
own-notice-no-figure = 数値のないセル：{ $count }個。
own-notice-encoding = 文字コードは{ $value }とみなしました。文字化けしている場合は、UTF-8で保存し直してください。
own-no-cell = 数値や名称としては長すぎるセルがあります。この行から後は読み込んでいません。
own-no-empty = ファイルが空です。見出しと数値のある表が必要です。
own-no-size = ファイルが大きすぎます。上限は{ $size }MBです。
own-no-unpacked = ブックを展開すると大きすぎます。上限は{ $unpacked }MBです。
own-no-marks = ブックの中身が多すぎます。数値のシートだけを新しいブックに移すか、CSVで保存してください。
own-no-sheet = ブックからは、対GDP比のある表示中の最初のシートだけを読み込みます。このシートは読み込んでいません。
own-no-kind = ここで読み込める表ではありません。CSV、XLSX、XLS、ODSのいずれかで保存してください。
own-no-broken = ブックが壊れているか、ブックではありません。XLSX、ODS、CSVのいずれかで保存し直してください。
own-no-session = このページで読み込んだファイルの合計が{ $session }MBを超えました。ページを読み込み直してください。
own-no-failed = プログラムの不具合で読み込めませんでした。表だけをCSVで保存してください。
own-no-memory = 読み込みに必要なメモリーが1ファイルの上限を超えました。表だけをCSVで保存してください。
own-no-slow = 読み込みに{ $seconds }秒以上かかったため、打ち切りました。表だけをCSVで保存してください。
own-no-full = ほかの利用者のファイルを読み込んでいます。数秒後にもう一度試してください。
own-no-unit = これらの数値が対GDP比であると示されていないか、別の数値です。「対GDP比（%）」のような見出しか表題が必要です。それがない場合、{ $unstated }を超える数値は取り込みません。
own-no-password = ブックにパスワードがかかっています。外して保存し直してください。
own-no-encoding = 文字をユニコード、シフトJIS、日本語EUC、西欧の文字コードのいずれとしても読み込めません。UTF-8で保存してください（エクセルでは「CSV UTF-8」）。
own-no-header = 表が見つかりません。初めの{ $header }行のどれかに、国（または国コード）・年・対GDP比の列名、または国と年ごとの列が必要です。ここに挙げた列は、この行に見つかりません。
own-no-header-twice = 同じ列が二つあります。各列は一つだけにしてください。
own-no-no-rows = 見出しの下に行がありません。国と年の数値が必要です。
own-no-quotes = 引用符が閉じていないか、その後に文字が続いています。この行から先は読み込んでいません。
own-no-lines = 読み込むのは{ $lines }行までです。この行から先は読み込んでいません。
own-no-rows = 取り込むのは{ $rows }件までです。日本と比較対象の国を優先し、ほかの国は新しい年から取り込みます。
own-no-column = この列は読み込みません。読み込むのは国、国コード、年、対GDP比、種類、ラベル、出典です。
own-no-cells = 列より多くのセルがあります。小数点のコンマは引用符で囲むか、区切りをセミコロンにしてください。
own-no-comma = 小数点のコンマで数が分かれたとみられます。引用符で囲むか、区切りをセミコロンにしてください。数字だけのセルの前にある整数は3.0のように書いてください。
own-no-country = ISO 3166のコードか、英語または日本語の国名を一つ書いてください。
own-no-year = { $first }〜{ $last }の年を書いてください。2024、2024e（推計）、FY2024、2024/25、令和6年度、または年の最初か最後の日の形で書けます。
own-no-share = 0〜{ $high }の数を書いてください。単位はGDPに対する%で、3.5%なら3.5です。
own-no-kind-of = 実績、推計、予算、目標、要求のいずれか、または空欄にしてください。
own-no-long = ラベルは{ $label }字、出典は{ $source }字までです。
own-no-duplicate = 国、年、ラベルごとに一つだけです。先にあるものを使います。
own-no-sources = 出典は{ $sources }種類までです。

## ファイルのアドレスとエラー
address-unknown = 該当するファイルはありません。アドレスは、例えば { $example } です。図表名は{ $exhibits }。形式は{ $formats }。
address-keys = 項目は{ $keys }
address-once = 各項目は一度だけ
address-long = （クエリー全体）
address-longest = { $bytes }バイトまで
address-choice-none = この図表の図は一つなので指定できない
address-size-none = PNG、SVG、PDFの場合に限る
address-width-none = PNGの場合に限る
address-later = ファイルの作成が混み合っています。{ $seconds }秒後にもう一度お試しください。
unexpected-error = こちら側で問題が起きました。操作の誤りではありません。ページを再読み込みすると直ることがあります（設定はリンクに残っています）。お問い合わせの際は、番号 { $id } をお知らせください。
host-port-refused = このアドレスでは表示できません。ホスト名またはポート番号が、このサーバーのものではありません。運用する方は、ホスト名をserver.allowedHostsに、閲覧者が使うポート番号をbrowser.serverPortに設定してください。
address-limit-refused = このアドレスからの要求が多すぎます。{ $seconds }秒ほど待ってからもう一度お試しください。
origin-refused = 別のサイトのページからの要求のため、お答えできません。

## 図のカメラ
camera-title = 図を画像にする（PNG）
chart-whole-screen = 全画面表示の切り替え

## 比較の列、利用者の伸び率、残した想定
control-benchmark = 比較対象の列
control-benchmark-help = 日本と並べる対GDP比。NATOの集計値、または他の国・機関が約束した、あるいは求められた水準。
record-line-benchmark = 比較対象：{ $value }
control-natoway = NATO方式の帯（目盛り）
control-natoway-help = 海上保安庁、恩給、PKOなどを含めてNATOの方式で数えた日本の対GDP比について、防衛相が示した範囲を帯で示す。その後の年度の値は見つかっておらず、4つの数え方のどれでもない。
control-natoway-hidden = 非表示
control-natoway-shown = 表示
record-line-natoway = { $value }
record-natoway-hidden = NATO方式の帯なし
record-natoway-shown = NATO方式の帯を表示
benchmark-nato-eur-can = NATO欧州・カナダ
benchmark-nato-total = NATO全体
control-pace = 支出の伸び率（年率、%）
control-pace-help = 基準年から支出が毎年この率で伸びた場合に、GDP比3%と3.5%に届く年度。
record-line-pace = 支出の伸びは年{ $value }
record-kept = 残した想定：{ $name }

## 図の横の記事
context-lead = { $date }の報道：
context-claims = 記事の{ $count }の主張：
context-read = 読む
article-heading = 記事のその後
article-known = 画面の基準日は{ $day }だが、以下の記録は{ $latest }までに分かったことを示す。
article-quoted = 「{ $headline }」
article-filter = 数を押すと、その主張だけを表示します。記事に出てくる順です。
article-under = { $state }・{ $source }
article-says = 記事の内容：
article-who = 情報源：
article-who-text = { $who }（{ $firmness }、{ $date }）
article-since = その後：
article-differ = 食い違う点：
article-claim-source = 出典：{ $publisher }
article-set = { $share }にする
article-exhibit = 図で見る：{ $exhibit }
article-conflicts = 説明が食い違う点（{ $count }）
article-slips = 記事の省略と誤り（{ $count }）
tally-confirmed = 確認
tally-disputed = 異論あり
tally-overtaken = その後変化
tally-open = 未確認

## compare: ページの先頭とファイル
compare-title = 3.5%はどれほど遠いか
compare-headline = { $measure ->
    [government] { $gdp_year }年度GDP
   *[other] GDP
    }の{ $share }{ $whose ->
    [yours] （選択中）
   *[asked] {""}
    }なら日本の防衛費は年{ $spending }兆円、{ $level ->
    [above] いまの比率の{ $times }倍
    [same] いまの{ $now }とほぼ同じ
   *[below] いまの{ $now }を下回る
    }。{ $others ->
    [some] { $other }なら年{ $other_spending }兆円。
   *[none] {""}
    }
compare-now = いまの日本
compare-reader = 選択中
compare-request-colby-2025-03 = 求められた水準
compare-request-colby-2025-03-mark = 要求
compare-request-colby-2025-03-by = コルビー氏、2025年3月
compare-request-ft-2025-06 = 報じられた要求
compare-request-ft-2025-06-mark = 報道
compare-request-ft-2025-06-by = FT、2025年6月（{ $later ->
    [yes] 日本側は否定
   *[no] 異論あり
    }）
compare-kept = { $year }年度に{ $share }
compare-counted = { $measure }、{ $year }
compare-reached = { $year }年度に達成
compare-reached-other = { $year }年度、{ $measure }（いま{ $gdp_year }年度GDPの{ $now }）
compare-reached-year = { $year }年度
compare-origin = { $kind ->
    [pledged] { $year }年の目標・合意
    [requested] { $year }年の要求
   *[other] { $who ->
        [nato] NATO
       *[sipri] SIPRI
        }{ $kind ->
        [estimate] 推計
        [budgeted] （成立予算）
       *[spent] {""}
        }、{ $year }年
    }
compare-same = ほぼ同じ
compare-place = { $tied ->
    [yes] { $place }タイ
   *[no] { $place }
    }
compare-place-of = { $year }年度GDPの{ $share }
compare-group-today = いまの経済規模で
compare-group-today-basis = { $measure ->
    [government] 比率×{ $gdp_year }年度GDP（{ $gdp }兆円に固定）、支出額ではない
   *[other] 比率×{ $gdp_year }年度GDP { $gdp }兆円、支出額ではない
    }
compare-group-reached = 達成する{ $year }年度に
compare-group-reached-basis = { $measure ->
    [government] GDPは固定
   *[other] GDPは年{ $growth }
    }{ $prices ->
    [constant] 、{ $base }年価格
   *[nominal] {""}
    }
compare-row-spending = 年間の防衛費（兆円）
compare-row-spending-short = 年間額（兆円）
compare-row-spending-help = 対GDP比に{ $gdp_year }年度のGDP{ $gdp }兆円（{ $gdp_kind }）を掛けた額。「いま」もその{ $now }（{ $level }、{ $level_year }）で、実際に支出した額ではない。ドルは1ドル＝{ $rate }円で換算。
compare-row-person = 国民1人当たりの防衛費（円）
compare-row-person-short = 1人当たり（円）
compare-row-person-help = 上の額を{ $fiscal_year }年10月1日の人口{ $population }で割り、千円単位に丸めた額。
compare-row-more = いまの{ $now }を上回る額（兆円）
compare-row-more-short = いまの{ $now }を上回る額（兆円）
compare-row-more-help = それぞれの比率の額から{ $now }（{ $level }、{ $level_year }）の額を引いた値。どちらも{ $gdp_year }年度のGDPによる。ドルは1ドル＝{ $rate }円で換算。
compare-row-more_person = 同・国民1人当たり（円）
compare-row-more_person-short = 同・1人当たり（円）
compare-row-more_person-help = { $now }を上回る額を{ $fiscal_year }年10月1日の人口{ $population }で割り、千円単位に丸めた額。
compare-row-tax = 同・消費税率に直すと（ポイント）
compare-row-tax-short = 同・消費税率（ポイント）
compare-row-tax-help = { $now }を上回る額を、消費税率1%分の年間税収（標準税率と軽減税率を合わせて1%）で割った値。
compare-row-place = NATO加盟国（{ $nato_year }年）と並べた順位（{ $of }か国中）
compare-row-place-short = NATOと並べた順位（{ $of }か国中）
compare-row-place-help = 日本がその比率でNATO加盟国に並ぶとした場合の順位。日本を含む{ $of }か国（軍を持たないアイスランドを除く）。NATOの{ $nato_year }年の値、{ $release }版。{ $measure ->
    [government] NATOは各年のGDPで、政府の基準は{ $gdp_year }年度のGDPで割るため、同じ金額を横に記した年度のGDPで割った比率による順位である。
   *[other] {""}
    }
compare-row-future = その年の防衛費（兆円）
compare-row-future-short = 防衛費（兆円）
compare-row-future-help = { $measure ->
    [government] 約{ $gdp }兆円（{ $gdp_year }年度GDPの実績見込み）に比率を掛けた額。
   *[other] 比率に{ $year }年度のGDPを掛けた額。「いま」は現在の比率を維持した場合。
    }{ $prices ->
    [constant] { $base }年価格。
   *[nominal] その年の価格（名目）。
    }
compare-row-pace = 必要な伸び率（年）
compare-row-pace-short = 伸び率（年）
compare-row-pace-help = { $level_year }のGDP比{ $now }から{ $year }年度の額に達するために必要な、金額の年平均の伸び{ $prices ->
    [constant] （{ $base }年価格）
   *[nominal] {""}
    }。
compare-no-place = –
compare-mark-goal = 目標
compare-mark-pledged = 合意
compare-mark-requested = 要求
compare-mark-above = 要求と目標・合意
compare-mark-below = 実績・予算
compare-mark-now = いまの日本 { $share }・{ $origin }
compare-mark-now-short = いま{ $share }
compare-mark-sipri = SIPRI
compare-mark-budget = 当初予算
compare-mark-related = 関連経費を含む
compare-mark-government = 政府の2%の数え方
compare-mark-counted = { $name }、{ $year }年{ $kind ->
    [estimate] 推計
    [budgeted] 成立予算
   *[spent] {""}
    }
compare-mark-now-brief = いまの日本（{ $origin }）
compare-scale-unit = %
compare-yours = 選択中
compare-nato-way-year = { $year }年度{ $same ->
    [yes] { $low }
   *[no] { $low }〜{ $high }
    }（{ $day }{ $kind ->
    [projection] の見込み
   *[other] の説明
    }）
compare-nato-way-range = { $low }〜{ $high }
compare-mark-natoway = NATO方式の説明値（{ $first }〜{ $last }年度）
compare-mark-natoway-short = NATO方式
compare-natoway = NATO方式で数えた日本（{ $first }〜{ $last }年度、防衛相の説明）
compare-natoway-told = NATO方式で数えた日本、{ $year }年度{ $end ->
    [low] （示された範囲の下限）
    [high] （示された範囲の上限）
   *[one] （説明値）
    }
compare-note-nato-way = 海上保安庁、恩給、PKOなどを含めてNATOの方式で数えた日本の対GDP比について、防衛相が示した値は{ $years }。その後の年度の値は見つかっていないため列は設けず、4つの数え方とも混ぜない。
compare-note-parts = NATOの5%は、中核の防衛支出3.5%と、より広い安全保障の支出1.5%までから成る。{ $year }年度当初予算の日本の防衛費と関連経費は同年度GDPの{ $both }（{ $amount }）で、うち防衛省分が{ $ministry }。他省庁の残り{ $rest }がどちらに算入されるかを示す資料は見つかっていない。
compare-note-benchmark = 比較対象の列は、日本がその比率に達した場合の額を示す。NATO加盟国と並べた順位は付けない。
compare-note-answered = 財務省は{ $day }の国会答弁で、{ $year }年度GDPの{ $share }は{ $amount }程度、人口{ $counted }の1人当たり{ $person }程度とした。{ $same ->
    [yes] {""}
   *[no] ここでは10月1日の人口{ $people }で割るため{ $here }となる。
    }
col-measure = 日本の水準の数え方
col-now_pct = その数え方によるいまの比率（%）
col-gdp_year = そのGDPの年度
col-spending_today_trn_jpy = いまの経済規模での年間の額（兆円）
col-spending_today_bn_usd = いまの経済規模での年間の額（10億ドル）
col-population_mn = 人口（百万人）
col-more_than_now_trn_jpy = いまの比率を上回る額（兆円）
col-more_than_now_bn_usd = いまの比率を上回る額（10億ドル）
col-times_now = いまの比率の何倍か
col-consumption_tax_points = いまの比率を上回る額の消費税率換算（ポイント、最小）
col-consumption_tax_points_high = いまの比率を上回る額の消費税率換算（ポイント、最大）
col-rank_of = 国の数
col-rank_year = NATOの比率の年
col-rank_share_pct = 順位に用いた比率（%）
col-future_spending_trn_jpy = 達成する年度の額（兆円）
col-pace_pct = 支出の伸び（年率%）
compare-measure-sipri = SIPRI
compare-measure-budget = 当初予算
compare-measure-related = 関連経費を含む
compare-measure-government = 政府の2%
compare-head = { $share }（{ $origin }）
compare-note-row = { $row }：{ $meaning }
compare-level = 日本（{ $measure }、{ $year }）

## Cost in depth

cost-title = いくらかかるか
cost-prices-nominal = {""}
cost-prices-constant = （{ $year }年価格）
cost-share = { $whose ->
    [reader] 選択中の{ $share }
   *[asked] { $share }
    }
cost-headline-same = { $year }年度に{ $share }なら、日本の防衛費はいまの比率を維持した場合とほぼ同じ{ $other }
cost-headline-less = { $year }年度に{ $bare }へ下げれば、日本の防衛費はいまの比率を維持するより{ $count }で{ $total }{ $prices }少なくなる{ $other }
cost-headline-more = { $year }年度に{ $share }なら、日本の防衛費はいまの比率を維持するより{ $count }で{ $total }多くなる{ $other }
cost-headline-constant = { $year }年度に{ $share }なら、日本の防衛費はいまの比率を維持するより{ $count }で{ $total }{ $prices }多くなる{ $other }
cost-headline-fixed = 政府の基準で{ $year }年度に{ $bare }なら、日本の防衛費はいまの比率を維持するより{ $count }で{ $total }{ $prices }多くなる{ $other }
cost-other-none = 。
cost-other-same = 。{ $share }なら{ $priced ->
    [constant] {""}
   *[nominal] { $count }で
    }{ $total }兆円{ $prices }増。
cost-other-less = 。{ $share }なら{ $total }兆円増。
cost-other-more = { $whose ->
    [reader] 。{ $share }なら{ $total }兆円。
   *[asked] 。{ $share }なら{ $total }兆円。
    }
cost-choice-drivers = 何で決まるか
cost-headline-growth = { $yardstick ->
    [fixed] 2022年度GDP
   *[year] GDP
    }の{ $share }なら、{ $year }年度の日本の防衛費は{ $yardstick ->
    [fixed] { $high }。固定した基準なので成長率では変わらない。
   *[year] { $low }〜{ $high }（GDP成長率が年{ $first }〜{ $last }の場合）。
    }
cost-headline-yen = { $yardstick ->
    [fixed] 2022年度GDP
   *[year] GDP
    }の{ $share }なら、{ $year }年度の日本の防衛費は{ $range }（1ドル＝{ $last }〜{ $first }円の場合）。
cost-headline-drivers = { $year }年度に{ $share }とするための日本の防衛費の増加額を最も左右するのは{ $driver }：{ $direction ->
    [signed] 年{ $low }〜{ $high }。
    [to_same] 年{ $low_long }の減少まで。
    [from_same] 年{ $high }の増加まで。
   *[more] 年{ $low }〜{ $high }。
    }
cost-driver-measure = 比率の数え方
cost-driver-projection = 内閣府のGDP試算
cost-driver-growth = 試算の後の名目GDP成長率
cost-driver-yen = 為替レート（円／ドル）
cost-driver-measure-said = 比率の数え方
cost-driver-projection-said = GDPの試算
cost-driver-growth-said = GDPの成長率
cost-driver-yen-said = 為替レート
cost-driver-ends = { $least } … { $most }
cost-driver-range = { $kind ->
    [flat] { $low }：変わらない
    [dollars] { $low }（{ $usd }）
   *[yen] { $low }〜{ $high }
    }
cost-usd-range = { $low }〜{ $high }億ドル
cost-case = { $driver }：{ $case }
cost-case-growth = 年{ $value }
cost-case-yen = { $value }円
cost-drivers-panel = 最小と最大（ほかの想定はそのまま）
cost-drivers-axis = { $year }年度、いまの比率を維持した場合との差（兆円）
cost-note-drivers = 棒はどれも一つの想定だけを変えている。比率の数え方、内閣府試算の各ケースによる{ $year }年度のGDP（公表されている場合）、成長率は選択中の値の上下1ポイント、為替は上下20円。明るい線は選択中の値。どの場合が起こりやすいかは示しておらず、足し合わせることもできない。円の金額は為替では変わらず、ドルの金額だけが変わる。
cost-note-no-projection = 内閣府の試算は除いた。この時点で目標の年度まで届く試算が公表されていないか、選んだ数え方がGDPに連動しないため。
cost-note-kept = 残した想定は、選択中の想定と同じ期間で合計し、その比率に達した後はその比率のままとした。増加額は、それぞれの数え方でいまの比率を維持した場合との差である。
cost-note-kept-elsewhere = 残した想定は「年ごと」に示し、ここには示さない。
cost-note-hypothetical = 予算がすでに決まっている年度も、比率までの直線の上の仮の金額である。
cost-grid-growth-unit = { $year }年度の支出（兆円）、対GDP比別
cost-grid-yen-unit = { $year }年度の支出（億ドル）、対GDP比別
cost-road = { $share }まで{ $whose ->
    [reader] （選択中）
   *[asked] {""}
    }
cost-road-kept = { $mark } { $name }
cost-end-kept = { $mark } { $share }
cost-held = { $share }を維持
cost-yours = 選択中
cost-panel = 年間の防衛費（兆円、{ $prices ->
    [constant] { $year }年価格
   *[nominal] 各年の価格
    }）
cost-tick = { $year }
cost-table = { $share }を維持した場合との差（年、兆円）
cost-table-years = { $count }の合計
cost-table-total = { $value }兆円
cost-hover-hold = { $year }年度：いまの比率{ $share }なら{ $money }
cost-detail-year = { $year }年度だけを見ると、{ $share }なら{ $direction ->
    [same] いまの比率を維持した場合とほぼ同じ。
    [less] { $extra }少ない{ $size ->
        [small] 。
       *[large] （{ $usd }、{ $whose ->
            [reader] 選択中の1ドル＝{ $rate }円
           *[table] { $month }の1ドル＝{ $rate }円
            }で換算。国民1人当たり{ $person }）。
        }
   *[more] { $extra }多い{ $size ->
        [small] 。
       *[large] （{ $usd }、{ $whose ->
            [reader] 選択中の1ドル＝{ $rate }円
           *[table] { $month }の1ドル＝{ $rate }円
            }で換算。国民1人当たり{ $person }）。
        }
    }
cost-detail-hypothetical = { $year }年度の値は仮の金額である。同年度の予算は{ $amount }兆円（{ $stage }、防衛省所管、SACO・米軍再編関係経費を含む）。
cost-hover = { $year }年度：{ $spending }（{ $usd }）、GDPの{ $share }。いまの比率を維持した場合との差 { $extra }
col-driver = 想定
col-case = 値

## The road, the timeline's list, sets of countries

road-title = これまでの推移と、これから毎年の姿は（防衛費の対GDP比）
road-choice = 起点
road-choice-2000 = 2000年
road-choice-1949 = 1949年
road-headline-times = 日本の防衛費の比率は10年で{ $rise }上昇。{ $year }年度に{ $whose ->
    [reader] 選択中の{ $first }
   *[asked] { $first }
    }ならその{ $times }{ $others ->
    [0] {""}
   *[other] 、{ $second }なら{ $second_times }
    }の上昇が要る。
road-headline-points = 日本の防衛費の比率は10年で{ $rise }上昇。{ $year }年度に{ $whose ->
    [reader] 選択中の{ $first }
   *[asked] { $first }
    }なら{ $way ->
    [same] いまと変わらず
    [down] { $points }ポイントの低下
   *[up] { $points }ポイントの上昇
    }{ $others ->
    [0] {""}
   *[other] 、{ $second }なら{ $second_way ->
        [same] 変わらず
        [down] { $second_points }ポイントの低下
       *[up] { $second_points }ポイントの上昇
    }
    }。
road-headline-yearly = 日本の防衛費（現在はGDP比{ $now }）は、{ $year }年度に{ $whose ->
    [reader] 選択中の{ $first }
   *[asked] { $first }
    }なら{ $way ->
    [same] いまのまま
    [down] 年{ $step }ポイントの低下
   *[up] 年{ $step }ポイントの上昇
    }{ $others ->
    [0] {""}
   *[other] 、{ $second }なら{ $second_way ->
        [same] いまのまま
        [down] 年{ $second_step }ポイントの低下
       *[up] 年{ $second_step }ポイントの上昇
    }
    }となる。
road-rise = { $size ->
   *[other] { $points }ポイント
    }
road-times = { $times }倍超
road-share = { $whose ->
    [reader] 選択中の{ $share }
   *[asked] { $share }
    }
road-past = 日本の対GDP比（{ $measure }）は{ $start_year }の{ $start }から{ $now_year }の{ $now }へ、年{ $step }ポイント。
road-roads = { $year }年度までに、年当たりの比率と支出{ $prices }の伸びは、{ $items }。
road-item = { $share }：{ $step }ポイント、{ $growth }
road-items-separator = ；
road-pace = 支出{ $prices }が{ $base }から年{ $pace }で{ $way ->
    [down] 減る
   *[up] 伸びる
    }と{ $whose ->
    [needed] （{ $year }年度に{ $share }となる率）
   *[asked] {""}
    }、{ $items }。
road-reached = { $when ->
    [never] { $share }には{ $last }年度までに届かない
    [now] { $share }には既に届いている
   *[then] { $share }に届くのは{ $year }年度
    }
road-step = 年{ $step }ポイント
road-goal = 日本の目標（当初は{ $year }年度）
road-kept-by = 残した想定：{ $year }年度{ $other ->
    [yes] 、{ $measure }
   *[no] {""}
    }
road-measure = { $measure }：{ $year }に{ $share }
road-japan = 日本 { $year }年に{ $share }
road-japan-before = { $same ->
    [yes] { $until }年までは約{ $high }
   *[no] { $until }年まで{ $low }〜{ $high }
    }
road-hover = { $name }、{ $year }年：GDP比{ $share }（{ $kind }）
road-ceiling = { $share }枠、{ $first }〜{ $last }年度
road-country = { $name } { $share }
road-yours = 選択中
road-axis = 対GDP比
road-shaded = 網掛けは今後の道のり（直線は想定）
road-note-roads = どの道のりも、ここで設定した{ $year }年度まで、設定した数え方で描いた。途中の直線の歩みは、誰の約束でも要求でもない。要求は年を示していない。残した想定は、それぞれの年まで、それぞれの数え方で描いた。その年の後は比率を保つ。
road-note-goal = { $share }の目標は{ $year }年度{ $moved ->
    [yes] （のち{ $last }年度に前倒し）
   *[no] {""}
    }のもので、政府の基準（2022年度GDP）による。水準として、その数え方でだけ描いた。
road-note-pace = 伸び率は支出のもので、比率のものではない。届く年度は、ここで想定するGDPの伸びにもよる。
road-note-sipri = 日本と各国の線はSIPRIの比率で、暦年の軍事支出をその年のGDPで割ったもの。定義はSIPRI独自のもの。白抜きの丸は推計値か成立した予算。小さな四角は、最新版の前の版による日本。ひし形は設定した数え方による日本で、数え方が異なるため線でつながない。道のりと予算は年度による。
road-note-money = SIPRIの比率に添えた金額はSIPRI自身の暦年の値。道のりの金額は、その年に想定するGDPに比率を掛けたもの。
road-note-plan = 図になく表にあるのは、2023〜27年度の43兆円計画に基づく防衛省の当初予算と最新の概算要求（SACO・米軍再編を除く）で、道のりと同じGDPで割った。
road-note-request = { $year }年度の要求は見出しでしか確認できておらず、金額のない項目が多い。
road-note-more = 選んだ国のうち、図と表にあるのは初めの{ $count }か国。
road-note-breaks = 値のない年と、前後でSIPRIの数える範囲が違う年とで線を切っている。ドイツは1989年まで西ドイツ、韓国は2008年まで3つの基金を含まない。
road-note-ceiling = 1%枠は1976年の閣議決定で「GNPの1%を超えないことをめど」とされたもので、1986年12月に撤廃され、1987年度予算で超過した。SIPRIの線とは数え方が異なり、目安として描いている。
countries-north-korea = 北朝鮮の対GDP比は、SIPRIの表にない。
countries-asia-pacific = アジア太平洋の同盟国など
countries-g7 = G7
countries-nato = NATOの支出上位国
countries-neighbours = 近隣国
countries-chosen = 国を選ぶ（{ $count }）
countries-any = SIPRIの表にある国
control-pace-needed = 必要な率は{ $pace }
line-road = { $share }への道のり
line-asked = { $share }への道のり
line-reader = 選択中の比率への道のり
line-kept = 残した想定{ $number }
line-pledged = 日本の目標
line-ceiling = かつての日本の上限
line-plan = 43兆円計画の予算
line-request = 概算要求
timeline-headline = 米国の要求は{ $count }件（報道のみを含む）、日本や同盟国の防衛費にGDP比{ $same ->
    [yes] { $high }
   *[no] { $low }〜{ $high }
    }を挙げた。日本自身の目標は{ $goal }まで。
timeline-count = { $date }時点で分かっている{ $total }件のうち、記事の日（{ $article }）までが{ $before }件、{ $since ->
    [none] その後のものはまだ分かっていない。
   *[some] その後が{ $after }件。
    }
timeline-named = GDP比{ $target }を挙げた出来事は、どの国についてのものも含めて{ $hits }件。最初は「{ $first_title }」（{ $first_date }）。
timeline-named-none = GDP比{ $target }を挙げた出来事はない。
timeline-who-japan = 日本
timeline-who-us = 米国
timeline-who-both = 日本と米国
timeline-who-other = その他
note-timeline-requests = 数えたのは、米当局者が日本を名指しして、またはアジアか各地の同盟国にGDP比を挙げた要求で、公式の発言と報道の両方を含む（NATOの5%を手本または新たな基準としてアジアに示した2025年5月31日と6月18日の発言も数えた）。否定されたものは、それぞれの項に記した。日本自身の目標は、国全体の目標として決めたもの。
note-timeline-who = 「主体」はその出来事で動いた側で、報じた側ではない。両国の会談は両方に入る。
event-who = 主体
event-kind = 種類
event-only = 絞り込み
event-only-share = GDP比を挙げたもの
event-only-article = 記事にあるもの
event-found = { $total }件のうち{ $count }件（新しい順）。
event-more = { $count }件すべてを表示
event-line = { $date } ・ { $who } ・ { $kind }
col-who = 主体

## 使い方の案内
tour-open = 使い方
tour-name = 使い方の案内
tour-next = 次へ
tour-done = 終わる
tour-of = { $step }／{ $steps }
tour-ladder = 青いつまみを動かすか、印を押すと、文、表、図がそれに従います。
tour-entry = 比率、円、ドル、いまからの増加額のどれかを入力すると、ほかも変わります。
tour-columns = いま、3%、3.5%、選択中の比率を並べています。「列として残す」で、その列を残せます。
tour-tabs = この下のタブは、一つずつ問いに答えます。「保存」で図、表、スライドを取り出せます。

## Streamlitの言葉
streamlit-word-skip = 本文へ移動
streamlit-word-sidebar = サイドバー
streamlit-word-collapse = サイドバーを閉じる
streamlit-word-expand = サイドバーを開く
streamlit-word-decrement = 減らす
streamlit-word-increment = 増やす
streamlit-word-option = 選択してください
streamlit-word-options = 選択してください（複数可）
streamlit-word-open = 開く
streamlit-word-clear-value = 選択を消す
streamlit-word-clear-all = すべて消す
streamlit-word-selected = 選択中のもの
streamlit-word-menu = メニュー
streamlit-word-theme = 配色
streamlit-word-system = 端末の設定
streamlit-word-light = 明るい
streamlit-word-dark = 暗い
streamlit-word-print = 印刷
streamlit-word-heading = 見出しへのリンク
streamlit-word-choose-date = 日付を選ぶ
streamlit-word-previous-month = 前の月
streamlit-word-next-month = 次の月
streamlit-word-date-keys = 矢印キーで日付を移り、Enterで選び、Escapeで閉じます。
streamlit-word-copy = コピー
streamlit-word-copied = コピーしました
streamlit-word-close = 閉じる
streamlit-word-file = ファイルの選択
streamlit-word-upload = ファイルを選択
streamlit-word-drop = ファイルをここにドロップ
streamlit-word-no-results = 該当なし
streamlit-word-no-options = 選べるものがありません
streamlit-word-dismiss = 候補を閉じる
streamlit-word-select-all = すべて選択
streamlit-word-previous-result = 前の検索結果
streamlit-word-next-result = 次の検索結果
streamlit-word-close-search = 検索を閉じる
streamlit-word-type-to-search = 検索する語を入力
streamlit-word-column-menu = 列のメニュー
streamlit-word-copy-column = 列の名前をコピー
streamlit-word-ascending = 昇順に並べ替え
streamlit-word-descending = 降順に並べ替え
streamlit-word-statistics = 統計
streamlit-word-format = 表示形式
streamlit-word-autosize = 幅を自動調整
streamlit-word-pin = 列を固定
streamlit-word-unpin = 固定を解除
streamlit-word-hide-column = 列を隠す
streamlit-word-automatic = 自動
streamlit-word-localized = 地域の形式
streamlit-word-plain = 数字のまま
streamlit-word-compact = 短縮
streamlit-word-dollar = ドル
streamlit-word-euro = ユーロ
streamlit-word-yen = 円
streamlit-word-percent = パーセント
streamlit-word-scientific = 指数
streamlit-word-accounting = 会計
streamlit-word-duration = 時間の長さ
streamlit-word-count = 値の数
streamlit-word-empty = 空欄
streamlit-word-distinct = 異なる値の数
streamlit-word-average = 平均
streamlit-word-deviation = 標準偏差
streamlit-word-minimum = 最小
streamlit-word-quarter = 第1四分位数
streamlit-word-median = 中央値
streamlit-word-three-quarters = 第3四分位数
streamlit-word-maximum = 最大
streamlit-word-sum = 合計
streamlit-word-shortest = 最短の文字数
streamlit-word-longest = 最長の文字数
streamlit-word-mean-length = 平均の文字数
streamlit-word-connecting = 接続中
streamlit-word-connecting-to = サーバーに接続しています
streamlit-word-error = エラー
streamlit-word-unconnected = サーバーに接続できません
streamlit-word-show-columns = 列の表示を切り替える
streamlit-word-csv = CSVで保存
streamlit-word-search = 検索
streamlit-word-fullscreen = 全画面
streamlit-word-close-fullscreen = 全画面を終了
streamlit-word-help = { $name }の説明
streamlit-word-per-file = 1ファイル{ $name }まで
streamlit-word-available = 候補は{ $name }件です。
streamlit-word-one-available = 候補は{ $name }件のみです。
streamlit-word-remove = { $name }を外す
streamlit-word-choose-date-of = 日付を選ぶ、{ $name }
streamlit-word-year = 年、{ $name }
streamlit-word-month = 月、{ $name }
streamlit-word-day = 日、{ $name }
streamlit-word-show-columns-of = 列の表示を切り替える：{ $name }
streamlit-word-csv-of = CSVで保存：{ $name }
streamlit-word-search-of = 検索：{ $name }
streamlit-word-fullscreen-of = 全画面：{ $name }
streamlit-word-close-fullscreen-of = 全画面を終了：{ $name }
streamlit-word-results = { $name }件
streamlit-word-one-result = { $name }件のみ
