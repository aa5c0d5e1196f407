"""Bringing the database up to date and making the first account."""

import asyncio

from media_library.starting import ask_for_starter
from media_library.storage import ObjectStorage, StorageError
from server.features.accounts.models import Account, Duty
from server.features.accounts.queries import account_by_login
from server.features.activity_bank.loading import load_bank
from server.features.calibration.loading import load_cases
from server.features.course_tests.loading import load_questions
from server.features.courses.loading import load_programme
from server.features.frameworks.loading import load_framework
from server.features.places.loading import load_regions
from server.features.themes.loading import load_themes
from server.kernel import audit, passwords
from server.kernel.database import Database
from server.kernel.settings import S3Settings, Settings
from server.migrations import upgrade
from server.shared.domain.accounts import require_good_login, require_good_password
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7


def migrate(settings: Settings) -> None:
    """The newest schema, the reference sets, the store's buckets and, by the worker, the starter content.

    Safe to repeat. Raises ``media.storage_away``.
    """
    upgrade(settings.database_url)
    asyncio.run(load_reference(settings))
    asyncio.run(_make_buckets(settings.s3))
    if not settings.demonstration:
        # The demonstration asks when its own loading is done, so as not to be slowed by it.
        asyncio.run(_ask_for_library(settings))


async def _make_buckets(store: S3Settings) -> None:
    storage = ObjectStorage(store)
    try:
        await storage.ensure_buckets()
    except StorageError:
        raise RuleViolation("media.storage_away") from None
    finally:
        storage.close()


async def load_reference(settings: Settings) -> None:
    database = Database(settings.database_url, pool_size=1)
    try:
        async with database.writing() as work:
            await load_regions(work)
            await load_framework(work)
            await load_cases(work)
            await load_themes(work)
            await load_bank(work)
            await load_questions(work)
            await load_programme(work)
    finally:
        await database.close()


async def _ask_for_library(settings: Settings) -> None:
    database = Database(settings.database_url, pool_size=1)
    try:
        async with database.writing() as work:
            await ask_for_starter(work)
    finally:
        await database.close()


async def create_administrator(settings: Settings, login: str, full_name: str, password: str) -> None:
    """A new account with the administrator's duty, whose password, known to whoever typed it, is to be changed first.

    Raises ``account.login_taken`` and the rules of passwords.
    """
    login = require_good_login(login)
    require_good_password(password, login)
    database = Database(settings.database_url, pool_size=1)
    try:
        async with database.writing() as work:
            if await account_by_login(work.session, login) is not None:
                raise RuleViolation("account.login_taken")
            account = Account(
                id=uuid7(),
                login=login,
                full_name=full_name,
                password_hash=await passwords.hashed(password),
                must_change_password=True,
            )
            work.session.add(account)
            await work.flush()
            work.session.add(Duty(id=uuid7(), account_id=account.id, role=Role.ADMINISTRATOR.value))
            await audit.record(work, None, "account.administrator_made", account.id)
    finally:
        await database.close()
