"""What the addresses of the table name, asked of the demonstration itself."""

import asyncio
import time
from datetime import date, timedelta
from typing import Any, Final
from uuid import uuid4

import httpx

from server.demo.people import DEMO_PASSWORD
from tests.handbook_pictures.cohort import cohort
from tests.handbook_pictures.table import ADMINISTRATOR, DISTRICT, EDUCATOR, HEAD, PARENT

_LONGEST: Final = 780  # seconds


class Demonstration:
    """The API of a demonstration that runs, asked as its people."""

    def __init__(self, base_url: str) -> None:
        self._http = httpx.AsyncClient(base_url=base_url, timeout=60)
        self._signed_in: dict[str, dict[str, Any]] = {}

    async def ids(self) -> dict[str, str]:
        """The values of the names in the table's addresses."""
        educator, head = await self._account(EDUCATOR), await self._account(HEAD)
        home = f"/api/preschools/{educator['preschool_id']}"
        today = await self._asked(EDUCATOR, "/api/today")
        year = (await self._asked(HEAD, f"{home}/decisions"))["school_year"]
        rounds = await self._asked(HEAD, f"{home}/rounds?school_year={year}")
        decisions = (await self._asked(HEAD, f"{home}/decisions"))["decisions"]
        return {
            "preschool_id": head["preschool_id"],
            "group_id": today["groups"][0]["group_id"],
            "plan_id": today["groups"][0]["weekly_plan_id"],
            "child_id": (await self._account(PARENT))["child_ids"][0],
            "district_id": (await self._account(DISTRICT))["district_id"],
            "round_id": max(rounds, key=lambda one: one["completed"])["id"],
            "decision_id": decisions[0]["id"],
            "cohort_id": await cohort(self._asked, ADMINISTRATOR, await self._today()),
        }

    async def until_a_signal(self) -> None:
        """Lets a signal come up as it would in life: a round of cards is in its last days and nothing is marked.

        Figures are derived within a minute and looked at every ten.
        """
        home = f"/api/preschools/{(await self._account(HEAD))['preschool_id']}"
        today = await self._today()
        years = await self._asked(HEAD, f"{home}/decisions")
        rounds = await self._asked(HEAD, f"{home}/rounds?school_year={years['school_year']}")
        if all(one["closed_at"] for one in rounds):
            late = {
                "id": str(uuid4()),
                "school_year": years["school_year"],
                "number": len(rounds) + 1,
                "starts_on": (today - timedelta(days=14)).isoformat(),
                "ends_on": (today + timedelta(days=1)).isoformat(),
            }
            await self._asked(HEAD, f"{home}/rounds", late)
        until = time.monotonic() + _LONGEST
        while not await self._asked(HEAD, f"{home}/signals") and time.monotonic() < until:
            await asyncio.sleep(15)
            self._signed_in.clear()  # what one is signed in by lasts less long than this may

    async def close(self) -> None:
        await self._http.aclose()

    async def _today(self) -> date:
        today = await self._asked(EDUCATOR, "/api/today")
        return date.fromisoformat(today["groups"][0]["day"])

    async def _account(self, login: str) -> dict[str, Any]:
        signed_in = await self._session(login)
        scope: dict[str, Any] = signed_in["account"]["scopes"][0]
        return scope

    async def _asked(self, login: str, path: str, body: dict[str, Any] | None = None, method: str = "") -> Any:
        token = (await self._session(login))["access_token"]
        headers = {"authorization": f"Bearer {token}", "idempotency-key": str(uuid4())}
        method = method or ("GET" if body is None else "POST")
        answer = await self._http.request(method, path, headers=headers, json=body)
        answer.raise_for_status()
        return answer.json()

    async def _session(self, login: str) -> dict[str, Any]:
        if login not in self._signed_in:
            answer = await self._http.post("/api/sign-in", json={"login": login, "password": DEMO_PASSWORD})
            answer.raise_for_status()
            self._signed_in[login] = answer.json()
        return self._signed_in[login]
