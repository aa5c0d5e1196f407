"""A file between its preview and its confirmation: it travels in the page itself, nothing is stored meanwhile."""

import base64
import binascii
import zlib
from typing import Final

from admin.forms import Form
from server.features.roster.reading.archive import LARGEST_FILE
from server.kernel.errors import Malformed
from server.shared.contract.base import FieldProblem

_CARRIED: Final = 60_000
"""Up to so many letters a checked file travels in the page itself; a larger one is chosen once more to confirm."""


async def file_of(form: Form) -> tuple[str, bytes]:
    """The name and content of the file: chosen, or carried by the page that showed its preview."""
    upload = form.upload("file")
    if upload is not None and upload.filename:
        return upload.filename, await upload.read()
    if not form["carried"]:
        raise Malformed(FieldProblem(field="file", code="input.missing"))
    return form["filename"], _unpacked(form["carried"])


def carried(content: bytes) -> str:
    text = base64.b64encode(zlib.compress(content, 9)).decode()
    return text if len(text) <= _CARRIED else ""


def _unpacked(text: str) -> bytes:
    """What ``carried`` made; a text that was tampered with is malformed, however large it would grow."""
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(base64.b64decode(text, validate=True), LARGEST_FILE)
    except (binascii.Error, zlib.error):
        raise Malformed(FieldProblem(field="file", code="input.wrong_format")) from None
    if unpacking.unconsumed_tail:
        raise Malformed(FieldProblem(field="file", code="input.wrong_format"))
    return content
