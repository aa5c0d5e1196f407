"""The import as the installation itself does it, from its command line: no account, no request."""

import asyncio
from pathlib import Path
from uuid import UUID

from server.features.roster.service import RosterService
from server.kernel.access import Actor, Scope
from server.kernel.clock import Clock
from server.kernel.database import Database
from server.shared.contract.roster import RosterPreview
from server.shared.domain.permissions import Role
from server.shared.i18n import DEFAULT_LANGUAGE
from server.shared.ids import NOWHERE


def installation_at(preschool_id: UUID, clock: Clock) -> Actor:
    """Whoever runs the command on the machine, with the rights of a head at one preschool and nowhere else.

    Its account id is nobody's, by which the audit tells such an import from one by an account.
    """
    return Actor(
        account_id=NOWHERE,
        session_id=NOWHERE,
        login="installation",
        full_name="",
        language=DEFAULT_LANGUAGE,
        today=clock.today(),
        scopes=(Scope(role=Role.HEAD, preschool_id=preschool_id),),
    )


async def import_file(
    database: Database, clock: Clock, preschool_id: UUID, path: Path, *, apply: bool
) -> RosterPreview:
    """What the file would change, or with ``apply`` what it has changed: ``applied`` tells.

    A file with problems is not applied and raises nothing: the answer lists them. Raises NotVisible for a preschool
    that does not exist and OSError for a file that cannot be read.
    """
    content = await asyncio.to_thread(path.read_bytes)
    actor = installation_at(preschool_id, clock)
    async with database.writing() as work:
        rosters = RosterService(work, actor, clock)
        preview = await rosters.preview(preschool_id, path.name, content)
        if not apply or preview.problems:
            return preview
        return await rosters.apply(preschool_id, path.name, content, preview.checksum)
