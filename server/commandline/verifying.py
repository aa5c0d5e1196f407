"""``nihol media verify``: the proof of the store by hand, told as a table."""

from collections.abc import Sequence
from typing import Final

import click
from rich.console import Console
from rich.table import Table

from media_library.intake.limits import megabytes
from media_library.keeping.jobs import a_round, note
from media_library.keeping.proving import Fault, Place, Proved, Prover
from media_library.storage import KEPT, ObjectStorage, StorageError
from server.kernel.clock import Clock, SystemClock
from server.kernel.database import Database
from server.kernel.settings import Settings
from server.shared.domain.errors import RuleViolation
from server.shared.i18n import Translator

_A_STRETCH: Final = 1024**3
_COLUMNS: Final = ("objects", "megabytes", "missing", "wrong", "orphans")


async def verify(
    settings: Settings, buckets: Sequence[str], console: Console, t: Translator, clock: Clock | None = None
) -> bool:
    """Reads every object of the buckets (none named: of all) once and answers whether all is well.

    Only a round through the whole store is recorded as one. Raises ``media.storage_away``, and ``BadParameter`` for
    a bucket that is not kept.
    """
    if unknown := sorted(set(buckets) - set(KEPT)):
        raise click.BadParameter(", ".join(unknown), param_hint="--bucket")
    database, storage = Database(settings.database_url, pool_size=1), ObjectStorage(settings.s3)
    watch = clock or SystemClock(settings.time_zone)
    prover, round_ = Prover(storage, watch.now()), a_round(watch)
    found: dict[str, Proved] = {}
    try:
        for bucket in buckets or KEPT:
            found[bucket] = await _through(prover, database, bucket)
            note(round_, found[bucket])
        if not buckets:
            round_.ended_at = watch.now()
            async with database.writing() as work:
                work.session.add(round_)
    except StorageError:
        raise RuleViolation("media.storage_away") from None
    finally:
        storage.close()
        await database.close()
    _tell(found, console, t)
    return not any(proved.faults for proved in found.values())


async def _through(prover: Prover, database: Database, bucket: str) -> Proved:
    whole = Proved(Place(bucket, ""))
    while whole.reached is not None:
        async with database.reading() as work:
            proved = await prover.stretch(work, whole.reached, _A_STRETCH, (bucket,))
        whole.objects += proved.objects
        whole.byte_size += proved.byte_size
        whole.faults += proved.faults
        whole.reached = proved.reached
    return whole


def _tell(found: dict[str, Proved], console: Console, t: Translator) -> None:
    table = Table(t("media-verify-bucket"))
    for column in _COLUMNS:
        table.add_column(t(f"media-verify-{column}"), justify="right")
    for bucket, proved in found.items():
        faults = [str(proved.counted(fault)) for fault in Fault]
        table.add_row(bucket, str(proved.objects), str(megabytes(proved.byte_size)), *faults)
    console.print(table)
    faulty = [fault for proved in found.values() for fault in proved.faults]
    for fault in faulty:
        console.print(f"{fault.fault.value}  {fault.bucket}/{fault.key}", soft_wrap=True)
    console.print(t("media-verify-faulty", count=len(faulty)) if faulty else t("media-verify-sound"))
