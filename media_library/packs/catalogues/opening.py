"""Which catalogue it is: a sheet with its files, or a channel of Kolibri; in a folder, or in one ZIP."""

from pathlib import Path
from typing import Final
from uuid import UUID

from media_library.packs.catalogues.bringing import Catalogue
from media_library.packs.catalogues.entry import FolderShelf, ZipShelf
from media_library.packs.catalogues.kolibri import DATABASES, database_in, read_channel
from media_library.packs.catalogues.sheet import read_sheet, sheet_in
from server.shared.domain.errors import RuleViolation

_SHEET: Final = ".xlsx"


def catalogue_in_folder(folder: Path, preschool_id: UUID) -> Catalogue:
    """Raises ``pack.not_a_sheet``, ``pack.not_a_channel``."""
    shelf = FolderShelf(folder)
    if (folder / DATABASES).is_dir():
        channel = read_channel(database_in(folder))
        return Catalogue(channel.entries, shelf, strict=False, skipped=channel.skipped)
    entries, faults = read_sheet(sheet_in(folder).read_bytes(), preschool_id, shelf)
    return Catalogue(entries, shelf, strict=True, faults=faults)


def catalogue_in_zip(path: Path, preschool_id: UUID, working: Path) -> Catalogue:
    """``working`` is an empty folder for what has to lie on disk to be read."""
    shelf = ZipShelf(path)
    names = shelf.names()
    databases = [name for name in names if name.startswith(f"{DATABASES}/") and name.endswith(".sqlite3")]
    if len(databases) == 1:
        shelf.copy(databases[0], working / "channel.sqlite3")
        channel = read_channel(working / "channel.sqlite3")
        return Catalogue(channel.entries, shelf, strict=False, skipped=channel.skipped)
    sheets = [name for name in names if name.lower().endswith(_SHEET) and "/" not in name]
    if len(sheets) != 1:
        raise RuleViolation("pack.not_a_sheet")
    shelf.copy(sheets[0], working / "catalogue.xlsx")
    entries, faults = read_sheet((working / "catalogue.xlsx").read_bytes(), preschool_id, shelf)
    return Catalogue(entries, shelf, strict=True, faults=faults)
