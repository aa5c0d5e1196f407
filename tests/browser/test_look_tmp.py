"""Looking."""
import pytest, os
from pathlib import Path
from server.shared.i18n import translator
from server.shared.domain.permissions import Role
from tests.journeys.visiting import PASSWORD, with_password
from tests.support.browser import DESKTOP, PHONE, TABLET, Screen
from tests.support.plans import draft_week, draft_year, observe
from tests.browser.conftest import *
OUT = Path("/tmp/looks"); OUT.mkdir(exist_ok=True)
NAMES = ["Aziza","Bobur","Dilnoza","Gʻayrat","Oʻgʻiloy","Kamola","Jasur","Laylo"]
async def snap(screen, name, size=None):
    if size: await screen.resize(size)
    await screen.page.wait_for_timeout(1200)
    await screen.page.screenshot(path=OUT / f"{name}.png")
async def sign(screen, login, t):
    await screen.type(t("sign-in-login"), login)
    await screen.type(t("sign-in-password"), PASSWORD)
    await screen.press(t("sign-in-do"))
async def go(screen, route):
    await screen.open(route, fresh=False)
    await screen.page.wait_for_timeout(2500)
async def test_look(world, site, screen_at):
    educator = await world.educator()
    kids = [await world.child(name=n, family="Olimova") for n in NAMES]
    for k in kids[:3]: await observe(world, educator, k)
    await draft_year(world, educator)
    plan = await draft_week(world, educator)
    login = await with_password(world, educator)
    screen = screen_at(site)
    await screen.resize(PHONE)
    await screen.open("/")
    await snap(screen, "01_signin_phone")
    await sign(screen, login, UZ := translator("uz"))
    await screen.page.wait_for_timeout(3000)
    routes = {"today": "/", "plans": "/plans", "week": f"/plans/week/{world.preschool_id}/{plan['id']}", "account": "/account", "children": "/children", "child": f"/children/{world.preschool_id}/{kids[0]}"}
    only = os.environ.get("LOOK")
    for size_name, size in (("phone", PHONE), ("tablet", TABLET), ("desktop", DESKTOP)):
        await screen.resize(size)
        for name, route in routes.items():
            if only and name not in only.split(","): continue
            await go(screen, route)
            await snap(screen, f"{name}_{size_name}_uz")
