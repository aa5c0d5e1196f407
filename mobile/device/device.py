"""Everything one running client holds besides its screens, and how a screen asks for it."""

from dataclasses import dataclass

import flet as ft

from mobile.device.api import ApiClient
from mobile.device.reading import Reading
from mobile.device.reference import ReferenceShelf
from mobile.device.session import Session
from mobile.device.store import Store
from mobile.device.sync import Sync


@dataclass(frozen=True)
class Device:
    """One session's connection to the server and to what it keeps."""

    session: Session
    api: ApiClient
    store: Store
    sync: Sync
    reference: ReferenceShelf
    reading: Reading


_NO_DEVICE: Device | None = None
DeviceContext = ft.create_context(_NO_DEVICE)


def use_device() -> Device:
    """The device of this session; a repository is made from its `api`, `sync` and `store`."""
    device = ft.use_context(DeviceContext)
    if device is None:
        raise RuntimeError("a screen was drawn outside the client")
    return device
