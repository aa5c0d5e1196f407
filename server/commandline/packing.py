"""Packs and catalogues by file and by hand, also while no server runs: for USB sticks and for places without Internet.

With a data folder its own database and store are started for as long as the command takes.
"""

import base64
import binascii
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

import anyio
from anyio import to_thread

from media_library.intake.limits import megabytes
from media_library.packs import queries
from media_library.packs.catalogues.bringing import Bringer
from media_library.packs.catalogues.opening import catalogue_in_folder
from media_library.packs.making import Maker, Order
from media_library.packs.models import TrustedIssuer
from media_library.packs.peers import Peers
from media_library.packs.selection import select
from media_library.packs.signing import fingerprint, signer
from media_library.packs.sources import Source, ZipSource
from media_library.packs.taking import Receiver, Taker
from media_library.reading import Reader
from media_library.scanning import Scanner, ScannerAway
from media_library.storage import BUCKETS, ObjectStorage, StorageError, probe
from server.commandline.showing import demo_settings
from server.kernel import audit
from server.kernel.access import Extent
from server.kernel.clock import Clock, SystemClock
from server.kernel.database import Database, Work
from server.kernel.settings import Settings, settings_from_environment
from server.services.folder import DataFolder
from server.services.supervisor import running_services
from server.shared.contract.packs import PackOutcome, PackWish
from server.shared.domain.errors import RuleViolation
from server.shared.domain.packs import code_of, is_code
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator
from server.shared.ids import NOWHERE, uuid7

Say = Callable[[str], None]
_KEY_BYTES: Final = 32
_HOST: Final = "127.0.0.1"
_PORT: Final = 8000


@contextmanager
def settings_of(data: Path | None) -> Iterator[Settings]:
    """Those of the environment, or of a data folder whose services are started."""
    if data is None:
        yield settings_from_environment()
        return
    with (
        DataFolder.open(data.expanduser().resolve()) as folder,
        running_services(folder, probe, buckets=BUCKETS) as services,
    ):
        yield demo_settings(folder, services, _HOST, _PORT)


@dataclass(frozen=True)
class Desk:
    """What every command of packs needs; ``say`` tells whoever waits."""

    settings: Settings
    database: Database
    storage: ObjectStorage
    clock: Clock
    t: Translator
    say: Say

    @property
    def taker(self) -> Taker:
        scanner = Scanner.at(self.settings.clamd)
        return Taker(self.database, self.storage, self.clock, scanner, self.settings.media_quota)

    async def listed(self, preschool_id: UUID) -> None:
        """The packs of a preschool that people asked for."""
        async with self.database.reading() as work:
            rows = await queries.of_preschool(work, preschool_id)
        for row in rows:
            self.say(
                self.t(
                    "cli-pack-row",
                    day=row["asked_at"].astimezone(self.clock.time_zone).date().isoformat(),
                    title=row["title"],
                    state=row["state"],
                    size=megabytes(row["byte_size"]),
                )
            )

    async def export(self, preschool_id: UUID, file: Path, title: str, wish: PackWish) -> None:
        """Writes what the preschool shares to a file; nothing that is still somebody's own."""
        reader = Reader(NOWHERE, frozenset({preschool_id}), frozenset(), Extent(on=self.clock.today()))
        async with self.database.reading() as work:
            selection = await select(work, reader, preschool_id, wish)
            issuer = await work.raw.fetchval("select name from preschool where id = $1", preschool_id)
        if issuer is None:
            raise RuleViolation("pack.no_such_preschool")
        maker = Maker(self.database, self.storage, self.clock, tuple(self.settings.token_keys.values()))
        order = Order(title, wish.languages[0] if wish.languages else "uz", issuer, selection.refs, wish.without)
        made = await maker.make(order, file, self._progress)
        async with self.database.writing() as work:
            told = {"resources": len(made.refs), "by": "command line"}
            await audit.record(work, None, Action.PACK_MAKE, None, preschool_id, told)
        size = megabytes((await anyio.Path(file).stat()).st_size)
        self.say(self.t("cli-pack-written", path=str(file), resources=len(made.refs), size=size))
        if selection.left_out:
            self.say(self.t("cli-pack-left-out", count=selection.left_out))

    async def take(self, preschool_id: UUID, source: Source, trust: bool) -> None:
        async with self.database.writing() as work:
            await _require_preschool(work, preschool_id)
            outcome = await self.taker.take(work, Receiver(preschool_id, NOWHERE, trust), source, self._progress)
            await self._noted(work, preschool_id, outcome)
        self._told(outcome)

    async def take_file(self, preschool_id: UUID, file: Path, trust: bool) -> None:
        source = await to_thread.run_sync(ZipSource, file)
        try:
            await self.take(preschool_id, source, trust)
        finally:
            source.close()

    async def take_from(self, preschool_id: UUID, address: str, code: str, trust: bool) -> None:
        plain = code_of(code)
        if not is_code(plain):
            raise RuleViolation("pack.unknown_code")
        async with Peers(own_machine=self.settings.demonstration).source(address, plain) as source:
            await self.take(preschool_id, source, trust)

    async def catalogue(self, preschool_id: UUID, folder: Path) -> bool:
        """False when the sheet has faults, which are told; then nothing came in."""
        catalogue = await to_thread.run_sync(catalogue_in_folder, folder, preschool_id)
        async with self.database.writing() as work:
            await _require_preschool(work, preschool_id)
            receiver = Receiver(preschool_id, NOWHERE)
            outcome = await Bringer(self.taker).bring(work, receiver, catalogue, self._progress)
            if not outcome.faults:
                await self._noted(work, preschool_id, outcome)
        for fault in outcome.faults:
            text = self.t.error(fault.code, fault.params)
            self.say(self.t("cli-pack-fault", row=fault.row, column=fault.column, text=text))
        self._told(outcome)
        return not outcome.faults

    async def key(self) -> None:
        """The public key of this installation, to be named by others."""
        async with self.database.writing() as work:
            own = (await signer(work, tuple(self.settings.token_keys.values()))).public_key
        self.say(self.t("cli-pack-key", key=own, fingerprint=fingerprint(own)))

    async def trust(self, name: str, key: str) -> None:
        """Packs signed by this key come in without asking; a name given again takes the place of the one before."""
        try:
            sound = len(base64.b64decode(key, validate=True)) == _KEY_BYTES
        except binascii.Error:
            sound = False
        if not sound:
            raise RuleViolation("pack.not_a_key")
        async with self.database.writing() as work:
            await work.raw.execute("delete from trusted_issuer where public_key = $1", key)
            issuer = TrustedIssuer(id=uuid7(), name=name, public_key=key, added_at=self.clock.now())
            work.session.add(issuer)
            await work.flush()
            await audit.record(work, None, "pack.issuer_trusted", issuer.id)
        self.say(self.t("cli-pack-trusted", name=name, fingerprint=fingerprint(key)))

    async def _progress(self, part: float) -> None:
        self.say(self.t("cli-pack-progress", percent=round(part * 100)))

    async def _noted(self, work: Work, preschool_id: UUID, outcome: PackOutcome) -> None:
        told = {"added": outcome.added, "renewed": outcome.renewed, "by": "command line"}
        await audit.record(work, None, Action.PACK_TAKE_IN, None, preschool_id, told)

    def _told(self, outcome: PackOutcome) -> None:
        self.say(
            self.t(
                "cli-pack-taken",
                added=outcome.added,
                renewed=outcome.renewed,
                there=outcome.already_there,
                refused=len(outcome.refused),
            )
        )
        for refused in outcome.refusals:
            self.say(f"{refused.title}: {self.t.error(refused.code)}")


@asynccontextmanager
async def desk_of(settings: Settings, t: Translator, say: Say) -> AsyncIterator[Desk]:
    """Raises ``media.storage_away``, ``pack.scanner_away``."""
    async with AsyncExitStack() as stack:
        database, storage = Database(settings.database_url, pool_size=2), ObjectStorage(settings.s3)
        stack.push_async_callback(database.close)
        stack.callback(storage.close)
        try:
            yield Desk(settings, database, storage, SystemClock(settings.time_zone), t, say)
        except StorageError:
            raise RuleViolation("media.storage_away") from None
        except ScannerAway:
            raise RuleViolation("pack.scanner_away") from None


def wish_of(themes: Sequence[str], bands: Sequence[str], kinds: Sequence[str], languages: Sequence[str]) -> PackWish:
    return PackWish(theme_weeks=list(themes), age_bands=list(bands), kinds=list(kinds), languages=list(languages))


async def _require_preschool(work: Work, preschool_id: UUID) -> None:
    if not await work.raw.fetchval("select exists (select from preschool where id = $1)", preschool_id):
        raise RuleViolation("pack.no_such_preschool")
