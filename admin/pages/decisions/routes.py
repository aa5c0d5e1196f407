"""The routes of the pages of signals, decisions and tasks."""

from typing import Final

from admin.pages.decisions.deciding import DECIDING_ROUTES
from admin.pages.decisions.register import REGISTER_ROUTES
from admin.pages.decisions.signals import SIGNAL_ROUTES

DECISION_ROUTES: Final = (*SIGNAL_ROUTES, *DECIDING_ROUTES, *REGISTER_ROUTES)
