"""Who may do what, how far: the whole matrix as data. ``kernel/access.py`` applies it."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Final

from server.shared.domain.actions import Action as Action


class Role(StrEnum):
    EDUCATOR = "educator"
    SPECIALIST = "specialist"
    NURSE = "nurse"
    METHODIST = "methodist"
    HEAD = "head"
    DISTRICT = "district"
    REGION = "region"
    MINISTRY = "ministry"
    TRAINER = "trainer"
    ADMINISTRATOR = "administrator"
    PARENT = "parent"


class Reach(IntEnum):
    """How far a right goes from where its holder stands, narrowest first."""

    OWN_CHILDREN = 1
    OWN_GROUPS = 2
    PRESCHOOL = 3
    DISTRICT = 4
    REGION = 5
    COUNTRY = 6


Grants = Mapping[Action, Reach]


def _up_to(reach: Reach, *actions: Action) -> dict[Action, Reach]:
    return dict.fromkeys(actions, reach)


_EVERYBODY: Final = _up_to(
    Reach.COUNTRY, Action.ACCOUNT_OWN, Action.REFERENCE_READ, Action.HANDBOOK_READ, Action.COURSE_TAKE
)
"""A course is taken by whoever is enrolled: each sees the own way through it and nothing else."""
_IN_A_PRESCHOOL: Final = {
    **_EVERYBODY,
    **_up_to(
        Reach.PRESCHOOL,
        Action.PRESCHOOL_READ,
        Action.GROUP_READ,
        Action.MEDIA_READ,
        Action.FILE_READ,
        Action.CHANGES_READ,
        Action.TODAY_READ,
        Action.TASK_READ,
        Action.TASK_DO,
    ),
}
_WITH_OWN_GROUPS: Final = {
    **_IN_A_PRESCHOOL,
    **_up_to(
        Reach.OWN_GROUPS,
        Action.CHILD_READ,
        Action.GUARDIAN_READ,
        Action.OBSERVATION_READ,
        Action.OBSERVATION_RECORD,
        Action.OBSERVATION_UPDATE,
        Action.GROWTH_READ,
        Action.CARD_READ,
        Action.CARD_MARK,
        Action.DYNAMICS_READ,
        Action.GROUP_PROFILE_READ,
        Action.ROUTE_READ,
        Action.ROUTE_WRITE,
        Action.DIFFICULTY_READ,
        Action.DIFFICULTY_WRITE,
        Action.PORTFOLIO_READ,
        Action.CONSENT_READ,
        Action.MESSAGE_READ,
        Action.MESSAGE_WRITE,
        Action.ANNOUNCEMENT_READ,
        Action.ANNUAL_PLAN_READ,
        Action.WEEKLY_PLAN_READ,
        Action.COVERAGE_READ,
        Action.ADAPTATION_READ,
        Action.ADAPTATION_WRITE,
        Action.REFLECTION_READ,
    ),
    **_up_to(
        Reach.PRESCHOOL,
        Action.ROUND_READ,
        Action.CALIBRATION_TAKE,
        Action.MEDIA_UPLOAD,
        Action.MEDIA_USE,
        Action.MEDIA_GAPS_READ,
        Action.PACK_MAKE,
        Action.FILE_SEND,
        Action.BANK_READ,
        Action.BANK_WRITE,
        Action.PROGRAMME_READ,
    ),
}
_LEADING: Final = {
    **_IN_A_PRESCHOOL,
    **_up_to(
        Reach.PRESCHOOL,
        Action.GROUP_CREATE,
        Action.GROUP_UPDATE,
        Action.STAFF_READ,
        Action.CHILD_READ,
        Action.CHILD_CREATE,
        Action.CHILD_UPDATE,
        Action.GUARDIAN_READ,
        Action.GUARDIAN_CREATE,
        Action.GUARDIAN_INVITE,
        Action.ROSTER_IMPORT,
        Action.OBSERVATION_READ,
        Action.OBSERVATION_RECORD,
        Action.OBSERVATION_UPDATE,
        Action.GROWTH_READ,
        Action.ROUND_READ,
        Action.ROUND_MANAGE,
        Action.CARD_READ,
        Action.CARD_MARK,
        Action.CARD_CORRECT,
        Action.DYNAMICS_READ,
        Action.GROUP_PROFILE_READ,
        Action.ROUTE_READ,
        Action.ROUTE_WRITE,
        Action.DIFFICULTY_READ,
        Action.DIFFICULTY_WRITE,
        Action.CALIBRATION_TAKE,
        Action.CALIBRATION_READ,
        Action.PORTFOLIO_READ,
        Action.CONSENT_READ,
        Action.CONSENT_RECORD,
        Action.MESSAGE_READ,
        Action.MESSAGE_WRITE,
        Action.ANNOUNCEMENT_READ,
        Action.ANNOUNCEMENT_WRITE,
        Action.QUESTIONNAIRE_READ,
        Action.QUESTIONNAIRE_MANAGE,
        Action.ANNUAL_PLAN_READ,
        Action.ANNUAL_PLAN_DRAFT,
        Action.ANNUAL_PLAN_EDIT,
        Action.WEEKLY_PLAN_READ,
        Action.WEEKLY_PLAN_EDIT,
        Action.WEEKLY_PLAN_APPROVE,
        Action.WEEKLY_PLAN_TAKE,
        Action.ANNUAL_PLAN_SUBMIT,
        Action.ANNUAL_PLAN_APPROVE,
        Action.PROGRAMME_READ,
        Action.PROGRAMME_EDIT,
        Action.COVERAGE_READ,
        Action.BANK_READ,
        Action.BANK_WRITE,
        Action.BANK_UPDATE_OTHERS,
        Action.TEMPLATE_KEEP,
        Action.ADAPTATION_READ,
        Action.ADAPTATION_WRITE,
        Action.REFLECTION_READ,
        Action.REFLECTION_WRITE,
        Action.FEED_MANAGE,
        Action.PLANNING_TIME_READ,
        Action.PLANNING_TIME_RECORD,
        Action.MEDIA_UPLOAD,
        Action.MEDIA_UPDATE,
        Action.MEDIA_USE,
        Action.MEDIA_REVIEW,
        Action.MEDIA_GAPS_READ,
        Action.PACK_MAKE,
        Action.PACK_TAKE_IN,
        Action.STORAGE_READ,
        Action.FILE_SEND,
        Action.FIGURE_READ,
        Action.FIGURE_ROWS_READ,
        Action.SIGNAL_READ,
        Action.DECISION_READ,
        Action.EFFECT_READ,
    ),
}
_ABOVE: Final = (
    Action.PLACE_READ,
    Action.PRESCHOOL_READ,
    Action.FIGURE_READ,
    Action.EFFECT_READ,
    Action.MEDIA_READ,
    Action.MEDIA_REVIEW,
    Action.MEDIA_GAPS_READ,
    Action.FILE_READ,
)
"""Districts review what is for them, the ministry what is for everybody: ``domain/sharing`` says who decides which."""

GRANTS: Final[Mapping[Role, Grants]] = {
    Role.EDUCATOR: {
        **_WITH_OWN_GROUPS,
        **_up_to(
            Reach.OWN_GROUPS,
            Action.ANNUAL_PLAN_DRAFT,
            Action.ANNUAL_PLAN_EDIT,
            Action.WEEKLY_PLAN_EDIT,
            Action.WEEKLY_PLAN_SUBMIT,
            Action.ANNUAL_PLAN_SUBMIT,
            Action.REFLECTION_WRITE,
            Action.FEED_MANAGE,
            Action.PLANNING_TIME_READ,
            Action.PLANNING_TIME_RECORD,
            Action.GUARDIAN_INVITE,
            Action.ANNOUNCEMENT_WRITE,
        ),
        **_up_to(Reach.PRESCHOOL, Action.WEEKLY_PLAN_TAKE, Action.TEMPLATE_KEEP),
    },
    Role.SPECIALIST: _WITH_OWN_GROUPS,
    Role.NURSE: {**_IN_A_PRESCHOOL, **_up_to(Reach.PRESCHOOL, Action.CHILD_READ, Action.GUARDIAN_READ)},
    Role.METHODIST: _LEADING,
    Role.HEAD: {
        **_LEADING,
        **_up_to(
            Reach.PRESCHOOL,
            Action.PRESCHOOL_UPDATE,
            Action.STAFF_INVITE,
            Action.STAFF_UPDATE,
            Action.READ_JOURNAL_READ,
            Action.OBSERVATION_UPDATE_OTHERS,
            Action.PROGRAMME_APPROVE,
            Action.TAKEOUT_MAKE,
            Action.DECISION_WRITE,
            Action.INITIAL_STAGE_SET,
        ),
    },
    Role.DISTRICT: {**_EVERYBODY, **_up_to(Reach.DISTRICT, *_ABOVE, Action.PRESCHOOL_CREATE)},
    Role.REGION: {**_EVERYBODY, **_up_to(Reach.REGION, *_ABOVE, Action.COHORT_READ)},
    Role.MINISTRY: {
        **_EVERYBODY,
        **_up_to(
            Reach.COUNTRY,
            *_ABOVE,
            Action.FRAMEWORK_MANAGE,
            Action.EXCHANGE_READ,
            Action.EXCHANGE_MANAGE,
            Action.COURSE_MANAGE,
            Action.COHORT_READ,
            Action.QUESTION_READ,
            Action.CERTIFICATE_REVOKE,
        ),
    },
    Role.TRAINER: {
        **_EVERYBODY,
        **_up_to(
            Reach.REGION,
            Action.PLACE_READ,
            Action.MEDIA_READ,
            Action.FILE_READ,
            Action.COHORT_READ,
            Action.COHORT_MANAGE,
            Action.QUESTION_READ,
            Action.CERTIFICATE_ISSUE,
            Action.CERTIFICATE_REVOKE,
        ),
    },
    Role.ADMINISTRATOR: {
        **_EVERYBODY,
        **_up_to(
            Reach.COUNTRY,
            Action.PLACE_READ,
            Action.PRESCHOOL_READ,
            Action.PRESCHOOL_CREATE,
            Action.PRESCHOOL_UPDATE,
            Action.STAFF_READ,
            Action.STAFF_INVITE,
            Action.STAFF_UPDATE,
            Action.FRAMEWORK_MANAGE,
            Action.STORAGE_READ,
            Action.QUOTA_SET,
            Action.EXCHANGE_READ,
            Action.EXCHANGE_MANAGE,
            Action.COURSE_MANAGE,
            Action.COHORT_READ,
            Action.COHORT_MANAGE,
            Action.QUESTION_READ,
            Action.CERTIFICATE_ISSUE,
            Action.CERTIFICATE_REVOKE,
        ),
    },
    Role.PARENT: {
        **_EVERYBODY,
        **_up_to(
            Reach.OWN_CHILDREN,
            Action.CHILD_READ,
            Action.OBSERVATION_READ,
            Action.OBSERVATION_FROM_HOME,
            Action.OBSERVATION_UPDATE,
            Action.GROWTH_READ,
            Action.DYNAMICS_READ,
            Action.ROUTE_READ,
            Action.PORTFOLIO_READ,
            Action.CONSENT_READ,
            Action.CONSENT_GIVE,
            Action.MESSAGE_READ,
            Action.MESSAGE_WRITE,
            Action.ANNOUNCEMENT_READ,
            Action.ANNOUNCEMENT_ACKNOWLEDGE,
            Action.QUESTIONNAIRE_READ,
            Action.QUESTIONNAIRE_ANSWER,
            Action.TAKEOUT_MAKE,
            Action.FILE_SEND,
            Action.WEEKLY_PLAN_READ,
            Action.READ_JOURNAL_READ,
            Action.CHANGES_READ,
            Action.MEDIA_READ,
            Action.FILE_READ,
            Action.TODAY_READ,
        ),
    },
}
"""Above the preschool nobody reads a single child: districts, regions and the ministry see figures only."""

INVITABLE: Final[Mapping[Role, frozenset[Role]]] = {
    Role.HEAD: frozenset({Role.EDUCATOR, Role.SPECIALIST, Role.NURSE, Role.METHODIST}),
    Role.ADMINISTRATOR: frozenset(Role) - {Role.PARENT},
}
"""Whom a role may bring in; parents are brought in by way of their child (GUARDIAN_INVITE)."""

AFTER_LEAVING: Final = frozenset({Action.TAKEOUT_MAKE, Action.PORTFOLIO_READ})
"""What is left to a family for a while after its child's last day; ``domain/takeouts`` says for how long."""

OF_EVERY_ACCOUNT: Final = frozenset({Action.ACCOUNT_OWN})
"""What an account may do without any duty: whose post has ended still signs out, or joins elsewhere by a code."""


NOT_IN_PRACTICE: Final = frozenset(
    {
        Action.COURSE_TAKE,
        Action.STAFF_INVITE,
        Action.GUARDIAN_INVITE,
        Action.FEED_MANAGE,
        Action.PACK_MAKE,
        Action.PACK_TAKE_IN,
        Action.TAKEOUT_MAKE,
    }
)
"""What would lead out of a practice preschool: codes for other people, addresses and files for other places, and the
course itself, which is gone through as oneself."""


def reach_of(role: Role, action: Action) -> Reach | None:
    """How far ``role`` may do ``action``; None where it may not at all."""
    return GRANTS[role].get(action)
