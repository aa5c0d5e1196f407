"""Both embedded services together: started side by side, stopped whatever happens."""

import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from server.services.folder import DataFolder
from server.services.object_store import EmbeddedObjectStore, ObjectStoreAddress, Probe
from server.services.postgres import EmbeddedPostgres, PostgresAddress, Setting

BUCKETS = ("media",)

_ENDING_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


@dataclass(frozen=True)
class Services:
    """The addresses of what runs."""

    postgres: PostgresAddress
    object_store: ObjectStoreAddress


@contextmanager
def running_services(
    folder: DataFolder, probe: Probe, *, buckets: Sequence[str] = BUCKETS, **postgres_settings: Setting
) -> Iterator[Services]:
    """Both services over one folder, for as long as the block lasts; ServiceProblem if one does not start.

    In the main thread a SIGTERM or SIGHUP nobody else handles ends the block as Ctrl-C does.
    """
    postgres, object_store = EmbeddedPostgres(folder), EmbeddedObjectStore(folder, probe)
    with _signals_end_the_block(), ThreadPoolExecutor(max_workers=2) as side_by_side:
        starting: list[Future[PostgresAddress] | Future[ObjectStoreAddress]] = []
        try:
            address = side_by_side.submit(lambda: postgres.start(**postgres_settings))
            endpoint = side_by_side.submit(object_store.start, buckets)
            starting = [address, endpoint]
            yield Services(address.result(), endpoint.result())
        finally:
            # A second Ctrl-C must not tear the ending, which has its own bounds of time.
            with _deaf():
                for start in starting:
                    start.exception()
                for stop in [side_by_side.submit(service.stop) for service in (postgres, object_store)]:
                    stop.result()


@contextmanager
def _signals_end_the_block() -> Iterator[None]:
    ours = [number for number in _ENDING_SIGNALS if _in_main_thread() and signal.getsignal(number) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def _deaf() -> Iterator[None]:
    heard = {}
    if _in_main_thread():
        heard = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, *_ENDING_SIGNALS)}
    try:
        yield
    finally:
        for number, handler in heard.items():
            # None = set outside Python, beyond our giving back.
            signal.signal(number, signal.SIG_DFL if handler is None else handler)


def _end(number: int, _: FrameType | None) -> None:
    # The status a shell gives to a process that this signal has ended.
    raise SystemExit(128 + number)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
