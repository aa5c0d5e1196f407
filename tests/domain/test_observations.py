"""Rules of observations and of growth."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.errors import RuleViolation
from server.shared.domain.observations import (
    Description,
    GrowthInArea,
    Seen,
    Words,
    growth_of,
    require_in_framework,
    require_own_photos,
    require_timely,
    school_year_start,
    the_one_group,
)

NOW = datetime(2026, 11, 18, 6, 30, tzinfo=UTC)
TODAY = date(2026, 11, 18)
BAND = {"speech": [UUID(int=number) for number in range(1, 6)], "creative": [UUID(int=11), UUID(int=12)]}
OTHER_BAND = UUID(int=99)
WORDS = Words(frozenset(BAND), {UUID(int=1): "speech", UUID(int=11): "creative"}, frozenset({0.0, 0.5, 1.0}))

entries = st.builds(
    lambda area, minutes, indicator, level: Seen(area, NOW - timedelta(minutes=minutes), indicator, level),
    st.sampled_from(["speech", "creative", "elsewhere"]),
    st.integers(0, 5000),
    st.sampled_from([None, OTHER_BAND, *BAND["speech"], *BAND["creative"]]),
    st.sampled_from([None, 0.0, 0.5, 1.0]),
)


def speech(found: Sequence[Seen]) -> GrowthInArea:
    return growth_of(found, BAND)[0]


def seen(indicator: int | None, level: float | None, day: int = 0) -> Seen:
    return Seen("speech", NOW + timedelta(days=day), UUID(int=indicator) if indicator else None, level)


def code_of(refused: pytest.ExceptionInfo[RuleViolation]) -> str:
    return refused.value.code


@pytest.mark.parametrize(
    ("day", "start"),
    [
        (date(2026, 9, 1), date(2026, 9, 1)),
        (date(2026, 12, 31), date(2026, 9, 1)),
        (date(2027, 8, 31), date(2026, 9, 1)),
    ],
)
def test_a_school_year_starts_on_the_first_of_september(day: date, start: date) -> None:
    assert school_year_start(day) == start


def test_an_entry_belongs_to_this_school_year_by_the_clock_of_its_sender() -> None:
    tashkent = timezone(timedelta(hours=5))
    require_timely(datetime(2026, 9, 1, 1, 0, tzinfo=tashkent), NOW, TODAY)

    with pytest.raises(RuleViolation) as refused:
        require_timely(datetime(2026, 8, 31, 23, 59, tzinfo=tashkent), NOW, TODAY)

    assert code_of(refused) == "observation.too_old"


def test_an_entry_may_be_five_minutes_ahead_and_no_more() -> None:
    require_timely(NOW + timedelta(minutes=5), NOW, TODAY)

    with pytest.raises(RuleViolation) as refused:
        require_timely(NOW + timedelta(minutes=5, microseconds=1), NOW, TODAY)

    assert code_of(refused) == "observation.in_future"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (Description("elsewhere", None, None), "observation.wrong_area"),
        (Description("speech", UUID(int=11), None), "observation.wrong_indicator"),
        (Description("speech", UUID(int=2), None), "observation.wrong_indicator"),
        (Description("speech", UUID(int=1), 0.25), "observation.wrong_level"),
        (Description("speech", None, 0.25), "observation.wrong_level"),
    ],
)
def test_an_entry_speaks_in_the_words_of_the_framework(said: Description, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        require_in_framework(said, WORDS)

    assert code_of(refused) == code


def test_an_area_alone_or_with_its_indicator_and_a_level_is_enough() -> None:
    require_in_framework(Description("speech", None, None), WORDS)
    require_in_framework(Description("speech", UUID(int=1), 0.5), WORDS)


@pytest.mark.parametrize(
    ("groups", "code"),
    [
        ([UUID(int=1), UUID(int=2)], "observation.different_groups"),
        ([UUID(int=1), None], "observation.not_enrolled"),
        ([], "observation.not_enrolled"),
    ],
)
def test_children_of_one_entry_were_in_one_group(groups: list[UUID | None], code: str) -> None:
    assert the_one_group([UUID(int=1), UUID(int=1)]) == UUID(int=1)

    with pytest.raises(RuleViolation) as refused:
        the_one_group(groups)

    assert code_of(refused) == code


def test_photos_are_the_authors_own() -> None:
    require_own_photos([], set())
    require_own_photos([UUID(int=1)], {UUID(int=1)})

    with pytest.raises(RuleViolation) as refused:
        require_own_photos([UUID(int=1), UUID(int=2)], {UUID(int=1)})

    assert code_of(refused) == "observation.unknown_photo"


def test_without_entries_the_first_of_the_band_come_next() -> None:
    assert speech([]) == GrowthInArea("speech", 0, None, (), (), tuple(BAND["speech"][:2]))


def test_the_latest_entry_with_a_level_speaks_whatever_the_order() -> None:
    found = [seen(1, 1.0, day=2), seen(1, 0.5, day=1), seen(2, 0.5, day=3), seen(2, 1.0, day=1), seen(3, 0.0)]

    grown = speech(found)

    assert (grown.can, grown.learns, grown.next) == ((UUID(int=1),), (UUID(int=2),), (UUID(int=3), UUID(int=4)))


def test_an_indicator_seen_without_a_level_is_being_learnt_and_takes_nothing_back() -> None:
    grown = speech([seen(1, 1.0, day=1), seen(1, None, day=2), seen(2, None)])

    assert (grown.can, grown.learns) == ((UUID(int=1),), (UUID(int=2),))


def test_entries_of_another_band_or_on_no_indicator_count_as_seen_only() -> None:
    grown = speech([Seen("speech", NOW, OTHER_BAND, 1.0), seen(None, 1.0, day=-1)])

    assert (grown.seen, grown.last_seen_at, grown.can, grown.learns) == (2, NOW, (), ())


@given(st.lists(entries, max_size=30), st.randoms())
def test_growth_does_not_depend_on_the_order_of_entries(found: list[Seen], dice: object) -> None:
    shuffled = list(found)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]

    assert growth_of(shuffled, BAND) == growth_of(found, BAND)


@given(st.lists(entries, max_size=30))
def test_the_three_lists_share_nothing_and_keep_the_order_of_the_band(found: list[Seen]) -> None:
    for grown in growth_of(found, BAND):
        together = [*grown.can, *grown.learns, *grown.next]
        band = BAND[grown.area]

        assert len(together) == len(set(together))
        assert [part == tuple(sorted(part, key=band.index)) for part in (grown.can, grown.learns, grown.next)] == [
            True
        ] * 3
        assert len(grown.next) == min(2, len(band) - len(grown.can) - len(grown.learns))


@given(st.lists(entries, max_size=30), st.sampled_from(BAND["speech"]))
def test_a_later_independent_success_adds_to_what_a_child_can_and_takes_nothing_away(
    found: list[Seen], indicator: UUID
) -> None:
    later = Seen("speech", NOW + timedelta(days=1), indicator, 1.0)

    before, after = growth_of(found, BAND), growth_of([*found, later], BAND)

    assert set(after[0].can) == {*before[0].can, indicator}
    assert set(after[0].learns) == set(before[0].learns) - {indicator}
    assert after[0].seen == before[0].seen + 1
    assert after[1] == before[1]


@given(st.lists(entries, max_size=30), entries)
def test_one_more_entry_never_lowers_the_count_nor_the_last_day(found: list[Seen], more: Seen) -> None:
    for before, after in zip(growth_of(found, BAND), growth_of([*found, more], BAND), strict=True):
        assert after.seen - before.seen == (more.area == after.area)
        if before.last_seen_at is not None:
            assert after.last_seen_at is not None
            assert after.last_seen_at >= before.last_seen_at
