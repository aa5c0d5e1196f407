"""The handbook, as the table of rights asks for it."""

from collections.abc import Mapping
from typing import Final

from tests.server.rights.asking import Sample, asking, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place

_HOME: Final = "/api/handbook"


async def _a_chapter(place: Place) -> str:
    return "trainer-start"


async def _a_book(place: Place) -> str:
    return "trainer.pdf"


HANDBOOK: Final[Mapping[str, Sample]] = {
    f"GET {_HOME}": Sample(Aim.ANYWHERE, nothing),
    f"GET {_HOME}/chapters/{{slug}}": Sample(Aim.ANYWHERE, made("slug", _a_chapter)),
    f"GET {_HOME}/chapters/{{slug}}/graded": Sample(Aim.ANYWHERE, made("slug", _a_chapter)),
    f"GET {_HOME}/search": Sample(Aim.ANYWHERE, asking("?q=davomat")),
    f"GET {_HOME}/books/{{file}}": Sample(Aim.ANYWHERE, made("file", _a_book)),
}
