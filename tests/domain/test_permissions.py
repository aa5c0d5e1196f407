"""The matrix of rights, as data: complete, and with the walls where they belong."""

import pytest

from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import GRANTS, INVITABLE, Action, Reach, Role, reach_of
from server.shared.domain.staff import appointable, require_may_appoint

OF_ONE_CHILD = ("child.", "guardian.", "observation.", "growth.", "read_journal.", "roster.", "weekly_plan.")
ABOVE = (Role.DISTRICT, Role.REGION, Role.MINISTRY, Role.TRAINER, Role.ADMINISTRATOR)


def test_every_role_has_its_rights_written_down() -> None:
    assert set(GRANTS) == set(Role)


def test_every_action_is_somebodys_right() -> None:
    assert {action for grants in GRANTS.values() for action in grants} == set(Action)


@pytest.mark.parametrize("role", Role)
def test_every_action_is_either_granted_with_a_reach_or_not_at_all(role: Role) -> None:
    for action in Action:
        assert reach_of(role, action) in {*Reach, None}


@pytest.mark.parametrize("role", Role)
def test_everybody_has_the_own_account_and_the_reference_sets(role: Role) -> None:
    assert reach_of(role, Action.ACCOUNT_OWN) is Reach.COUNTRY
    assert reach_of(role, Action.REFERENCE_READ) is Reach.COUNTRY


@pytest.mark.parametrize("role", ABOVE)
def test_nobody_above_the_preschool_has_a_right_to_a_single_child(role: Role) -> None:
    assert [action for action in GRANTS[role] if action.value.startswith(OF_ONE_CHILD)] == []


@pytest.mark.parametrize("role", [role for role in Role if role not in ABOVE])
def test_nobody_in_a_preschool_reaches_beyond_it(role: Role) -> None:
    beyond = {action for action, reach in GRANTS[role].items() if reach > Reach.PRESCHOOL}

    assert beyond == {Action.ACCOUNT_OWN, Action.REFERENCE_READ, Action.HANDBOOK_READ, Action.COURSE_TAKE}


def test_parents_reach_their_own_children_only() -> None:
    reaches = {reach for action, reach in GRANTS[Role.PARENT].items() if action.value.startswith(OF_ONE_CHILD)}

    assert reaches == {Reach.OWN_CHILDREN}


def test_educators_reach_the_children_of_their_own_groups_only() -> None:
    """A colleague's week is taken over from the whole preschool: it comes without what is written of children."""
    grants = {action: reach for action, reach in GRANTS[Role.EDUCATOR].items() if action.value.startswith(OF_ONE_CHILD)}

    assert grants.pop(Action.WEEKLY_PLAN_TAKE) is Reach.PRESCHOOL
    assert set(grants.values()) == {Reach.OWN_GROUPS}


def test_only_those_who_change_staff_may_invite_and_no_head_makes_a_head() -> None:
    inviting = {role for role in Role if reach_of(role, Action.STAFF_INVITE)}

    assert inviting == {role for role in Role if reach_of(role, Action.STAFF_UPDATE)} == set(INVITABLE)
    assert Role.HEAD not in INVITABLE[Role.HEAD]
    assert all(Role.PARENT not in invited for invited in INVITABLE.values())


def test_the_roles_one_may_give_are_those_of_all_own_roles_together() -> None:
    assert appointable([Role.EDUCATOR, Role.PARENT]) == frozenset()
    assert appointable([Role.HEAD, Role.EDUCATOR]) == INVITABLE[Role.HEAD]
    assert appointable([Role.HEAD, Role.ADMINISTRATOR]) == INVITABLE[Role.ADMINISTRATOR]


def test_giving_a_role_that_is_not_ones_own_to_give_is_refused() -> None:
    require_may_appoint([Role.HEAD], Role.EDUCATOR, Role.NURSE)

    with pytest.raises(RuleViolation) as refused:
        require_may_appoint([Role.HEAD], Role.EDUCATOR, Role.HEAD)

    assert (refused.value.code, refused.value.params) == ("staff.role_not_yours", {"role": "head"})
