"""How sure a difference between two groups of people is: asks the statistics library."""

import asyncio
from collections.abc import Sequence
from typing import NamedTuple


class Difference(NamedTuple):
    """Of two means, with its 95 % interval."""

    value: float
    lower: float
    upper: float


async def difference(some: Sequence[float], others: Sequence[float]) -> Difference:
    """In a thread, because loading the library takes seconds the first time."""
    return await asyncio.to_thread(difference_of, some, others)


def difference_of(some: Sequence[float], others: Sequence[float]) -> Difference:
    """mean(some) - mean(others), at least two each, with Welch's interval: variances need not be equal.

    B. L. Welch, "The generalization of Student's problem when several different population variances are involved",
    Biometrika 34 (1947), as statsmodels has it. Where nobody differs from the others of the own side the interval is
    the value alone.
    """
    value = sum(some) / len(some) - sum(others) / len(others)
    if len(set(some)) == 1 and len(set(others)) == 1:
        return Difference(value, value, value)
    from statsmodels.stats.weightstats import (  # type: ignore[import-untyped]  # it brings no types
        CompareMeans,
        DescrStatsW,
    )

    compared = CompareMeans(DescrStatsW(list(some)), DescrStatsW(list(others)))
    lower, upper = compared.tconfint_diff(alpha=0.05, usevar="unequal")
    return Difference(value, float(lower), float(upper))
