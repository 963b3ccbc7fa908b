# Every English string of the page, the pictures and the files. Numbers arrive written, with their own signs.

## Units
not-known = not known
unit-pct = { $value }%
unit-points = { $value } points
unit-trn-jpy = { $value } trillion yen
unit-bn-usd = { $value } billion dollars
unit-trn-jpy-short = { $value } tn yen
unit-bn-usd-short = $ { $value } bn
unit-jpy = { $value } yen
unit-place = { $value }{ $suffix }
unit-rank = { $place } of { $of }
list-separator = ,{" "}
credit-separator = ;{" "}
credit-source = { $publisher }, { $edition }
credit-dated = { $edition } ({ $date })
credit = Sources: { $sources }. As known on { $date }.

## Page
page-title = How far is 3.5%?
answer = At { $target } of { $denominator } in FY{ $year } Japan would spend { $spending } a year{ $prices }, { $direction ->
    [up] { $extra } more than at the { $start } of { $start_year } ({ $measure }): { $gap } points to climb in { $years } years
    [down] { $extra } less than at the { $start } of { $start_year } ({ $measure }): { $gap } points to come down in { $years } years
   *[same] the same share as the { $start } of { $start_year } ({ $measure })
    }, and { $place } of { $of } if it stood among NATO’s members of { $nato_year }.
of-gdp-year = that year’s GDP
of-gdp-fixed = FY2022 GDP (fixed)
tab-compare = Compare
tab-get-there = Get there
tab-data = Data and method
article-heading = The article
notice-title = Part of the link could not be used
notice-range = “{ $given }” is outside what { $control } allows; { $used } stands instead.
notice-step = { $control } moves in steps; { $used } stands instead of “{ $given }”.
notice-unreadable = “{ $given }” is not a value of { $control }; { $used } stands instead.
notice-none = none

## Key numbers
key-yen = A year, in yen
key-yen-context = { $mode ->
    [constant] in { $base } prices
   *[nominal] FY{ $year }
    }
key-yen-help = Target share times GDP of FY{ $year }{ $prices }.
key-usd = A year, in dollars
key-usd-context = at { $rate } yen
key-usd-help = The yen amount at { $rate } yen to the dollar.
key-gap = Points to climb
key-gap-context = { $start }, { $start_year }
key-gap-help = Target less Japan’s share of GDP by the measure chosen: { $measure }, { $start_year }.
key-person = Extra per person
key-person-context = a year, FY{ $year }
key-person-help = Money over holding { $start } of GDP, divided by the population of FY{ $year }, to the nearest thousand yen{ $prices }.
key-rank = Place in NATO
key-rank-context = NATO, { $nato_year }
key-rank-help = Japan’s place at the target if it stood among NATO’s members: { $of } places with Japan, Iceland (no armed forces) left out. NATO’s shares of { $year }, edition of { $release }.
key-pace = Growth needed
key-pace-context = { $start_year }–FY{ $year }
key-pace-help = Yearly growth that takes the money from { $start } of GDP in { $start_year } to the target in FY{ $year }{ $prices }.

## Measures
measure-sipri = SIPRI
measure-budget = initial budget
measure-related = defence and related expenditure
measure-government = government’s 2% yardstick
measure-sipri-short = SIPRI
measure-budget-short = initial budget
measure-related-short = with related money
measure-government-short = government’s yardstick
measure-sipri-option = SIPRI: comparable between countries
measure-sipri-long = SIPRI: military expenditure, calendar year, share of that year’s GDP
measure-budget-option = Initial budget, share of that year’s GDP
measure-budget-long = Ministry of Defense initial budget with SACO and US-forces realignment, share of that fiscal year’s GDP
measure-related-option = With related money, share of that year’s GDP
measure-related-long = Defence and related expenditure with supplementary budgets, share of that fiscal year’s GDP
measure-government-option = With related money, share of FY2022 GDP (the government’s 2%)
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
gdp-policy = fixed by the government
prices-nominal = {""}
prices-constant = {" "}in { $year } prices

## Classes of number
kind-spent = spent
kind-estimate = estimate
kind-budgeted = budgeted
kind-pledged = pledged
kind-requested = requested
kind-assumed = your assumption
kinds-key = Filled: spent. Hatched or ringed: estimate. Outlined: budgeted. Dashed line: pledged. Dotted line: requested.

## Countries and groups
group-nato-eur-can = NATO Europe and Canada
group-nato-total = NATO, all members
group-wld = World

## Benchmarks
benchmark-average = { $group }, { $year }
benchmark-nato-eur-can-short = Europe, Canada<br>{ $year }
benchmark-nato-total-short = NATO average { $year }
target-japan-advance-2025-short = goal for FY2025
target-japan-strategy-2022-short = goal for FY2027
target-nato-guideline-2006-short = NATO guideline 2006
target-nato-wales-2014-short = NATO guideline 2014
target-nato-vilnius-2023-short = NATO floor 2023
target-nato-hague-2025-short = NATO pledge for 2035
target-request-colby-2025-03-short = asked 2025 (Colby)
target-request-ft-2025-06-short = asked 2025 (FT report)
target-request-hegseth-2025-05-short = asked of Asian allies 2025 (Hegseth)
target-request-nikkei-2025-06-short = asked of Asian allies 2025 (Nikkei)
target-request-nds-2026-01-short = asked of allies 2026 (US strategy)
target-japan-advance-2025-total = Japan’s goal, FY2025
target-japan-strategy-2022-total = Japan’s goal for FY2027
target-nato-guideline-2006-core = NATO guideline
target-nato-wales-2014-core = NATO guideline
target-nato-vilnius-2023-core = NATO floor
target-nato-hague-2025-core = NATO pledge for 2035, core
target-nato-hague-2025-total = NATO pledge for 2035, core and wider
target-request-colby-2025-03-request = asked of Japan (Colby, March 2025)
target-request-ft-2025-06-request = asked of Japan (FT report, June 2025)
target-request-hegseth-2025-05-request = asked of Asian allies (Hegseth, May 2025)
target-request-nikkei-2025-06-request = asked of Asian allies (Nikkei, June 2025)
target-request-nds-2026-01-core = asked of allies (US strategy, Jan 2026)
target-request-nds-2026-01-total = asked of allies (US strategy, Jan 2026)

## Axes
axis-share-pct = Share of GDP (%)
axis-year = Year (Japan’s budgets and roads: fiscal year)
axis-fiscal-year = Fiscal year

## Exhibits
ladder-title = How far is it?
ladder-sentence = Japan’s share of GDP is { $level } by the measure chosen ({ $measure }, { $year }); the target of { $target } is { $direction ->
    [up] { $gap } points above it
    [down] { $gap } points below it
   *[same] where it stands
    }.
ladder-level = { $measure }, { $year }
ladder-target-hover = Your target: { $target } of GDP
ranking-title = Where would that be in NATO?
ranking-sentence = At { $target } of GDP Japan would { $tied ->
    [yes] share { $place } place
   *[no] take { $place } place
    } of { $of } among NATO’s members; at its present { $now } ({ $measure }, { $level_year }) it would be { $now_place }. NATO’s shares are those of { $year }, edition of { $release }.
ranking-now = Japan now
ranking-asked = Japan at { $share } (asked)
ranking-target = Japan at { $share } (target)
ranking-guideline = NATO { $share }
ranking-hover = { $name }: { $share } of GDP ({ $kind }, { $year })
path-title = What would each year look like?
path-sentence = From { $start } in { $start_year } to { $target } in FY{ $year } the share must { $direction ->
    [down] fall
   *[up] rise
    } by { $step } points every year, and the money would change by { $pace } a year{ $prices }.
path-road-history = Japan so far
path-road-europe = NATO Europe<br>and Canada
path-road-asked = { $share } asked
path-road-pledged = { $share } goal
path-road-target = { $share } your target
cost-title = What would it cost?
cost-sentence = In FY{ $year } the target would take { $extra } { $direction ->
    [less] less
   *[more] more
    } than holding { $share } of GDP{ $prices } ({ $usd } at { $rate } yen, { $person } per person); over FY{ $first } to FY{ $year } the { $direction ->
    [less] saving
   *[more] extra
    } adds up to { $total }.
cost-panel-yearly = Money a year, trillion yen
cost-panel-sum = Extra money added up, trillion yen
cost-hold = today’s share held
cost-extra = the difference
cost-key = Grey: { $hold }. Hatched: { $extra }.
cost-hover = FY{ $year }: { $spending } ({ $usd }), { $share } of GDP; { $extra } against holding today’s share

## Notes
note-ladder-measures = Four measures of Japan’s level are four different divisions: who counts what, over which GDP. They are never averaged and never stand in one line.
note-nato-definition = NATO’s shares use NATO’s definition and constant prices, SIPRI’s its own definition and current prices; Japan is no member and is not counted NATO’s way here.
note-iceland = Iceland has no armed forces and no row in NATO’s tables.
note-base-sipri = SIPRI counts calendar year { $year } against the GDP that SIPRI uses; money in yen here is that share of the fiscal year’s GDP, so it differs a little from SIPRI’s own yen.
note-base = { $measure }: { $amount } trillion yen ({ $stage }, FY{ $year }) over GDP of FY{ $gdp_year }, { $gdp } trillion yen ({ $gdp_kind }): { $share }.
note-base-stand-in = { $measure }: { $amount } trillion yen ({ $stage }, FY{ $year }). GDP of FY{ $year } was not known on this date; the newest known, FY{ $gdp_year } with { $gdp } trillion yen ({ $gdp_kind }), stands in for it: { $share }.
note-base-fixed = { $measure }: { $amount } trillion yen ({ $stage }, FY{ $year }) over FY2022 GDP fixed at { $gdp } trillion yen, the December 2022 estimate: { $share }. This yardstick does not grow with the economy.
note-straight-line = The roads are straight lines from today’s share to the target: an assumption, not a plan of any government.
note-growth = GDP is as published or officially projected where it is, and grows by { $growth } a year after that (your assumption).
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

## Controls
control-target = Target, share of GDP (%)
control-target-help = The share of GDP that Japan would spend on defence. 3% and 3.5% are what was asked of Japan in 2025; 2% is Japan’s own goal of 2022; 5% is NATO’s pledge of 2025 (3.5% core, 1.5% wider).
control-target-entry = Exact share (%)
control-presets = Set the target
control-measure = How Japan’s level is counted
control-measure-help = Four definitions give four levels. SIPRI’s is the one to compare between countries; the government’s 2% is a share of FY2022 GDP.
control-year = Target reached in fiscal year
control-year-help = NATO’s pledge names 2035; that is the default.
control-growth = GDP growth after the projection (% a year)
control-growth-help = Nominal growth after the Cabinet Office projection’s first year. The default, 1.2%, is that of its past-trend case in the years to 2033.
control-inflation = Inflation (% a year)
control-inflation-help = Used only to express money in constant prices. An assumption: the default is a round 1%.
control-prices = Prices
control-prices-nominal = Nominal
control-prices-constant = Constant
control-prices-help = Nominal: the money of each year. Constant: in the prices of the base year, with the inflation above.
control-yen = Yen per dollar
control-yen-help = Default: the average of { $month }, { $rate } yen (Federal Reserve H.10), the newest in the table.
control-asof = As known on
control-asof-help = Every figure as it was published on or before this date. The article is of 21 June 2025.
control-asof-latest = Latest
control-asof-article = 21 June 2025
control-asof-other = Other day
control-compare = Countries to compare
control-compare-help = Drawn beside Japan where an exhibit compares countries by SIPRI’s shares.
control-lang = Language
control-reset = Reset
control-heading = Assumptions

## Article panel
article-record = The record, in our own words
article-copy = The article’s text (your copy)
article-published = { $outlet }, { $date }
article-byline = By { $byline }
article-slips = What the article leaves out or gets wrong
article-conflicts = Where the accounts conflict
article-claim-who = Says who: { $who } ({ $firmness }, { $date })
article-claim-since = Since then: { $since }
article-claim-source = Source: { $publisher }
article-set = Show at { $share }
article-exhibit = See: { $exhibit }
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
table-budget = Budgets
table-gdp = GDP
table-exchange-rate = Exchange rate
table-population = Population
table-general-account = General account
table-tax = Taxes
table-breakdown = Breakdown
table-targets = Targets and requests
table-sipri-share = SIPRI, shares
table-sipri-usd = SIPRI, dollars
table-nato-share = NATO, shares
table-nato-usd = NATO, dollars
table-nato-equipment = NATO, equipment
table-nato-context = NATO, GDP and personnel
table-imf-growth = IMF, growth
table-timeline = Timeline

## What has changed since the as-of date
since-heading = Since then
since-sipri = SIPRI has revised Japan’s { $year } from { $before } to { $after } of GDP, and gives { $new } for { $new_year }.
since-gdp = GDP of FY{ $year } has been revised from { $before } to { $after } trillion yen (rebased in December 2025).
since-nato = NATO’s edition of { $before } ({ $before_year }) has been followed by that of { $after } ({ $after_year }), which tabulates core defence expenditure: the two are not one line.
since-budget = Defence and related expenditure: { $after } in FY{ $year } ({ $stage }), after { $before } in FY{ $before_year } as then known.
since-target = { $what } { $share }
since-targets = New since: { $items }.
