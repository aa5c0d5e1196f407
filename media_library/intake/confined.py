"""The intake in a process of its own: decoders are native code fed by strangers.

One process for one file, with bounds on memory and time, without this program's environment (so without its keys),
and answering in plain values: whatever happens inside costs one refusal, not a server.
"""

import subprocess
import sys
from pathlib import Path

import anyio
import msgspec

from media_library.intake.entry import take_in
from media_library.intake.limits import LIMITS
from media_library.intake.result import Intake, IntakeRefused
from media_library.intake.telling import Taken, heard, told

_PROJECT = Path(__file__).parents[2]
_PROGRAM = "import sys; sys.path.insert(0, sys.argv[1]); from media_library.intake import confined; confined.answer()"


class _Refused(msgspec.Struct, tag=True):
    code: str
    params: dict[str, int | str]


async def take_in_confined(content_path: Path, declared_name: str) -> Intake:
    """``take_in``, apart from this process; costs the start of a Python, so it belongs into background work.

    Raises what ``take_in`` raises; ``media.broken`` when the decoder dies or overruns ``LIMITS.confined_seconds``.
    """
    # The name goes as hexadecimal digits: it may hold what no command line carries.
    name = declared_name.encode("utf-8", "surrogatepass").hex()
    command = [sys.executable, "-I", "-c", _PROGRAM, str(_PROJECT), str(content_path), name]
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
        answered = msgspec.msgpack.decode(ended.stdout, type=Taken | _Refused)
    except (TimeoutError, msgspec.DecodeError) as error:
        raise IntakeRefused("media.broken") from error
    if isinstance(answered, _Refused):
        raise IntakeRefused(answered.code, **answered.params)
    return heard(answered, content_path)


def answer() -> None:
    """What the other process does: judge the file on the command line under the name it was sent by."""
    _bound_memory()
    content_path = Path(sys.argv[2])
    declared_name = bytes.fromhex(sys.argv[3]).decode("utf-8", "surrogatepass")
    try:
        answered: Taken | _Refused = told(take_in(content_path, declared_name))
    except IntakeRefused as refused:
        answered = msgspec.convert({"type": "_Refused", "code": refused.code, "params": refused.params}, _Refused)
    sys.stdout.buffer.write(msgspec.msgpack.encode(answered))


def _bound_memory() -> None:
    """No more memory than the limit, and no image of it on disk after a crash. Windows has no such bounds."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = LIMITS.confined_memory if hard == resource.RLIM_INFINITY else min(LIMITS.confined_memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
