# 画面・図・ファイルに出る日本語のすべて。数値は書き上がった文字列で渡される。

## 単位
not-known = 不明
unit-pct = { $value }%
unit-points = { $value }ポイント
unit-trn-jpy = { $value }兆円
unit-bn-usd = { $value }億ドル
unit-trn-jpy-short = { $value }兆円
unit-bn-usd-short = { $value }億ドル
unit-jpy = { $value }円
unit-place = { $value }位
unit-rank = { $of }か国中{ $place }
list-separator = 、
credit-separator = 、
credit-source = { $publisher }「{ $edition }」
credit-dated = { $edition }（{ $date }）
credit = 出典：{ $sources }。{ $date }時点で公表されていた数値。

## ページ
page-title = 3.5%はどれほど遠いか
answer = { $year }年度に{ $denominator }の{ $target }を防衛に充てると、年{ $spending }{ $prices }になる。{ $direction ->
    [up] { $start_year }の{ $start }（{ $measure }）のままの場合より{ $extra }多く、{ $years }年で{ $gap }ポイント引き上げる計算で、
    [down] { $start_year }の{ $start }（{ $measure }）のままの場合より{ $extra }少なく、{ $years }年で{ $gap }ポイント引き下げる計算で、
   *[same] { $start_year }の{ $start }（{ $measure }）と同じ水準で、
    }{ $nato_year }年のNATO加盟国に並べると{ $of }か国中{ $place }にあたる。
of-gdp-year = その年度のGDP
of-gdp-fixed = 2022年度GDP（固定）
tab-compare = 比べる
tab-get-there = 道のり
tab-data = データと方法
article-heading = 記事
notice-title = リンクの一部を読み取れませんでした
notice-range = 「{ $given }」は「{ $control }」の範囲外のため、{ $used }にしました。
notice-step = 「{ $control }」の刻みに合わせ、「{ $given }」を{ $used }にしました。
notice-unreadable = 「{ $given }」は「{ $control }」の値として使えないため、{ $used }にしました。
notice-none = なし

## 主な数値
key-yen = 年間（円）
key-yen-context = { $mode ->
    [constant] { $base }年価格
   *[nominal] { $year }年度
    }
key-yen-help = 目標の比率に{ $year }年度のGDPを掛けた額{ $prices }。
key-usd = 年間（ドル）
key-usd-context = 1ドル＝{ $rate }円
key-usd-help = 円の金額を1ドル＝{ $rate }円で換算。
key-gap = いまとの差
key-gap-context = { $start_year }は{ $start }
key-gap-help = 目標から、選んだ数え方（{ $measure }、{ $start_year }）による日本の対GDP比を引いた値。
key-person = 1人当たり増
key-person-context = 年間、{ $year }年度
key-person-help = GDPの{ $start }を保つ場合を上回る額を{ $year }年度の人口で割り、千円単位に丸めた額{ $prices }。
key-rank = NATO内の順位
key-rank-context = NATO、{ $nato_year }年
key-rank-help = 日本がNATO加盟国に並ぶとした場合の、目標での順位。日本を含む{ $of }か国（軍を持たないアイスランドを除く）。NATOの{ $year }年の値、{ $release }版。
key-pace = 必要な伸び
key-pace-context = 年率、{ $year }年度まで
key-pace-help = { $start_year }のGDP比{ $start }から{ $year }年度の目標に達するために必要な、金額の年平均の伸び{ $prices }。

## 数え方
measure-sipri = SIPRI
measure-budget = 当初予算
measure-related = 防衛費と関連経費
measure-government = 政府の2%の物差し
measure-sipri-short = SIPRI
measure-budget-short = 当初予算
measure-related-short = 関連経費を含む
measure-government-short = 政府の物差し
measure-sipri-option = SIPRI（国と国を比べられる）
measure-sipri-long = SIPRI：軍事支出（暦年）の、その年のGDPに対する比率
measure-budget-option = 当初予算のその年度のGDP比
measure-budget-long = 防衛省の当初予算（SACO・米軍再編関係経費を含む）の、その年度のGDPに対する比率
measure-related-option = 関連経費を含む、その年度のGDP比
measure-related-long = 防衛費と関連経費（補正予算を含む）の、その年度のGDPに対する比率
measure-government-option = 関連経費を含む、2022年度GDP比（政府の2%）
measure-government-long = 防衛費と関連経費の、560兆円に固定した2022年度GDPに対する比率
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
gdp-projection = 政府試算
gdp-policy = 政府が固定した値
prices-nominal = {""}
prices-constant = （{ $year }年価格）

## 数値の種類
kind-spent = 支出済み
kind-estimate = 推計
kind-budgeted = 予算
kind-pledged = 約束
kind-requested = 要求
kind-assumed = 利用者の仮定
kinds-key = 塗り：支出済み。斜線または輪：推計。枠のみ：予算。破線：約束。点線：要求。

## 国とグループ
group-nato-eur-can = NATO欧州・カナダ
group-nato-total = NATO全体
group-wld = 世界

## 目安
benchmark-average = { $group }、{ $year }年
benchmark-nato-eur-can-short = 欧州・カナダ<br>{ $year }年
benchmark-nato-total-short = NATO平均 { $year }年
target-japan-advance-2025-short = 日本目標25年度
target-japan-strategy-2022-short = 日本目標27年度
target-nato-guideline-2006-short = NATOの目安（06年）
target-nato-wales-2014-short = NATOの目安（14年）
target-nato-vilnius-2023-short = NATOの下限（23年）
target-nato-hague-2025-short = NATO 2035年目標
target-request-colby-2025-03-short = 25年要求（コルビー氏）
target-request-ft-2025-06-short = 25年要求（FT報道）
target-request-hegseth-2025-05-short = 25年対アジア要求（ヘグセス氏）
target-request-nikkei-2025-06-short = 25年対アジア要求（日経報道）
target-request-nds-2026-01-short = 26年対同盟国要求（米戦略）
target-japan-advance-2025-total = 日本の目標（2025年度）
target-japan-strategy-2022-total = 日本の目標（2027年度）
target-nato-guideline-2006-core = NATOの目安
target-nato-wales-2014-core = NATOの目安
target-nato-vilnius-2023-core = NATOの下限
target-nato-hague-2025-core = NATOの2035年目標（中核）
target-nato-hague-2025-total = NATOの2035年目標（関連を含む）
target-request-colby-2025-03-request = 対日要求（コルビー氏、25年3月）
target-request-ft-2025-06-request = 対日要求（FT報道、25年6月）
target-request-hegseth-2025-05-request = 対アジア要求（ヘグセス氏、25年5月）
target-request-nikkei-2025-06-request = 対アジア要求（日経報道、25年6月）
target-request-nds-2026-01-core = 対同盟国要求（米戦略、26年1月）
target-request-nds-2026-01-total = 対同盟国要求（米戦略、26年1月）

## 軸
axis-share-pct = 対GDP比（%）
axis-year = 年（日本の予算と道のりは年度）
axis-fiscal-year = 年度

## 図
ladder-title = どれほど遠いか
ladder-sentence = 選んだ数え方（{ $measure }、{ $year }）による日本の対GDP比は{ $level }。目標の{ $target }は{ $direction ->
    [up] それを{ $gap }ポイント上回る。
    [down] それを{ $gap }ポイント下回る。
   *[same] それと同じ水準にある。
    }
ladder-level = { $measure }、{ $year }
ladder-target-hover = 目標：GDPの{ $target }
ranking-title = NATOの中ではどこに立つか
ranking-sentence = GDPの{ $target }なら、日本はNATO加盟国に並べて{ $of }か国中{ $place }{ $tied ->
    [yes] （同率）
   *[no] {""}
    }。いまの{ $now }（{ $measure }、{ $level_year }）では{ $now_place }。NATOの値は{ $year }年、{ $release }版。
ranking-now = いまの日本
ranking-asked = 日本 { $share }（要求）
ranking-target = 日本 { $share }（目標）
ranking-guideline = NATO { $share }
ranking-hover = { $name }：GDPの{ $share }（{ $kind }、{ $year }年）
path-title = 毎年どう動くか
path-sentence = { $start_year }の{ $start }から{ $year }年度の{ $target }まで、比率は毎年{ $step }ポイントずつ{ $direction ->
    [down] 下がり
   *[up] 上がり
    }、金額は年{ $pace }のペースで変わる{ $prices }。
path-road-history = これまでの日本
path-road-europe = NATO欧州・カナダ
path-road-asked = 要求の{ $share }
path-road-pledged = 目標の{ $share }
path-road-target = 設定した{ $share }
cost-title = いくらかかるか
cost-sentence = { $year }年度には、GDPの{ $share }を保つ場合より{ $extra }{ $direction ->
    [less] 少ない
   *[more] 多い
    }額{ $prices }になる（1ドル＝{ $rate }円で{ $usd }、1人当たり{ $person }）。{ $first }年度から{ $year }年度までの{ $direction ->
    [less] 減少額
   *[more] 増加額
    }の合計は{ $total }。
cost-panel-yearly = 年間の金額（兆円）
cost-panel-sum = 増加額の累計（兆円）
cost-hold = いまの比率を保つ場合
cost-extra = 目標との差
cost-key = 灰色：{ $hold }　斜線：{ $extra }
cost-hover = { $year }年度：{ $spending }（{ $usd }）、GDPの{ $share }。いまの比率を保つ場合との差 { $extra }

## 注
note-ladder-measures = 日本の水準の四つの数え方は、何を数え、どのGDPで割るかが異なる四つの割り算である。平均したり、一本の線につないだりはしない。
note-nato-definition = NATOの比率はNATOの定義と実質値、SIPRIの比率はSIPRIの定義と名目値による。日本は加盟国ではなく、ここではNATOの方式で数えていない。
note-iceland = アイスランドは軍を持たず、NATOの表に行がない。
note-base-sipri = SIPRIは{ $year }年（暦年）の支出を独自のGDPで割っている。ここでの円の金額はその比率を年度のGDPに掛けたもので、SIPRI自身の円建ての値とは少し異なる。
note-base = { $measure }：{ $year }年度の{ $stage }{ $amount }兆円を{ $gdp_year }年度のGDP{ $gdp }兆円（{ $gdp_kind }）で割ると{ $share }。
note-base-stand-in = { $measure }：{ $year }年度の{ $stage }{ $amount }兆円。この時点で{ $year }年度のGDPは分かっていないため、分かっている最新の{ $gdp_year }年度のGDP{ $gdp }兆円（{ $gdp_kind }）で割ると{ $share }。
note-base-fixed = { $measure }：{ $year }年度の{ $stage }{ $amount }兆円を、2022年12月の見込みで{ $gdp }兆円に固定した2022年度GDPで割ると{ $share }。この物差しは経済成長に連動しない。
note-straight-line = 道のりは、いまの比率から目標までの直線である。仮定であって、どの政府の計画でもない。
note-growth = GDPは公表値または政府試算がある年はそれを使い、その後は年{ $growth }で伸びると仮定している（利用者の設定）。
note-hold = 「保つ」とは、各年のGDPの{ $share }を支出することを指し、金額はGDPとともに伸びる。
note-population = 人口は総務省統計局の推計、その後は国立社会保障・人口問題研究所の2023年推計（中位）が挙げる年の間を直線で結んでいる。
note-dollars = ドル換算はすべての年で1ドル＝{ $rate }円とした。為替の予測ではない。
note-constant = 金額は{ $year }年価格。物価上昇率は年{ $inflation }と仮定している（利用者の設定）。
note-nominal = 金額は各年の価格（名目）。

## 図の下
show-table = 表
show-sources = 出典と注
show-notes = 注
show-edition = { $edition }、{ $published }公表
show-terms = 利用条件：{ $terms }
show-checked = 確認方法：{ $checked }
show-doubt = 留保：{ $doubt }
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
col-fiscal_year = 年度
col-road = 道のり
col-spending_trn_jpy = 支出（兆円）
col-gdp_trn_jpy = GDP（兆円）
col-gdp_kind = GDPの種類
col-hold_trn_jpy = いまの比率を保つ額（兆円）
col-extra_trn_jpy = 増加額（兆円）
col-cumulative_extra_trn_jpy = 増加額の累計（兆円）
col-spending_bn_usd = 支出（10億ドル）
col-extra_bn_usd = 増加額（10億ドル）
col-spending_per_person_jpy = 1人当たり支出（円）
col-extra_per_person_jpy = 1人当たり増加額（円）

## 操作
control-target = 目標の対GDP比（%）
control-target-help = 防衛に充てる額の対GDP比。3%と3.5%は2025年に日本に求められた水準、2%は2022年に日本が定めた目標、5%は2025年のNATOの約束（中核3.5%、関連1.5%）。
control-target-entry = 比率を入力（%）
control-presets = 目標を選ぶ
control-measure = 日本の水準の数え方
control-measure-help = 四つの定義で四つの水準になる。国と国を比べるならSIPRI。政府の2%は2022年度GDPに対する比率である。
control-year = 目標を達成する年度
control-year-help = NATOの約束が2035年なので、初期値は2035年度。
control-growth = 試算の後のGDP成長率（年率%）
control-growth-help = 内閣府試算の最初の年より後の名目成長率。初期値の1.2%は、過去投影ケースの2033年度までの値。
control-inflation = 物価上昇率（年率%）
control-inflation-help = 実質額で表すときにだけ使う仮定。初期値は切りのよい1%。
control-prices = 価格
control-prices-nominal = 名目
control-prices-constant = 実質
control-prices-help = 名目は各年の金額。実質は上の物価上昇率による基準年の価格。
control-yen = 1ドルあたりの円
control-yen-help = 初期値は表の中で最も新しい{ $month }の平均、{ $rate }円（米連邦準備制度 H.10）。
control-asof = いつの時点で見るか
control-asof-help = すべての数値を、この日までに公表されたものにする。記事は2025年6月21日付。
control-asof-latest = 最新
control-asof-article = 2025年6月21日
control-asof-other = 別の日
control-compare = 比べる国
control-compare-help = SIPRIの比率で国を比べる図に、日本と並べて描く。
control-lang = 言語
control-reset = 初期値に戻す
control-heading = 仮定

## 記事の欄
article-record = 記事の記録（本サイトの言葉で）
article-copy = 記事の本文（お手元の写し）
article-published = { $outlet }、{ $date }
article-byline = 署名：{ $byline }
article-slips = 記事が省いた点、誤っている点
article-conflicts = 食い違う説明
article-claim-who = 誰の話か：{ $who }（{ $firmness }、{ $date }）
article-claim-since = その後：{ $since }
article-claim-source = 出典：{ $publisher }
article-set = { $share }で見る
article-exhibit = 関連する図：{ $exhibit }
article-copy-missing = 記事の本文を.txtファイルとしてseeds/フォルダーに置くと、この端末だけに表示されます。
article-copy-empty = seeds/の{ $file }は空です。下の記録はそのままお読みいただけます。
article-copy-large = seeds/の{ $file }は1 MBを超えています（{ $detail }）。表示できるのは1 MBまでです。下の記録はそのままお読みいただけます。
article-copy-binary = seeds/の{ $file }はテキストではありません（{ $detail }）。UTF-8のテキストとして保存してください。下の記録はそのままお読みいただけます。
article-copy-unreadable = seeds/の{ $file }を読み込めません（{ $detail }）。下の記録はそのままお読みいただけます。
firmness-official_statement = 公の発言
firmness-reported_fact = 報じられた事実
firmness-anonymous = 匿名の情報源
firmness-forecast = 見通し
state-confirmed = 確認済み
state-disputed = 異論あり
state-conflicts = 説明が食い違う
state-overtaken = 情勢が変化
state-unconfirmed = 未確認
state-plausible = ありうる
state-opinion = 意見
state-unchanged = 変わらず

## データと方法
method-measures = 数え方の意味
method-arithmetic = 計算の方法
method-arithmetic-text = 比率：基準年のいまの比率から目標年度の目標までの直線。支出：比率×GDP。保つ場合：いまの比率×GDP。増加額：支出から保つ場合を引いた額で、累計は基準年の翌年から。予算の伸び：（目標年度の支出÷基準年の支出）の（1÷年数）乗から1を引いた値。実質額：（1＋物価上昇率）の基準年からの年数乗で割る。1人当たり：その年の人口で割る。ドル：1ドルあたりの円で割る。NATOの中の順位：比率がより高い加盟国の数に1を加える。同じ比率は同順位。表示するまで丸めない。
method-kinds = 数値の種類
method-gdp = 計算に使ったGDP
method-sources = 出典
method-doubts = 数値に付いている留保
method-doubts-text = ここで使う表の注を、数値の隣にあるとおりに並べる。
method-limits = このページが主張しないこと
method-limits-text = 予測はしない。成長率、物価上昇率、為替相場、目標までの道のりは利用者の仮定である。日本がいくら支出すべきかは述べない。ここに示す日本の比率はいずれもNATOの方式によるものではない。報道は、何が報じられたかを示すために挙げており、事実の証明ではない。
method-table = 表
method-row = 数値
method-note = 注

## 出典の見出し
col-publisher = 発行元
col-title = 題名
col-edition = 版
col-published = 公表日
col-url = 所在
col-terms = 利用条件
col-checked = 確認方法
col-trust = 信頼度
col-doubt = 留保
table-budget = 予算
table-gdp = GDP
table-exchange-rate = 為替レート
table-population = 人口
table-general-account = 一般会計
table-tax = 税
table-breakdown = 内訳
table-targets = 目標と要求
table-sipri-share = SIPRI・比率
table-sipri-usd = SIPRI・ドル
table-nato-share = NATO・比率
table-nato-usd = NATO・ドル
table-nato-equipment = NATO・装備
table-nato-context = NATO・GDPと人員
table-imf-growth = IMF・成長率
table-timeline = 年表

## その時点より後に変わったこと
since-heading = その後
since-sipri = SIPRIは日本の{ $year }年の値をGDP比{ $before }から{ $after }に改定し、{ $new_year }年を{ $new }としている。
since-gdp = { $year }年度のGDPは{ $before }兆円から{ $after }兆円に改定された（2025年12月の基準改定）。
since-nato = NATOの{ $before }版（{ $before_year }年）の後に{ $after }版（{ $after_year }年）が出た。新版は中核的な防衛支出を集計しており、二つを一本の線にはつながない。
since-budget = 防衛費と関連経費は{ $year }年度に{ $after }（{ $stage }）。当時分かっていたのは{ $before_year }年度の{ $before }。
since-target = { $what }{ $share }
since-targets = その後に加わったもの：{ $items }。
