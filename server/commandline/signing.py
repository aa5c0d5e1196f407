"""``nihol rotate-certificate-key``: turns the key that certificates are signed with."""

from server.features.certificates.keys import rotate
from server.features.certificates.providing import seal_of
from server.kernel import audit
from server.kernel.clock import SystemClock
from server.kernel.database import Database
from server.kernel.settings import Settings


async def rotate_certificate_key(settings: Settings) -> str:
    """A new pair of keys, which signs from now on; the id of its public half.

    The public halves of earlier ones stay where anyone finds them, so that what they signed is still good.
    """
    database = Database(settings.database_url, pool_size=1)
    try:
        async with database.writing() as work:
            signer = await rotate(work, seal_of(settings), SystemClock(settings.time_zone).now())
            key_id = signer.key_id.rpartition("/")[2]
            await audit.record(work, None, "certificate.key_rotated", None, details={"key_id": key_id})
    finally:
        await database.close()
    return key_id
