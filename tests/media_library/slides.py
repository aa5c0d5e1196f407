"""Presentations of office programs for the tests, built from nothing."""

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

from media_library.intake.presentations import office

ODP = "application/vnd.oasis.opendocument.presentation"
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{address}:1.0"'
    for name, address in (
        ("office", "office"), ("draw", "drawing"), ("text", "text"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
_FRAME = '<draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="3cm">'
_MANIFEST = f"""<?xml version="1.0"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODP}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""


def odp(*slides: str, around: str = "") -> bytes:
    """A presentation with one text on each slide; ``around`` is put onto the first as it is."""
    pages = "".join(
        f'<draw:page draw:name="{number}">{_FRAME}<draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame>'
        f"{around if number == 0 else ''}</draw:page>"
        for number, text in enumerate(slides)
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} office:version="1.2" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:presentation>{pages}'
        "</office:presentation></office:body></office:document-content>"
    )
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", ODP, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
    return packed.getvalue()


def pptx(folder: Path, *slides: str) -> bytes:
    """The same as PowerPoint's kind of file, written by the office program itself."""
    program = office()
    assert program is not None
    source = folder / "source.odp"
    source.write_bytes(odp(*slides))
    command = [program, f"-env:UserInstallation={(folder / 'own').as_uri()}", "--headless", "--convert-to", "pptx"]
    subprocess.run([*command, "--outdir", str(folder), str(source)], check=True, capture_output=True, timeout=120)
    return (folder / "source.pptx").read_bytes()
