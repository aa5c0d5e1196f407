"""The files of the deployment guide: they name only settings, commands and routes that there are."""

import re
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from server.cli import main
from server.kernel.settings import settings_from_environment
from tests.server.rights.routes import routes

ROOT = Path(__file__).parents[3]
DEPLOYMENT = ROOT / "server" / "deployment"
FILES = sorted(path for path in DEPLOYMENT.rglob("*") if path.is_file())
UNITS = sorted((DEPLOYMENT / "systemd").glob("*.service"))
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOYMENT / "compose" / "compose.yaml").read_text("utf-8"))
OF_THE_PROXY = {"NIHOL_SITE", "NIHOL_UPSTREAMS", "NIHOL_STICKY_KEY"}
"""Variables that only the Caddyfile reads."""
OF_THE_TESTS = "NIHOL_TEST_"
IN_THE_GUIDE = re.compile(r"`(?:\S*/)?nihol ([a-z][^`]*)`")


def known_settings() -> set[str]:
    source = (ROOT / "server" / "kernel" / "settings.py").read_text("utf-8")
    return set(re.findall(r'"(NIHOL_[A-Z0-9_]+)"', source))


def named(path: Path) -> str:
    return path.relative_to(DEPLOYMENT).as_posix()


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_variable_that_is_named_is_a_setting(path: Path) -> None:
    told = set(re.findall(r"NIHOL_[A-Z0-9_]+", path.read_text("utf-8")))

    assert {name for name in told - known_settings() - OF_THE_PROXY if not name.startswith(OF_THE_TESTS)} == set()


def test_every_setting_is_told_in_the_example_and_in_the_readme() -> None:
    example = (DEPLOYMENT / "nihol.env.example").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")

    assert {name for name in known_settings() if name not in example} == {"NIHOL_S3_REGION"}
    assert {name for name in known_settings() if name not in readme} == set()


def test_the_example_is_readable_by_the_product() -> None:
    lines = [line for line in (DEPLOYMENT / "nihol.env.example").read_text("utf-8").splitlines() if "=" in line]
    environment = dict(line.split("=", 1) for line in lines if not line.startswith("#"))

    settings = settings_from_environment(environment)

    assert settings.database_read_url.startswith("postgresql+asyncpg://")
    assert (settings.database_read_lag, settings.trusted_proxies) == (30, "127.0.0.1,172.30.0.0/24")
    assert settings.secure_cookies


@pytest.mark.parametrize("path", UNITS, ids=named)
def test_a_unit_starts_a_command_that_there_is(path: Path) -> None:
    unit = ConfigParser(interpolation=None, strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # names of units are spelt as they are
    unit.read_string(path.read_text("utf-8"))

    program, *words = unit["Service"]["ExecStart"].split()

    assert program == "/opt/nihol/bin/nihol"
    require_command([word.replace("%i", "8001") for word in words])
    assert unit["Service"]["EnvironmentFile"] == "/etc/nihol/nihol.env"
    assert unit["Service"]["User"] == "nihol"


@pytest.mark.parametrize("name", sorted(COMPOSE["services"]))
def test_a_service_starts_a_command_that_there_is_after_services_that_there_are(name: str) -> None:
    service = COMPOSE["services"][name]

    if service["image"] == "nihol" and "entrypoint" not in service:
        require_command(service["command"])
    assert set(service.get("depends_on", {})) <= set(COMPOSE["services"])
    volumes = {volume.split(":")[0] for volume in service.get("volumes", [])}
    assert {volume for volume in volumes if not volume.startswith(".")} <= set(COMPOSE["volumes"])
    for volume in volumes:
        assert not volume.startswith(".") or (DEPLOYMENT / "compose" / volume).is_file()
    if "build" in service:
        folder = (DEPLOYMENT / "compose" / service["build"]["context"]).resolve()
        assert folder == ROOT
        assert (folder / service["build"]["dockerfile"]).is_file()


def test_the_proxy_asks_a_route_that_there_is_and_is_trusted_by_what_it_stands_before() -> None:
    caddy = (DEPLOYMENT / "Caddyfile").read_text("utf-8")
    asked = re.search(r"health_uri (\S+)", caddy)
    before = COMPOSE["services"]["proxy"]["environment"]["NIHOL_UPSTREAMS"].split()
    network = COMPOSE["networks"]["inside"]["ipam"]["config"][0]["subnet"]

    assert asked is not None
    assert asked[1] in {route.path for route in routes()}
    assert {address.split(":")[0] for address in before} <= set(COMPOSE["services"])
    assert network in (DEPLOYMENT / "nihol.env.example").read_text("utf-8")


def test_what_is_copied_into_the_image_is_there() -> None:
    lines = (DEPLOYMENT / "compose" / "Containerfile").read_text("utf-8").splitlines()
    sources = [word for line in lines if line.startswith("COPY") for word in line.split()[1:-1]]

    assert [source for source in sources if not (ROOT / source).exists()] == []


@pytest.mark.parametrize("command", sorted(set(IN_THE_GUIDE.findall((DEPLOYMENT / "README.md").read_text("utf-8")))))
def test_a_command_of_the_guide_is_one_that_there_is(command: str) -> None:
    require_command(command.split())


def require_command(words: list[str]) -> None:
    """That the command line knows these words as a command and its options."""
    group: click.Command = main
    rest = list(words)
    while isinstance(group, click.Group):
        assert rest and rest[0] in group.commands, words
        group = group.commands[rest.pop(0)]
    options = {name for parameter in group.params for name in (*parameter.opts, *parameter.secondary_opts)}
    assert [word for word in rest if word.startswith("--") and word not in options] == [], words


def test_a_command_that_there_is_not_would_be_noticed() -> None:
    with pytest.raises(AssertionError):
        require_command(["serve", "--many"])
    with pytest.raises(AssertionError):
        require_command(["bring-up"])


def guide_links() -> Iterator[str]:
    yield from re.findall(r"\]\(([^)#]+)\)", (DEPLOYMENT / "README.md").read_text("utf-8"))


def test_the_guide_points_at_files_that_there_are() -> None:
    assert [link for link in guide_links() if not (DEPLOYMENT / link).exists()] == []
