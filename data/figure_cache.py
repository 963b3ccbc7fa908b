"""Results that are worked out once for Figures and go with them: what a reader uploaded outlives no session."""

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class HoldsResults(Protocol):
    """What can hold results: a cache for each function."""

    @property
    def results(self) -> dict[Callable[..., Any], Callable[..., Any]]: ...


Held = TypeVar("Held", bound=HoldsResults)
Rest = ParamSpec("Rest")
Result = TypeVar("Result")


def cached_with_figures(
    maxsize: int,
) -> Callable[[Callable[Concatenate[Held, Rest], Result]], Callable[Concatenate[Held, Rest], Result]]:
    """`functools.lru_cache` whose memory lies in the first argument, so that no cache keeps that alive.

    `maxsize` results are kept for each Figures; the other arguments must be hashable.
    """

    def decorate(function: Callable[Concatenate[Held, Rest], Result]) -> Callable[Concatenate[Held, Rest], Result]:
        @functools.wraps(function)
        def cached(figures: Held, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Result:
            found = figures.results.get(function)
            if found is None:
                bound = functools.lru_cache(maxsize)(functools.partial(function, figures))
                found = figures.results.setdefault(function, bound)
            result: Result = found(*args, **kwargs)
            return result

        return cached

    return decorate
