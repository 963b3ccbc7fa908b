"""What stands over a column of the comparison: whose share it is, and where it is from."""

from __future__ import annotations

from components.model.benchmarks import NATO_SUMS, Benchmark, benchmark, benchmark_name
from components.model.commitments import asked_row, target_name
from components.model.comparison import Column
from components.model.level import japan_level
from components.model.todays_economy import today
from components.model.view import View
from components.words import Words


def label(view: View, column: Column) -> str:
    """Whose share it is: Japan now, Asked, Reported ask, Yours, a benchmark's or kept scenario's name."""
    words = view.words
    if column.id.startswith("asked-"):
        return words(f"compare-{asked_row(view.figures, column.share_pct).id}")
    if column.id.startswith("kept-"):
        kept = view.scenario.kept[int(column.id.removeprefix("kept-")) - 1]
        year = str(kept.scenario.year)
        return kept.name or words("compare-kept", share=words.target(column.share_pct), year=year)
    return benchmark_name(column.benchmark_id, words) if column.benchmark_id else words(f"compare-{column.id}")


def origin(view: View, column: Column) -> str:
    """Who says so and when; for the reader's and kept ones when it is reached."""
    words, scenario = view.words, column.scenario
    if column.id == "now":
        return level_origin(view)
    if column.id.startswith("asked-"):
        return target_name(words, asked_row(view.figures, column.share_pct), "by")
    if column.benchmark_id:
        return benchmark_origin(benchmark(view.figures, column.benchmark_id), words)
    if scenario.measure == view.scenario.measure:
        return words("compare-reached", year=str(scenario.year))
    return words(
        "compare-reached-other",
        year=str(scenario.year),
        measure=words(f"compare-measure-{scenario.measure}"),
        now=words.pct(japan_level(view.figures, scenario.measure).share_pct, 2),
        gdp_year=str(today(view.figures, scenario.measure).gdp_year),
    )


def level_origin(view: View) -> str:
    """How Japan's present level is counted, and its year."""
    words, level = view.words, japan_level(view.figures, view.scenario.measure)
    return words(
        "compare-counted",
        measure=words(f"compare-measure-{level.measure}"),
        year=words(f"year-of-{level.measure}", year=str(level.year)),
    )


def benchmark_origin(benchmark: Benchmark, words: Words) -> str:
    """Who counted it and of which year, or when it was pledged or asked."""
    return words(
        "compare-origin",
        kind=benchmark.kind,
        who="nato" if benchmark.id in NATO_SUMS else "sipri",
        year=str(benchmark.year),
    )
