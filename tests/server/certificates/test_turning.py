"""``nihol rotate-certificate-key``: the next certificate is signed by another key, those before it stay good."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import jwt
from click.testing import CliRunner

from server.cli import main
from server.features.certificates.keys import Seal, rotate, signer
from server.kernel.settings import environment_for_children
from tests.server.certificates.completing import PUBLIC, a_certificate
from tests.server.certificates.test_verifying import proved
from tests.server.courses.teaching import Teaching
from tests.support.app import App


async def turned(app: App) -> str:
    """What the command says, run as it is in production."""
    settings = replace(app.parts.settings, secure_cookies=False)
    given = {name: value for name, value in environment_for_children(settings).items() if name.startswith("NIHOL_")}
    told = await asyncio.to_thread(CliRunner().invoke, main, ["rotate-certificate-key"], env=given)
    assert told.exit_code == 0, told.output
    output: str = told.output
    return output


async def credential_of(teaching: Teaching, certificate: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = (await teaching.app.get(f"{PUBLIC}/{certificate['code']}/credential")).json()
    return found


async def test_the_command_says_the_new_key_which_signs_next_and_the_old_one_still_proves(teaching: Teaching) -> None:
    old = await a_certificate(teaching)
    before = [key["kid"] for key in (await teaching.app.get(f"{PUBLIC}/keys")).json()["keys"]]

    said = await turned(teaching.app)
    new = await a_certificate(teaching)

    keys = [key["kid"] for key in (await teaching.app.get(f"{PUBLIC}/keys")).json()["keys"]]
    both = [await credential_of(teaching, one) for one in (old, new)]
    assert keys[1:] == before
    assert keys[0].rpartition("/")[2] in said
    assert [jwt.get_unverified_header(one["proof"]["jwt"])["kid"] for one in both] == [before[0], keys[0]]
    assert [(await proved(teaching, one))["jti"] for one in both] == [f"urn:uuid:{one['id']}" for one in (old, new)]
    async with teaching.app.parts.database.reading() as work:
        noted = await work.raw.fetchval(
            "select count(*) from audit_entry where action = 'certificate.key_rotated' and details ->> 'key_id' = $1",
            keys[0].rpartition("/")[2],
        )
    assert noted == 1


async def test_a_new_key_signs_even_if_the_clock_of_its_machine_is_behind(app: App) -> None:
    seal = Seal("http://nihol.test", tuple(app.parts.settings.token_keys.values()))
    now = app.clock.now()

    async with app.parts.database.writing() as work:
        made = [await rotate(work, seal, now - timedelta(days=days)) for days in (0, 400)]
        signs = await signer(work, seal, now)

    assert signs.key_id == made[1].key_id != made[0].key_id
