"""Rules of cards: what evidence proposes, what becomes of a mark, how rounds follow each other."""

from collections.abc import Callable
from datetime import date
from random import Random
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain import cards as rules
from server.shared.domain.cards import Earlier, Evidence, Outcome, Round, Said, Step
from server.shared.domain.errors import RuleViolation

OURS = rules.scale_of(
    [{"value": 0, "threshold": 0}, {"value": 0.5, "threshold": 0.25}, {"value": 1, "threshold": 0.75}]
)
FIVE = rules.scale_of([{"value": value / 4} for value in range(5)])
PEOPLE = [uuid4() for _ in range(3)]


@st.composite
def scales(draw: st.DrawFn) -> tuple[Step, ...]:
    values = draw(st.lists(st.integers(0, 100), min_size=1, max_size=7, unique=True))
    chosen = draw(st.lists(st.none() | st.integers(0, 100), min_size=len(values), max_size=len(values)))
    return rules.scale_of(
        [
            {"value": value / 100, "threshold": None if threshold is None else threshold / 100}
            for value, threshold in zip(values, chosen, strict=True)
        ]
    )


entries = st.builds(
    Evidence,
    level=st.integers(0, 100),
    days_before_end=st.integers(0, 400),
    from_home=st.booleans(),
    author=st.sampled_from(PEOPLE),
)
bodies = st.lists(entries, min_size=1, max_size=12)


def level_of(evidence: list[Evidence], scale: tuple[Step, ...]) -> float:
    level = rules.proposed(evidence, scale).level
    assert level is not None
    return level


def an_entry(level: int | None, days: int = 0, author: int = 0, *, at_home: bool = False) -> Evidence:
    return Evidence(level, days, at_home, PEOPLE[author])


@given(bodies, scales(), st.data())
def test_a_higher_level_in_any_entry_never_lowers_the_proposal(
    evidence: list[Evidence], scale: tuple[Step, ...], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(evidence) - 1))
    raised = list(evidence)
    raised[place] = evidence[place]._replace(level=data.draw(st.integers(evidence[place].level or 0, 100)))

    assert level_of(raised, scale) >= level_of(evidence, scale)


@given(bodies, scales(), entries)
def test_one_more_entry_at_or_above_the_mean_never_lowers_the_proposal(
    evidence: list[Evidence], scale: tuple[Step, ...], more: Evidence
) -> None:
    total, weight = rules.sums_of(evidence)
    not_below = more._replace(level=max(more.level or 0, -(-total // weight)))

    assert level_of([*evidence, not_below], scale) >= level_of(evidence, scale)


@given(bodies, scales(), st.randoms())
def test_the_order_of_entries_does_not_matter(
    evidence: list[Evidence], scale: tuple[Step, ...], random: Random
) -> None:
    shuffled = list(evidence)
    random.shuffle(shuffled)

    assert rules.proposed(shuffled, scale) == rules.proposed(evidence, scale)


@given(bodies, scales())
def test_the_proposal_is_a_level_of_the_framework(evidence: list[Evidence], scale: tuple[Step, ...]) -> None:
    assert level_of(evidence, scale) in {step.value / 100 for step in scale}


def test_newer_entries_count_more() -> None:
    rising = [an_entry(0, 200), an_entry(100, 1)]
    falling = [an_entry(100, 200), an_entry(0, 1)]

    assert (level_of(rising, OURS), level_of(falling, OURS)) == (1, 0)


def test_an_entry_from_home_weighs_half_and_is_named() -> None:
    evidence = [an_entry(0), an_entry(100, at_home=True)]

    proposal = rules.proposed(evidence, OURS)

    assert proposal.level == 0.5
    assert proposal.params["from_home"] == 1
    assert level_of([an_entry(0), an_entry(100)], rules.scale_of([{"value": 0}, {"value": 1, "threshold": 0.4}])) == 1
    assert level_of(evidence, rules.scale_of([{"value": 0}, {"value": 1, "threshold": 0.4}])) == 0


@pytest.mark.parametrize(
    ("evidence", "confidence"),
    [
        ([an_entry(100)], 1),
        ([an_entry(100, 3), an_entry(100, 3)], 1),
        ([an_entry(100, 3), an_entry(100, 3, 1)], 2),
        ([an_entry(100, 3), an_entry(100, 5)], 2),
        ([an_entry(100, 3), an_entry(100, 5), an_entry(100, 5)], 2),
        ([an_entry(100, 3), an_entry(100, 5), an_entry(100, 5, 1)], 3),
        ([an_entry(100, 3), an_entry(100, 5), an_entry(100, 9)], 3),
    ],
)
def test_confidence_grows_with_entries_days_and_authors(evidence: list[Evidence], confidence: int) -> None:
    assert rules.proposed(evidence, OURS).confidence == confidence


@pytest.mark.parametrize(
    ("evidence", "earlier", "level", "because"),
    [
        ([], None, None, "not_seen"),
        ([], Earlier(1, 50), 0.5, "earlier_round"),
        ([an_entry(None)], None, None, "once_seen"),
        ([an_entry(None)], Earlier(1, 50), 0.5, "earlier_round"),
        ([an_entry(100)], Earlier(1, 50), 1, "once_seen"),
        ([an_entry(100), an_entry(100, 4)], None, 1, "several_seen"),
        ([an_entry(100), an_entry(50, 4)], None, 1, "latest_seen"),
        ([an_entry(0), an_entry(100, 4)], None, 0.5, "several_seen"),
    ],
)
def test_a_proposal_says_why(
    evidence: list[Evidence], earlier: Earlier | None, level: float | None, because: str
) -> None:
    proposal = rules.proposed(evidence, OURS, earlier)

    assert (proposal.level, proposal.because) == (level, because)


def test_levels_without_thresholds_begin_half_way_from_the_one_below() -> None:
    assert [step.threshold for step in FIVE] == [0, 13, 38, 63, 88]
    assert level_of([an_entry(75), an_entry(100), an_entry(75)], FIVE) == 0.75


SAID = Said(0.5, 2, ())


@pytest.mark.parametrize(
    ("said", "over", "stands", "revision", "outcome"),
    [
        (SAID, 0, None, 0, Outcome.WRITTEN),
        (SAID, 3, None, 0, Outcome.CLASHED),
        (SAID, 1, Said(1, 2, ()), 1, Outcome.WRITTEN),
        (SAID, 1, Said(1, 2, ()), 2, Outcome.CLASHED),
        (SAID, 0, Said(1, 2, ()), 2, Outcome.CLASHED),
        (SAID, 0, SAID, 2, Outcome.SAME),
        (Said(None, 2, ()), 0, None, 0, Outcome.SAME),
        (Said(None, 2, ()), 2, None, 0, Outcome.SAME),
        (Said(None, 2, ()), 2, SAID, 2, Outcome.WRITTEN),
        (Said(None, 2, ()), 1, SAID, 2, Outcome.CLASHED),
    ],
)
def test_a_mark_is_written_only_over_the_revision_it_was_made_over(
    said: Said, over: int, stands: Said | None, revision: int, outcome: Outcome
) -> None:
    assert rules.outcome(said, over, stands, revision) is outcome


@pytest.mark.parametrize(
    ("locked", "corrects", "reason", "code"),
    [
        (False, False, "", None),
        (True, False, "Xato", "card.closed"),
        (True, True, " ", "card.reason_missing"),
        (True, True, "Xato", None),
    ],
)
def test_a_locked_card_is_corrected_with_a_reason(locked: bool, corrects: bool, reason: str, code: str | None) -> None:
    assert _code(lambda: rules.require_markable(locked, corrects, reason)) == code


@pytest.mark.parametrize(
    ("closed", "corrects", "completed", "code"),
    [
        (False, False, True, None),
        (False, False, False, None),
        (True, False, True, "card.closed"),
        (True, True, True, None),
        (True, True, False, "card.closed"),
    ],
)
def test_a_card_of_a_closed_round_is_completed_by_who_corrects_and_never_opened(
    closed: bool, corrects: bool, completed: bool, code: str | None
) -> None:
    assert _code(lambda: rules.require_completable(closed, corrects, completed)) == code


AUTUMN = Round(1, date(2026, 9, 1), date(2026, 10, 1), True)


@pytest.mark.parametrize(
    ("number", "others", "code"),
    [
        (1, [], None),
        (2, [], "round.earlier_missing"),
        (3, [AUTUMN], "round.earlier_missing"),
        (1, [AUTUMN], "round.exists"),
        (2, [AUTUMN], None),
        (2, [AUTUMN._replace(closed=False)], "round.earlier_open"),
    ],
)
def test_rounds_open_one_after_another(number: int, others: list[Round], code: str | None) -> None:
    assert _code(lambda: rules.require_next(number, others)) == code


@pytest.mark.parametrize(
    ("number", "starts_on", "ends_on", "code"),
    [
        (2, date(2026, 10, 2), date(2026, 11, 1), None),
        (2, date(2026, 10, 1), date(2026, 11, 1), "round.overlaps"),
        (2, date(2026, 12, 1), date(2027, 4, 1), "round.overlaps"),
    ],
)
def test_a_round_lies_between_its_neighbours(number: int, starts_on: date, ends_on: date, code: str | None) -> None:
    others = [AUTUMN, Round(3, date(2027, 4, 1), date(2027, 5, 1), False)]

    assert _code(lambda: rules.require_between(number, starts_on, ends_on, others)) == code


def test_only_what_the_framework_holds_is_marked() -> None:
    known = uuid4()

    assert _code(lambda: rules.require_in_framework(0.5, known, OURS, {known})) is None
    assert _code(lambda: rules.require_in_framework(None, known, OURS, {known})) is None
    assert _code(lambda: rules.require_in_framework(0.25, known, OURS, {known})) == "card.wrong_level"
    assert _code(lambda: rules.require_in_framework(0.25, known, FIVE, {known})) is None
    assert _code(lambda: rules.require_in_framework(0.5, UUID(int=1), OURS, {known})) == "card.wrong_indicator"


def test_readiness_is_for_the_oldest_band_of_the_framework() -> None:
    bands = [{"slug": "big", "to_months": 90}, {"slug": "small", "to_months": 60}]

    assert _code(lambda: rules.require_before_school("big", bands)) is None
    assert _code(lambda: rules.require_before_school("small", bands)) == "card.not_preparatory"
    assert _code(lambda: rules.require_before_school("small", [])) == "card.not_preparatory"


def _code(rule: Callable[[], None]) -> str | None:
    try:
        rule()
    except RuleViolation as refusal:
        return refusal.code
    return None
