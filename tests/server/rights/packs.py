"""Packs, as the table of rights asks for them."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from media_library.models import Rendition, StoredFile
from media_library.packs.models import Pack
from media_library.storage import PACKS as BUCKET
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.rights.asking import Ask, Sample, body, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.world import Person

_HOME: Final = "/api/preschools/{preschool_id}"
_ONE: Final = f"{_HOME}/packs/{{pack_id}}"
_LEADS: Final = ((Action.PACK_TAKE_IN, Aim.PRESCHOOL),)


async def a_pack(place: Place, *, stored: bool = False) -> UUID:
    """The author's, ready to be fetched."""
    now, pack_id = place.world.app.clock.now(), uuid7()
    row = Pack(
        preschool_id=place.world.preschool_id,
        id=pack_id,
        direction="out",
        title="Noyabr",
        wish={},
        state="ready",
        outcome={"resources": 0, "refs": []},
        key=str(pack_id),
        file_name="noyabr.zip",
        byte_size=4,
        asked_by=place.author.account_id,
        asked_at=now,
        ready_at=now,
        expires_at=now + timedelta(days=7),
    )
    if stored:
        await place.world.app.parts.storage.put(BUCKET, row.key, b"PK\x05\x06", "application/zip")
    await place.add(row)
    return pack_id


async def an_upload(place: Place, person: Person) -> Ask:
    """A pack that whoever asks has uploaded, so that only their right decides."""
    file_id, home = uuid7(), place.world.preschool_id
    await place.add(
        StoredFile(
            preschool_id=home,
            id=file_id,
            purpose="pack",
            state="ready",
            kind="pack",
            declared_size=4,
            declared_name="noyabr.zip",
            uploaded_by=person.account_id,
        )
    )
    await place.add(
        Rendition(
            preschool_id=home,
            id=uuid7(),
            file_id=file_id,
            purpose="pack",
            media_type="application/zip",
            byte_size=4,
            bucket=BUCKET,
            key=file_id.hex,
        )
    )
    return await body(id="{new}", file_id=str(file_id))(place, person)


PACKS: Final[Mapping[str, Sample]] = {
    f"GET {_HOME}/packs": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/packs/size": Sample(Aim.PRESCHOOL, body(kinds=["picture"])),
    f"POST {_HOME}/packs": Sample(
        Aim.PRESCHOOL, body(id="{new}", title="Noyabr", wish={"kinds": ["picture"]}), allowed=frozenset({202, 409})
    ),
    f"GET {_ONE}": Sample(Aim.PRESCHOOL, made("pack_id", a_pack), authors=True, besides=_LEADS),
    f"GET {_ONE}/content": Sample(
        Aim.PRESCHOOL, made("pack_id", partial(a_pack, stored=True)), authors=True, besides=_LEADS
    ),
    f"POST {_ONE}/offer": Sample(Aim.PRESCHOOL, made("pack_id", a_pack), authors=True, besides=_LEADS),
    f"GET {_HOME}/resources/{{owner_id}}/{{resource_id}}/metadata": Sample(
        Aim.WITHIN, made("resource_id", lambda place: place.a_resource())
    ),
    f"GET {_HOME}/packs/catalogue-template": Sample(Aim.ANYWHERE, nothing),
    f"POST {_HOME}/pack-imports": Sample(Aim.PRESCHOOL, an_upload, allowed=frozenset({202, 409})),
}
