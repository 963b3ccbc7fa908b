# Every English string of the page, the pictures and the files. Numbers arrive written, with their own signs.

## Units
not-known = not known
unit-pct = { $value }%
unit-points = { $value } points
unit-trn-jpy = { $value } trillion yen
unit-bn-usd = { $value } billion dollars
unit-trn-jpy-short = { $value } tn yen
unit-bn-usd-short = ${ $value } bn
unit-usd = { $value } dollars
unit-jpy = { $value } yen
unit-people = { $value } million
unit-place = { $value }{ $suffix }
unit-rank = { $place } of { $of }
list-separator = ,{" "}
credit-separator = ;{" "}
credit-source = { $publisher }, { $edition }
credit-dated = { $edition } ({ $date })
credit-own = figures of the reader’s own (yours), not checked
credit = Sources: { $sources }. As known on { $date }.
credit-short = Sources: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
    }

## The head and the title row of the page
page-subtitle = Japan’s defence spending as a share of GDP
asof-known = Known on **{ $date }**
control-everywhere = **Everywhere**
control-road = **The road ahead**
control-measure-option = { $measure } :red[{ $level }]
take-download = Download
take-share = Share
take-share-help = The link opens the page as it is now, with every assumption.
tab-allies = Among allies
tab-road = The road
tab-cost = The cost
tab-precedents = Precedents
tab-buys = What else it buys
compare-entry-lead = Drag, or type your share
compare-entry-equals = {"="}
compare-entry-share = Share of GDP, percent
compare-entry-yen = Trillion yen a year
compare-entry-usd = Billion dollars a year
compare-entry-more = More than now, trillion yen a year
unit-entry-share = % of GDP
unit-entry-yen = trillion yen a year
unit-entry-usd = billion dollars
unit-entry-more = tn yen more than now
compare-entry-refused = “{ $given }” cannot be used here: from { $low } to { $high } { $unit }.
compare-jump = Set your share to { $target }: { $label }
compare-set = Set your share to { $share }
compare-keep = + Keep as a column
compare-keep-name = Name (optional)
compare-keep-save = Keep
compare-keep-full = { $most } columns are kept already; drop one first.
compare-rename = Rename this column
compare-drop = Drop this column
compare-part-notes = Sources and notes
compare-part-table = Table
compare-part-take = Download
control-place = Exhibit
control-keep-help = A scenario kept beside the present one: a column of the comparison, a line or mark in the charts.

## Page
page-title = How far is 3.5%?
page-title-answer = { $target } = { $spending } a year, { $place } beside NATO · { page-title }
tab-data = Data and method
notice-title = Part of the link could not be used
notice-range = “{ $given }” is outside what { $control } allows; { $used } stands instead.
notice-step = { $control } moves in steps; { $used } stands instead of “{ $given }”.
notice-unreadable = “{ $given }” is not a value of { $control }; { $used } stands instead.
notice-none = none

## Key numbers

## Measures
measure-sipri = SIPRI
measure-budget = initial budget
measure-related = defence and related expenditure
measure-government = government’s 2% yardstick
measure-sipri-short = SIPRI
measure-budget-short = initial budget
measure-related-short = with related money
measure-government-short = government’s yardstick
measure-sipri-option = SIPRI
measure-sipri-long = SIPRI: military expenditure, calendar year, share of that year’s GDP
measure-budget-option = Ministry’s budget
measure-budget-long = Ministry of Defense initial budget with SACO and US-forces realignment, share of that fiscal year’s GDP
measure-related-option = … and related money
measure-related-long = Defence and related expenditure with supplementary budgets, share of that fiscal year’s GDP
measure-government-option = … over FY2022 GDP
measure-government-long = Defence and related expenditure over FY2022 GDP, fixed at 560 trillion yen
year-of-sipri = { $year }
year-of-budget = FY{ $year }
year-of-related = FY{ $year }
year-of-government = FY{ $year }
stage-initial = initial budget
stage-initial-and-supplementary = initial and supplementary budgets
stage-supplementary = supplementary budget
stage-request = budget request
stage-plan = plan
stage-target = target
gdp-actual = published
gdp-preliminary = preliminary
gdp-projection = official projection
gdp-policy = about 560 trillion yen, the government’s estimate of FY2022
prices-nominal = {""}
prices-constant = {" "}in { $year } prices

## Classes of number
kind-spent = spent
kind-estimate = estimate
kind-budgeted = budgeted
kind-pledged = pledged
kind-requested = requested
kind-assumed = your assumption
kind-own = yours
kind-own-spent = yours: spent
kind-own-estimate = yours: estimate
kind-own-budgeted = yours: budgeted
kind-own-pledged = yours: pledged
kind-own-requested = yours: requested
kinds-key = Filled: spent or estimated (an estimate says so in words). Outlined: budgeted. Dashed line: pledged. Dotted line: requested.

## Countries and groups
group-nato-eur-can = NATO Europe and Canada
group-nato-total = NATO, all members
group-wld = World

## Benchmarks
target-japan-advance-2025-short = goal for FY2025
target-japan-strategy-2022-short = goal for FY2027
target-nato-guideline-2006-short = NATO guideline 2006
target-nato-wales-2014-short = NATO guideline 2014
target-nato-vilnius-2023-short = NATO floor 2023
target-nato-hague-2025-short = NATO pledge for 2035
target-request-colby-2025-03-short = asked 2025 (Colby)
target-request-ft-2025-06-short = FT report 2025, { $later ->
    [yes] denied
   *[no] disputed
    }
target-request-hegseth-2025-05-short = held up to Asian allies 2025 (Hegseth)
target-request-pentagon-2025-06-short = asked of Asian allies 2025 (Pentagon)
target-request-nds-2026-01-short = asked of allies 2026 (US strategy)
target-request-australia-2025-06-short = asked of Australia 2025 (Hegseth)
target-korea-2025-11-short = South Korea’s pledge
target-taiwan-2026-budget-short = Taiwan’s budget proposal for 2026
target-taiwan-2025-08-short = Taiwan’s goal for 2030
target-australia-2025-10-short = Australia’s plan for 2033-34
target-australia-2026-05-short = Australia’s goal for 2033-34
target-japan-advance-2025-total = Japan’s goal, FY2025
target-japan-strategy-2022-total = Japan’s goal for FY2027
target-nato-guideline-2006-core = NATO guideline
target-nato-wales-2014-core = NATO guideline
target-nato-vilnius-2023-core = NATO floor
target-nato-hague-2025-core = NATO pledge for 2035, core
target-nato-hague-2025-total = NATO pledge for 2035, core and wider
target-request-colby-2025-03-request = asked of Japan (Colby, March 2025)
target-request-ft-2025-06-request = asked of Japan (FT report, June 2025; { $later ->
    [yes] denied
   *[no] disputed
    })
target-request-hegseth-2025-05-request = held up to Asian allies (Hegseth, May 2025)
target-request-pentagon-2025-06-request = asked of Asian allies, Japan included (Pentagon, June 2025)
target-request-nds-2026-01-core = asked of allies (US strategy, Jan 2026)
target-request-nds-2026-01-total = asked of allies (US strategy, Jan 2026)
target-request-australia-2025-06-request = asked of Australia (Hegseth, June 2025)
target-korea-2025-11-total = South Korea’s pledge (Nov 2025)
target-taiwan-2026-budget-total = Taiwan’s budget proposal for 2026, NATO’s way
target-taiwan-2025-08-total = Taiwan’s goal before 2030, NATO’s way
target-australia-2025-10-total = Australia’s plan for 2033-34 (as of 2025)
target-australia-2026-05-total = Australia’s goal for 2033-34 (2026)

## Axes
axis-share-pct = Share of GDP (%)
axis-year = Year (Japan’s budgets and roads: fiscal year)
axis-fiscal-year = Fiscal year

## Exhibits
## ranking
ranking-title = Where would that be among allies?
ranking-choice = Show
ranking-choice-both = NATO and Asia-Pacific
ranking-choice-nato = NATO
ranking-choice-asia = Asia-Pacific
ranking-gdp = GDP
ranking-gdp-fixed = FY{ $year } GDP
ranking-last = last
ranking-headline-nato = At { $shares } of { $gdp } Japan’s defence spending would rank { $place } beside NATO’s members ({ $year }){ $others }; today { $today }.
ranking-headline-asia = At { $shares } of { $gdp } Japan’s defence spending would rank { $place } beside US partners in Asia-Pacific ({ $year }){ $others }; today { $today }.
places-other = , at { $shares } { $place }
ranking-detail-nato = Places are those among { $of }: NATO’s { $members } members with forces, by NATO’s { $estimates ->
    [yes] estimates
   *[no] figures
    } for { $year } (edition of { $release }), and Japan: { $place } at { $shares }{ $others }; { $today } today.
ranking-detail-asia = Beside US allies and partners in Asia-Pacific, places are those among { $of }: { $members } of them, by SIPRI’s shares of { $year } (edition of { $release }), and Japan: { $place } at { $shares }{ $others }; { $today } today.
ranking-detail-tied = At { $share } Japan would share its place with { $count ->
    [one] one member
   *[other] { $count } members
    } at the same share as printed.
ranking-detail-definitions = Japan’s present { $now } is by { $measure } ({ $level_year }); { $list ->
    [nato] NATO’s shares follow NATO’s definition and are of { $year }: two definitions{ $years ->
    [two] {" "}and two years
   *[one] {""}
    }, so that its places there are a comparison only.
   *[asia] { $same ->
    [yes] the others are counted by the same definition, SIPRI’s.
   *[no] the others follow SIPRI’s definition and are of { $year }, so that its places are a comparison only.
    }
    }
ranking-fixed = By the government’s yardstick, fixed at FY2022 GDP, { $target } is { $spending } in FY{ $year }: about { $real } of that year’s GDP, over which every country’s share is counted here.
ranking-list-nato = NATO’s members with forces
ranking-list-asia = US allies and partners in Asia-Pacific
ranking-head-nato = { $year }, { $estimates ->
    [yes] NATO’s estimates
   *[no] NATO
    }, % of GDP
ranking-head-asia = { $year }, SIPRI, % of GDP
ranking-head-japan = Japan now: { $measure }, { $year }
ranking-head-fixed = Japan: { $measure }, over GDP of its own year
ranking-head-apart = Another definition than NATO’s: lists not mixed.
ranking-now = Japan now
ranking-at = Japan at { $share }
ranking-yours = Japan at { $share } (yours)
ranking-kept = Japan, kept: { $name }
ranking-pill = yours
ranking-guideline = NATO { $share }
ranking-note-places = Place 1 is the highest share. In the table a member’s place counts the members of its list without Japan; Japan’s places are those it would take beside them.
ranking-note-asia = Asia-Pacific: South Korea, Australia, the Philippines and Thailand are treaty allies of the United States; Taiwan and New Zealand are counted as partners. SIPRI’s shares follow one definition for all countries, which is not NATO’s.
ranking-hover = { $name }: { $share } of GDP ({ $kind }{ $year ->
    [none] {""}
   *[year] , { $year }
    })
cost-hover = FY{ $year }: { $spending } ({ $usd }), { $share } of GDP; { $extra } against holding today’s share

## Notes
note-ladder-measures = Four measures of Japan’s level are four different divisions: who counts what, over which GDP. They are not averaged and do not stand in one line.
note-nato-definition = NATO’s shares use NATO’s definition and constant prices, SIPRI’s its own definition and current prices; Japan is no member and is not counted NATO’s way here.
note-iceland = Iceland has no armed forces and no row in NATO’s tables.
note-base-sipri = SIPRI counts calendar year { $year } against the GDP that SIPRI uses; money in yen here is that share of the fiscal year’s GDP, so it differs a little from SIPRI’s own yen.
note-base-sipri-yen = SIPRI’s yen for FY{ $year }: { $note }
note-base = { $measure }: { $amount } trillion yen ({ $stage }, FY{ $year }) over GDP of FY{ $gdp_year }, { $gdp } trillion yen ({ $gdp_kind }): { $share }.
note-base-stand-in = { $measure }: { $amount } trillion yen ({ $stage }, FY{ $year }). GDP of FY{ $year } was not known on this date; the newest known, FY{ $gdp_year } with { $gdp } trillion yen ({ $gdp_kind }), stands in for it: { $share }.
note-base-fixed = { $measure }: about { $amount } trillion yen ({ $stage }, FY{ $year }) over FY2022 GDP, fixed at about { $gdp } trillion yen by the estimate of December 2022: { $stated ->
    [none] { $share }
   *[stated] about { $stated } as the government counts it (reported on { $day }); worked out from these rounded sums, { $share }
    }. This yardstick does not grow with the economy.
note-straight-line = The roads are straight lines from today’s share to the target: an assumption, not a plan of any government.
note-growth = GDP is as published, or officially projected, up to FY{ $year }; after that it grows by { $growth } a year (your assumption).
note-hold = “Holding” means spending { $share } of each year’s GDP, so that it grows with GDP.
note-population = Population: Statistics Bureau estimates, then a straight line between the years that the official projection (IPSS 2023, medium) names.
note-dollars = Dollars at { $rate } yen for every year: no forecast of exchange rates.
note-constant = Money is in { $year } prices, with inflation of { $inflation } a year (your assumption).
note-nominal = Money is in the prices of each year (nominal).

## Under an exhibit
show-table = Table
show-sources = Sources and notes
show-notes = Notes
show-edition = { $edition }, published { $published }
show-terms = Terms: { $terms }
show-checked = Checked: { $checked }
show-doubt = Doubt: { $doubt }
show-secondary = Secondary: { $what }
show-link = Open the source

## Table columns
col-id = Mark
col-label = What
col-share_pct = Share of GDP (%)
col-kind = Class
col-year = Year
col-release = Edition
col-source = Source
col-iso3 = Code
col-name = Country
col-rank = Place
col-rank_without_japan = Place among its list, without Japan
col-japan_rank = Place that Japan would take
col-fiscal_year = Fiscal year
col-road = Road
col-spending_trn_jpy = Spending (trillion yen)
col-gdp_trn_jpy = GDP (trillion yen)
col-gdp_kind = GDP is
col-hold_trn_jpy = Holding today’s share (trillion yen)
col-extra_trn_jpy = Extra (trillion yen)
col-cumulative_extra_trn_jpy = Extra added up (trillion yen)
col-spending_bn_usd = Spending (billion dollars)
col-extra_bn_usd = Extra (billion dollars)
col-spending_per_person_jpy = Spending per person (yen)
col-extra_per_person_jpy = Extra per person (yen)

## Keys in tables
line-earlier = SIPRI, edition before
line-own = yours

## Controls
control-target = Target, share of GDP (%)
control-target-help = The share of GDP that Japan would spend on defence. Of Japan 3% was asked by Colby in March 2025; 3.5% was reported by the FT in June 2025 and disputed in Tokyo; 2% is Japan’s own goal of 2022.
control-reset-help = Puts every control back to its default.
control-choice-help = Which picture this question is answered with; the first one opens.
control-measure = How Japan’s level is counted
control-measure-help = Four definitions give four levels. SIPRI’s is one definition for all countries; the government’s 2% is a share of FY2022 GDP.
control-year = Reached in fiscal year
control-year-help = The fiscal year in which the share is reached; the default is 2035.
control-growth = GDP growth a year
control-growth-help = Nominal growth after the Cabinet Office projection’s first year. The default, 1.2%, is that of its past-trend case in the years to 2033.
control-inflation = Inflation a year
control-inflation-help = Used only to express money in constant prices. An assumption: the default is a round 1%.
control-prices = Prices
control-prices-nominal = Nominal
control-prices-constant = Constant
control-prices-help = Nominal: the money of each year. Constant: in the prices of the base year, with the inflation above.
control-yen = Yen per dollar
control-yen-help = Default: the average of { $month }, { $rate } yen (Federal Reserve H.10), the newest in the table.
control-asof = As known on
control-asof-help = Every figure as it was published on or before this date. The article is of 21 June 2025.
control-asof-latest = Latest: { $date }
control-asof-article = The article’s day: { $date }
control-asof-other = Another day
control-more = Your own figures
control-compare = Countries to compare
control-compare-help = Drawn beside Japan where an exhibit compares countries by SIPRI’s shares.
control-lang = Language
control-reset = Reset
control-heading = Assumptions

## Article panel
article-copy = The article’s text (your copy)
article-published = { $outlet }, { $date }
article-copy-missing = Put a copy of the article’s text into the folder seeds/ as a .txt file and it is shown here, on this machine only.
article-copy-empty = { $file } in seeds/ is empty. The record below is complete without it.
article-copy-large = { $file } in seeds/ is over 1 MB ({ $detail }); at most 1 MB is shown. The record below is complete without it.
article-copy-binary = { $file } in seeds/ is not text ({ $detail }). Save it as plain text in UTF-8. The record below is complete without it.
article-copy-unreadable = { $file } in seeds/ cannot be read ({ $detail }). The record below is complete without it.
firmness-official_statement = official statement
firmness-reported_fact = reported fact
firmness-anonymous = unnamed sources
firmness-forecast = forecast
state-confirmed = confirmed
state-disputed = disputed
state-conflicts = accounts conflict
state-overtaken = overtaken
state-unconfirmed = not confirmed
state-plausible = plausible
state-opinion = opinion
state-unchanged = unchanged

## Data and method
method-measures = What the measures mean
method-arithmetic = How the numbers are worked out
method-arithmetic-text = Share: a straight line from today’s share in the base year to the target in the target year. Spending: that share times GDP. Holding: today’s share times GDP. Extra: spending less holding; added up from the year after the base year. Budget growth: (spending in the target year ÷ spending in the base year)^(1 ÷ years) − 1. Constant prices: divided by (1 + inflation)^(years since the base year). Per person: divided by that year’s population. Dollars: divided by yen per dollar. Place in NATO: one more than the number of members with a higher share; equal shares tie. Nothing is rounded before it is shown.
method-kinds = Kinds of number
method-gdp = GDP used on the way
method-sources = Sources
method-fresh = How fresh the figures are
method-fresh-text = The newest edition in each table. The next one is due by its publisher’s pace, where it keeps one; nobody has promised that month.
fresh-newest = Newest edition
fresh-due = Next due
fresh-table = Table
fresh-day = Released
fresh-not-found = Looked for and not found:
fresh-missing = { $what }{ $since ->
    [no] {""}
   *[other] , due since { $since }
    } (looked for on { $looked }).
fresh-missing-related = The FY2026 total of defence and related expenditure
fresh-missing-gdp-quarter = GDP of July to September 2026
fresh-missing-gdp-fixed = The GDP of FY2022 that the 2% goal is over, to a decimal
fresh-missing-rate = Exchange rates after June 2026
fresh-missing-education = Education and science in the FY2026 budget, not rounded
fresh-missing-tax-point = What a point of consumption tax brings, by the Finance Ministry
fresh-missing-ankara = What NATO’s summit in Ankara declared on spending
fresh-missing-outlook = The IMF’s outlook of October 2026
fresh-missing-news = News after 9 October 2026
method-doubts = Doubts that travel with the figures
method-doubts-text = Every note of the tables used here, as it stands beside its figure.
method-limits = What this page does not claim
method-limits-text = It forecasts nothing: growth, inflation, exchange rate and the road to the target are the reader’s assumptions. It does not say what Japan should spend. No share is NATO’s count of Japan. News reports are cited for what they report, not as proof.
method-table = Table
method-row = Figure
method-note = Note

## Columns of the sources
col-publisher = Publisher
col-title = Title
col-edition = Edition
col-published = Published
col-url = Address
col-terms = Terms of use
col-checked = How it was checked
col-trust = Trust
col-doubt = Doubt
col-secondary = Secondary
table-budget = Budgets
table-gdp = GDP
table-exchange-rate = Exchange rate
table-population = Population
table-general-account = General account
table-tax = Taxes
table-breakdown = Breakdown
part-status-planned = planned
part-status-budgeted = in the budget
part-status-set-aside = set aside
table-financing = How the plan is paid for
table-debt-service = Debt service
table-official-cost = Official answers on cost
table-budget-execution = How defence budgets were carried out
table-nato-style = Japan counted NATO’s way
table-targets = Targets and requests
table-sipri-share = SIPRI, shares
table-sipri-usd = SIPRI, dollars
table-sipri-yen = SIPRI, yen
table-sipri-context = SIPRI, per head and of government spending
table-nato-share = NATO, shares
table-nato-usd = NATO, dollars
table-nato-equipment = NATO, equipment
table-nato-context = NATO, GDP and personnel
table-imf-growth = IMF, growth
table-wars = Wars
table-timeline = Timeline

## What has changed since the as-of date
since-heading = Since then
since-sipri = SIPRI has revised Japan’s { $year } from { $before } to { $after } of GDP, and gives { $new } for { $new_year }.
since-gdp = GDP of FY{ $year } has been revised from { $before } to { $after } trillion yen: rebased in December 2025, and revised again since.
since-nato = NATO’s edition of { $before } ({ $before_year }) has been followed by that of { $after } ({ $after_year }), which tabulates core defence expenditure: the two are not one line.
since-budget = Defence and related expenditure: { $after } in FY{ $year } ({ $stage }), after { $before } in FY{ $before_year } as then known.
since-target = { $what } { $share }
since-targets = Pledged or asked: { $items }.
since-joint = {"; "}

## Two scenarios side by side
kept-name = { $target } in FY{ $year } ({ $measure })
kept-short = kept: { $target }
control-keep = Kept scenarios
control-exhibit = Exhibit
control-choice = Picture
tab-story = Story
article-pointer = claim { $number }
article-point-help = Points at it on the chart that bears on this claim.

## Cost in depth

cost-other-same = ; { $share }, { $total } trillion yen{ $prices } more{ $priced ->
    [constant] {""}
   *[nominal] {" "}over { $count }
    }.
cost-choice-drivers = What decides it
cost-headline-growth = At { $share } of { $yardstick ->
    [fixed] FY2022 GDP
   *[year] GDP
    }, Japan’s defence spending in FY{ $year } would be { $yardstick ->
    [fixed] { $high }, whatever growth: the yardstick is fixed.
   *[year] { $low } to { $high }, as GDP grows by { $first } to { $last } a year.
    }
cost-headline-yen = At { $share } of { $yardstick ->
    [fixed] FY2022 GDP
   *[year] GDP
    }, Japan’s defence spending in FY{ $year } would be { $range }, at { $last } to { $first } yen a dollar.
cost-headline-drivers = What { $share } by FY{ $year } would cost Japan’s defence depends most on { $driver }: { $direction ->
    [signed] { $low } to { $high } a year.
    [to_same] up to { $low_long } less a year.
    [from_same] up to { $high } more a year.
   *[more] { $low } to { $high } more a year.
    }
cost-driver-measure = How the share is counted
cost-driver-projection = Official projection of GDP
cost-driver-growth = GDP growth after the projection
cost-driver-yen = Yen per dollar
cost-driver-measure-said = how it is counted
cost-driver-projection-said = the projection of GDP
cost-driver-growth-said = growth of GDP
cost-driver-yen-said = the exchange rate
cost-driver-ends = { $least } … { $most }
cost-driver-range = { $kind ->
    [flat] { $low }: does not move
    [dollars] { $low } ({ $usd })
   *[yen] { $low } to { $high }
    }
cost-usd-range = $ { $low }–{ $high } bn
cost-case = { $driver }: { $case }
cost-case-growth = { $value } a year
cost-case-yen = { $value } yen
cost-drivers-panel = Least and most, other assumptions unchanged
cost-drivers-axis = More than holding today’s share in FY{ $year }, trillion yen
cost-note-drivers = Each bar changes one assumption and leaves the others as they are: the ways to count the share, the Cabinet Office’s projections of GDP in FY{ $year } where any was known, growth one point and the yen 20 to either side of yours. The light line is your own value. Bars are alternatives: no case is said to be more likely, and they do not add up. Yen do not move with the exchange rate, dollars do.
cost-note-no-projection = The Cabinet Office’s projections are left out: none that reaches the target year was known on this date, or the measure does not grow with GDP.
cost-note-kept = Kept scenarios are added up over the same years as yours and stay at their share after the year in which they reach it; what they take more is counted over holding the share by their own measure.
cost-note-kept-elsewhere = Kept scenarios are shown year by year, not here.
cost-note-hypothetical = Years whose budget is known already are hypothetical too: the straight line to the share runs through them.
cost-grid-growth-unit = Spending in FY{ $year }, trillion yen, by share of GDP
cost-grid-yen-unit = Spending in FY{ $year }, billion dollars, by share of GDP
cost-road = to { $share }{ $whose ->
    [reader] , yours
   *[asked] {""}
    }
cost-road-kept = { $mark } { $name }
cost-end-kept = { $mark } { $share }
cost-held = { $share } held
cost-yours = yours
cost-panel = Defence spending a year, trillion yen { $prices ->
    [constant] in { $year } prices
   *[nominal] of that year
    }
cost-tick = ’{ $year }
cost-table = More than holding { $share }, trillion yen a year
cost-table-years = { $count }
cost-table-total = { $value } tn yen
cost-hover-hold = FY{ $year }: { $money } at { $share } of GDP, as today
cost-detail-year = In FY{ $year } alone { $share } would take { $direction ->
    [same] about as much as holding today’s share.
    [less] { $extra } less{ $size ->
        [small] .
       *[large] {" "}({ $usd } at { $whose ->
            [reader] your rate of { $rate } yen
           *[table] { $rate } yen, the rate of { $month }
            }; { $person } per person).
        }
   *[more] { $extra } more{ $size ->
        [small] .
       *[large] {" "}({ $usd } at { $whose ->
            [reader] your rate of { $rate } yen
           *[table] { $rate } yen, the rate of { $month }
            }; { $person } per person).
        }
    }
cost-detail-hypothetical = FY{ $year } is hypothetical: its budget is { $amount } trillion yen ({ $stage }, Ministry of Defense with SACO and US-forces realignment).
col-driver = Assumption
col-case = Value
cost-title = What would it cost?
cost-prices-nominal = {""}
cost-prices-constant = {" "}({ $year } prices)
cost-share = { $whose ->
    [reader] your { $share }
   *[asked] { $share }
    }
cost-headline-same = Reaching { $share } by FY{ $year } would cost Japan about the same on defence as holding today’s share{ $other }
cost-headline-less = Going down to { $bare } by FY{ $year } would save Japan { $total }{ $prices } on defence over { $count } against today’s share{ $other }
cost-headline-more = Reaching { $share } by FY{ $year } would cost Japan { $total } more on defence over { $count } than holding today’s share{ $other }
cost-headline-constant = Reaching { $share } by FY{ $year } would cost Japan { $total }{ $prices } more on defence over { $count } than today’s share{ $other }
cost-headline-fixed = By the government’s yardstick, { $bare } by FY{ $year } would cost Japan { $total }{ $prices } more on defence over { $count } than today’s share{ $other }
cost-other-none = .
cost-other-less = ; { $share } would cost { $total } trillion.
cost-other-more = ; { $whose ->
    [reader] {""}
   *[asked] reaching{" "}
    }{ $share }, { $total } trillion.
cost-choice = Show the cost
cost-choice-years = Year by year
cost-choice-growth = Target × growth
cost-choice-yen = Target × exchange rate
cost-grid-growth = GDP growth after the projection (% a year)
cost-grid-yen = Yen per dollar
gdp-case-cao-past-projection = Cabinet Office, past-trend case
gdp-case-cao-growth-transition = Cabinet Office, growth-transition case
gdp-case-cao-high-growth = Cabinet Office, high-growth case
gdp-case-cao-past-projection-short = past trend
gdp-case-cao-growth-transition-short = transition
gdp-case-cao-high-growth-short = high growth
col-target_pct = Target (% of GDP)
col-growth_pct = GDP growth (% a year)
col-jpy_per_usd = Yen per dollar

## equipment
equipment-title = On what?
equipment-headline-nato = { $enough } of NATO’s { $of } members with forces spend at least { $floor } of defence on equipment ({ $year }); Japan’s share by that count is not known.
equipment-detail-both = By NATO’s figures for { $year } ({ $kind }, edition of { $release }) { $both ->
    [one] one member puts
   *[other] { $both } members put
    } at least { $floor } of defence spending into equipment and { $core } of GDP or more into defence.
equipment-detail-reach = { $reach ->
    [none] No member spends { $share } of GDP.
    [one] The only member at { $share } of GDP or more puts { $low } of its spending into equipment.
   *[many] The { $count } members at { $share } of GDP or more put { $low } to { $high } of their spending into equipment.
    }
equipment-head = NATO’s members with forces, { $year }
equipment-head-guides = Dashed: guidelines, { $shares } of GDP, { $floor } on equipment
equipment-headline-nature = Of Japan’s FY{ $year } defence budget { $personnel } goes to personnel and food, { $obligatory } to payments on earlier contracts; in FY{ $first } personnel and food took { $before }.
equipment-detail-nature = The whole is { $total } trillion yen of FY{ $year }’s { $stage ->
    [draft] draft
   *[initial] initial
    } budget (cash basis, without SACO and US-forces realignment); the rest, { $general }, goes to other material.
equipment-detail-no-later = No later split is in the tables.
equipment-detail-signed = New contracts for FY{ $year } come to { $amount } trillion yen: another basis, not added to the cash.
equipment-headline-goal = Of { $total } trillion yen counted towards Japan’s 2% defence goal for FY{ $year }, the largest part is { $amount } trillion: { $item }.
equipment-detail-goal = FY{ $year }, { $stage }: { $total } trillion yen, of it { $parts } (Fiscal System Council, rounded).
equipment-part = { $item } { $amount }
equipment-note-deferred-burden = What is still to be paid on contracts already signed came to about { $after } trillion yen at the end of FY{ $last }, up from about { $before } trillion at the end of FY{ $first } (Board of Audit).
equipment-note-fms-contracts = Contracts with the US government (foreign military sales) came to { $after } trillion yen in FY{ $last }, up from { $before } trillion in FY{ $first } (Board of Audit).
equipment-unused = FY{ $year } { $amount } trillion yen{ $of ->
    [none] {""}
   *[of] {" "}of { $of } trillion
    }
equipment-note-unused = Not all that is budgeted is spent. Unused were: { $years }. The wholes are not counted alike.
part-item-unused = unused
part-item-deferred-burden = still to be paid on contracts
part-item-fms-contracts = contracts with the US government
equipment-headline-programmes = Largest items named in Japan’s FY{ $year } defence budget: { $items }.
equipment-largest = { $item }, { $amount } ({ $basis })
equipment-largest-separator = ;{" "}
equipment-detail-programmes = The items are those of the { $stage ->
    [draft] draft
   *[initial] initial
    } budget that could be sourced, not the whole of it. Each is the largest on its own basis: amounts on different bases are neither compared nor added up.
equipment-detail-largest = Largest on the other bases: { $items }.
equipment-large = { $trillions },{ $rest } bn yen
equipment-line-fixed = { $share }: { $real }
equipment-line-yours = { $share } (yours)
note-equipment-kept = Kept scenarios change how much is spent, not on what, so that this picture does not show them.
note-equipment-fixed = By the government’s yardstick Japan’s shares stand at what their money is of the GDP of its own year, as NATO’s members do; the first figure is the share of FY2022 GDP.
equipment-choice = Show
equipment-choice-nato = NATO: how much, and on equipment
equipment-choice-nature = Japan: pay and material
equipment-choice-goal = Japan: what counts towards 2%
equipment-choice-programmes = Japan: named programmes
equipment-goal-none = What makes up the { $total } that Japan counts towards 2% for defence in FY{ $year } was not known on { $date }.
equipment-nature-none = No split of Japan’s defence budget by nature was known on { $date }; defence and related expenditure was { $total } in FY{ $year }.
equipment-programmes-none = No programme of Japan’s defence was named with its cost on { $date }; defence and related expenditure was { $total } in FY{ $year }.
equipment-empty = Nothing was published on this date.
equipment-axis = Share of defence spending on equipment (%)
equipment-axis-money = Trillion yen
equipment-axis-small = Billion yen
equipment-small = { $value } bn yen
equipment-now = Japan now { $share }
equipment-hover = { $name }: { $share } of GDP, { $equipment } of it on equipment ({ $kind }, { $year })
equipment-bar-hover = { $item }: { $amount } ({ $kind })
equipment-year = FY{ $year }
equipment-stack = { $year } <b>{ $total }</b>
equipment-heading = <b>{ $group }</b>, { $year } { $stage }: { $basis }
equipment-heading-stacks = <b>{ $group }</b>: { $basis }
equipment-group-nature = By nature
equipment-group-contracts = New contracts
equipment-group-related-2pct = Counted towards 2%
equipment-group-programme = Programmes
equipment-group-supplementary = Ministry
equipment-group-related-other-ministries = Other ministries
equipment-basis-outlay = cash
equipment-basis-new-contracts = contracts signed
equipment-basis-not-stated = basis not stated
equipment-scope-ministry-excl = ministry, without SACO and US-forces realignment
equipment-scope-ministry-incl = ministry, with SACO and US-forces realignment
equipment-scope-related = defence and related
equipment-scope-other-ministries = other ministries
equipment-key-personnel-and-food = Personnel<br>and food
equipment-key-obligatory-outlays = Earlier<br>contracts
equipment-key-general-material = Other<br>material
equipment-key-material = All<br>material
equipment-item-activity-base = Base for activities
equipment-item-coast-guard-pko-etc = Coast guard, peacekeeping and the like
equipment-item-cross-domain-operations = Cross-domain operations
equipment-item-cyber = Cyber
equipment-item-disaster-response = Disaster response
equipment-item-four-supplementary-areas = Four areas of other ministries
equipment-item-general-material = Other material
equipment-item-human-base = Human base
equipment-item-material = Material
equipment-item-new-contracts-plan = New contracts, defence plan
equipment-item-new-contracts-total = New contracts, with SACO and US-forces realignment
equipment-item-next-generation-fighter = Next-generation fighter
equipment-item-obligatory-outlays = Payments on earlier contracts
equipment-item-official-security-assistance = Official security assistance
equipment-item-operational-readiness = Operational readiness
equipment-item-pay-and-working-conditions = Pay and working conditions
equipment-item-personnel-and-food = Personnel and food
equipment-item-plan-costs = Defence plan’s own costs
equipment-item-public-infrastructure = Public infrastructure
equipment-item-research-and-development = Research and development
equipment-item-saco-realignment = SACO and US-forces realignment
equipment-item-satellite-constellation = Satellite constellation
equipment-item-self-defence-personnel-treatment = Treatment of Self-Defense Forces personnel
equipment-item-shield-unmanned-coastal-defence = SHIELD, unmanned coastal defence
equipment-item-standoff-missiles = Stand-off defence capability
equipment-item-type12-ship-launched = Type-12 missile, ship-launched
equipment-item-unmanned-assets = Unmanned systems
equipment-item-unmanned-assets-incl-shield = Unmanned systems, with SHIELD
equipment-item-us-forces-realignment = US-forces realignment
note-equipment-japan = NATO’s equipment share counts major equipment and its research and development over all defence spending. Japan is in no such table, and its own split by nature is another division: Japan stands in the picture as a line, not as a point.
note-equipment-edition = Both shares are those of NATO’s edition of { $release }, the newest with equipment; the list of { $newer } gives newer shares of GDP but none of equipment, and the two are not mixed.
note-equipment-basis = Contracts signed are paid for over several years: part of one year’s contracts returns in the cash of later years. The two bases, and items whose basis is not stated, are not added up.
note-equipment-nature = “Earlier contracts” are payments due on contracts of past years, mostly equipment; “other material” is upkeep, fuel, bases, training and research of the year. The picture shows contracts without SACO and US-forces realignment, like the split; the table has both.
note-equipment-goal = The budget’s parts are outlined, the goal’s dashed; both are counted over FY2022 GDP and printed to one decimal.
note-equipment-programmes = Requests (dotted outline) are what the ministry asked for, not what was budgeted. Reports may count a programme differently. Cross-domain operations are space, cyber and other areas.
note-equipment-row = { $years }: { $note }
col-equipment_share_pct = Equipment, share of defence spending (%)
col-stage = Stage
col-group = Group
col-item = Item
col-scope = Scope
col-amount_basis = Basis
col-amount_trn_jpy = Amount (trillion yen)
col-part_pct = Share of the group’s total (%)

## timeline
timeline-title = What happened before and since?
timeline-lane-request = Requests
timeline-lane-response = Answers
timeline-lane-budget = Budgets
timeline-lane-summit = Summits
timeline-lane-election = Elections
timeline-lane-other = Other
timeline-lane-name-request = request
timeline-lane-name-response = answer
timeline-lane-name-budget = budget
timeline-lane-name-summit = summit
timeline-lane-name-election = election
timeline-lane-name-other = other
timeline-precision-day = day
timeline-precision-month = month only
timeline-precision-approximate = approximate
timeline-known-source = source read
timeline-known-headline = headline only
timeline-in-article-yes = stated
timeline-in-article-no = not stated
timeline-written-day = { $day } { $month }
timeline-written-month = { $month }
timeline-written-approximate = c. { $day } { $month }
timeline-month = { $month }<br>{ $year }
timeline-article = { $day }: the article
timeline-key = Strong dot: in the article. Blue: names your share. Filled: source read. Ring: headline only. Diamond: day approximate. Bar: only the month is known.
timeline-credit = Sources: { $publishers }; each stands with its event in the table. As known on { $date }.
timeline-note-kept = Kept scenarios are not events; they stand in the other exhibits.
note-timeline-known = An event “known from a headline” was not read beyond its headline. That a report exists is the fact; what unnamed officials say in it is theirs.
note-timeline-dates = Where only the month is known, the point stands in its middle and a bar covers it. The line of time is stretched where much happened and drawn in where little did: the months on its left show how.
note-timeline-figures = A bold share is the one that the event names, by whatever measure its speaker had in mind: requests, goals and budgets stand side by side, not in one line.
col-date = Date
col-description = What happened
col-category = Kind
col-figure_pct = Share named (% of GDP)
col-also_pct = Also named (% of GDP)
col-date_precision = Date is known by
col-well_known = Known from
col-in_article = In the article

## tradeoff
tradeoff-note-years = The extra of FY{ $year } is money of a later and larger economy than that of the { $budget }. The marks, the percentages and the points therefore use the same points of FY{ $gdp_year } GDP, { $gdp } trillion yen ({ $kind }).
tradeoff-note-point = A point of consumption tax is taken on the standard and the reduced rate together, national and local: { $range ->
    [yes] { $high } a year by a think tank’s estimate, { $low } where all that the tax brings is divided by the ten points of its standard rate
   *[no] { $high } a year, a think tank’s estimate
    }. Many points are that many times one: what people would then buy less of is left out.
tradeoff-note-frame = The government’s frame has four parts: spending reform, the settlement surplus, a fund filled from non-tax revenue, and tax. For the five years it counts on { $plan }. What each brought is known here only for the years in the table, as rounded in the Finance Ministry’s draft budgets (non-tax revenue includes what went to the budget without passing through the fund); for the settlement surplus no sum was found. Construction bonds, which also pay for ships and buildings, stand outside the frame.
tradeoff-note-split = The split between tax and bonds is an illustration, no plan of anybody’s: the same part is borrowed every year, nothing is paid back, and interest on the interest and what borrowing does to rates are left out. The debt is in the prices of each year. { $known ->
    [yes] The rates are the Finance Ministry’s ten-year rates of February 2026, for FY2026 and FY2029.
   *[no] No rate of the Finance Ministry was known on this date, so no interest is given.
    }
tradeoff-note-constant = Only the bar of the target year is in constant prices; everything that is compared is in the money of its own year.
control-bonds = Part of the extra that is borrowed (%)
control-bonds-help = How much of the extra money is raised with bonds, the rest with tax. An illustration for “Paying for it”: half and half until you change it.
record-line-bonds = { $value } of the extra borrowed
tradeoff-headline = At { $share } of FY{ $year } GDP Japan’s defence takes { $direction ->
    [same] about as much a year as at its present share.
    [less] { $amount } less a year: { $form ->
        [times] { $times } times
       *[part] { $part } of
        } its budget, or { $points } points of consumption tax.
   *[more] { $amount } more a year: { $form ->
        [times] { $times } times
       *[part] { $part } of
        } its budget, or { $points } points of consumption tax.
    }
tradeoff-detail-year = In FY{ $year } { $share } would take { $direction ->
    [same] about as much as
    [less] { $amount } less{ $prices } than
   *[more] { $amount } more{ $prices } than
    } holding the { $held } of { $level_year } ({ $measure }).
tradeoff-sentence-spending = In the { $budget } that sum is { $place ->
    [equal] about as much as { $equal }
    [below] less than any of the items shown, the smallest being { $less }
    [above] more than any of the items shown, the largest being { $more }
   *[between] more than { $more } and less than { $less }
    }.
tradeoff-sentence-taxes = A point of consumption tax, on the standard and the reduced rate, brings { $point } a year; the tax measures planned for defence are to bring { $total ->
    [yes] { $plans } a year
   *[no] a year: { $plans }
    }.
tradeoff-sentence-bonds = The sum is { $share } of the { $bonds } in the budget of FY{ $year } ({ $stage }).
tradeoff-sentence-frame = In the draft budget of FY{ $year } the rise since FY2022 was paid for by { $parts }.
tradeoff-sentence-split = As an illustration, { $part } of the extra borrowed { $any ->
    [no] would add no debt.
    [unknown] would add { $debt } of debt from FY{ $first } to FY{ $year }.
   *[yes] would add { $debt } of debt from FY{ $first } to FY{ $year }, and then { $interest } of interest a year at { $low } to { $high }.
    }
tradeoff-small = under 0.1
tradeoff-under-one = under 1%
tradeoff-same = about the same
tradeoff-not-found = not found
tradeoff-share = { $share }{ $whose ->
    [reader] , yours
   *[asked] {""}
    }
tradeoff-planned = { $name } { $bound ->
    [range] about { $low } to more than { $amount }
    [more_than] more than { $amount }
   *[about] about { $amount }
    } (FY{ $first }–{ $last })
tradeoff-choice-paying = Paying for it
tradeoff-group-extra = Extra over holding today’s share
tradeoff-group-spending = Spending
tradeoff-group-taxes = Taxes
tradeoff-group-bonds = New bonds
tradeoff-group-frame = What has paid for the rise so far
tradeoff-group-split = If part of the extra were borrowed
tradeoff-heading-extra = Over holding { $share }, FY{ $gdp_year } GDP, a year
tradeoff-heading-frame = What paid for the rise since FY2022, FY{ $frame_year }
tradeoff-heading-split = Illustration: part of it borrowed
tradeoff-heading-ratio = yours, %
tradeoff-item-target-year = { $share } in FY{ $year }{ $prices ->
    [constant] <br>({ $base } prices)
   *[nominal] {""}
    }
tradeoff-item-social-security = social security
tradeoff-item-debt-service = debt service
tradeoff-item-local-allocation-tax-etc = local allocation tax
tradeoff-item-defence = defence
tradeoff-item-public-works = public works
tradeoff-item-education-and-science = education and science
tradeoff-item-new-bonds = new bonds
tradeoff-item-consumption-tax = points of consumption<br>tax (1 point = { $amount })
tradeoff-item-expenditure-reform = spending reform
tradeoff-item-settlement-surplus = settlement surplus
tradeoff-item-non-tax-revenue = non-tax revenue
tradeoff-item-strengthening-fund = defence fund (drawn)
tradeoff-item-tax-measures = tax (plan, FY{ $year })
tradeoff-item-construction-bonds = construction bonds, FY{ $year }
tradeoff-item-taxed = tax, { $part } of it
tradeoff-item-borrowed = bonds, { $part } of it
tradeoff-item-debt = debt by FY{ $year }
tradeoff-item-interest = interest a year then
tradeoff-title = What else costs that much?
tradeoff-space = {" "}
tradeoff-budget = general account of FY{ $year } ({ $stage })
tradeoff-named = { $name } ({ $amount })
compare-range = { $low }–{ $high }
tradeoff-over = more than { $amount }
tradeoff-about = about { $amount }
tradeoff-axis = Trillion yen
tradeoff-hover = { $name }: { $amount } ({ $kind })
tradeoff-stage-draft = draft
tradeoff-stage-initial = initial budget
tradeoff-stage-per-year = estimate
tradeoff-stage-plan-2022 = plan of 2022
tradeoff-stage-plan-lower-bound = plan
tradeoff-choice = Compare with
tradeoff-choice-spending = Spending
tradeoff-choice-taxes = Taxes
tradeoff-choice-bonds = New bonds
tradeoff-heading-spending = Spending, FY{ $year } ({ $stage })
tradeoff-heading-taxes = Taxes, yield a year
tradeoff-heading-bonds = New bonds, FY{ $year } ({ $stage })
tradeoff-item-defence-tax-package = defence taxes, total
tradeoff-item-defence-corporate-surtax = corporate surtax
tradeoff-item-defence-income-surtax = income surtax
tradeoff-item-tobacco-tax = tobacco tax
tradeoff-note-years-fixed = By the government’s yardstick the extra is a share of FY2022 GDP, fixed at { $gdp } trillion yen ({ $kind }): it is the same in FY{ $year } and in the year of the { $budget }, before inflation.
tradeoff-note-sizes = Only sizes are compared. Nothing here says that any item would be cut, any tax raised or any bond issued.
tradeoff-note-account = The { $budget } is the central government’s main budget; special accounts, local governments’ own money and social insurance contributions are outside it. Defence is the ministry’s line as the budget classifies it.
tradeoff-note-rounded = Known only rounded to 0.1 trillion yen, at second hand, for the { $budget }: { $items }.
tradeoff-note-bonds = New bonds are those of the { $stage }: the figure of the later stage was not known on this date.
tradeoff-note-plan = Yields of the defence tax measures are those of the government’s plan for FY2027 and after, not receipts.
tradeoff-note-laws = Decided or enacted as far as known on this date: { $items }.
tradeoff-law-rate-on-corporate-tax-due = corporate surtax { $value }% of the tax due (business years from { $dates })
tradeoff-law-basic-deduction = less a basic deduction of { $value } yen
tradeoff-law-rate-on-income-tax-due = income surtax { $value }% of the tax due (from { $dates })
tradeoff-law-cut-in-rate-points = reconstruction income surtax cut by { $value } point (from { $dates })
tradeoff-law-rise-per-cigarette-each-step = tobacco tax up { $value } yen a cigarette at each step ({ $dates })
col-amount_text = Amount as its source gives it
col-amount_high_trn_jpy = Up to (trillion yen)
col-extra_of_item_pct = Extra as a share of it (%)

## spenders
spenders-title = Who spends that much?
spenders-headline-year = At { $shares } of GDP Japan’s defence spending would rank { $place } among { $of } countries in dollars ({ $year }){ $others }; now { $today }.
spenders-headline-chosen = At { $shares } of GDP Japan’s defence spending would rank { $place } among { $of } countries at { $yen } yen ({ $year }){ $others }; now { $today }.
spenders-detail-worth = At { $target } of GDP Japan would have spent { $worth } in { $year } { $rate }: { $place } of the { $of } countries held here. By SIPRI’s count it spent { $now } ({ $share } of GDP), which is { $now_place }.
spenders-detail-rate = The { $target } would be { $worth } and { $place } { $rate }.
spenders-detail-fixed = By the government’s yardstick the { $target } chosen is a fixed { $money }, { $usd } at your { $yen } yen; the { $worth } here are { $target } of the GDP of { $year }, since other countries have no such yardstick.
spenders-head = Military spending, { $year }, SIPRI
spenders-head-year = Current dollars at market rates
spenders-head-chosen = Current dollars; Japan at { $yen } yen
spenders-at-year = at that year’s average rate ({ $yen } yen)
spenders-at-chosen = at your rate ({ $yen } yen)
spenders-hover = { $name }: { $worth } ({ $kind }, { $year }), { $share } of GDP
spenders-choice = Japan’s dollars
spenders-choice-year = At SIPRI’s rate
spenders-choice-chosen = At your rate
spenders-note-gdp = Japan at a share: SIPRI’s dollars of { $year } divided by SIPRI’s share ({ $share }), times that share. GDP, year and definition are thus those behind the other countries’ dollars; the GDP of the target year is not used.
spenders-note-rate-year = All dollars are SIPRI’s, at market exchange rates of { $year }, not at purchasing power. The yen averaged { $average } to the dollar that year (Federal Reserve H.10); your { $chosen } is used where the sentence says so.
spenders-note-rate-chosen = Japan’s bars are SIPRI’s dollars taken from the average of { $year }, { $average } yen (Federal Reserve H.10), to your { $chosen } yen. The other countries stay at the market rates of { $year }, so rates of two times stand side by side.
spenders-note-fall = What an exchange rate does: SIPRI’s dollars for Japan fell from { $before } in { $before_year } to { $after } in { $year }, while the dollar went from { $before_yen } to { $after_yen } yen.
spenders-note-world = SIPRI’s total for the world in { $year } is { $world }; the { $of } countries held here make up { $part } of it. The others are not in the table: a place is a place among these countries.
spenders-note-estimates = “Estimate” stands at SIPRI’s own estimates, “budgeted” at what SIPRI marks as an adopted budget; all else was spent. In the table a country’s place counts the countries without Japan; Japan’s is the one it would take beside them.
spenders-per_head_usd = { $name } { $value } dollars{ $kind ->
    [spent] {""}
    [budgeted] {" "}(budgeted)
   *[estimate] {" "}(estimate)
}
spenders-government_share_pct = { $name } { $value }{ $kind ->
    [spent] {""}
    [budgeted] {" "}(budgeted)
   *[estimate] {" "}(estimate)
}
spenders-note-per_head_usd = Per head of the population, by SIPRI in { $year }: { $values }.
spenders-note-government_share_pct = Share of general government spending (all levels, as the IMF counts it) that defence took, by SIPRI in { $year }: { $values }.
spenders-note-later = In FY{ $target_year } the target of { $target } comes to { $worth } at { $chosen } yen by the measure chosen ({ $measure }), in the prices of that year: not to be set beside budgets of { $year }.
spenders-note-measure = Every country is counted SIPRI’s way here, Japan too. The measure chosen ({ $measure }) has no counterpart abroad and is not used.

## An event of the timeline
event-in-article = in the article

## precedent
count-word = { $count ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $digits }
    }
count-years = { $years ->
    [1] { $word } year
   *[other] { $word } years
    }
precedent-headline = { $stretch ->
    [short] { $all ->
        [yes] All { $of }
       *[no] { $count ->
            [0] None
            [1] One
           *[other] { $count }
            } of { $of }
        } countries raised their defence share in { $years } as much as { $target } by FY{ $year } asks of Japan in { $asked }{ $count ->
        [0] .
       *[other] ; { $war_word } at war.
        }
   *[same] { $all ->
        [yes] All { $of } countries have
       *[no] { $count ->
            [0] None of { $of } countries has
            [1] One of { $of } countries has
           *[other] { $count } of { $of } countries have
            }
        } raised { $count ->
        [0] its
        [1] its
       *[other] their
        } defence share as fast as { $target } by FY{ $year } would ask of Japan{ $count ->
        [0] .
        [1] { $war ->
            [0] ; it was in no listed war.
           *[other] ; it was at war.
            }
       *[other] { $war ->
            [0] ; none of them was at war.
            [1] ; one of them was at war.
           *[other] ; { $war_word } of them were at war.
            }
        }
    }
precedent-needed = To reach { $target } in FY{ $year }, Japan’s share would have to rise { $rise } points in { $years }, from { $start } ({ $measure }, { $start_year }).
precedent-other = To { $target }, { $rise } points: { $count } of { $of } countries, { $war } of them in a listed war meanwhile.
precedent-never = { $count } of { $of } ({ $share }) did not in the years held here, from { $since } on.
precedent-gdp-known = { $all ->
    [yes] Their GDP is known for all of these years:
   *[no] GDP is known for { $known } of the { $of } that did:
    } it shrank in { $fell ->
    [0] none of them.
   *[other] { $word } of them.
    }
precedent-own = Japan’s own fastest rise over { $years } was { $rise } points ({ $first }–{ $last }).
precedent-none-needed = Japan’s defence share would not have to rise for { $target } by FY{ $year }: it is { $start } already ({ $measure }, { $start_year }).
precedent-line = to { $target }{ $whose ->
    [reader] , yours
   *[asked] {""}
    }: { $rise } points
precedent-line-text = { $name } { $years } { $rise }{ $cut ->
    [yes] {" "}▶
   *[no] {""}
    }
precedent-line-shares = { $start }→{ $end }
precedent-group-war = In a listed war meanwhile: { $count }
precedent-group-none = In none: { $count }
precedent-group-below = { $any ->
    [yes] Less than for { $lowest }: { $count }
   *[no] The fastest of { $count }
    }
precedent-group-japan = Japan’s fastest
precedent-kept-rise = { $rise } in { $years } years
precedent-kept-done = { $count } of { $of } did
precedent-note-chosen = A dot stands before the countries chosen.
precedent-note-kept = A kept scenario is counted over its own years, so its mark is no measure for the bars of the others.
precedent-note-stretch = A rise is SIPRI’s share at the end less that at the start of exactly { $years }, both years known; each country’s largest is taken. { $count } countries are counted (left out for want of such a stretch or of forces: { $left }). The selection is not the whole world. A value is called an estimate, or budgeted, where SIPRI’s figure at either end is one. A bar with ▶ beside its value runs past the scale.
precedent-note-wars = Wars: those between states with the country taking part, to 2007 (Correlates of War), and after that Ukraine and Gaza in the years that UCDP counts as war. A war that ended in the first year of a stretch is not counted, since the rise is counted from that year: the Korean War does not stand beside South Korea’s 1953–63. Civil and colonial wars and support for others are not listed, so a row without a war was not always at peace; a listed war need not be the cause of a rise.
col-reaches_pct = Highest share whose rise it reached (% of GDP)
precedent-title = Has anyone climbed that fast?
precedent-choice = Stretches that begin in or after
precedent-choice-1949 = 1949
precedent-choice-1990 = 1990
precedent-years = { $first }–{ $last }
precedent-many-wars = { $count } wars { $years }
precedent-gdp = GDP { $change }
precedent-hidden = … { $count } more
precedent-axis = Fastest rise, points of GDP
precedent-hover = { $name }, { $first } to { $last }: { $start } to { $end } of GDP, { $rise } points ({ $kind })
precedent-hover-split = of it { $money } from money in real terms, { $gdp } from GDP in real terms
precedent-war-korean = Korean War
precedent-war-offshore-islands = First Taiwan Strait war
precedent-war-sinai = Suez war
precedent-war-hungary = Soviet invasion
precedent-war-ifni = Ifni war
precedent-war-taiwan-straits = Second Taiwan Strait war
precedent-war-sino-indian = Sino-Indian war
precedent-war-vietnam = Vietnam War
precedent-war-kashmir = Kashmir war
precedent-war-six-day = Six-Day War
precedent-war-attrition = War of Attrition
precedent-war-bangladesh = Bangladesh war
precedent-war-yom-kippur = Yom Kippur War
precedent-war-cyprus = Cyprus war
precedent-war-angola = war in Angola
precedent-war-cambodia = war in Cambodia
precedent-war-sino-vietnamese = Sino-Vietnamese war
precedent-war-falklands = Falklands war
precedent-war-lebanon = Lebanon war
precedent-war-gulf = Gulf War
precedent-war-bosnia = Bosnian war
precedent-war-kosovo = Kosovo war
precedent-war-kargil = Kargil war
precedent-war-afghanistan = Afghanistan
precedent-war-iraq = Iraq War
precedent-war-ukraine = Ukraine war
precedent-war-gaza = Gaza war
precedent-note-short = The rise is needed over { $asked } years. On this date the shares held here are those of { $first } to { $last } only, so the longest stretch they have stands in for it: a country that rose so much in it was faster still, and one that did not might have, in { $asked } years.
precedent-note-measure = The rise that Japan needs is counted by { $measure }; the rises of all countries, Japan among them, are SIPRI’s.
precedent-note-split = A share grows when money grows faster than GDP. Where the IMF’s real growth is known for every year, a rise is parted by logarithms: real money = share × real GDP, and each part is weighted with the logarithmic mean of the two shares. The light end of a bar is the part that came from a smaller GDP; “GDP +10%” is its change in real terms. Before 1990 this is not known here.
precedent-note-projection = The IMF’s growth for { $year } is its projection, not an outturn.
precedent-note-series = Germany is West Germany before 1990; South Korea before 2009 lacks three funds; where SIPRI’s definition cannot be applied, national data stand. Series begin late for some countries, so their fastest rise may be older than their figures.
col-start_year = From year
col-end_year = To year
col-start_share_pct = Share at the start (% of GDP)
col-end_share_pct = Share at the end (% of GDP)
col-rise_points = Rise (points)
col-real_gdp_change_pct = Change of real GDP (%)
col-money_points = Rise from money (points)
col-gdp_points = Rise from GDP (points)
col-wars = Listed wars meanwhile

## history
col-line = Line
col-note = Note

## The kept scenario in the exhibits
note-growth-fixed = The yardstick is a fixed sum: GDP and its growth play no part.
credit-later = { $publisher } (figures of that day)
edition-later = figures of that day
file-licence = Figures stand under the terms of their publishers, which each source names; texts and program under the MIT licence.
article-head = { $published }. By { $byline }. { $nature }
show-source = { $publisher } — { $edition }. { $link }
method-stop = .{" "}
sentence-space = {" "}

## Files: what is assumed, in one line and one by one
record-line = Scenario: { $parts }. As known on { $date }.
record-line-target = target { $value } of GDP
record-line-measure = measure: { $value }
record-line-year = reached in FY{ $value }
record-line-growth = GDP growth of { $value } a year after the projection
record-line-inflation = inflation of { $value } a year
record-line-prices = { $value }
record-line-yen = { $value } yen to the dollar
record-line-compare = beside { $value }
record-beside = with { $name }
record-prices-nominal = nominal prices
record-prices-constant = in { $year } prices
record-asof-meaning = Every figure is as it was published on or before this date.
record-unused = plays no part here
record-base = Japan’s level at the start
record-base-value = { $share } of GDP ({ $year })
record-gdp-used = GDP used on the way (trillion yen)
record-gdp = FY{ $year } { $gdp } ({ $kind })
record-rate = Source of the exchange rate
record-population = Source of the population

## The chart of a sheet or a slide
chart-japan = Japan: { $kind }
chart-stretch = { $name }, { $first }–{ $last }
chart-needed = Needed for { $target }
chart-budget = FY{ $year }, { $stage }
chart-item = { $item } ({ $budget })
chart-target = Target { $target }
chart-some = The chart shows { $count } of the table’s { $of } rows.

## A workbook
sheet-answer = Answer
sheet-table = Table
sheet-columns = Columns
sheet-chart = Chart data
sheet-assumptions = Assumptions
sheet-sources = Sources
sheet-notes = Notes
sheet-contents = In this workbook
sheet-content = { $name }: { $about }
sheet-head = { $name } [{ $key }]
sheet-table-about = In square brackets: the column’s key, as in the CSV file. [x]: no value, because none is known or none applies.
sheet-columns-column = Column
sheet-columns-type = Type
sheet-columns-meaning = What it holds
sheet-columns-values = Values
sheet-assumed-id = Id
sheet-assumed-name = Assumption
sheet-assumed-value = Value
sheet-assumed-meaning = What it means
col-accessed = Read on
col-scenario = Scenario, as keys of the link
code-meaning = { $code }: { $text }
code-separator = ;{ " " }
column-type-string = string
column-type-number = number
column-type-integer = integer
column-type-boolean = boolean
column-type-date = date
column-unit-pct = percent
column-unit-points = percentage points
column-unit-trn_jpy = trillion JPY
column-unit-bn_usd = billion USD
column-unit-jpy = JPY
column-unit-mn = million people
column-unit-jpy_per_usd = JPY per USD
col-in-words = { $name }, in words

## Slides
deck-entry = { $name }: { $text }
deck-assumption = { $value }. { $meaning }
deck-source = { $title }, { $edition }. { $url }

## The command line
command-about = Writes exhibits as files. Every file carries its scenario, its sources and the day they were known on.
command-usage = { $program } [options]
command-usage-prefix = usage:{ " " }
command-options = options
command-help = show this help and exit
command-error = { $program }: error: { $message }
command-unknown = unknown: { $given }. --help names the options.
command-value-missing = { $option } needs a value.
command-value-unexpected = { $option } takes no value.
command-key = { $name }: { $allowed }
command-range = { $low } to { $high } by { $step }
command-between = { $low } to { $high }
command-keep = keys and values as in target:3;year:2030, each within its own range; keys: { $keys }
command-exhibit = an exhibit, repeatable; all without it (--list names them)
command-choice = which picture of the one exhibit named (--list names them)
command-choice-one = only together with one --exhibit that has several pictures
command-format = formats, separated by commas; png without it (--list names them)
command-size = shape of a picture: slide is 16:9, square 1:1, portrait 4:5
command-width = width of a PNG in pixels, 480 to 4096; twice the sheet without it
command-briefing = the briefing, as one page or as PDF; the exhibits too only where they are asked for
command-bundle = all exhibits asked for in one ZIP with a data package, in the formats asked for; csv without --format
command-deck = all exhibits asked for as one deck of slides
command-own = your own figures, a CSV, XLSX, XLS or ODS file, drawn as yours
command-own-unit = what its shares are where they may be either
command-own-needed = only together with --own
command-own-unreadable = --own { $file } cannot be read: { $reason }.
command-own-none = --own { $name }: nothing of it can be used.
command-own-open = --own { $name }: its shares may be per cent or fractions of GDP. Say which: --unit percent, or --unit fraction.
command-out = folder for the files, made where it is missing; the present one without it
command-list = names exhibits, their pictures and the formats, and writes nothing
command-refused = { $option } { $given } cannot be used. Allowed: { $allowed }.
command-unwritable = --out { $out } cannot be written to: { $reason }.
command-failed = { $name } could not be made: { $reason }
system-error-ENOENT = No such file or directory
system-error-EACCES = Permission denied
system-error-EPERM = Operation not permitted
system-error-EISDIR = Is a directory
system-error-ENOTDIR = Not a directory
system-error-EEXIST = File exists
system-error-ENOSPC = No space left on device
system-error-EROFS = Read-only file system
system-error-ENAMETOOLONG = File name too long
system-error = the system says { $name }
command-unit = { " " }files
command-listed-exhibits = Exhibits (--exhibit):
command-listed-choices = { " " }(--choice: { $choices })
command-listed-formats = Formats (--format):
format-png = picture in pixels, for posts and slides
format-svg = picture of lines, sharp at any size; can be edited
format-pdf = page of its own, sharp in print
format-html = interactive page in one file, works offline
format-csv = bare table for programs such as R and pandas; for Excel take XLSX
format-xlsx = workbook with an editable chart, assumptions and sources
format-pptx = slide with an editable chart
format-json = picture, table, scenario and sources for programs
## Rows that carry a note
trust-high = high
trust-medium = medium
trust-low = low
trust-own = not checked
stage-draft = draft
stage-settlement = settlement
target-nato-wales-2014-equipment = NATO’s guideline for equipment, share of defence expenditure (Wales, 2014)
target-japan-ceiling-1976-ceiling = Japan’s 1% ceiling
part-half-year = half { $half } of { $year }
part-component-ceiling = ceiling
part-component-core = core
part-component-equipment = equipment
part-component-request = request
part-component-total = total
part-component-wider = wider
part-indicator-gdp-bn-usd = GDP, dollars
part-indicator-personnel-thousand = personnel
part-series-esri = Cabinet Office, national accounts
part-series-government-outlook = government’s economic outlook
part-series-imf-weo = IMF
part-series-policy-fixed = fixed by the government
part-series-cao-past-projection = Cabinet Office, past-trend case
part-series-cao-growth-transition = Cabinet Office, growth-transition case
part-series-cao-high-growth = Cabinet Office, high-growth case
part-series-census-preliminary = census, preliminary
part-series-ipss-2023-medium = IPSS projection of 2023, medium
part-series-ipss-2024-households = IPSS households projection of 2024
part-series-statistics-bureau-estimate = Statistics Bureau estimate
part-side-expenditure = expenditure
part-side-revenue = revenue
part-item-social-security = social security
part-item-debt-service = debt service
part-item-local-allocation-tax-etc = local allocation tax
part-item-defence = defence
part-item-public-works = public works
part-item-construction-bonds-defence = construction bonds for defence
part-item-total = total
part-item-education-and-science = education and science
part-item-new-bonds = new bonds
part-item-consumption-tax = consumption tax
part-item-consumption-tax-national = consumption tax, national part
part-item-tax-total = taxes, total
part-item-non-tax = other revenue
part-item-other-incl-reserve = other, with the reserve
part-item-defence-tax-package = defence taxes, total
part-item-defence-corporate-surtax = corporate surtax
part-item-defence-income-surtax = income surtax
part-item-reconstruction-income-surtax = reconstruction income surtax
part-item-tobacco-tax = tobacco tax
part-metric-cut-in-rate-points = cut of the rate
part-metric-heated-tobacco-raised-to-cigarette-level = heated tobacco raised to the level of cigarettes
part-metric-loss-if-abolished = loss if abolished
part-metric-loss-if-all-rates-cut-to-5pct = loss if all rates are cut to 5%
part-metric-loss-if-food-at-zero = loss if food is taxed at zero
part-metric-national-and-local-revenue = national and local revenue
part-metric-rate-on-corporate-tax-due = rate on corporate tax due
part-metric-rate-on-income-tax-due = rate on income tax due
part-metric-rise-per-cigarette-each-step = rise per cigarette at each step
part-metric-total-planned-yield-lower-bound = planned yield, lower bound
part-metric-yield-per-1pt-both-rates = yield of one point, both rates
part-metric-yield-per-1pt-reduced-rate = yield of one point, reduced rate
part-metric-yield-per-1pt-standard-rate = yield of one point, standard rate

## Glossary
method-glossary = Glossary
method-term = **{ $term }** · { $other }: { $meaning }
term-defence-expenditure = defence expenditure
term-defence-expenditure-meaning = What a state spends on its defence; the budget calls the ministry’s part defence-related expenditure.
term-share-of-gdp = share of GDP
term-share-of-gdp-meaning = Money as a percentage of the value of all that a country produces in a year.
term-fiscal-year = fiscal year (FY)
term-fiscal-year-meaning = In Japan from 1 April to 31 March, named for the year in which it begins.
term-budget-request = budget request
term-budget-request-meaning = What a ministry asks the Ministry of Finance for, as a rule at the end of August before the fiscal year.
term-unpriced-request = request without an amount
term-unpriced-request-meaning = An item of a budget request that names a purpose and leaves the amount open.
term-initial-budget = initial budget
term-initial-budget-meaning = The budget that the Diet passes for a whole fiscal year.
term-supplementary-budget = supplementary budget
term-supplementary-budget-meaning = A budget passed during the fiscal year that changes the initial one.
term-related = defence and related expenditure
term-related-meaning = The ministry’s money with that of other ministries which the government counts towards its 2%: coast guard, research, infrastructure and more.
term-buildup = Defense Buildup Program
term-buildup-meaning = The five-year plan of December 2022: about 43 trillion yen for FY2023 to FY2027.
term-three-documents = three security documents
term-three-documents-meaning = National Security Strategy, National Defense Strategy and Defense Buildup Program.
term-saco = SACO-related expenses
term-saco-meaning = Money for what the Special Action Committee on Okinawa agreed in 1996 to reduce the burden of US bases.
term-realignment = US-forces realignment expenses
term-realignment-meaning = Money for moving US forces, as far as it is to reduce the burden on communities.
term-two-plus-two = 2+2 (Security Consultative Committee)
term-two-plus-two-meaning = The meeting of the two countries’ foreign and defence ministers.
term-pledge = pledge and guideline
term-pledge-meaning = What a government or an alliance has set itself; a guideline is the weaker form.
term-core-defence = core defence expenditure (NATO’s 3.5%)
term-core-defence-meaning = What NATO’s members agreed in 2025 to reach by 2035 for forces and capabilities themselves.
term-wider-defence = defence- and security-related spending (NATO’s 1.5%)
term-wider-defence-meaning = The other part of NATO’s 5%: infrastructure, networks, civil preparedness and industry.
term-equipment-share = equipment share
term-equipment-share-meaning = Major equipment and its research and development as a part of all defence spending; NATO’s guideline is 20%.
term-contract-basis = contract basis
term-contract-basis-meaning = Counts the whole value of contracts in the year in which they are signed.
term-expenditure-basis = expenditure basis
term-expenditure-basis-meaning = Counts what is paid in the year, on contracts old and new.
term-obligatory = payments on earlier contracts
term-obligatory-meaning = What falls due in a year on contracts of past years.
term-nominal = nominal
term-nominal-meaning = In the money of each year, with price changes in it.
term-constant = constant prices
term-constant-meaning = In the money of one year, with price changes taken out.
term-rebasing = GDP rebasing
term-rebasing-meaning = A revision of the whole GDP series to a newer base year and method; it can change every share of GDP.
term-general-account = general account
term-general-account-meaning = The central government’s main budget, without special accounts.
term-consumption-tax-point = point of consumption tax
term-consumption-tax-point-meaning = What one percentage point of the tax brings in a year.
term-local-allocation-tax = local allocation tax
term-local-allocation-tax-meaning = National tax that is passed on to local governments to even out their means.
term-construction-bonds = construction bonds
term-construction-bonds-meaning = Bonds for public works, investments and loans, which Article 4 of the Public Finance Act allows.
## Pictures and pages as files
picture-no-browser = PNG, SVG and PDF are drawn by Chrome, Chromium or Edge, and none that opens was found here. Install Google Chrome or Chromium (Debian, Ubuntu: sudo apt install chromium), or set CHROME_PATH to the browser’s program. HTML, CSV, XLSX, PPTX and JSON need none.
picture-busy = Too many pictures are waiting at the moment. Please try again in a few seconds.
picture-late = The browser did not draw the picture in time and was restarted. Please try again.
picture-failed = The browser could not draw the picture. Please try again; HTML, CSV, XLSX, PPTX and JSON work without it.
file-old-browser = This browser cannot unpack the chart: it needs DecompressionStream, which every current browser has. The table, the assumptions and the sources are below.
file-no-script = The chart is drawn by a script inside this file, and scripts are switched off. The table, the assumptions and the sources are below.
file-data = Save the table’s data (CSV)
file-cite = How to cite
file-cite-sources = Cite the publisher of a figure beside it.
file-citation = { $title } A dashboard of Japan’s defence spending as a share of GDP. “{ $exhibit }” { $line }
briefing-claim = What the article says
briefing-who = Who says so
briefing-since = What came of it
briefing-article = The article: { $headline }
briefing-firm = {" "}({ $firmness }, { $date })
briefing-said = { $since } ({ $publisher })

## Taking away
show-take = Download
take-save = Save { $name } again ({ $size } MB)
take-copy-hand = This browser lets no page copy here. The link is selected: press Ctrl+C, or ⌘C on a Mac.
take-copy-done = The link is copied.
take-copy-button = Copy link
take-copy-label = Link
take-share-local = Only this computer can open an address of { $host }. For others to open it, the dashboard must run at an address that they can reach.
take-quote = Quote, cite, embed
take-kind = What to download
take-make = Download { $format }
take-rows = The beginning of the table; the file has { $count } rows.
take-headline-help = What you write here stands in the file in place of ours. It is kept nowhere else and is not in the link.
take-headline = Headline
take-pixels = { $width } × { $height } pixels
take-width = Width in pixels
take-shape-portrait = 4:5
take-shape-square = 1:1
take-shape-slide = 16:9
take-shape = Shape
take-format = Format
take-one = Download this exhibit
take-working = Making { $name } …
take-all = Download everything at once
take-formats = Formats in the ZIP
take-formats-help = The ZIP holds every exhibit in these formats, all tables as a data package, the assumptions, the sources and the citations.
take-zip = ZIP of all exhibits
take-zip-help = Every exhibit in the formats picked below, with all tables, assumptions, sources and citations. Pictures take a second or two each; anything else you press ends the work.
take-deck = Slides (PPTX)
take-deck-help = One slide for each exhibit, with charts that can be edited.
take-briefing-html = Briefing (HTML)
take-briefing-html-help = Four or five pages in one file: the answer, the main charts, the article’s record, the assumptions, the sources.
take-briefing-pdf = Briefing (PDF)
take-briefing-pdf-help = The same on A4 paper; needs Chrome.
take-sentence = Sentence with its sources
take-quoted = { $sentence } ({ $credit })
take-cite = How to cite
take-embed = To embed this exhibit in a page
take-embed-help = A frame with the attribute sandbox needs allow-scripts and allow-same-origin; without them it stays empty.
take-bibtex = BibTeX
take-bibtex-help = The dashboard and every source of this exhibit, for a reference manager.
cite-own = { $title } A dashboard of Japan’s defence expenditure as a share of GDP, { $year }. { $line } { $link }
cite-source = { $publisher }, { $title }, { $edition }. { $url } (read { $accessed }).
bundle-about = Exhibits, their tables (tables/, described in datapackage.json after Frictionless), what was assumed (assumptions.csv) and the sources (sources.csv, citations.bib). An apostrophe stands before a text that a spreadsheet would read as a formula.
bundle-page = The same page: { $link }
show-whole = Open the dashboard: change the assumptions, see the sources
show-parts = Table, sources and notes

## What changed between editions
changes-title = What changed between editions
changes-about = Every value that a later edition of the same publisher changed. NATO’s editions differ in definition and price base too: a difference is what changed, not an error.
changes-table = Table
changes-row = Row
changes-unit = Unit
changes-old = Old
changes-new = New
changes-difference = Difference
changes-old-edition = Old edition
changes-new-edition = New edition
notice-stale = The newest figures of { $publisher } here are of { $date }, { $months } months old. A newer edition has probably been published; the README says how to take it over (python -m data.update).
col-nominal_gdp_trn_jpy = GDP (trillion yen)
col-nominal_growth_pct = Nominal growth (%)
col-real_growth_pct = Real growth (%)
col-real_gdp_growth_pct = Real GDP growth (%)
col-value = Value
## The reader’s own figures
own-publisher = Yours, not checked
own-yours = yours
own-yours-year = yours, { $year }
own-named = { $what } ({ $yours })
own-first = { $yours }: { $what }
own-what = { $name }, { $label }
own-note = What is marked “yours” are the reader’s own figures, out of the reader’s file. Nobody has checked them, they may count something else than the figures beside them, and no rank, sentence or sum takes them in.
own-note-some = { $count } of the reader’s { $of } series are drawn, those of Japan and of the countries compared first; the table has all.
own-note-ladder = The ladder shows the newest year of each of the reader’s series for Japan, up to { $high }.
show-own = { $publisher }: { $edition }
own-lost = Your own figures are no longer here: the page or the server was started anew. Give the file again.
own-upload = Your own figures (CSV, XLSX, XLS or ODS)
own-upload-help = A table with country (name or ISO code), year ({ $first } to { $last }) and share of GDP in per cent (0 to { $high }, 3.5 for 3.5%), one line a figure or one column a year; kind, label and source if you like. Tables of SIPRI, NATO, the World Bank, the IMF, Eurostat and Our World in Data are read as they are. At most { $size } MB, { $rows } figures and { $sources } sources a file, { $session } MB in all until the page is reloaded.
own-upload-note = They are drawn as yours in the ladder, the ranking and the road. They stay in this page’s memory until you close or reload it: no disk keeps them, no other machine gets them, and the link does not carry them.
own-in-use = In use: { $count ->
    [1] 1 figure
   *[other] { $count } figures
    } of { $name }
own-remove = Remove my figures
own-unit-fraction = Fraction: { $share }
own-unit-percent = Per cent: { $share }
own-unit-row = { $name }, { $year }
own-unit = The shares in { $name } may be per cent or fractions of GDP. Nothing of it is drawn until you say which. { $what } is:
own-reading = Reading { $name } …
own-template = Template, { $form }
own-template-name = own-figures
own-column-country = country
own-column-year = year
own-column-share_pct = share_pct
own-column-kind = kind
own-column-label = label
own-column-source = source
own-assumed = “{ $name }” is taken for { $country }. If another country is meant, write its full name or its ISO code.
own-refused = Not taken: { $count ->
    [1] 1 entry
   *[other] { $count } entries
    }
own-refused-one = { $what }: { $allowed }
own-refused-line = line { $line }
own-refused-value = “{ $value }”
own-refused-times = { $count } times
own-refused-more = … and { $count } more.
own-refused-all = All that was not taken, as text
own-refused-name = not-taken
own-notice-fiscal = Financial years stand at the year in which they begin: { $count }.
own-notice-other-unit = Figures that are not a share of GDP, and were left out: { $count }.
own-notice-no-figure = Cells without a figure: { $count }.
own-notice-encoding = The text was read as { $value }. If letters look wrong, save it as UTF-8.
own-no-cell = A cell is longer than a figure, a label or a source can be; from this line on nothing was read.
own-no-empty = The file is empty; a table with a header and figures is needed.
own-no-size = The file is too large; at most { $size } MB.
own-no-unpacked = The workbook unpacks to too much; at most { $unpacked } MB.
own-no-marks = The workbook holds too much; copy the sheet with the figures into a book of its own, or save it as CSV.
own-no-sheet = Of a workbook only the first visible sheet with shares of GDP is read; this one was not.
own-no-kind = This is not a table that can be read here; save the table as CSV, XLSX, XLS or ODS.
own-no-broken = The workbook is damaged, or is none; save it again as XLSX, ODS or CSV.
own-no-session = The files given on this page add up to more than { $session } MB; reload the page to go on.
own-no-failed = Reading ended with a fault of the program; give the table alone, as CSV.
own-no-memory = Reading takes more memory than there is for one file; give the table alone, as CSV.
own-no-slow = Reading took more than { $seconds } seconds and was stopped; give the table alone, as CSV.
own-no-full = Other readers’ files are being read just now; give yours again in a few seconds.
own-no-unit = It is not said that these figures are shares of GDP, or they are something else. Needed is a heading or a title such as “Share of GDP (%)”; without one, figures over { $unstated } are not taken.
own-no-password = The workbook has a password; save it without one.
own-no-encoding = The letters of the text cannot be read as Unicode, Shift_JIS, EUC-JP or Windows-1252; save it as UTF-8 (in Excel: “CSV UTF-8”).
own-no-header = No table was found: one of the first { $header } lines must name the columns country or iso3, year and share_pct, or country and one column a year. A column that is named here was not found in this line.
own-no-header-twice = A column stands twice; each may stand once.
own-no-no-rows = There is no line under the header; one line a country and year is needed.
own-no-quotes = A quotation mark is not closed, or text follows one; from this line on nothing was read.
own-no-lines = At most { $lines } lines are read; what follows was not.
own-no-rows = At most { $rows } figures are taken, those of Japan and of the countries compared first, then the newest years of all others.
own-no-column = This column is not read; those read are country, iso3, year, share_pct, kind, label and source.
own-no-cells = There are more cells than columns; a decimal comma needs quotation marks, or semicolons between cells.
own-no-comma = The decimal comma seems to have parted a number; put it in quotation marks, or semicolons between cells. A whole number beside a cell of digits is written 3.0.
own-no-country = One country by its ISO 3166 code or its English or Japanese name.
own-no-year = A year from { $first } to { $last }: 2024, 2024e, FY2024, 2024/25, 令和6年度, or its first or last day.
own-no-share = A number from 0 to { $high }, in per cent of GDP: 3.5 for 3.5%.
own-no-kind-of = Spent, estimate, budgeted, pledged, requested, or nothing.
own-no-long = At most { $label } characters in a label and { $source } in a source.
own-no-duplicate = One figure for each country, year and label; the first stands.
own-no-sources = At most { $sources } different sources.

## The address of a file, and errors
address-unknown = There is no such file. An address is, for instance, { $example }. Exhibits: { $exhibits }. Formats: { $formats }.
address-keys = the keys { $keys }
address-once = each key once
address-long = (the whole query)
address-longest = up to { $bytes } bytes
address-choice-none = no choice, since this exhibit has one picture only
address-size-none = a size for PNG, SVG and PDF only
address-width-none = a width for PNG only
address-later = Too many files are being made at the moment. Please ask again in { $seconds } seconds.
unexpected-error = Something went wrong here, and it is not your doing. Reloading the page may help; the link keeps your settings. If you report it, please give the number { $id }.
host-port-refused = This server is not read under this address: the host is not one of its own, or not at its port. Whoever runs it names the hosts in server.allowedHosts, and the port that readers use in browser.serverPort.
address-limit-refused = Too many requests from this address. Try again in { $seconds } seconds.
origin-refused = This request comes from a page of another site, and is not answered.

## The chart's camera
camera-title = Take a picture of the chart (PNG)
chart-whole-screen = Fill the screen, or give it back

## Benchmarks, a pace of the reader's own, and kept scenarios
control-benchmark = Benchmark column
control-benchmark-help = Whose share of GDP stands beside Japan’s in the comparison: NATO’s own sums, or what others have pledged or been asked.
record-line-benchmark = beside { $value }
control-natoway = Counted NATO’s way, on the ladder
control-natoway-help = A band for Japan’s share as defence ministers told it by NATO’s count, with the coast guard, pensions, peacekeeping and the like. No later year is known, and it is none of the four measures.
control-natoway-hidden = Hidden
control-natoway-shown = Shown
record-line-natoway = { $value }
record-natoway-hidden = no band of NATO’s count
record-natoway-shown = band of NATO’s count shown
benchmark-nato-eur-can = NATO Europe + Canada
benchmark-nato-total = NATO in all
control-pace = Growth of spending a year (%)
control-pace-help = If spending grows by this much a year from the base year: in which year 3% and 3.5% of GDP are reached.
record-line-pace = spending grows by { $value } a year
record-kept = Kept: { $name }

## The article beside the charts
context-lead = In the news, { $date }:
context-claims = Its { $count } claims:
context-read = Read
article-heading = What came of the article
article-known = The record below tells what is known to { $latest }, also while the page shows what was known on { $day }.
article-quoted = “{ $headline }”
article-filter = Press a count to see only those claims. In the article’s order:
article-under = { $state } · { $source }
article-says = The article says:
article-who = Who says so:
article-who-text = { $who } ({ $firmness }, { $date })
article-since = Since then:
article-differ = Accounts differ on:
article-claim-source = Source: { $publisher }
article-set = Set { $share }
article-exhibit = Show: { $exhibit }
article-conflicts = Where accounts differ ({ $count })
article-slips = Left out or wrong ({ $count })
tally-confirmed = confirmed
tally-disputed = disputed
tally-overtaken = overtaken
tally-open = open

## compare: the head of the page and a file
compare-title = How far is 3.5%?
compare-headline = { $whose ->
    [yours] At your { $share }
   *[asked] At { $share }
    } of { $measure ->
    [government] FY{ $gdp_year } GDP
   *[other] GDP
    } Japan would spend { $spending } trillion yen a year on defence, { $level ->
    [above] { $times } times its present share
    [same] about its present { $now }
   *[below] below its present { $now }
    }{ $others ->
    [some] ; at { $other }, { $other_spending } trillion
   *[none] {""}
    }.
compare-now = Japan now
compare-reader = Yours
compare-request-colby-2025-03 = Asked
compare-request-colby-2025-03-mark = asked
compare-request-colby-2025-03-by = Colby, March 2025
compare-request-ft-2025-06 = Reported ask
compare-request-ft-2025-06-mark = reported
compare-request-ft-2025-06-by = FT, June 2025; { $later ->
    [yes] denied
   *[no] disputed
    }
compare-kept = { $share } by FY{ $year }
compare-counted = { $measure }, { $year }
compare-reached = reached FY{ $year }
compare-reached-other = FY{ $year }; { $measure }, now { $now } of FY{ $gdp_year } GDP
compare-reached-year = FY{ $year }
compare-origin = { $kind ->
    [pledged] pledged { $year }
    [requested] asked { $year }
   *[other] { $who ->
        [nato] NATO
       *[sipri] SIPRI
        }{ $kind ->
        [estimate] {" "}estimate
        [budgeted] {" "}(adopted budget)
       *[spent] {""}
        }, { $year }
    }
compare-same = about the same
compare-place = { $tied ->
    [yes] joint { $place }
   *[no] { $place }
    }
compare-place-of = { $share } of FY{ $year } GDP
compare-group-today = In today’s economy
compare-group-today-basis = { $measure ->
    [government] share × FY{ $gdp_year } GDP, fixed at { $gdp } trillion yen; not money spent
   *[other] share × FY{ $gdp_year } GDP, { $gdp } trillion yen; not money spent
    }
compare-group-reached = When reached, FY{ $year }
compare-group-reached-basis = { $measure ->
    [government] GDP fixed
   *[other] GDP { $growth } a year
    }{ $prices ->
    [constant] , in { $base } prices
   *[nominal] {""}
    }
compare-row-spending = Spending a year, trillion yen
compare-row-spending-short = Spending a year, tn yen
compare-row-spending-help = Each share of GDP times GDP of FY{ $gdp_year }, { $gdp } trillion yen ({ $gdp_kind }). Now is { $now } of it ({ $level }, { $level_year }), not the money that was spent. Dollars at { $rate } yen.
compare-row-person = Spending per person, yen
compare-row-person-short = Per person, yen
compare-row-person-help = The same money divided by the population of 1 October { $fiscal_year }, { $population }, to the nearest thousand yen.
compare-row-more = Above today’s { $now }, trillion yen
compare-row-more-short = Above today’s { $now }, tn yen
compare-row-more-help = The money of each share less that of { $now } ({ $level }, { $level_year }), both of GDP of FY{ $gdp_year }. Dollars at { $rate } yen.
compare-row-more_person = The same per person, yen
compare-row-more_person-short = …per person, yen
compare-row-more_person-help = The money above { $now } divided by the population of 1 October { $fiscal_year }, { $population }, to the nearest thousand yen.
compare-row-tax = The same in points of consumption tax
compare-row-tax-short = …in points of consumption tax
compare-row-tax-help = The money above { $now } divided by what one point of consumption tax yields a year, standard and reduced rate together.
compare-row-place = Place beside NATO’s members ({ $nato_year }), of { $of }
compare-row-place-short = Place beside NATO, of { $of }
compare-row-place-help = Japan’s place if it stood among NATO’s members at that share: { $of } places with Japan, Iceland (no armed forces) left out. NATO’s shares of { $nato_year }, edition of { $release }.{ $measure ->
    [government] {" "}NATO counts in each year’s GDP, the government’s yardstick in that of FY{ $gdp_year }: the place is that of the same money as a share of the GDP of the year named beside it.
   *[other] {""}
    }
compare-row-future = Spending that year, trillion yen
compare-row-future-short = Spending, tn yen
compare-row-future-help = { $measure ->
    [government] Each share of GDP of FY{ $gdp_year }, fixed at { $gdp } trillion yen.
   *[other] Each share times GDP of FY{ $year }. Under “now” the present share is held.
    }{ $prices ->
    [constant] {" "}In { $base } prices.
   *[nominal] {" "}In the prices of that year.
    }
compare-row-pace = Spending must grow each year by
compare-row-pace-short = Growth a year
compare-row-pace-help = Yearly growth that takes the money from { $now } of GDP in { $level_year } to that of FY{ $year }{ $prices ->
    [constant] {" "}in { $base } prices
   *[nominal] {""}
    }.
compare-no-place = –
compare-mark-goal = goal
compare-mark-pledged = pledged
compare-mark-requested = asked
compare-mark-above = Asked or pledged
compare-mark-below = Spent or budgeted
compare-mark-now = Japan now { $share } · { $origin }
compare-mark-now-short = now { $share }
compare-mark-sipri = SIPRI
compare-mark-budget = ministry’s budget
compare-mark-related = with related money
compare-mark-government = by the government’s count
compare-mark-counted = { $name }, { $year }{ $kind ->
    [estimate] {" "}est.
    [budgeted] {" "}adopted budget
   *[spent] {""}
    }
compare-mark-now-brief = Japan now, { $origin }
compare-scale-unit = %
compare-yours = yours
compare-nato-way-year = FY{ $year } { $same ->
    [yes] { $low }
   *[no] { $low } to { $high }
    } ({ $kind ->
    [projection] projected
   *[other] told
    } on { $day })
compare-nato-way-range = { $low } to { $high }
compare-mark-natoway = NATO’s way, as told, FY{ $first }–{ $last }
compare-mark-natoway-short = NATO’s way
compare-natoway = Japan counted NATO’s way, FY{ $first } to FY{ $last }, as ministers told it
compare-natoway-told = Japan counted NATO’s way, FY{ $year }{ $end ->
    [low] , lower end of the range told
    [high] , upper end of the range told
   *[one] , as told
    }
compare-note-nato-way = Counted NATO’s way, with the coast guard, pensions, peacekeeping and the like, Japan’s share of GDP is known as defence ministers told it: { $years }. No later year was found, so no column stands for it, and it is not mixed with the four measures.
compare-note-parts = NATO’s 5% is 3.5% for core defence and up to 1.5% for wider security. Japan’s defence and related expenditure in the initial budget of FY{ $year } is { $both } of that year’s GDP ({ $amount }), of which { $ministry } is the ministry’s. No source found says in which part the other { $rest } of the other ministries would be counted.
compare-note-benchmark = The benchmark’s column shows what Japan would spend if it reached that share; among NATO’s members the share has no place.
compare-note-answered = The Finance Ministry told the Diet on { $day } that { $share } of FY{ $year } GDP is about { $amount }, { $person } for each of { $counted } people.{ $same ->
    [yes] {""}
   *[no] {" "}Here the population is that of 1 October, { $people }: { $here }.
    }
col-measure = How Japan’s level is counted
col-now_pct = Present share by that measure (%)
col-gdp_year = Year of that GDP
col-spending_today_trn_jpy = A year in today’s economy (trillion yen)
col-spending_today_bn_usd = A year in today’s economy (billion dollars)
col-population_mn = Population (million)
col-more_than_now_trn_jpy = Above the present share (trillion yen)
col-more_than_now_bn_usd = Above the present share (billion dollars)
col-times_now = Times the present share
col-consumption_tax_points = Above the present share, in points of consumption tax (fewest)
col-consumption_tax_points_high = Above the present share, in points of consumption tax (most)
col-rank_of = Places
col-rank_year = Year of NATO’s shares
col-rank_share_pct = Share that the place is by (%)
col-future_spending_trn_jpy = Spending when reached (trillion yen)
col-pace_pct = Growth of spending a year (%)
compare-measure-sipri = SIPRI
compare-measure-budget = initial budget
compare-measure-related = with related money
compare-measure-government = 2% measure
compare-head = { $share } ({ $origin })
compare-note-row = { $row }: { $meaning }
compare-level = Japan, { $measure }, { $year }

## The road, the timeline's list, sets of countries

road-title = How did we get here, and what would each year look like? Defence spending as a share of GDP
road-choice = Since
road-choice-2000 = 2000
road-choice-1949 = 1949
road-headline-times = Japan’s defence share rose { $rise } in ten years. { $whose ->
    [reader] Your { $first }
   *[asked] { $first }
    } by FY{ $year } would take { $times } that{ $others ->
    [0] {""}
   *[other] , { $second } { $second_times }
    }.
road-headline-points = Japan’s defence share rose { $rise } in ten years. { $whose ->
    [reader] Your { $first }
   *[asked] { $first }
    } by FY{ $year } would { $way ->
    [same] change nothing
    [down] cut { $points } points
   *[up] add { $points } points
    }{ $others ->
    [0] {""}
   *[other] , { $second } { $second_way ->
        [same] change nothing
        [down] cut { $second_points }
       *[up] add { $second_points }
    }
    }.
road-headline-yearly = To reach { $whose ->
    [reader] your { $first }
   *[asked] { $first }
    } by FY{ $year } Japan’s defence share ({ $now } of GDP) would { $way ->
    [same] stay as it is
    [down] fall { $step } points a year
   *[up] rise { $step } points a year
    }{ $others ->
    [0] {""}
   *[other] , to reach { $second } { $second_way ->
        [same] stay
        [down] fall { $second_step }
       *[up] rise { $second_step }
    }
    }.
road-rise = { $size ->
    [half] half a point
   *[other] { $points } points
    }
road-times = { $brief ->
    [yes] over
   *[no] more than
    }{ $times ->
    [1] {""}
    [2] {" "}twice
    [3] {" "}three times
    [4] {" "}four times
    [5] {" "}five times
    [6] {" "}six times
    [7] {" "}seven times
    [8] {" "}eight times
    [9] {" "}nine times
    [10] {" "}ten times
   *[other] {" "}{ $times } times
    }
road-share = { $whose ->
    [reader] your { $share }
   *[asked] { $share }
    }
road-past = Japan’s share of GDP ({ $measure }): { $start } in { $start_year }, { $now } in { $now_year }, { $step } points a year.
road-roads = By FY{ $year }, in points a year and growth of spending a year{ $prices }: { $items }.
road-item = { $share }: { $step } points, { $growth }
road-items-separator = {"; "}
road-pace = If spending { $way ->
    [down] falls
   *[up] grows
    } by { $pace } a year from { $base }{ $prices }{ $whose ->
    [needed] , which is what { $share } by FY{ $year } takes
   *[asked] {""}
    }: { $items }.
road-reached = { $when ->
    [never] { $share } is not reached by FY{ $last }
    [now] { $share } is reached already
   *[then] { $share } is reached in FY{ $year }
    }
road-step = { $step } points a year
road-goal = Japan’s goal (first for FY{ $year })
road-kept-by = kept: by FY{ $year }{ $other ->
    [yes] , { $measure }
   *[no] {""}
    }
road-measure = { $measure }: { $share } in { $year }
road-japan = Japan { $share } in { $year }
road-japan-before = { $same ->
    [yes] about { $high } until { $until }
   *[no] { $low }–{ $high } until { $until }
    }
road-hover = { $name }, { $year }: { $share } of GDP ({ $kind })
road-ceiling = { $share } ceiling, { $first }–{ $last }
road-country = { $name } { $share }
road-yours = yours
road-axis = % of GDP
road-shaded = shaded: roads ahead, straight lines, an assumption
road-note-roads = Every road is drawn to the year that is set here, FY{ $year }, and by the measure that is set: its straight steps are nobody’s pledge or request. The requests name no year. A kept scenario runs to its own year and by its own measure; after its year a share is held.
road-note-goal = The goal of { $share } was for FY{ $year }{ $moved ->
    [yes] , moved to FY{ $last }
   *[no] {""}
    }, by the government’s yardstick (FY2022 GDP): a level, drawn by that measure only.
road-note-pace = The pace is that of spending, not of the share: what it reaches depends on the growth of GDP assumed here as well.
road-note-sipri = The lines of Japan and other countries are SIPRI’s shares: military spending of a calendar year over that year’s GDP, by its own definition. Open circles are estimates or adopted budgets. Small squares: Japan by the edition before the newest. Diamonds: Japan by the measure that is set, another count, so points and no line. Roads and budgets are by fiscal year.
road-note-money = Money beside SIPRI’s shares is SIPRI’s own, of the calendar year; on a road it is the share times the GDP assumed for that year.
road-note-plan = In the table, not in the picture: the ministry’s initial budgets under the 43-trillion-yen plan of FY2023 to FY2027 and its newest request, without SACO and US-forces realignment, over each year’s GDP as the roads take it.
road-note-request = Of the request for FY{ $year } only headlines were read, and many of its items carry no price.
road-note-more = Only the first { $count } countries chosen are drawn and listed.
road-note-breaks = A line is broken where a year is missing and where SIPRI counts something else before and after: Germany is West Germany until 1989, South Korea until 2008 lacks three funds.
road-note-ceiling = The 1% ceiling was a share of GNP by the budget’s own forecast, set by the cabinet in 1976 and first gone over by the budget for fiscal 1987: another count than SIPRI’s line, drawn for orientation.
countries-north-korea = SIPRI has no share of GDP for North Korea.
countries-asia-pacific = Asia-Pacific allies
countries-g7 = G7
countries-nato = NATO’s largest
countries-neighbours = Neighbours
countries-chosen = Countries ({ $count })
countries-any = Any countries of SIPRI’s table
control-pace-needed = { $pace } needed
line-road = Road to { $share }
line-asked = Road to { $share }
line-reader = Road to your share
line-kept = Kept scenario { $number }
line-pledged = Japan’s goal
line-ceiling = Japan’s old ceiling
line-plan = 43-trillion-yen plan, budgeted
line-request = budget request
timeline-headline = { $count ->
    [one] One US request
   *[other] { $count } US requests
    }, some only reported, named { $same ->
    [yes] { $high }
   *[no] { $low } to { $high }
    } of GDP for Japan’s or allies’ defence; Japan has set no share above { $goal }.
timeline-count = Of { $total } events listed as known on { $date }, { $before } had happened by the day of the article, { $article }{ $since ->
    [none] ; none after it is known.
   *[some] , and { $after } came after it.
    }
timeline-named = { $hits ->
    [one] One event names
   *[other] { $hits } events name
    } { $target } of GDP, of whichever country; the first: “{ $first_title }” ({ $first_date }).
timeline-named-none = No event names { $target } of GDP.
timeline-who-japan = Japan
timeline-who-us = United States
timeline-who-both = Japan and the United States
timeline-who-other = others
note-timeline-requests = Counted are the requests by US officials that name a share of GDP, of Japan by name or of allies in Asia or everywhere, on the record or reported, also where 5% was held up to Asia as NATO’s or a new standard (31 May and 18 June 2025); which were denied stands with each. What Japan has set itself is its goal as a whole.
note-timeline-who = “Who” is whoever acts in the event, not who reported it; a meeting of both stands under both.
event-who = Who
event-kind = Kind
event-only = Only
event-only-share = names a share of GDP
event-only-article = in the article
event-found = { $count ->
    [one] One event
   *[other] { $count } events
    } of { $total }, the newest first.
event-more = Show all { $count }
event-line = { $date } · { $who } · { $kind }
col-who = Who

## The tour
tour-open = Tour
tour-name = A short tour
tour-next = Next
tour-done = Done
tour-of = { $step } of { $steps }
tour-ladder = Drag the blue handle, or press a mark: sentence, table and charts follow.
tour-entry = Or type a share, yen, dollars, or the sum on top of today’s. The others follow.
tour-columns = Now, 3%, 3.5% and your share side by side. “Keep as a column” keeps yours.
tour-tabs = Below, each tab answers one question. “Download” there takes the chart, its table or a slide.

## Streamlit's own words, as it writes them
streamlit-word-skip = Skip to main content
streamlit-word-sidebar = Sidebar
streamlit-word-collapse = Collapse sidebar
streamlit-word-expand = Expand sidebar
streamlit-word-decrement = Decrement
streamlit-word-increment = Increment
streamlit-word-option = Choose an option
streamlit-word-options = Choose options
streamlit-word-open = Open
streamlit-word-clear-value = Clear value
streamlit-word-clear-all = Clear all
streamlit-word-selected = Selected values
streamlit-word-menu = Main menu
streamlit-word-theme = Theme
streamlit-word-system = System
streamlit-word-light = Light
streamlit-word-dark = Dark
streamlit-word-print = Print
streamlit-word-heading = Link to heading
streamlit-word-choose-date = Choose date
streamlit-word-previous-month = Previous month
streamlit-word-next-month = Next month
streamlit-word-date-keys = Use arrow keys to navigate dates. Enter to select. Escape to close.
streamlit-word-copy = Copy to clipboard
streamlit-word-copied = Copied
streamlit-word-close = Close
streamlit-word-file = file upload
streamlit-word-upload = Upload
streamlit-word-drop = Drag and drop a file here
streamlit-word-no-results = No results
streamlit-word-no-options = No options to select
streamlit-word-dismiss = Dismiss
streamlit-word-select-all = Select all
streamlit-word-previous-result = Previous Result
streamlit-word-next-result = Next Result
streamlit-word-close-search = Close Search
streamlit-word-type-to-search = Type to search
streamlit-word-column-menu = Dataframe column menu
streamlit-word-copy-column = Copy column name
streamlit-word-ascending = Sort ascending
streamlit-word-descending = Sort descending
streamlit-word-statistics = Statistics
streamlit-word-format = Format
streamlit-word-autosize = Autosize
streamlit-word-pin = Pin column
streamlit-word-unpin = Unpin column
streamlit-word-hide-column = Hide column
streamlit-word-automatic = Automatic
streamlit-word-localized = Localized
streamlit-word-plain = Plain
streamlit-word-compact = Compact
streamlit-word-dollar = Dollar
streamlit-word-euro = Euro
streamlit-word-yen = Yen
streamlit-word-percent = Percent
streamlit-word-scientific = Scientific
streamlit-word-accounting = Accounting
streamlit-word-duration = Duration
streamlit-word-count = Values
streamlit-word-empty = Empty
streamlit-word-distinct = Distinct
streamlit-word-average = Average
streamlit-word-deviation = Standard deviation
streamlit-word-minimum = Minimum
streamlit-word-quarter = 25th percentile
streamlit-word-median = Median
streamlit-word-three-quarters = 75th percentile
streamlit-word-maximum = Maximum
streamlit-word-sum = Sum
streamlit-word-shortest = Minimum length
streamlit-word-longest = Maximum length
streamlit-word-mean-length = Average length
streamlit-word-connecting = Connecting
streamlit-word-connecting-to = Connecting to Streamlit server
streamlit-word-error = Error
streamlit-word-unconnected = Unable to connect to Streamlit server
streamlit-word-show-columns = Show/hide columns
streamlit-word-csv = Download as CSV
streamlit-word-search = Search
streamlit-word-fullscreen = Fullscreen
streamlit-word-close-fullscreen = Close fullscreen
streamlit-word-help = Help for { $name }
streamlit-word-per-file = { $name } per file
streamlit-word-available = { $name } options available.
streamlit-word-one-available = { $name } option available.
streamlit-word-remove = Remove { $name }
streamlit-word-choose-date-of = Choose date, { $name }
streamlit-word-year = year, { $name }
streamlit-word-month = month, { $name }
streamlit-word-day = day, { $name }
streamlit-word-show-columns-of = Show/hide columns: { $name }
streamlit-word-csv-of = Download as CSV: { $name }
streamlit-word-search-of = Search: { $name }
streamlit-word-fullscreen-of = Fullscreen: { $name }
streamlit-word-close-fullscreen-of = Close fullscreen: { $name }
streamlit-word-results = { $name } results
streamlit-word-one-result = { $name } result
