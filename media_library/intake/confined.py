"""The intake in a process of its own: decoders are native code fed by strangers.

One process for one file, with bounds on memory and time, without this program's environment (so without its keys),
and answering in plain values: whatever happens inside costs one refusal, not a server.
"""

import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import anyio
import msgspec

from media_library.intake.entry import take_in
from media_library.intake.limits import LIMITS
from media_library.intake.result import Intake, IntakeRefused, Kind, Purpose, Rendition

_PROJECT = Path(__file__).parents[2]
_PROGRAM = "import sys; sys.path.insert(0, sys.argv[1]); from media_library.intake import confined; confined.answer()"


class _Refused(msgspec.Struct, tag=True):
    code: str
    params: dict[str, int | str]


class _Made(msgspec.Struct):
    purpose: Purpose
    media_type: str
    width: int | None
    height: int | None
    content: bytes | None
    """None is the file itself."""
    path: str


class _Taken(msgspec.Struct, tag=True):
    kind: Kind
    media_type: str
    sha256: str
    byte_size: int
    width: int | None
    height: int | None
    pages: int | None
    duration_seconds: float | None
    renditions: list[_Made]
    name: str


async def take_in_confined(content_path: Path, declared_name: str) -> Intake:
    """``take_in``, apart from this process; costs the start of a Python, so it belongs into background work.

    Raises what ``take_in`` raises; ``media.broken`` when the decoder dies or overruns ``LIMITS.confined_seconds``.
    """
    # The name goes as hexadecimal digits: it may hold what no command line carries.
    told = declared_name.encode("utf-8", "surrogatepass").hex()
    command = [sys.executable, "-I", "-c", _PROGRAM, str(_PROJECT), str(content_path), told]
    # Windows does not start a program without some of its environment.
    environment: dict[str, str] | None = None if sys.platform == "win32" else {}
    try:
        with anyio.fail_after(LIMITS.confined_seconds):
            ended = await anyio.run_process(
                command,
                stdin=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
                env=environment,
            )
        answered = msgspec.msgpack.decode(ended.stdout, type=_Taken | _Refused)
    except (TimeoutError, msgspec.DecodeError) as error:
        raise IntakeRefused("media.broken") from error
    if isinstance(answered, _Refused):
        raise IntakeRefused(answered.code, **answered.params)
    return _intake(answered, content_path)


def answer() -> None:
    """What the other process does: judge the file on the command line under the name it was sent by."""
    _bound_memory()
    content_path = Path(sys.argv[2])
    declared_name = bytes.fromhex(sys.argv[3]).decode("utf-8", "surrogatepass")
    try:
        answered: _Taken | _Refused = _taken(take_in(content_path, declared_name))
    except IntakeRefused as refused:
        answered = msgspec.convert({"type": "_Refused", "code": refused.code, "params": refused.params}, _Refused)
    sys.stdout.buffer.write(msgspec.msgpack.encode(answered))


def _taken(intake: Intake) -> _Taken:
    values: dict[str, Any] = {field.name: getattr(intake, field.name) for field in fields(intake)}
    values["renditions"] = [
        _Made(made.purpose, made.media_type, made.width, made.height, _bytes_or_none(made), made.path)
        for made in intake.renditions
    ]
    return _Taken(**values)


def _bytes_or_none(made: Rendition) -> bytes | None:
    return made.content if isinstance(made.content, bytes) else None


def _intake(taken: _Taken, content_path: Path) -> Intake:
    values: dict[str, Any] = {name: getattr(taken, name) for name in _Taken.__struct_fields__}
    values["renditions"] = [
        Rendition(
            made.purpose,
            made.media_type,
            made.width,
            made.height,
            content_path if made.content is None else made.content,
            made.path,
        )
        for made in taken.renditions
    ]
    return Intake(**values)


def _bound_memory() -> None:
    """No more memory than the limit, and no image of it on disk after a crash. Windows has no such bounds."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = LIMITS.confined_memory if hard == resource.RLIM_INFINITY else min(LIMITS.confined_memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
