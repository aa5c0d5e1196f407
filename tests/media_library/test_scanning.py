"""The virus scanner: infected files never come in, and nothing comes in past a scanner that is away."""

import asyncio
import shutil
import struct
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import pytest

from media_library.intake import IntakeRefused
from media_library.jobs import media_jobs
from media_library.receiving import TAKE_IN
from media_library.scanning import CLEAN, Scanner, ScannerAway
from media_library.storage import INTAKE
from server.kernel.settings import SettingsProblem, settings_from_environment
from server.services.ports import free_port
from server.worker import drain, jobs_of
from tests.media_library.sending import Sender, a_photo, figure
from tests.support.world import World

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
"""The harmless text that every scanner takes for a virus, in two pieces so that none takes this file for one."""
LARGEST = 2_000_000
SIGNATURE = f"Nihol.Test:0:*:{EICAR.hex()}\n"
CLAMD = shutil.which("clamd")


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """What a clamd does with ``INSTREAM``, as its manual has it."""
    assert await reader.readexactly(10) == b"zINSTREAM\0"
    content = b""
    while length := struct.unpack("!L", await reader.readexactly(4))[0]:
        content += await reader.readexactly(length)
        if len(content) > LARGEST:
            writer.write(b"INSTREAM size limit exceeded. ERROR\0")
            break
    else:
        writer.write(b"stream: Nihol.Test FOUND\0" if EICAR in content else b"stream: OK\0")
    await writer.drain()
    writer.close()


async def ill(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A scanner without its signatures."""
    writer.write(b"stream: No supported database files found ERROR\0")
    await writer.drain()
    writer.close()


async def gone(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


@pytest.fixture
async def scanner() -> AsyncIterator[Scanner]:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    yield Scanner(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
    server.close()


async def judge(world: World, file_id: UUID, scanner: Scanner) -> None:
    payload = {"preschool_id": str(world.preschool_id), "file_id": str(file_id)}
    async with world.app.parts.database.writing() as work:
        await media_jobs(world.app.parts.storage, world.app.clock, scanner)[TAKE_IN](work, payload)


async def test_a_clean_file_comes_in_and_it_is_kept_that_it_was_scanned(world: World, scanner: Scanner) -> None:
    sender = Sender(world, await world.educator())
    unscanned, file_id = await sender.ready(a_photo()), await sender.waiting(a_photo())

    await judge(world, file_id, scanner)

    said = "select scan from stored_file where id = $1"
    assert (await sender.state(file_id))["state"] == "ready"
    assert [await figure(world, said, one) for one in (file_id, unscanned)] == ["clean", ""]
    await drain(world.app.parts)


async def test_an_infected_file_is_refused_and_nothing_is_left_of_it(world: World, scanner: Scanner) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.waiting(a_photo() + EICAR)

    await judge(world, file_id, scanner)
    await drain(world.app.parts)

    state = await sender.state(file_id)
    assert (state["state"], state["refusal"]) == ("refused", "media.infected")
    assert await figure(world, "select count(*) from rendition where file_id = $1", file_id) == 0
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()


async def test_a_scanner_that_is_away_lets_nothing_through_and_the_job_comes_again(
    world: World, scanner: Scanner
) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.waiting(a_photo())

    async with a_server(ill) as without_signatures, a_server(gone) as silent:
        for away in (Scanner(f"127.0.0.1:{free_port()}"), without_signatures, silent):
            with pytest.raises(ScannerAway):
                await judge(world, file_id, away)
            assert (await sender.state(file_id))["state"] == "waiting"
    await judge(world, file_id, scanner)

    assert (await sender.state(file_id))["state"] == "ready"
    await drain(world.app.parts)


async def test_large_files_are_scanned_in_chunks_as_far_as_the_scanner_takes_them(
    scanner: Scanner, tmp_path: Path
) -> None:
    (tmp_path / "large").write_bytes(bytes(LARGEST - len(EICAR)) + EICAR)
    (tmp_path / "too-large").write_bytes(bytes(LARGEST * 8))
    (tmp_path / "clean").write_bytes(bytes(LARGEST))

    with pytest.raises(IntakeRefused) as infected:
        await scanner.scan(tmp_path / "large")
    with pytest.raises(IntakeRefused) as refused:
        await scanner.scan(tmp_path / "too-large")

    assert await scanner.scan(tmp_path / "clean") == CLEAN
    assert (infected.value.code, refused.value.code) == ("media.infected", "media.not_scannable")


async def test_the_installation_says_where_its_scanner_is(world: World) -> None:
    given = {
        "NIHOL_DATABASE_URL": "postgresql://db/nihol",
        "NIHOL_S3_ENDPOINT": "s3",
        "NIHOL_S3_ACCESS_KEY": "a",
        "NIHOL_S3_SECRET_KEY": "b",
        "NIHOL_TOKEN_KEYS": f"k:{'x' * 32}",
        "NIHOL_MEDIA_QUOTA_GB": "3",
    }

    known = {
        address: settings_from_environment({**given, "NIHOL_CLAMD": address}).clamd
        for address in ("", "clamd:3310", "/run/clamav/clamd.ctl")
    }

    assert known == {address: address for address in known}
    assert settings_from_environment(given).media_quota == 3 * 1024**3
    with pytest.raises(SettingsProblem):
        settings_from_environment({**given, "NIHOL_CLAMD": "clamd"})
    assert Scanner.at("") is None
    assert TAKE_IN in jobs_of(world.app.parts)


@pytest.mark.skipif(CLAMD is None, reason="no clamd is installed here: apt-get install clamav-daemon")
async def test_a_real_clamd_says_the_same(world: World, tmp_path: Path) -> None:
    sender = Sender(world, await world.educator())
    good, bad = await sender.waiting(a_photo()), await sender.waiting(a_photo() + EICAR)

    async with a_clamd(tmp_path) as real:
        for file_id in (good, bad):
            await judge(world, file_id, real)
        (tmp_path / "large").write_bytes(bytes(LARGEST * 8))
        with pytest.raises(IntakeRefused) as refused:
            await real.scan(tmp_path / "large")

    states = [await sender.state(file_id) for file_id in (good, bad)]
    assert [(state["state"], state["refusal"]) for state in states] == [("ready", ""), ("refused", "media.infected")]
    assert refused.value.code == "media.not_scannable"
    await drain(world.app.parts)


@asynccontextmanager
async def a_server(
    says: "asyncio.streams._ClientConnectedCallback",
) -> AsyncIterator[Scanner]:
    server = await asyncio.start_server(says, "127.0.0.1", 0)
    yield Scanner(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
    server.close()


@asynccontextmanager
async def a_clamd(folder: Path) -> AsyncIterator[Scanner]:
    """A real one with one signature of ours, on a socket of its own."""
    signatures, socket, config = folder / "signatures", folder / "clamd.sock", folder / "clamd.conf"
    signatures.mkdir()
    (signatures / "nihol.ndb").write_text(SIGNATURE)
    lines = (
        f"DatabaseDirectory {signatures}",
        f"LocalSocket {socket}",
        f"TemporaryDirectory {folder}",
        f"StreamMaxLength {LARGEST}",
        "Foreground yes",
        "OfficialDatabaseOnly no",
    )
    config.write_text("\n".join(lines) + "\n")
    process = await asyncio.create_subprocess_exec(str(CLAMD), "--config-file", str(config), stdout=sys.stderr)
    try:
        for _ in range(600):
            if socket.exists() or process.returncode is not None:
                break
            await asyncio.sleep(0.1)
        yield Scanner(str(socket))
    finally:
        process.terminate()
        await process.wait()
