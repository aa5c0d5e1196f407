"""What a demonstration that is there already still waits for when it is started again. Import nothing heavy here."""

from media_library.starting import ask_for_starter
from server.main import Parts


async def go_on(parts: Parts) -> None:
    """Has the worker load what a stop cut off of the starter content; where nothing is missing its job does nothing."""
    async with parts.database.writing() as work:
        await ask_for_starter(work)
