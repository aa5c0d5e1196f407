"""The only reader of the environment."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from server.shared.domain.calendar import TIME_ZONE

LOOPBACK_PROXIES: Final = "127.0.0.1,::1"


class SettingsProblem(Exception):
    """A setting is missing or unreadable; ``code`` and ``params`` name it."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True)
class S3Settings:
    endpoint: str
    access_key: str
    secret_key: str = field(repr=False)
    secure: bool = False
    region: str = "us-east-1"
    public_endpoint: str | None = None
    bucket_prefix: str = ""
    """Before the names of our buckets, in a store that is shared with others."""


@dataclass(frozen=True)
class Settings:
    """Everything that differs between installations.

    ``token_keys`` maps a key id to its secret; the first signs, all of them verify, so a key is rotated by putting a
    new one in front and removing the old one after the life of a token. ``media_quota_gb`` is what a preschool may hold
    in the store unless told otherwise; ``clamd`` is the virus scanner, as ``host:port`` or the path of its socket.
    ``database_read_url`` is a streaming copy for pages that bear to be ``database_read_lag`` seconds old;
    ``trusted_proxies`` are the addresses and networks whose word for a caller's address is taken. ``dhis2_url`` is the
    DHIS2 that figures are sent to, with ``dhis2_token`` (a personal access token of DHIS2).
    """

    database_url: str = field(repr=False)
    s3: S3Settings
    token_keys: Mapping[str, str] = field(repr=False)
    public_url: str = "http://127.0.0.1:8000"
    time_zone: ZoneInfo = field(default_factory=lambda: ZoneInfo(TIME_ZONE))
    client_folder: Path = Path(".nihol/client")
    database_pool: int = 10
    database_read_url: str = field(default="", repr=False)
    database_read_lag: int = 30
    trusted_proxies: str = LOOPBACK_PROXIES
    media_quota_gb: int = 20
    clamd: str = ""
    dhis2_url: str = ""
    dhis2_token: str = field(default="", repr=False)
    sign_in_per_minute: int = 10
    secure_cookies: bool = False
    demonstration: bool = False
    logs_as_json: bool = True

    @property
    def media_quota(self) -> int:
        """In bytes."""
        return self.media_quota_gb * 1024**3

    @property
    def secret(self) -> str:
        """The signing key in force, for anything that is signed and not a token."""
        return next(iter(self.token_keys.values()))


def settings_from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings of a production installation from ``NIHOL_*`` variables; raises SettingsProblem naming the variable."""
    env = os.environ if environment is None else environment
    return Settings(
        database_url=_database_url(_required(env, "NIHOL_DATABASE_URL")),
        s3=S3Settings(
            endpoint=_required(env, "NIHOL_S3_ENDPOINT"),
            access_key=_required(env, "NIHOL_S3_ACCESS_KEY"),
            secret_key=_required(env, "NIHOL_S3_SECRET_KEY"),
            secure=_flag(env, "NIHOL_S3_SECURE", True),
            region=env.get("NIHOL_S3_REGION", "us-east-1"),
            bucket_prefix=env.get("NIHOL_S3_BUCKET_PREFIX", "").strip(),
            public_endpoint=env.get("NIHOL_S3_PUBLIC_ENDPOINT"),
        ),
        token_keys=_token_keys(_required(env, "NIHOL_TOKEN_KEYS")),
        public_url=env.get("NIHOL_PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/"),
        time_zone=ZoneInfo(env.get("NIHOL_TIME_ZONE", TIME_ZONE)),
        client_folder=Path(env.get("NIHOL_CLIENT_FOLDER", ".nihol/client")),
        database_pool=_whole_number(env, "NIHOL_DATABASE_POOL", 10),
        database_read_url=_database_url(env.get("NIHOL_DATABASE_READ_URL", "").strip()),
        database_read_lag=_whole_number(env, "NIHOL_DATABASE_READ_LAG", 30),
        trusted_proxies=_proxies(env.get("NIHOL_TRUSTED_PROXIES", "").strip() or LOOPBACK_PROXIES),
        media_quota_gb=_whole_number(env, "NIHOL_MEDIA_QUOTA_GB", 20),
        clamd=_clamd(env.get("NIHOL_CLAMD", "").strip()),
        dhis2_url=_web_address(env, "NIHOL_DHIS2_URL"),
        dhis2_token=env.get("NIHOL_DHIS2_TOKEN", "").strip(),
        sign_in_per_minute=_whole_number(env, "NIHOL_SIGN_IN_PER_MINUTE", 10),
        secure_cookies=_flag(env, "NIHOL_SECURE_COOKIES", True),
    )


def default_data_folder() -> Path:
    """Where ``nihol demo`` keeps its data when not told otherwise."""
    import platformdirs

    return Path(platformdirs.user_data_dir("nihol", appauthor=False))


def environment_for_modules() -> dict[str, str]:
    """For ``python -m`` of a module of ours: found where we are, whatever lies in the current folder."""
    return {**os.environ, "PYTHONSAFEPATH": "1", "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def environment_for_children(settings: Settings) -> dict[str, str]:
    """The settings as variables, for worker processes that are started by this one."""
    return {
        **environment_for_modules(),
        "NIHOL_DATABASE_URL": settings.database_url,
        "NIHOL_DATABASE_POOL": str(settings.database_pool),
        "NIHOL_DATABASE_READ_URL": settings.database_read_url,
        "NIHOL_DATABASE_READ_LAG": str(settings.database_read_lag),
        "NIHOL_TRUSTED_PROXIES": settings.trusted_proxies,
        "NIHOL_SIGN_IN_PER_MINUTE": str(settings.sign_in_per_minute),
        "NIHOL_S3_ENDPOINT": settings.s3.endpoint,
        "NIHOL_S3_ACCESS_KEY": settings.s3.access_key,
        "NIHOL_S3_SECRET_KEY": settings.s3.secret_key,
        "NIHOL_S3_SECURE": "yes" if settings.s3.secure else "no",
        "NIHOL_S3_REGION": settings.s3.region,
        "NIHOL_S3_BUCKET_PREFIX": settings.s3.bucket_prefix,
        "NIHOL_TOKEN_KEYS": ",".join(f"{kid}:{secret}" for kid, secret in settings.token_keys.items()),
        "NIHOL_PUBLIC_URL": settings.public_url,
        "NIHOL_TIME_ZONE": settings.time_zone.key,
        "NIHOL_CLIENT_FOLDER": str(settings.client_folder),
        "NIHOL_SECURE_COOKIES": "yes" if settings.secure_cookies else "no",
        "NIHOL_MEDIA_QUOTA_GB": str(settings.media_quota_gb),
        "NIHOL_CLAMD": settings.clamd,
        "NIHOL_DHIS2_URL": settings.dhis2_url,
        "NIHOL_DHIS2_TOKEN": settings.dhis2_token,
    }


def _required(env: Mapping[str, str], name: str) -> str:
    value = env.get(name, "").strip()
    if not value:
        raise SettingsProblem("settings.missing", name=name)
    return value


def _flag(env: Mapping[str, str], name: str, default: bool) -> bool:
    value = env.get(name, "").strip().lower()
    if value in {"1", "yes", "true", "on"}:
        return True
    if value in {"0", "no", "false", "off"}:
        return False
    if value:
        raise SettingsProblem("settings.not_a_flag", name=name)
    return default


def _whole_number(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name, "").strip()
    if not value:
        return default
    if not value.isdecimal():
        raise SettingsProblem("settings.not_a_number", name=name)
    return int(value)


def _clamd(value: str) -> str:
    """Nothing, ``host:port`` or the path of a socket."""
    host, _, port = value.rpartition(":")
    if value and not value.startswith("/") and not (host and port.isdecimal()):
        raise SettingsProblem("settings.not_an_address", name="NIHOL_CLAMD")
    return value


def _web_address(env: Mapping[str, str], name: str) -> str:
    """Nothing, or where something is on the web, without a slash at its end."""
    value = env.get(name, "").strip().rstrip("/")
    if value and not value.startswith(("https://", "http://")):
        raise SettingsProblem("settings.not_a_web_address", name=name)
    return value


def _proxies(value: str) -> str:
    """Addresses and networks with commas between them, or ``*`` where nobody but the proxy can reach us."""
    for part in [] if value == "*" else value.split(","):
        try:
            ip_network(part.strip())
        except ValueError:
            raise SettingsProblem("settings.not_a_network", name="NIHOL_TRUSTED_PROXIES") from None
    return value


def _token_keys(value: str) -> dict[str, str]:
    """``kid:secret`` pairs separated by commas; a secret has at least 32 characters (RFC 7518, section 3.2)."""
    keys = dict(pair.split(":", 1) for pair in value.split(",") if ":" in pair)
    if not keys or any(len(secret) < 32 for secret in keys.values()):
        raise SettingsProblem("settings.weak_token_keys", name="NIHOL_TOKEN_KEYS")
    return keys


def _database_url(value: str) -> str:
    for prefix in ("postgres://", "postgresql://"):
        if value.startswith(prefix):
            return "postgresql+asyncpg://" + value[len(prefix) :]
    return value
