"""The house's laws of direction, size and home, checked on the source itself."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("server", "mobile", "admin", "media_library")
LONGEST_FILE = 400
GENERATED = ROOT / "server" / "migrations" / "versions"


def sources(*packages: str) -> Iterator[Path]:
    for package in packages or PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            if not path.is_relative_to(GENERATED):
                yield path


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_imports_keep_their_direction() -> None:
    checker = Path(sys.executable).with_name("lint-imports")

    run = subprocess.run([checker, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stdout


def test_ruff_finds_nothing() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *PACKAGES, "tests"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout


def test_every_file_is_formatted() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--check", *PACKAGES, "tests"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout


def test_every_type_is_sound() -> None:
    run = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stdout


def test_no_file_outgrows_its_name() -> None:
    paths = [*sources(), *sorted((ROOT / "tests").rglob("*.py"))]

    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in paths}

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_every_module_says_what_belongs_there() -> None:
    silent = [named(path) for path in sources() if not ast.get_docstring(_tree(path))]

    assert silent == []


def test_each_concern_stays_at_home() -> None:
    found = [offence for path in sources() for node in ast.walk(_tree(path)) for offence in _offences(node, path)]

    assert found == []


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _offences(node: ast.AST, path: Path) -> Iterator[str]:
    place = named(path)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr == "commit" and not place.startswith(("server/kernel", "server/migrations", "mobile/device")):
            yield f"{place}:{node.lineno} commits"
        if _dotted(node.func) in {"os.getenv", "os.environ.get"} and place != "server/kernel/settings.py":
            yield f"{place}:{node.lineno} reads the environment"
        if _dotted(node.func) in {"datetime.now", "date.today", "datetime.utcnow"} and not _may_ask_the_time(place):
            yield f"{place}:{node.lineno} asks the time"
    if isinstance(node, ast.Import | ast.ImportFrom):
        modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else [name.name for name in node.names]
        if any(module.split(".")[0] == "minio" for module in modules) and place != "media_library/storage.py":
            yield f"{place}:{node.lineno} speaks to the store"
    if isinstance(node, ast.Name) and node.id == "TYPE_CHECKING":
        yield f"{place}:{node.lineno} hides an import"


def _may_ask_the_time(place: str) -> bool:
    return place == "server/kernel/clock.py" or place.startswith(("mobile/", "media_library/storage"))


def _dotted(node: ast.expr) -> str:
    return f"{_dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else getattr(node, "id", "")
