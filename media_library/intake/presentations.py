"""Presentations of office programs, shown as pages: LibreOffice, where it is installed, makes a PDF of them.

LibreOffice is large and fed by strangers here: it runs as a process of its own with bounds on memory, time and what it
writes, with a new profile that runs no macros, and without this program's environment. Its requests go to a proxy that
is not there; what would make any is refused before (``office_links``).
"""

import os
import shutil
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Final

import anyio
from anyio.abc import Process

from media_library.intake.office_links import refuse_links_outside
from media_library.intake.result import IntakeRefused

CONVERTED: Final = {
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/vnd.oasis.opendocument.presentation": "odp",
}
"""Media type → extension of what is converted; formats with macros (PPTM, OTP) are not among them."""
_SECONDS: Final = 150
_MEMORY: Final = 4 * 1024**3
"""Address space; LibreOffice maps about 2 GB of it."""
_LARGEST_PDF: Final = 200 * 1024**2
_BOUND: Final = (
    "import os, resource, sys; "
    f"resource.setrlimit(resource.RLIMIT_AS, ({_MEMORY}, {_MEMORY})); "
    f"resource.setrlimit(resource.RLIMIT_FSIZE, ({_LARGEST_PDF}, {_LARGEST_PDF})); "
    f"resource.setrlimit(resource.RLIMIT_CPU, ({_SECONDS}, {_SECONDS})); "
    "resource.setrlimit(resource.RLIMIT_CORE, (0, 0)); "
    "os.execv(sys.argv[1], sys.argv[1:])"
)
_SECURITY: Final = "/org.openoffice.Office.Common/Security/Scripting"
_NETWORK: Final = "/org.openoffice.Inet/Settings"
_NOWHERE: Final = "127.0.0.1"
_NO_PORT: Final = 9
_CAREFUL: Final = f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="{_SECURITY}"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="{_SECURITY}"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="{_SECURITY}"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="{_NETWORK}"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="{_NETWORK}"><prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop></item>
<item oor:path="{_NETWORK}"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>{_NOWHERE}</value></prop></item>
<item oor:path="{_NETWORK}"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>{_NO_PORT}</value></prop></item>
<item oor:path="{_NETWORK}"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>{_NOWHERE}</value></prop></item>
<item oor:path="{_NETWORK}"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>{_NO_PORT}</value></prop></item>
</oor:items>
"""
"""A profile's settings: no macros, no links of a document, and a network that leads nowhere."""


@cache
def office() -> str | None:
    """The program that converts, if it is installed and found on the path."""
    return shutil.which("soffice") or shutil.which("libreoffice")


async def pdf_of(path: Path, extension: str, folder: Path) -> Path:
    """A PDF of a presentation, written into ``folder``, which has to be empty and the caller's to delete.

    Raises ``IntakeRefused``: ``media.office_missing`` where LibreOffice is not installed,
    ``media.links_outside``, ``media.broken`` when nothing can be made of the file in time.
    """
    program = office()
    if program is None:
        raise IntakeRefused("media.office_missing")
    source, profile = folder / f"slides.{extension}", folder / "profile"
    settings = profile / "user" / "registrymodifications.xcu"
    await anyio.to_thread.run_sync(_prepare, path, source, settings)
    await _run(_command(program, source, profile, folder), folder)
    made = folder / "slides.pdf"
    if not made.is_file():
        raise IntakeRefused("media.broken")
    return made


def _prepare(path: Path, source: Path, settings: Path) -> None:
    refuse_links_outside(path)
    settings.parent.mkdir(parents=True)
    settings.write_text(_CAREFUL, "utf-8")
    shutil.copyfile(path, source)


def _command(program: str, source: Path, profile: Path, folder: Path) -> list[str]:
    # Windows has no such bounds.
    bounds = [] if sys.platform == "win32" else [sys.executable, "-I", "-c", _BOUND]
    return [
        *bounds,
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--nodefault",
        "--convert-to",
        "pdf:impress_pdf_Export",
        "--outdir",
        str(folder),
        str(source),
    ]


async def _run(command: list[str], folder: Path) -> None:
    """Runs until it ends or its time is over; then all its processes end, for it starts others."""
    environment = {"PATH": os.defpath, "HOME": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
    own_group = sys.platform != "win32"
    process = await anyio.open_process(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment if own_group else None,
        start_new_session=own_group,
    )
    with anyio.move_on_after(_SECONDS):
        await process.wait()
    with anyio.CancelScope(shield=True):
        _end(process, own_group)
        await process.wait()


def _end(process: Process, own_group: bool) -> None:
    try:
        if own_group:
            os.killpg(process.pid, signal.SIGKILL)
        elif process.returncode is None:
            process.kill()
    except ProcessLookupError:
        pass
