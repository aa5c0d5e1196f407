"""Which screens there are and who is offered which: the composition of the client's slices."""

from collections.abc import Sequence
from typing import Final

import flet as ft

from mobile.features.account.new_password import NewPasswordScreen
from mobile.features.account.screen import account_screen
from mobile.features.announcements.acknowledging import AcknowledgingScreen
from mobile.features.announcements.screen import AnnouncementsScreen
from mobile.features.announcements.writing import ChangeAnnouncementScreen, NewAnnouncementScreen
from mobile.features.cards.child_tab import ChildCardTab
from mobile.features.cards.rounds_screen import CardGroupsScreen, RoundsScreen
from mobile.features.cards.screen import GroupCardScreen
from mobile.features.children.screen import ChildrenScreen, child_screen
from mobile.features.children.tabs import Brought, ChildTab
from mobile.features.course.certificate_screen import CertificateScreen
from mobile.features.course.joining import CourseDoor, CourseToday
from mobile.features.course.practice_screen import PracticeScreen
from mobile.features.course.project_screen import ProjectScreen
from mobile.features.course.screen import CourseScreen, CoursesScreen
from mobile.features.course.sitting_screen import AttemptScreen, TestScreen
from mobile.features.day.activity_screen import ActivityScreen
from mobile.features.day.attaching import AttachScreen
from mobile.features.day.screen import DayScreen
from mobile.features.family.consents import ConsentsTab
from mobile.features.family.home import HomeEntryScreen
from mobile.features.family.questionnaires import AnswerScreen, QuestionnairesScreen
from mobile.features.family.takeouts import TakeoutsScreen, TakeoutsTab
from mobile.features.handbook.chapter_screen import ChapterScreen, guide_to
from mobile.features.handbook.screen import BookScreen, ShelfScreen
from mobile.features.media.adding_screen import AddResourceScreen, ChangeResourceScreen
from mobile.features.media.attaching import AttachToScreen
from mobile.features.media.collection_screen import CollectionScreen
from mobile.features.media.collections import CollectionsScreen
from mobile.features.media.packs import PacksScreen
from mobile.features.media.requests_screen import RequestsScreen
from mobile.features.media.resource import ResourceScreen
from mobile.features.media.screen import MediaScreen
from mobile.features.messages.screen import ConversationScreen, TalksScreen
from mobile.features.observations.correcting import entry_actions
from mobile.features.observations.screen import ObserveScreen
from mobile.features.plans.coverage_screen import CoverageScreen
from mobile.features.plans.history_screen import HistoryScreen
from mobile.features.plans.month_screen import MonthScreen
from mobile.features.plans.screen import PlansScreen
from mobile.features.plans.week_screen import WeekScreen
from mobile.features.plans.year_history_screen import YearHistoryScreen
from mobile.features.routes.tab import ChildRouteTab
from mobile.features.sign_in.screen import InvitationScreen, SignInScreen
from mobile.features.tasks.parts import TasksToday
from mobile.features.tasks.screen import TasksScreen
from mobile.features.today.screen import today_screen
from mobile.main import Screens
from mobile.ui.layout import Destination
from server.shared.contract.sign_in import Account
from server.shared.domain.permissions import Action

TODAY: Final = Destination("/", "nav-today", ft.Icons.WB_SUNNY_OUTLINED, ft.Icons.WB_SUNNY)
CHILDREN: Final = Destination("/children", "nav-children", ft.Icons.FACE_OUTLINED, ft.Icons.FACE)
PLANS: Final = Destination("/plans", "nav-plans", ft.Icons.EVENT_NOTE_OUTLINED, ft.Icons.EVENT_NOTE)
MESSAGES: Final = Destination("/messages", "nav-messages", ft.Icons.FORUM_OUTLINED, ft.Icons.FORUM)
NEWS: Final = Destination("/announcements", "nav-announcements", ft.Icons.CAMPAIGN_OUTLINED, ft.Icons.CAMPAIGN)
MEDIA: Final = Destination("/media", "nav-media", ft.Icons.PERM_MEDIA_OUTLINED, ft.Icons.PERM_MEDIA)
ACCOUNT: Final = Destination("/account", "nav-account", ft.Icons.PERSON_OUTLINE, ft.Icons.PERSON)

_NEEDED: Final = (
    (TODAY, Action.TODAY_READ),
    (CHILDREN, Action.CHILD_READ),
    (PLANS, Action.ANNUAL_PLAN_READ),
    (MESSAGES, Action.MESSAGE_READ),
    (NEWS, Action.ANNOUNCEMENT_READ),
    (MEDIA, Action.MEDIA_READ),
    (ACCOUNT, Action.ACCOUNT_OWN),
)


CHILD_TABS: Final[tuple[ChildTab, ...]] = (
    ChildTab("card", Action.CARD_READ, ChildCardTab),
    ChildTab("route", Action.ROUTE_READ, ChildRouteTab),
    ChildTab("consents", Action.CONSENT_READ, ConsentsTab),
    ChildTab("takeouts", Action.TAKEOUT_MAKE, TakeoutsTab),
)

CHILD_PAGE: Final = Brought(CHILD_TABS, entry_actions)


def destinations_for(account: Account) -> Sequence[Destination]:
    """The places an account may go to, by what the server permits it.

    Whose child has left has no day to show, but finds on the first screen what may still be taken home.
    """
    left = any(scope.left_children for scope in account.scopes)
    return [
        destination
        for destination, action in _NEEDED
        if action.value in account.permitted or (left and destination is TODAY)
    ]


SCREENS: Final = Screens(
    sign_in=SignInScreen,
    new_password=NewPasswordScreen,
    destinations_for=destinations_for,
    routes=(
        ft.Route(index=True, component=today_screen(TasksToday, CourseToday)),
        ft.Route(path="children", component=ChildrenScreen),
        ft.Route(path="children/:preschool_id/:child_id", component=child_screen(CHILD_PAGE)),
        ft.Route(path="children/:preschool_id/:child_id/tab/:tab", component=child_screen(CHILD_PAGE)),
        ft.Route(path="messages", component=TalksScreen),
        ft.Route(path="messages/:preschool_id/:child_id", component=ConversationScreen),
        ft.Route(path="messages/:preschool_id/:child_id/about/:observation_id", component=ConversationScreen),
        ft.Route(path="announcements", component=AnnouncementsScreen),
        ft.Route(path="announcements/:preschool_id/new", component=NewAnnouncementScreen),
        ft.Route(path="announcements/:preschool_id/:announcement_id", component=AcknowledgingScreen),
        ft.Route(path="announcements/:preschool_id/:announcement_id/change", component=ChangeAnnouncementScreen),
        ft.Route(path="questionnaires/:preschool_id", component=QuestionnairesScreen),
        ft.Route(path="questionnaires/:preschool_id/:questionnaire_id", component=AnswerScreen),
        ft.Route(path="from-home/:preschool_id/:child_id", component=HomeEntryScreen),
        ft.Route(path="takeouts/:preschool_id/:child_id", component=TakeoutsScreen),
        ft.Route(path="plans", component=PlansScreen),
        ft.Route(path="plans/group/:preschool_id/:group_id", component=PlansScreen),
        ft.Route(path="plans/week/:preschool_id/:plan_id", component=WeekScreen),
        ft.Route(path="plans/week/:preschool_id/:plan_id/history", component=HistoryScreen),
        ft.Route(path="plans/year/:preschool_id/:group_id/:school_year/history", component=YearHistoryScreen),
        ft.Route(path="plans/month/:preschool_id/:group_id/:school_year/:month", component=MonthScreen),
        ft.Route(path="plans/coverage/:preschool_id/:group_id", component=CoverageScreen),
        ft.Route(path="tasks/:preschool_id", component=TasksScreen),
        ft.Route(path="account", component=account_screen(CourseDoor)),
        ft.Route(path="observe/:preschool_id/:group_id", component=ObserveScreen),
        ft.Route(path="observe/:preschool_id/:group_id/:child_id", component=ObserveScreen),
        ft.Route(path="observe/:preschool_id/:group_id/:child_id/:indicator_id", component=ObserveScreen),
        ft.Route(path="observe/:preschool_id/:group_id/at/:plan_id/:activity_id", component=ObserveScreen),
        ft.Route(path="cards", component=CardGroupsScreen),
        ft.Route(path="cards/:preschool_id/:group_id", component=RoundsScreen),
        ft.Route(path="cards/:preschool_id/:group_id/:round_id", component=GroupCardScreen),
        ft.Route(path="day/:preschool_id/:group_id", component=DayScreen),
        ft.Route(path="activity/:preschool_id/:plan_id/:activity_id", component=ActivityScreen),
        ft.Route(path="activity/:preschool_id/:plan_id/:activity_id/attach", component=AttachScreen),
        ft.Route(path="media", component=MediaScreen),
        ft.Route(path="media/new", component=AddResourceScreen),
        ft.Route(path="media/collections", component=CollectionsScreen),
        ft.Route(path="media/collections/:collection_id", component=CollectionScreen),
        ft.Route(path="media/requests", component=RequestsScreen),
        ft.Route(path="media/packs", component=PacksScreen),
        ft.Route(path="media/:owner_id/:resource_id", component=ResourceScreen),
        ft.Route(path="media/:owner_id/:resource_id/change", component=ChangeResourceScreen),
        ft.Route(path="media/:owner_id/:resource_id/attach", component=AttachToScreen),
        ft.Route(path="course", component=CoursesScreen),
        ft.Route(path="course/:participant_id", component=CourseScreen),
        ft.Route(path="course/:participant_id/test/:unit", component=TestScreen),
        ft.Route(path="course/:participant_id/attempt/:attempt_id", component=AttemptScreen),
        ft.Route(path="course/:participant_id/practice", component=PracticeScreen),
        ft.Route(path="course/:participant_id/project/:unit", component=ProjectScreen),
        ft.Route(path="course/:participant_id/certificate", component=CertificateScreen),
        ft.Route(path="handbook", component=ShelfScreen),
        ft.Route(path="handbook/book/:book", component=BookScreen),
        ft.Route(path="handbook/:chapter", component=ChapterScreen),
    ),
    guide=guide_to,
    public_routes=(ft.Route(path="invitation", component=InvitationScreen),),
)
