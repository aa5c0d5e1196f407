"""The command line: demo, serve, worker, migrate, import, export.

Each command imports what does its work when it is given: the product takes two seconds to import, which ``nihol demo``
spends while its services start and ``nihol --help`` not at all.
"""

import asyncio
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import click

from server.kernel.settings import Settings, SettingsProblem, default_data_folder, settings_from_environment
from server.services.folder import ServiceProblem
from server.shared.domain.errors import RuleViolation
from server.shared.i18n import translator

R = TypeVar("R")
_WORDS = translator("en")
"""The command line speaks English: it is for whoever runs the machine."""


def told(command: Callable[..., R]) -> Callable[..., R]:
    """Turns the refusals people meet into one sentence and exit status 1."""

    @wraps(command)
    def told_command(*args: Any, **options: Any) -> R:
        try:
            return command(*args, **options)
        except (ServiceProblem, SettingsProblem, RuleViolation) as problem:
            click.echo(_WORDS.error(problem.code, problem.params), err=True)
            sys.exit(1)

    return told_command


@click.group()
@click.version_option(package_name="nihol")
def main() -> None:
    """Nihol: the digital management platform of preschools."""


@main.command()
@click.option("--data", type=click.Path(path_type=Path), default=None, help="The data folder (default: per user).")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--size", type=click.Choice(["small", "full"]), default="full", show_default=True)
@told
def demo(data: Path | None, host: str, port: int, size: str) -> None:
    """Starts everything with a demonstration, in one folder, on one port."""
    from server.commandline import demonstration

    demonstration.demo((data or default_data_folder()).expanduser().resolve(), host, port, size)


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64))
@click.option("--jobs/--no-jobs", default=True, show_default=True, help="Run background jobs beside the workers.")
@told
def serve(host: str, port: int, workers: int, jobs: bool) -> None:
    """Serves with the database and the store of the environment (NIHOL_DATABASE_URL, NIHOL_S3_ENDPOINT …)."""
    from server.commandline import serving

    serving.serve(settings_from_environment(), host, port, workers, jobs)


@main.command()
@told
def worker() -> None:
    """Runs background jobs only."""
    from server.commandline import serving

    serving.run_jobs(settings_from_environment())


@main.command()
@told
def migrate() -> None:
    """Brings the database to the newest version and loads the reference sets."""
    from server.commandline import administration

    administration.migrate(settings_from_environment())
    click.echo(_WORDS("cli-migrated"))


@main.command()
@click.option("--print", "only_print", is_flag=True, help="Print the statements; needs neither database nor Citus.")
@told
def distribute(only_print: bool) -> None:
    """Spreads the tables over the machines of a Citus cluster; safe to repeat."""
    from server.commandline import distributing

    if only_print:
        click.echo(distributing.printed())
        return
    count = asyncio.run(distributing.distribute(settings_from_environment(), click.echo))
    click.echo(_WORDS("cli-distributed", count=count))


@main.command("rebuild-summaries")
@click.option("--preschool", "preschool_id", type=click.UUID, default=None, help="Only this preschool.")
@click.option("--district", "district_id", type=click.UUID, default=None, help="Only the preschools of this district.")
@click.option("--after", type=click.UUID, default=None, help="Goes on after this preschool.")
@told
def rebuild_summaries(preschool_id: UUID | None, district_id: UUID | None, after: UUID | None) -> None:
    """Derives every figure anew from the facts; pages go on showing those of before meanwhile."""
    from server.commandline import rebuilding

    def say(key: str, **params: str | int) -> None:
        click.echo(_WORDS(key, **params))

    asyncio.run(rebuilding.rebuild(settings_from_environment(), say, preschool_id, district_id, after))


@main.command("create-admin")
@click.argument("login")
@click.option("--name", required=True, help="The full name of the administrator.")
@click.password_option()
@told
def create_admin(login: str, name: str, password: str) -> None:
    """Makes an administrator's account."""
    from server.commandline import administration

    asyncio.run(administration.create_administrator(settings_from_environment(), login, name, password))
    click.echo(_WORDS("cli-administrator-made", login=login))


@main.command("rotate-certificate-key")
@told
def rotate_certificate_key() -> None:
    """Makes the key that signs certificates from now on; those signed before stay good."""
    from server.commandline import signing

    key_id = asyncio.run(signing.rotate_certificate_key(settings_from_environment()))
    click.echo(_WORDS("cli-certificate-key", key=key_id))


@main.command("import-roster")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--preschool", required=True, type=click.UUID, help="The preschool's id.")
@click.option("--apply", is_flag=True, help="Import; without it only show what would change.")
@told
def import_roster(file: Path, preschool: UUID, apply: bool) -> None:
    """Reads a OneRoster bundle or a sheet of children and groups."""
    from server.commandline import importing

    sound = asyncio.run(importing.import_roster(settings_from_environment(), preschool, file, apply, click.echo))
    sys.exit(0 if sound else 1)


@main.command("export-openapi")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), default="openapi.json")
@told
def export_openapi(file: Path) -> None:
    """Writes the document of the API; it needs neither database nor store."""
    from server.commandline import exporting

    exporting.export_openapi(file)
    click.echo(_WORDS("cli-written", path=str(file)))


@main.group()
def media() -> None:
    """Looks after the files in the store."""


@media.command("verify")
@click.option("--bucket", "buckets", multiple=True, help="Only this one; may be repeated.")
@told
def media_verify(buckets: tuple[str, ...]) -> None:
    """Reads every object once: tells which are missing, damaged or named by nothing, and ends with status 1 if any."""
    from rich.console import Console

    from server.commandline import verifying

    sound = asyncio.run(verifying.verify(settings_from_environment(), buckets, Console(highlight=False), _WORDS))
    sys.exit(0 if sound else 1)


_DATA = click.option(
    "--data", type=click.Path(path_type=Path), default=None, help="A data folder (default: the environment's settings)."
)
_PRESCHOOL = click.option("--preschool", required=True, type=click.UUID, help="The preschool's id.")
_TRUST = click.option("--trust", is_flag=True, help="Take it although nobody here has named its issuer.")


def _at_desk(data: Path | None, do: Callable[[Any], Any]) -> Any:
    """Does one thing at the desk of packs, with the services of the data folder if one is named."""
    from server.commandline import packing

    async def at_desk(settings: Settings) -> Any:
        async with packing.desk_of(settings, _WORDS, click.echo) as desk:
            return await do(desk)

    with packing.settings_of(data) as settings:
        return asyncio.run(at_desk(settings))


@main.group()
def packs() -> None:
    """Parts of the library as files, for places without Internet."""


@packs.command("list")
@_PRESCHOOL
@_DATA
@told
def packs_list(preschool: UUID, data: Path | None) -> None:
    """Lists the packs that people of a preschool asked for."""
    _at_desk(data, lambda desk: desk.listed(preschool))


@packs.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_PRESCHOOL
@click.option("--title", default="Nihol", show_default=True)
@click.option("--theme", "themes", multiple=True, help="A week of the grid such as 11-3; may be repeated.")
@click.option("--age", "bands", multiple=True, help="An age band such as middle; may be repeated.")
@click.option("--kind", "kinds", multiple=True, help="A kind such as video; may be repeated.")
@click.option("--language", "languages", multiple=True, help="A language such as uz; may be repeated.")
@_DATA
@told
def packs_export(file: Path, preschool: UUID, title: str, data: Path | None, **wished: tuple[str, ...]) -> None:
    """Writes what a preschool reads of the library to a ZIP."""
    from server.commandline import packing

    wish = packing.wish_of(**wished)
    _at_desk(data, lambda desk: desk.export(preschool, file, title, wish))


@packs.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_PRESCHOOL
@_TRUST
@_DATA
@told
def packs_import(file: Path, preschool: UUID, trust: bool, data: Path | None) -> None:
    """Takes a pack in from a file."""
    _at_desk(data, lambda desk: desk.take_file(preschool, file, trust))


@packs.command("take")
@click.argument("address")
@click.argument("code")
@_PRESCHOOL
@_TRUST
@_DATA
@told
def packs_take(address: str, code: str, preschool: UUID, trust: bool, data: Path | None) -> None:
    """Takes a pack in from another installation that offers it."""
    _at_desk(data, lambda desk: desk.take_from(preschool, address, code, trust))


@packs.command("key")
@_DATA
@told
def packs_key(data: Path | None) -> None:
    """Shows the key that others name to trust the packs made here."""
    _at_desk(data, lambda desk: desk.key())


@packs.command("trust")
@click.argument("name")
@click.argument("key")
@_DATA
@told
def packs_trust(name: str, key: str, data: Path | None) -> None:
    """Names an issuer whose packs are taken without asking."""
    _at_desk(data, lambda desk: desk.trust(name, key))


@main.group()
def library() -> None:
    """Fills the library of a preschool from elsewhere."""


@library.command("import")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@_PRESCHOOL
@_DATA
@told
def library_import(folder: Path, preschool: UUID, data: Path | None) -> None:
    """Takes in a folder with a sheet (XLSX) and its files, or a folder of Kolibri."""
    sys.exit(0 if _at_desk(data, lambda desk: desk.catalogue(preschool, folder)) else 1)


@main.group()
def bench() -> None:
    """Measures Nihol against its bars, as ratios in one run."""


@bench.command("requests")
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1, 50))
@click.option("--requests", "count", default=300, show_default=True, type=click.IntRange(10, 100_000))
@told
def bench_requests(rounds: int, count: int) -> None:
    """CPU per request of the hot routes against raw ASGI + asyncpg, interleaved; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.requests(rounds, count)


@bench.command("upload")
@click.option("--rounds", default=3, show_default=True, type=click.IntRange(1, 50))
@told
def bench_upload(rounds: int) -> None:
    """Memory of the API while 500 MB come in, and the CPU of photographs of 12 megapixels; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.upload(rounds)


@bench.command("start")
@click.option("--rounds", default=3, show_default=True, type=click.IntRange(1, 50))
@click.option("--size", type=click.Choice(["small", "full"]), default="full", show_default=True)
@told
def bench_start(rounds: int, size: str) -> None:
    """Seconds from ``nihol demo`` to a usable login, cold and warm, and the memory then; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.start(rounds, size)


@bench.command("library")
@click.option("--rounds", default=7, show_default=True, type=click.IntRange(1, 50))
@click.option("--requests", "count", default=100, show_default=True, type=click.IntRange(10, 100_000))
@told
def bench_library(rounds: int, count: int) -> None:
    """Database time of finding among 100,000 resources, and a page against raw asyncpg; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.library(rounds, count)


@bench.command("certificates")
@click.option("--rounds", default=7, show_default=True, type=click.IntRange(1, 50))
@click.option("--requests", "count", default=400, show_default=True, type=click.IntRange(10, 100_000))
@told
def bench_certificates(rounds: int, count: int) -> None:
    """CPU of verifying a certificate, as JSON and as a page, against raw asyncpg; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.certificates(rounds, count)


@bench.command("soundness")
@click.option("--minutes", default=10.0, show_default=True, type=click.FloatRange(1, 600))
@click.option("--seed", default=1, show_default=True, type=int, help="Another one makes up other requests.")
@told
def bench_soundness(minutes: float, seed: int) -> None:
    """Kills, full disks, jumping clocks, made-up requests: what is lost or doubled by them; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.soundness(minutes, seed)


@bench.command("load")
@click.option("--preschools", default=30_000, show_default=True, type=click.IntRange(1, 100_000))
@click.option("--observations", default=20_000_000, show_default=True, type=click.IntRange(0, 500_000_000))
@click.option("--folder", default=".nihol/bench", show_default=True)
@told
def bench_load(preschools: int, observations: int, folder: str) -> None:
    """Builds a synthetic country by COPY, or brings it to more entries; goes on after a break; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.load(preschools, observations, folder)


@bench.command("vertical")
@click.option("--preschools", default=30_000, show_default=True, type=click.IntRange(1, 100_000))
@click.option("--observations", default="2000000,10000000,20000000", show_default=True)
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1, 50))
@click.option("--folder", default=".nihol/bench", show_default=True)
@told
def bench_vertical(preschools: int, observations: str, rounds: int, folder: str) -> None:
    """Database time of every page of the vertical while a country's entries grow; run it in a checkout."""
    from server.commandline import benchmarking

    benchmarking.vertical(preschools, observations, rounds, folder)


if __name__ == "__main__":
    main()
