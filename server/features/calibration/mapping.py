"""From what raters gave to what a reader is told: agreements, differences, cases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from server.features.calibration.agreement import Kappa, Pairs, kappas
from server.features.calibration.models import CalibrationCase
from server.shared.contract import calibration as contract
from server.shared.domain import calibration as rules
from server.shared.domain.calibration import Given, Item


@dataclass(frozen=True)
class Results:
    """What is told once one's own levels are given; nothing before."""

    agreements: list[contract.Agreement]
    differences: list[contract.ItemDifference]


def case_told(case: CalibrationCase) -> contract.CalibrationCase:
    return contract.CalibrationCase(
        slug=case.slug,
        age_band=case.age_band,
        title=case.title,
        story=case.story,
        indicator_ids=[UUID(one) for one in case.indicators],
        framework_id=case.framework_id,
    )


async def results_of(
    visible: Sequence[Given],
    reader: tuple[UUID, bool],
    items: Sequence[Item],
    cases: Sequence[CalibrationCase],
    levels: Sequence[float],
) -> Results:
    """``visible`` are the raters the reader may see; ``reader`` is an account and whether it leads."""
    reader_id, leads = reader
    names, expected = rules.told_apart(visible), expected_of(cases)
    told: list[tuple[str, str, Pairs]] = [
        (names[first.rater_id], names[second.rater_id], rules.both(first.levels, second.levels))
        for first, second in rules.pairs_shown(visible, reader_id, leads)
    ]
    if expected:
        told += [
            (names[one.rater_id], "", rules.both(one.levels, expected))
            for one in visible
            if leads or one.rater_id == reader_id
        ]
    found = await kappas([pairs for _, _, pairs in told], levels)
    why = {(case.slug, UUID(indicator)): reason for case in cases for indicator, reason in case.why.items()}
    return Results(
        [_agreement(*one, kappa) for one, kappa in zip(told, found, strict=True)],
        [
            contract.ItemDifference(
                subject=item[0],
                indicator_id=item[1],
                levels={names[one.rater_id]: one.levels[item] for one in visible},
                expected=expected.get(item),
                why=why.get(item, {}),
            )
            for item in rules.differing(items, visible, expected)
        ],
    )


def expected_of(cases: Sequence[CalibrationCase]) -> Mapping[Item, float]:
    """Our own judgement of every item of the cases."""
    return {(case.slug, UUID(one)): float(level) for case in cases for one, level in case.expected.items()}


def _agreement(rater: str, other: str, pairs: Pairs, kappa: Kappa | None) -> contract.Agreement:
    return contract.Agreement(
        rater=rater,
        other=other,
        items=len(pairs),
        same=rules.share_same(pairs),
        kappa=kappa.value if kappa else None,
        low=kappa.low if kappa else None,
        high=kappa.high if kappa else None,
        with_expected=not other,
    )
