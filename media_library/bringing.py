"""A whole small file that comes within one request, from a sender that can neither reach the store nor run a script."""

from pathlib import Path
from uuid import UUID

from media_library.receiving import UploadDesk
from media_library.storage import INTAKE
from media_library.uploads import UploadService
from media_library.waiting import ANY_TYPE, intake_key
from server.shared.contract import media as contract


async def bring(
    uploads: UploadService, desk: UploadDesk, preschool_id: UUID, request: contract.NewFile, path: Path
) -> contract.StoredFile:
    """Asks for a place, puts the file there and says so; what a refusal leaves in the store is tidied at night."""
    await uploads.begin(preschool_id, request)
    await desk.storage.put(INTAKE, intake_key(preschool_id, request.id), path, ANY_TYPE)
    return await uploads.arrived(preschool_id, request.id)
