"""The ladder of sharing: who decides, how a request goes, what a step needs."""

from itertools import product
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Role
from server.shared.domain.sharing import (
    LADDER,
    OPEN,
    SHARED_LICENCES,
    WIDER,
    RequestState,
    RequestStep,
    ResourceReach,
    Standing,
    consents_missing,
    ends,
    may_decide,
    require_consents,
    require_not_under_review,
    require_step,
    require_words,
    state_after,
    taken_back_with,
)

FREE = "CC-BY-4.0"
ALL = frozenset(LADDER)


def code_of(wanted: str, standing: Standing) -> str:
    try:
        require_step(wanted, standing)
    except RuleViolation as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("role", Role)
def test_heads_and_methodists_decide_at_home_the_district_for_itself_the_ministry_for_everybody(role: Role) -> None:
    decided = {reach for reach in LADDER[1:] if may_decide(reach, {role})}

    assert decided == {
        Role.HEAD: {"preschool"},
        Role.METHODIST: {"preschool"},
        Role.DISTRICT: {"district"},
        Role.MINISTRY: {"everybody"},
    }.get(role, set())


def test_a_request_goes_the_ways_it_has_and_no_other() -> None:
    ways = {}
    for state, step in product(RequestState, RequestStep):
        try:
            ways[state.value, step.value] = state_after(state, step).value
        except RuleViolation as refused:
            assert refused.code == "sharing.wrong_step"
            assert refused.params == {"state": state.value, "step": step.value}

    assert ways == {
        ("waiting", "accept"): "accepted",
        ("waiting", "return"): "returned",
        ("waiting", "decline"): "declined",
        ("waiting", "withdraw"): "withdrawn",
        ("returned", "answer"): "waiting",
        ("returned", "withdraw"): "withdrawn",
        ("accepted", "withdraw"): "withdrawn",
    }


@given(some.sampled_from(RequestStep), some.text(alphabet=" \n\t", max_size=3))
def test_who_returns_declines_or_answers_says_why(step: RequestStep, blank: str) -> None:
    require_words(step, blank + "Manba?")
    if step in {RequestStep.ACCEPT, RequestStep.WITHDRAW}:
        require_words(step, blank)
    else:
        with pytest.raises(RuleViolation, match=r"sharing\.words_needed"):
            require_words(step, blank)


def test_each_step_of_the_ladder_follows_the_one_before() -> None:
    own, at_home = Standing("mine", FREE), Standing("preschool", FREE)
    in_district = Standing("preschool", FREE, accepted=frozenset({"district"}))

    assert [code_of(reach, own) for reach in LADDER] == [
        "sharing.already_there",
        "",
        "sharing.step_first",
        "sharing.step_first",
    ]
    assert [code_of(reach, at_home) for reach in LADDER[1:]] == ["sharing.already_there", "", "sharing.step_first"]
    assert [code_of(reach, in_district) for reach in LADDER[1:]] == ["sharing.already_there", "", ""]


def test_one_request_at_a_time_an_own_work_a_free_licence_and_files_that_were_judged() -> None:
    assert code_of("district", Standing("preschool", FREE, open=frozenset({"district"}))) == "sharing.already_asked"
    assert code_of("district", Standing("preschool", FREE, taken_in=True)) == "sharing.not_ours"
    assert code_of("district", Standing("preschool", "all-rights-reserved")) == "sharing.licence"
    assert code_of("preschool", Standing("mine", "all-rights-reserved")) == ""
    assert code_of("district", Standing("preschool", FREE, ready=False)) == "sharing.file_not_ready"
    assert code_of("preschool", Standing("mine", FREE, ready=False)) == ""


reaches = some.sampled_from([reach.value for reach in LADDER])
standings = some.builds(
    Standing,
    reach=some.sampled_from(["mine", "preschool"]),
    licence=some.sampled_from([*sorted(SHARED_LICENCES), "", "all-rights-reserved", "own-use"]),
    ready=some.booleans(),
    taken_in=some.booleans(),
    accepted=some.frozensets(some.sampled_from(["preschool", "district", "everybody"])),
    open=some.frozensets(some.sampled_from(["preschool", "district", "everybody"]), max_size=1),
)


@given(reaches, standings)
def test_nothing_goes_beyond_the_preschool_that_was_not_allowed_to(wanted: str, standing: Standing) -> None:
    allowed = code_of(wanted, standing) == ""

    if allowed:
        assert not standing.open
        assert wanted != "mine"
    if allowed and wanted in WIDER:
        assert standing.reach == "preschool"
        assert standing.licence in SHARED_LICENCES
        assert standing.ready
        assert not standing.taken_in
    if allowed and wanted == "everybody":
        assert "district" in standing.accepted


def test_what_waits_for_somebody_above_does_not_change_meanwhile() -> None:
    require_not_under_review([])
    require_not_under_review(["preschool"])
    for reach in WIDER:
        with pytest.raises(RuleViolation, match=r"sharing\.under_review"):
            require_not_under_review([reach.value])


def test_what_was_reached_by_way_of_a_step_ends_with_it() -> None:
    assert taken_back_with("everybody") == {"everybody"}
    assert taken_back_with("district") == {"district", "everybody"}
    assert taken_back_with("preschool") == {"preschool", "district", "everybody"}
    assert taken_back_with("mine") == ALL


CHILDREN = [UUID(int=number) for number in range(1, 5)]
answers = some.fixed_dictionaries(dict.fromkeys(CHILDREN, some.sampled_from([True, False, None])))


@given(answers, answers, reaches)
def test_a_resource_goes_only_as_far_as_every_family_has_allowed(
    photos: dict[UUID, bool | None], sharing: dict[UUID, bool | None], reach: str
) -> None:
    missing = consents_missing(reach, photos, sharing)

    for child_id in CHILDREN:
        allowed = photos[child_id] is True and (reach not in WIDER or sharing[child_id] is True)
        assert (child_id in missing) == (not allowed)
    assert consents_missing("preschool", photos, sharing) <= consents_missing("everybody", photos, sharing)


def test_a_consent_taken_back_ends_what_it_had_allowed() -> None:
    assert ends("photos") == ends("sharing") == {"district", "everybody"}
    assert ends("research") == frozenset()


def test_names_of_children_are_for_staff_of_their_preschool() -> None:
    child_id = uuid4()
    require_consents({}, told=True)

    with pytest.raises(RuleViolation) as at_home:
        require_consents({child_id: "Olimova Aziza"}, told=True)
    with pytest.raises(RuleViolation) as above:
        require_consents({child_id: "Olimova Aziza"}, told=False)

    assert at_home.value.params == {"names": "Olimova Aziza", "named": 1, "count": 1}
    assert above.value.params == {"names": "", "named": 0, "count": 1}


class Sharing(RuleBasedStateMachine):
    """One resource and its requests, whatever is asked and decided in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.reach = "mine"
        self.requests: list[list[str]] = []

    def standing(self) -> Standing:
        return Standing(
            self.reach,
            FREE,
            accepted=frozenset(reach for reach, state in self.requests if state == "accepted"),
            open=frozenset(reach for reach, state in self.requests if state in OPEN),
        )

    @rule(wanted=reaches)
    def ask(self, wanted: str) -> None:
        if code_of(wanted, self.standing()) == "":
            self.requests.append([wanted, "waiting"])

    @precondition(lambda self: self.requests)
    @rule(place=some.integers(0, 50), step=some.sampled_from(RequestStep))
    def go(self, place: int, step: RequestStep) -> None:
        request = self.requests[place % len(self.requests)]
        try:
            after = state_after(request[1], step)
        except RuleViolation:
            return
        if step is RequestStep.WITHDRAW and request[1] == "accepted":
            for one in self.requests:
                if one[0] in taken_back_with(request[0]) and one[1] in {*OPEN, "accepted"}:
                    one[1] = "withdrawn"
            self.reach = "mine" if request[0] == "preschool" else self.reach
        request[1] = after
        if request == ["preschool", "accepted"]:
            self.reach = "preschool"

    @invariant()
    def at_most_one_request_is_open(self) -> None:
        assert sum(state in OPEN for _, state in self.requests) <= 1

    @invariant()
    def what_everybody_has_the_district_accepted(self) -> None:
        accepted = self.standing().accepted
        assert "everybody" not in accepted or "district" in accepted
        assert not accepted & WIDER or self.reach == ResourceReach.PRESCHOOL


TestSharing = Sharing.TestCase
