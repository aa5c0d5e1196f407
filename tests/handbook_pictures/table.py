"""Which pictures there are: of which screen, as whom, how large, and what has to be seen before one is taken."""

from dataclasses import dataclass
from typing import Final

PHONE: Final = (390, 844)
TABLET: Final = (1024, 720)
DESK: Final = (1180, 800)


@dataclass(frozen=True)
class Shot:
    """One picture. ``address`` has the names of ``ids.Ids`` in braces; a page begins with ``/admin``.

    ``sees`` is a text of the screen itself, so that no picture shows one that is still loading. ``to`` is what a page
    is scrolled to. One ``of_a_signal`` needs a warning to be there: it
    comes last, for making one changes what other screens show.
    """

    name: str
    who: str
    address: str
    size: tuple[int, int]
    sees: str = ""
    to: str = ""
    of_a_signal: bool = False

    @property
    def of_client(self) -> bool:
        return not self.address.startswith("/admin")


_PRESCHOOL: Final = "/admin/preschools/{preschool_id}"
EDUCATOR, PARENT, HEAD, METHODIST, DISTRICT, ADMINISTRATOR = (
    "tarbiyachi",
    "ona",
    "mudira",
    "metodist",
    "tuman",
    "administrator",
)

SHOTS: Final = (
    Shot("educator-today", EDUCATOR, "/", PHONE),
    Shot("educator-week", EDUCATOR, "/plans/week/{preschool_id}/{plan_id}", TABLET),
    Shot("educator-day", EDUCATOR, "/day/{preschool_id}/{group_id}", PHONE),
    Shot("educator-observe", EDUCATOR, "/observe/{preschool_id}/{group_id}", PHONE),
    Shot("educator-card", EDUCATOR, "/cards/{preschool_id}/{group_id}/{round_id}", TABLET),
    Shot("educator-media", EDUCATOR, "/media", PHONE),
    Shot("educator-talks", EDUCATOR, "/messages", PHONE),
    Shot("educator-announcements", EDUCATOR, "/announcements", PHONE),
    Shot("parent-home", PARENT, "/", PHONE),
    Shot("parent-growth", PARENT, "/children/{preschool_id}/{child_id}", PHONE),
    Shot("head-figures", HEAD, "/admin/figures/preschool/{preschool_id}", DESK),
    Shot("head-figure", HEAD, "/admin/figures/preschool/{preschool_id}/children_observed", DESK),
    Shot("head-decision", HEAD, _PRESCHOOL + "/decisions/{decision_id}", DESK),
    Shot("head-questionnaires", HEAD, _PRESCHOOL + "/questionnaires", DESK),
    Shot("head-staff", HEAD, _PRESCHOOL + "/staff", DESK),
    Shot("methodist-approvals", METHODIST, _PRESCHOOL + "/plans", DESK),
    Shot("methodist-rounds", METHODIST, _PRESCHOOL + "/rounds/{round_id}", DESK),
    Shot("district-figures", DISTRICT, "/admin/figures/district/{district_id}", DESK),
    Shot("trainer-cohort", ADMINISTRATOR, "/admin/course/cohorts/{cohort_id}", DESK),
    Shot("trainer-attendance", ADMINISTRATOR, "/admin/course/cohorts/{cohort_id}/attendance", DESK),
    Shot("head-signals", HEAD, _PRESCHOOL + "/signals", DESK, of_a_signal=True),
)
