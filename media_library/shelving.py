"""Putting an accepted file on the shelf: its forms into the store, what is known of them into the tables."""

from datetime import datetime
from typing import Final

from anyio import to_thread

from media_library.intake import Intake, Purpose
from media_library.intake import Rendition as Made
from media_library.keeping.forgetting import hold_keys
from media_library.models import Rendition, StoredFile
from media_library.storage import CHILDREN, LIBRARY, PACKS, ObjectStorage, hash_key
from server.kernel.database import Work
from server.shared.ids import uuid7

BUCKET_OF: Final = {"resource": LIBRARY, "observation": CHILDREN, "pack": PACKS, "catalogue": PACKS}
"""Where the forms of a file lie, by what it was sent for."""
_KEPT_AS: Final = {Purpose.FULL: "view"}
_NUMBERED: Final = frozenset({Purpose.PAGE, Purpose.GAME})
"""Forms of which a file has several; no file has both."""


async def shelve(work: Work, storage: ObjectStorage, file: StoredFile, intake: Intake, now: datetime) -> None:
    """Makes ``file``, a row of this transaction, ready. What is stored twice is stored once: keys are hashes."""
    page, bucket = 0, BUCKET_OF[file.purpose]
    keys = [hash_key(await to_thread.run_sync(_digest, made)) for made in intake.renditions]
    await hold_keys(work, keys)
    for made, key in zip(intake.renditions, keys, strict=True):
        page += made.purpose in _NUMBERED
        await storage.put(bucket, key, made.content, made.media_type)
        work.session.add(_row(file, made, key, page if made.purpose in _NUMBERED else 0))
    file.state, file.refusal, file.ready_at = "ready", "", now
    file.kind, file.media_type, file.sha256 = intake.kind.value, intake.media_type, intake.sha256
    file.byte_size, file.width, file.height = intake.byte_size, intake.width, intake.height
    file.pages, file.duration_seconds = intake.pages, intake.duration_seconds
    await work.flush()


def _digest(made: Made) -> str:
    return made.sha256


def _row(file: StoredFile, made: Made, key: str, page: int) -> Rendition:
    return Rendition(
        preschool_id=file.preschool_id,
        id=uuid7(),
        file_id=file.id,
        purpose=_KEPT_AS.get(made.purpose, made.purpose.value),
        page=page,
        media_type=made.media_type,
        width=made.width,
        height=made.height,
        byte_size=made.byte_size,
        bucket=BUCKET_OF[file.purpose],
        key=key,
        path=made.path,
    )
