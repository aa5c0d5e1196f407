"""``nihol demo``: the services first, the product imported while they start. Import nothing heavy here."""

import gc
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from rich.console import Console

from media_library.storage import BUCKETS, probe
from server.commandline import telling
from server.commandline.client import prepare_client
from server.kernel.logging import configure_logging
from server.services.folder import DataFolder
from server.services.ports import require_port_free
from server.services.supervisor import running_services


def demo(path: Path, host: str, port: int, size: str) -> None:
    """Everything over one data folder, on one port, until Ctrl-C."""
    console = Console(highlight=False)
    require_port_free(host, port)
    configure_logging(as_json=False, quietly=True)
    with DataFolder.open(path) as folder:
        telling.starting(console, path)
        with suppress(KeyboardInterrupt), ThreadPoolExecutor(2) as aside:  # Ctrl-C is the way to stop
            imported, client_ready = aside.submit(_import_product), aside.submit(prepare_client, folder)
            with running_services(folder, probe, buckets=BUCKETS) as services:
                imported.result()
                from server.commandline.showing import Show, show

                show(folder, services, Show(console, host, port, size), client_ready)
        telling.stopped(console)


def _import_product() -> None:
    """Without the collector, which takes a third of the time and finds nothing in what is there to stay."""
    gc.disable()
    try:
        import_module("server.commandline.showing")
    finally:
        gc.enable()
        gc.freeze()
