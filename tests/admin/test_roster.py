"""The import of a roster on its page: look, see problems by line, confirm."""

import re
from collections.abc import Awaitable, Callable
from html import unescape

from server.shared.i18n import translator
from tests.admin.conftest import HIDDEN, Visitor
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
COLUMNS = ("family-name", "given-name", "birth-date", "group", "age-band", "starts-on")
HEADER = ",".join(translator("uz")(f"roster-column-{column}") for column in COLUMNS)
SHEET = f"{HEADER}\nKarimova,Lola,14.03.2022,Lola guruhi,oʻrta,01.09.2026\n"


async def send_file(visitor: Visitor, path: str, content: bytes, name: str = "bolalar.csv") -> str:
    """Sends a file through the page's form; returns the answer's text."""
    page = await visitor.get(path)
    address = unescape(re.findall(rf'action="({path}\?key=[^"]+)"', page.text)[0])
    token = dict(HIDDEN.findall(page.text))["_csrf_token"]
    answer = await visitor.http.post(address, data={"_csrf_token": token}, files={"file": (name, content, "text/csv")})
    return answer.text


async def confirm(visitor: Visitor, path: str, shown: str) -> tuple[int, str]:
    """Presses the button under the preview."""
    form = re.findall(rf'action="({path}/import\?key=[^"]+)">(.*?)</form>', shown, re.DOTALL)[0]
    sent = {name: (None, unescape(value)) for name, value in HIDDEN.findall(form[1])}
    answer = await visitor.http.post(unescape(form[0]), files=sent)
    return answer.status_code, answer.headers.get("location", answer.text)


async def test_a_file_is_looked_at_and_then_brought_in(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    path = f"/admin/preschools/{world.preschool_id}/roster"

    shown = await send_file(head, path, SHEET.encode())
    before = await head.get(f"/admin/preschools/{world.preschool_id}/children")
    status, location = await confirm(head, path, shown)
    after = await head.get(f"/admin/preschools/{world.preschool_id}/children")

    assert "Karimova" not in before.text
    assert (status, location) == (303, f"{path}?done=true")
    assert "Karimova Lola" in after.text


async def test_problems_are_told_by_line_and_nothing_can_be_confirmed(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    path = f"/admin/preschools/{world.preschool_id}/roster"

    shown = await send_file(head, path, f"{HEADER}\nKarimova,Lola,kecha,Lola guruhi,oʻrta,01.09.2026\n".encode())

    assert "2-qator" in shown
    assert f"{path}/import" not in shown


async def test_a_file_that_was_changed_after_its_preview_is_refused(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    path = f"/admin/preschools/{world.preschool_id}/roster"
    shown = await send_file(head, path, SHEET.encode())

    other = re.sub(r'name="checksum" value="\w+"', f'name="checksum" value="{"0" * 64}"', shown)
    status, text = await confirm(head, path, other)
    broken = re.sub(r'name="carried" value="[^"]+"', 'name="carried" value="AAAA"', shown)
    damaged, _ = await confirm(head, path, broken)

    assert status == 409 and 'role="alert"' in text
    assert damaged == 400


async def test_the_empty_sheet_can_be_taken_home(world: World, visit: Visit) -> None:
    head = await visit(await world.head())

    answer = await head.get(f"/admin/preschools/{world.preschool_id}/roster/template")

    assert answer.status_code == 200 and answer.content[:2] == b"PK"
