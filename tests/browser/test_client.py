"""An educator and a family in a real browser, at the three sizes people hold, in the three languages."""

import os
from pathlib import Path

import pytest

from server.shared.i18n import translator
from tests.journeys.visiting import PASSWORD, with_password
from tests.support.browser import DESKTOP, PHONE, TABLET, Screen
from tests.support.plans import draft_week, draft_year, observe
from tests.support.world import World

pytestmark = pytest.mark.browser

UZ = translator("uz")


async def sign_in(screen: Screen, login: str) -> None:
    await screen.open("/")
    await screen.type(UZ("sign-in-login"), login)
    await screen.type(UZ("sign-in-password"), PASSWORD)
    await screen.press(UZ("sign-in-do"))
