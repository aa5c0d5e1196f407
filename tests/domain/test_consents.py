"""Rules of consents: who gets a picture, when one may be shared, what a sheet of paper may say."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.consents import (
    picture_shown,
    require_consents,
    require_not_over_the_family,
    split,
)
from server.shared.domain.errors import RuleViolation

AZIZA, BOBUR, ZEBO = (UUID(int=number) for number in (1, 2, 3))
answers = st.dictionaries(st.sampled_from([AZIZA, BOBUR, ZEBO]), st.sampled_from([True, False, None]), min_size=1)
some = st.frozensets(st.sampled_from([AZIZA, BOBUR, ZEBO]))


@pytest.mark.parametrize("said", [True, False, None])
def test_a_family_always_gets_the_picture_of_its_child_alone(said: bool | None) -> None:
    assert picture_shown({AZIZA: said}, {AZIZA}, as_staff=False)


@pytest.mark.parametrize(
    ("said", "staff", "family_of_aziza"),
    [
        ({AZIZA: True, BOBUR: True}, True, True),
        ({AZIZA: None, BOBUR: True}, True, True),
        ({AZIZA: True, BOBUR: None}, True, False),
        ({AZIZA: None, BOBUR: None}, True, False),
        ({AZIZA: True, BOBUR: False}, False, False),
        ({AZIZA: False, BOBUR: True}, False, False),
    ],
)
def test_with_others_in_the_picture_it_takes_their_consent(
    said: dict[UUID, bool | None], staff: bool, family_of_aziza: bool
) -> None:
    assert picture_shown(said, (), as_staff=True) is staff
    assert picture_shown(said, {AZIZA}, as_staff=False) is family_of_aziza


@given(answers, some, st.booleans())
def test_one_refusal_keeps_a_picture_from_everybody_outside_the_family(
    said: dict[UUID, bool | None], own: frozenset[UUID], as_staff: bool
) -> None:
    refused = {**said, ZEBO: False}

    assert picture_shown(refused, own, as_staff) is (set(refused) <= own)


@given(answers, some, st.booleans(), st.sampled_from([AZIZA, BOBUR, ZEBO]))
def test_a_consent_given_takes_a_picture_from_nobody(
    said: dict[UUID, bool | None], own: frozenset[UUID], as_staff: bool, child: UUID
) -> None:
    if child in said and picture_shown(said, own, as_staff):
        assert picture_shown({**said, child: True}, own, as_staff)


@given(answers, some)
def test_staff_get_every_picture_that_a_family_gets_unless_it_is_the_familys_own(
    said: dict[UUID, bool | None], own: frozenset[UUID]
) -> None:
    if picture_shown(said, own, as_staff=False) and not set(said) <= own:
        assert picture_shown(said, (), as_staff=True)


def test_a_picture_of_several_is_not_shared_over_a_missing_consent() -> None:
    missing = {BOBUR: "Bobur Aliyev", ZEBO: "Zebo Yusupova"}

    with pytest.raises(RuleViolation) as refused:
        require_consents([AZIZA, BOBUR, ZEBO], missing, shared=True)

    assert (refused.value.code, refused.value.params) == (
        "observation.consent_missing",
        {"names": "Bobur Aliyev, Zebo Yusupova"},
    )
    require_consents([AZIZA, BOBUR], missing, shared=False)
    require_consents([BOBUR], missing, shared=True)
    require_consents([AZIZA, UUID(int=9)], missing, shared=True)


def test_paper_does_not_overrule_a_family_that_refused_itself() -> None:
    with pytest.raises(RuleViolation, match=r"consent\.family_refused"):
        require_not_over_the_family(given=True, on_paper=True, refused_by_family=True)

    require_not_over_the_family(given=False, on_paper=True, refused_by_family=True)
    require_not_over_the_family(given=True, on_paper=False, refused_by_family=True)
    require_not_over_the_family(given=True, on_paper=True, refused_by_family=False)


def test_purposes_are_told_in_one_order() -> None:
    assert split([("research", True), ("photos", True), ("sharing", False)]) == (["photos", "research"], ["sharing"])
