"""Reading: from the bytes of a file somebody chose to a typed roster and every objection to its rows. No database."""

from datetime import date
from typing import Final

from server.features.roster.reading.archive import LARGEST_FILE, MEGABYTE, Archive, UnreadableFile, open_archive
from server.features.roster.reading.oneroster import MANIFEST, parts_of
from server.features.roster.reading.oneroster_people import read_oneroster
from server.features.roster.reading.sheet import read_sheets
from server.features.roster.reading.tables import Table, csv_table
from server.shared.domain.roster import Refused, Roster, RowProblem, checked

__all__ = ["Table", "read_roster", "read_workbook"]

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE: Final = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK: Final = "xl/workbook.xml"


def read_roster(filename: str, content: bytes, *, today: date) -> tuple[Roster, list[RowProblem]]:
    """The rows that may be applied, and every problem of the others, by file and line.

    What kind of file it is, is told by its content, never by its name. A file that cannot be read at all answers an
    empty roster and one problem without a line.
    """
    try:
        roster, refused, problems = _read(filename, content)
    except UnreadableFile as error:
        return Roster(), [RowProblem(filename, None, None, error.code, error.params)]
    sound, broken_rules = checked(roster, today, refused)
    return sound, sorted([*problems, *broken_rules], key=lambda problem: (problem.file, problem.line or 0))


def read_workbook(content: bytes, *, largest: int, longest_cell: int) -> list[Table]:
    """The visible sheets of an XLSX file that holds no roster, as text: formulas too are nothing but text.

    Raises UnreadableFile for what is no workbook, larger than ``largest`` bytes, damaged, encrypted or unsafe.
    """
    if len(content) > largest:
        raise UnreadableFile("roster.file_too_large", megabytes=largest // MEGABYTE)
    if content.startswith(_OLD_OFFICE):
        raise UnreadableFile("roster.file_encrypted" if _ENCRYPTED_OFFICE in content else "roster.xls_too_old")
    archive = open_archive(content) if content.startswith(_ZIP) else None
    if archive is None or _WORKBOOK not in archive.names():
        raise UnreadableFile("input.no_workbook")
    # Here and not above, as below: openpyxl takes 20 MB, and few processes ever read a workbook.
    from server.features.roster.reading.workbooks import workbook_tables

    return workbook_tables(archive, content, computed=False, longest_cell=longest_cell)


def _read(filename: str, content: bytes) -> tuple[Roster, Refused, list[RowProblem]]:
    if len(content) > LARGEST_FILE:
        raise UnreadableFile("roster.file_too_large", megabytes=LARGEST_FILE // MEGABYTE)
    if not content.strip():
        raise UnreadableFile("roster.file_empty")
    if content.startswith(_OLD_OFFICE):
        raise UnreadableFile("roster.file_encrypted" if _ENCRYPTED_OFFICE in content else "roster.xls_too_old")
    if content.startswith(_ZIP):
        return _read_archive(open_archive(content), content)
    return read_sheets([csv_table(filename, content)])


def _read_archive(archive: Archive, content: bytes) -> tuple[Roster, Refused, list[RowProblem]]:
    if _WORKBOOK in archive.names():
        from server.features.roster.reading.workbooks import workbook_tables

        return read_sheets(workbook_tables(archive, content))
    parts = parts_of(archive)
    if parts and (MANIFEST in parts or len(parts) > 1):
        return read_oneroster(archive)
    raise UnreadableFile("roster.archive_unknown")
