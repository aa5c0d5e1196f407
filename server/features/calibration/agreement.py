"""How far two raters agree: the one place that asks the statistics library."""

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass

from server.shared.domain.calibration import LEAST_ITEMS

Pairs = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Kappa:
    """Weighted kappa (at most 1) and its 95 % interval; the interval is None where the formula knows no spread."""

    value: float
    low: float | None
    high: float | None


async def kappas(all_pairs: Sequence[Pairs], levels: Sequence[float]) -> list[Kappa | None]:
    """One for each list of pairs; in a thread, because loading the library takes seconds the first time."""
    if not all_pairs:
        return []
    return await asyncio.to_thread(lambda: [kappa_of(pairs, levels) for pairs in all_pairs])


def kappa_of(pairs: Pairs, levels: Sequence[float]) -> Kappa | None:
    """Cohen's kappa of two raters with linear weights over the levels; None where it is not defined.

    ``pairs`` are the levels both gave to each item, ``levels`` all levels of the framework, rising.

    kappa = 1 - sum(d_ij * o_ij) / sum(d_ij * e_ij), where o_ij is the share of items that one rater put at level i and
    the other at level j, e_ij the share to expect of two raters who judge by chance with the same shares of levels, and
    d_ij = |level_i - level_j|: J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), with the linear weights
    of Cicchetti and Allison (1971). The interval is kappa +- 1.96 standard errors, for large samples, after J. L.
    Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969), cut at -1 and 1; both as statsmodels has them.

    Undefined of fewer than ``LEAST_ITEMS`` items and where both used one and the same level only (nothing to expect by
    chance but agreement). Where the standard error is 0 (both gave all the same, for one) an interval would claim a
    certainty that few items do not give: it is None.
    """
    if len(pairs) < LEAST_ITEMS or len({level for pair in pairs for level in pair}) < LEAST_ITEMS:
        return None
    import numpy as np  # here and not above: both take seconds to load
    from statsmodels.stats.inter_rater import cohens_kappa  # type: ignore[import-untyped]  # it brings no types

    place = {level: number for number, level in enumerate(levels)}
    table = np.zeros((len(levels), len(levels)))
    for first, second in pairs:
        table[place[first], place[second]] += 1
    with np.errstate(divide="ignore", invalid="ignore"):
        result = cohens_kappa(table, weights=np.asarray(levels), wt="linear")
    value, spread = float(result.kappa), float(result.std_kappa)
    if math.isnan(value):
        return None
    if math.isnan(spread) or math.isclose(spread, 0, abs_tol=1e-9):
        return Kappa(value, None, None)
    return Kappa(value, max(-1.0, float(result.kappa_low)), min(1.0, float(result.kappa_upp)))
