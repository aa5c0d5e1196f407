"""What a drafted week holds: the frame, the bank's activities and their reasons, whatever the days and the bank."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from server.shared.domain.ages import AgeBand
from server.shared.domain.week_drafting import (
    PROPOSED,
    SHORTEST_REST,
    Basis,
    Drafted,
    Law,
    Needs,
    Offer,
    Past,
    draft_week,
    past_of,
    proposals,
)
from server.shared.domain.week_frame import Line, Place, Week, frame_of, free_places
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY, Component, local_share

MONDAY = date(2026, 11, 16)
WEEK = [MONDAY + timedelta(days=number) for number in range(5)]
AREAS = ["physical", "social_emotional", "speech", "cognitive", "creative"]
LAW = Law(AREAS, {}, 0.2, frozenset(f"{area}.{number}" for area in AREAS for number in range(3)))
OWNER = UUID(int=0)
KINDS = [(part, "") for part in PARTS_OF_DAY if part != "centres"] + [("centres", centre) for centre in CENTRES]
DAYS = st.sets(st.integers(0, 6), min_size=1).map(lambda found: [MONDAY + timedelta(days=n) for n in sorted(found)])
BANDS = st.sampled_from([band.value for band in AgeBand])


def an_offer(
    number: int, kind: tuple[str, str] = ("outdoors", ""), area: str = "physical", *, theme: bool = False, **said: bool
) -> Offer:
    local = said.get("local", False)
    return Offer((OWNER, UUID(int=number)), area, *kind, local=local, indicators=(f"{area}.0",), of_theme=theme)


@st.composite
def banks(draw: st.DrawFn) -> list[Offer]:
    """Any bank, thin or rich."""
    given_offers = st.tuples(st.sampled_from(KINDS), st.sampled_from(AREAS), st.booleans(), st.booleans())
    return [
        an_offer(number, kind, area, theme=theme, local=local)
        for number, (kind, area, theme, local) in enumerate(draw(st.lists(given_offers, max_size=80)))
    ]


@st.composite
def bases(draw: st.DrawFn) -> Basis:
    """The draft of any week after any past."""
    offers = draw(banks())
    rest = {offer.key: draw(st.integers(1, 8)) for offer in offers[::3]}
    minutes = draw(st.dictionaries(st.sampled_from(AREAS), st.integers(0, 900)))
    needs = Needs({"speech.0": draw(st.integers(0, 9))}, draw(st.integers(0, 30)))
    week = Week(draw(DAYS), draw(BANDS), draw(st.integers(1, 53)), "a group:2026-11-16")
    return Basis(week, offers, LAW, Past(draw(st.integers(0, 6)), minutes, frozenset({"speech.1"}), rest), needs)


@st.composite
def kept_lines(draw: st.DrawFn) -> list[Line]:
    """Lines a person wrote, anywhere in the week."""
    place = st.tuples(st.integers(0, 6), st.sampled_from(KINDS), st.sampled_from(AREAS), st.integers(1, 12))
    return [
        Line(weekday, *kind, area=area, minutes=minutes * 5, local=weekday % 2 == 0)
        for weekday, kind, area, minutes in draw(st.lists(place, max_size=12))
    ]


def a_basis(*offers: Offer, days: Sequence[date] = WEEK, past: Past | None = None, needs: Needs | None = None) -> Basis:
    week = Week(days, "middle", 47, "a group:2026-11-16")
    return Basis(week, offers, LAW, past or Past(), needs or Needs())


def as_line(drafted: Drafted) -> Line:
    place, offer = drafted.place, drafted.offer
    return Line(
        place.weekday,
        *place.kind,
        area=drafted.area,
        minutes=place.minutes,
        local=drafted.component is Component.LOCAL,
        indicators=offer.indicators if offer else (),
        key=offer.key if offer else None,
    )


def share_of_local(lines: Sequence[Drafted]) -> float:
    return local_share([(line.component, line.place.minutes) for line in lines])


@given(bases())
def test_every_working_day_has_the_whole_frame_and_no_other_day_anything(basis: Basis) -> None:
    lines = draft_week(basis)

    assert {line.place.weekday for line in lines} == {day.weekday() for day in basis.week.days}
    for day in basis.week.days:
        parts = [line.place.part_of_day for line in lines if line.place.weekday == day.weekday()]
        assert list(dict.fromkeys(parts)) == list(PARTS_OF_DAY)
        assert parts.count("centres") == 2


@given(bases())
def test_the_local_share_is_kept_whatever_the_bank_offers(basis: Basis) -> None:
    lines = draft_week(basis)

    assert share_of_local(lines) <= 0.2
    assert abs(share_of_local(lines) + local_share(_mandatory_as_local(lines)) - 1) < 1e-9


def _mandatory_as_local(lines: Sequence[Drafted]) -> list[tuple[str, int]]:
    turned = {Component.MANDATORY: "local", Component.LOCAL: "mandatory"}
    return [(turned[line.component], line.place.minutes) for line in lines]


@given(bases())
def test_no_activity_of_the_bank_comes_twice_in_a_week(basis: Basis) -> None:
    used = [line.offer.key for line in draft_week(basis) if line.offer]

    assert len(used) == len(set(used))


@given(bases())
def test_what_was_used_in_the_last_weeks_rests_unless_it_is_the_themes_own(basis: Basis) -> None:
    general = [line.offer for line in draft_week(basis) if line.offer and not line.offer.of_theme]

    assert all(basis.past.rest.get(offer.key, SHORTEST_REST) >= SHORTEST_REST for offer in general)


@given(bases())
def test_every_line_says_why_it_is_there(basis: Basis) -> None:
    for line in draft_week(basis):
        codes = [reason.code for reason in line.because]
        assert codes
        assert ("theme" in codes) == bool(line.offer and line.offer.of_theme)
        assert ("local" in codes) == (line.component is Component.LOCAL)


@given(bases(), kept_lines())
@settings(max_examples=200)
def test_the_same_inputs_give_the_same_week(basis: Basis, kept: list[Line]) -> None:
    again = replace(basis, offers=list(reversed(basis.offers)))

    assert draft_week(basis, kept) == draft_week(basis, kept)
    assert draft_week(again, kept) == draft_week(basis, kept)


@given(bases(), kept_lines())
def test_around_lines_that_stay_only_free_places_are_filled_and_the_local_share_is_kept(
    basis: Basis, kept: list[Line]
) -> None:
    before = sum(line.minutes for line in kept if line.local)

    lines = draft_week(basis, kept)

    places = free_places(frame_of(basis.week), kept)
    assert sorted((line.place.weekday, line.place.position) for line in lines) == sorted(
        (place.weekday, place.position) for place in places
    )
    total = sum(line.place.minutes for line in lines) + sum(line.minutes for line in kept)
    added = sum(line.place.minutes for line in lines if line.component is Component.LOCAL)
    assert not added or before + added <= 0.2 * total


@given(st.integers(0, 60), BANDS)
def test_without_a_bank_a_full_week_meets_every_centre_twice_and_the_areas_in_balance(turn: int, band: str) -> None:
    basis = Basis(Week(WEEK, band, turn, ""), (), LAW)

    lines = draft_week(basis)

    minutes = Counter({area: 0 for area in AREAS})
    for line in lines:
        minutes[line.area] += line.place.minutes
    assert Counter(line.place.centre for line in lines if line.place.centre) == dict.fromkeys(CENTRES, 2)
    assert all(0.14 <= minutes[area] / minutes.total() <= 0.28 for area in AREAS)


@given(bases().filter(lambda basis: len(basis.week.days) >= 3))
def test_three_days_and_more_meet_all_centres(basis: Basis) -> None:
    lines = draft_week(basis)

    assert {line.place.centre for line in lines if line.place.centre} == set(CENTRES)


def test_the_themes_own_activities_come_first_one_a_day() -> None:
    kinds = [
        ("centres", "language"),
        ("centres", "art"),
        ("centres", "role_play"),
        ("outdoors", ""),
        ("second_half", ""),
    ]
    own = [an_offer(number, kind, theme=True) for number, kind in enumerate(kinds)]
    others = [an_offer(100 + number, kind) for number, kind in enumerate(kinds * 4)]

    lines = draft_week(a_basis(*others, *own))

    themed = [line for line in lines if line.offer and line.offer.of_theme]
    assert sorted(line.place.weekday for line in themed) == [0, 1, 2, 3, 4]
    assert all(line.because[0].code == "theme" for line in themed)


def test_a_third_activity_at_one_centre_is_given_a_place_of_another_that_comes_twice() -> None:
    own = [an_offer(number, ("centres", "art"), theme=True) for number in range(3)]

    lines = draft_week(a_basis(*own))

    centres = Counter(line.place.centre for line in lines if line.place.centre)
    assert centres["art"] == 3
    assert set(centres) == set(CENTRES)


def test_what_children_need_is_preferred_and_told() -> None:
    speech, physical = an_offer(1, area="speech"), an_offer(2, area="physical")

    lines = draft_week(a_basis(physical, speech, days=WEEK[:1], needs=Needs({"speech.0": 5})))

    outdoors = next(line for line in lines if line.place.part_of_day == "outdoors")
    assert outdoors.offer == speech
    assert [(reason.code, reason.params) for reason in outdoors.because] == [
        ("group_needs", {"indicator": "speech.0", "children": 5})
    ]


def test_an_area_that_lags_behind_is_preferred_and_told_until_it_has_caught_up() -> None:
    past = Past(weeks=6, minutes={"physical": 900, "speech": 900, "cognitive": 900, "social_emotional": 900})
    art = [an_offer(number, area="creative") for number in range(20)]

    lines = draft_week(a_basis(*art, past=past))

    reasons = [reason.params for line in lines for reason in line.because if reason.code == "area_neglected"]
    assert reasons
    assert all(params == {"area": "creative", "weeks": 6} for params in reasons)


def test_an_indicator_untouched_for_weeks_is_told_once() -> None:
    past = Past(weeks=5, indicators=LAW.indicators - {"speech.0"})
    offers = [an_offer(number, area="speech") for number in range(20)]

    lines = draft_week(a_basis(*offers, past=past))

    told = [reason.params for line in lines for reason in line.because if reason.code == "indicator_neglected"]
    assert told == [{"indicator": "speech.0"}]


def test_unobserved_children_are_met_at_centres_one_small_group_a_day() -> None:
    lines = draft_week(a_basis(needs=Needs(unobserved=6)))

    told = [line for line in lines if any(reason.code == "unobserved" for reason in line.because)]
    assert [line.place.weekday for line in told] == [0, 1]
    assert all(line.place.centre for line in told)


def test_the_past_counts_six_weeks_of_minutes_and_eight_of_the_bank_and_nothing_later() -> None:
    key = (OWNER, UUID(int=1))
    line = Line(0, "outdoors", "", "speech", 20, indicators=("speech.0",), key=key)
    weeks = [(MONDAY - timedelta(weeks=ago), [line]) for ago in (-1, 0, 2, 7, 9)]

    past = past_of(MONDAY, weeks)

    assert past == Past(1, {"speech": 20}, frozenset({"speech.0"}), {key: 2})


@given(bases(), st.sampled_from(KINDS))
def test_proposals_fit_the_place_and_repeat_nothing_of_the_week(basis: Basis, kind: tuple[str, str]) -> None:
    week = draft_week(basis)
    place = Place(0, *kind, minutes=20, position=9)

    found = proposals(basis, place, [as_line(line) for line in week])

    used = {line.offer.key for line in week if line.offer}
    assert 1 <= len(found) <= PROPOSED
    assert all(line.place.part_of_day == place.part_of_day for line in found)
    assert used.isdisjoint(line.offer.key for line in found if line.offer)
    total = sum(line.place.minutes for line in week) + place.minutes
    local = sum(line.place.minutes for line in week if line.component is Component.LOCAL)
    assert all(line.component is Component.MANDATORY or local + place.minutes <= 0.2 * total for line in found)


def test_another_framework_gets_its_own_areas() -> None:
    basis = replace(a_basis(), law=Law(["language", "movement"], {}, 0.2))

    assert {line.area for line in draft_week(basis)} == {"language", "movement"}
