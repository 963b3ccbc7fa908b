"""A cache that lives and dies with the Figures it was computed from, so that it keeps no upload alive."""

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

Results = dict[Callable[..., Any], Callable[..., Any]]  # Any: cached function by function, of every signature


class HoldsResults(Protocol):
    """An object that has a cache for each function."""

    @property
    def results(self) -> Results: ...


Held = TypeVar("Held", bound=HoldsResults)
Rest = ParamSpec("Rest")
Result = TypeVar("Result")


def cached_with_figures(
    maxsize: int,
) -> Callable[[Callable[Concatenate[Held, Rest], Result]], Callable[Concatenate[Held, Rest], Result]]:
    """`functools.lru_cache` that is stored in the first argument, so that the cache does not keep that alive.

    Up to `maxsize` results are cached for each Figures; the other arguments must be hashable.
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
