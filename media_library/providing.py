"""What the handlers of files and of the library ask for by name."""

from typing import Final

from litestar.di import NamedDependency, Provide

from media_library.controllers import FileController, ResourceController
from media_library.files import FileService
from media_library.games.controllers import GameController, PlayController
from media_library.games.service import GameService
from media_library.keeping.controllers import StorageController, TwinController
from media_library.keeping.service import StorageService
from media_library.keeping.twins import TwinService
from media_library.looking import LookingService
from media_library.looking_controllers import CountController
from media_library.packs.providing import PACK_CONTROLLERS, pack_dependencies
from media_library.printing.controllers import PaperController
from media_library.printing.service import PrintingService
from media_library.receiving import UploadDesk
from media_library.service import LibraryService
from media_library.sharing.controllers import ReviewController, SharingController
from media_library.sharing.gaps import GapService
from media_library.sharing.reports import ReportService
from media_library.sharing.service import SharingService
from media_library.storage import ObjectStorage
from media_library.uploads import UploadService
from media_library.using.collections import CollectionService
from media_library.using.controllers import CollectionController, UsingController
from media_library.using.service import UsingService
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.http.dependencies import provide, service
from server.kernel.settings import Settings
from server.kernel.tokens import TokenIssuer

MEDIA_CONTROLLERS: Final = (
    PaperController,
    FileController,
    CountController,
    UsingController,
    CollectionController,
    ResourceController,
    GameController,
    PlayController,
    StorageController,
    TwinController,
    SharingController,
    ReviewController,
    *PACK_CONTROLLERS,
)


def media_dependencies(
    database: Database, storage: ObjectStorage, clock: Clock, settings: Settings, issuer: TokenIssuer
) -> dict[str, Provide]:
    """``library``, ``files``, ``uploads``, ``games``, ``storage_use`` and the long-lived ``upload_desk``.

    The secret of the settings signs upload tickets, ``issuer`` the grants of games.
    """
    desk = UploadDesk(database, storage, clock, settings.secret, settings.media_quota)

    def uploads(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> UploadService:
        return UploadService(work, actor, desk)

    def files(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> FileService:
        return FileService(work, actor, clock, storage)

    def games(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> GameService:
        return GameService(work, actor, clock, storage, issuer)

    def storage_use(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> StorageService:
        return StorageService(work, actor, clock, settings.media_quota)

    def printing(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> PrintingService:
        return PrintingService(work, actor, storage)

    return {
        **pack_dependencies(database, storage, clock, settings),
        "printing": provide(printing),
        "games": provide(games),
        "looking": service(LookingService, clock),
        "sharing": service(SharingService, clock),
        "resource_reports": service(ReportService, clock),
        "media_gaps": service(GapService, clock),
        "using": service(UsingService, clock),
        "collections": service(CollectionService, clock),
        "library": service(LibraryService, clock),
        "files": provide(files),
        "uploads": provide(uploads),
        "storage_use": provide(storage_use),
        "media_twins": service(TwinService, clock),
        "upload_desk": provide(lambda: desk),
    }
