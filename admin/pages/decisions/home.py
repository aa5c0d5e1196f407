"""What the first page of whoever leads a preschool asks for beside its figures."""

from dataclasses import dataclass

from litestar.di import NamedDependency

from media_library.sharing.service import SharingService
from server.features.decisions.signals import SignalService


@dataclass(frozen=True)
class HomeDesk:
    """The services behind what waits there."""

    sharing: SharingService
    signals: SignalService


def home_desk(sharing: NamedDependency[SharingService], signals: NamedDependency[SignalService]) -> HomeDesk:
    return HomeDesk(sharing, signals)
