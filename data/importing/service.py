"""What the imports from services share: asking through a client, the details of an edition, and a row of people."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from data.importing.batch import Row, trimmed
from data.importing.refusal import RefusedError
from data.sources import Source

JAPAN = "JPN"
FIRST_YEAR = 1990
INSTALL = "expected: an installation with requirements-dev.txt"
Answer = TypeVar("Answer")


def ask(whom: str, question: Callable[[], Answer]) -> Answer:
    """What the client answers. Raises RefusedError for whatever it raises."""
    try:
        return question()
    # Either client raises what its own layers raise: requests, json, pandas, its own errors.
    except Exception as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:160]
        raise RefusedError(f"{whom} did not answer as expected ({reason}); nothing was changed") from error


def details(sources: Mapping[str, Source], prefix: str, *, terms: str = "", **fields: str) -> Mapping[str, str]:
    """The fields of a new entry in sources.toml, with the terms of the service's last entry, or `terms` without one."""
    own = [source.terms for name, source in sources.items() if name.startswith(prefix)]
    return {**fields, "terms": own[-1] if own else terms, "trust": "high"}


def people(series: str, kind: str, year: int, value: float, place: str) -> Row:
    """A row of population.csv; `value` in people."""
    empty = dict.fromkeys(("reference_date", "households_mn", "persons_per_household", "note"), "")
    cells = {"year": str(year), "series": series, "kind": kind, "population_mn": trimmed(value, 3, "1e-6")}
    return Row("population", {**empty, **cells}, place)
