"""The exchange with DHIS2, as the table of rights asks for it."""

from collections.abc import Mapping
from typing import Final

from tests.server.rights.asking import FORM_TYPE, Ask, Sample, asking, body, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.server.roster.sending import BOUNDARY
from tests.support.world import Person

_HOME: Final = "/api/exchange"


async def a_table(place: Place, person: Person) -> Ask:
    """A table of names without any, looked at and not applied."""
    line, head = b"--" + BOUNDARY.encode(), b'Content-Disposition: form-data; name="file"; filename="a.csv"'
    parts = [line, head, b"", b"kind,ours,theirs,combination", line + b"--", b""]
    return Ask(content=b"\r\n".join(parts), media_type=FORM_TYPE)


EXCHANGE: Final[Mapping[str, Sample]] = {
    f"GET {_HOME}/names": Sample(Aim.ANYWHERE, nothing),
    f"PUT {_HOME}/names": Sample(Aim.ANYWHERE, body(names=[])),
    f"POST {_HOME}/names/import": Sample(Aim.ANYWHERE, a_table),
    f"GET {_HOME}/names/table.csv": Sample(Aim.ANYWHERE, nothing),
    f"GET {_HOME}/names/table.xlsx": Sample(Aim.ANYWHERE, nothing),
    f"GET {_HOME}/data-value-sets": Sample(Aim.ANYWHERE, asking("?month=2026-10-01")),
    f"GET {_HOME}/sendings": Sample(Aim.ANYWHERE, nothing),
    f"POST {_HOME}/sendings": Sample(Aim.ANYWHERE, body(id="{new}", month="2026-10-01", level="region")),
}
