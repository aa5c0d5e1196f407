"""What the packs give to the composition root: their controllers and the services these ask for."""

from typing import Final

from litestar.di import NamedDependency, Provide

from media_library.packs.controllers import PackController, PackImportController
from media_library.packs.importing import PackImportService
from media_library.packs.metadata.controllers import MetadataController, MetadataService
from media_library.packs.offering import OfferService
from media_library.packs.offering_controllers import OfferController
from media_library.packs.service import PackService
from media_library.storage import ObjectStorage
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.http.dependencies import provide, service
from server.kernel.settings import Settings

PACK_CONTROLLERS: Final = (PackController, PackImportController, OfferController, MetadataController)


def pack_dependencies(
    database: Database, storage: ObjectStorage, clock: Clock, settings: Settings
) -> dict[str, Provide]:
    """``packs``, ``pack_imports``, ``offers`` and ``resource_metadata``."""

    def packs(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> PackService:
        return PackService(work, actor, clock, storage, settings.media_quota)

    def offers(work: NamedDependency[Work]) -> OfferService:
        return OfferService(work, database, clock, storage)

    def resource_metadata(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> MetadataService:
        return MetadataService(work, actor, settings.public_url)

    return {
        "packs": provide(packs),
        "pack_imports": service(PackImportService, clock),
        "offers": provide(offers),
        "resource_metadata": provide(resource_metadata),
    }
