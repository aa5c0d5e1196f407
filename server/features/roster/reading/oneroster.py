"""Reads the OneRoster CSV binding, versions 1.1 and 1.2 (1EdTech): which files there are and how they hang together.

Read are manifest, orgs, academicSessions, courses, classes, users, roles (1.2), demographics and enrollments; grades
and resources are none of our business. Headings and tokens are taken without regard to case.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from server.features.roster.reading.archive import Archive, UnreadableFile
from server.features.roster.reading.tables import Table, csv_table
from server.features.roster.reading.values import Row, parsed_age_band, rows_under
from server.shared.domain.calendar import school_year_of
from server.shared.domain.roster import (
    Place,
    RemovedKind,
    RosterGroup,
    RosterOrganisation,
    RosterRemoval,
    RowProblem,
)

VERSIONS: Final = ("1.1", "1.2")
MANIFEST: Final = "manifest"
_NEEDED_IN_BULK: Final = frozenset({"users", "demographics"})
_NEEDED_COLUMNS: Final = {
    "orgs": ("sourcedId", "name", "type"),
    "academicSessions": ("sourcedId", "startDate"),
    "courses": ("sourcedId", "title"),
    "classes": ("sourcedId", "title"),
    "users": ("sourcedId", "givenName", "familyName"),
    "roles": ("userSourcedId", "role"),
    "demographics": ("sourcedId", "birthDate"),
    "enrollments": ("classSourcedId", "userSourcedId", "role"),
}
_OTHER_COLUMNS: Final = (
    *("status", "parentSourcedId", "beginDate", "endDate"),
    *("courseSourcedId", "classType", "schoolSourcedId", "termSourcedIds"),
    *("middleName", "phone", "sms", "agentSourcedIds", "role", "roleType", "sex"),
)
_TO_BE_DELETED: Final = "tobedeleted"
_STATUSES: Final = ("", "active", _TO_BE_DELETED)


def parts_of(archive: Archive) -> Mapping[str, str]:
    """File of the binding (``users``) → its name in the archive; files lie at the root or all in one folder."""
    found: dict[str, str] = {}
    for name in archive.names():
        folder, _, file = name.rpartition("/")
        if folder.startswith("__MACOSX") or file.startswith(".") or not file.lower().endswith(".csv"):
            continue
        stem = file[: -len(".csv")].lower()
        if stem in found:
            raise UnreadableFile("roster.archive_unsafe")
        found[stem] = name
    return {known: found[known.lower()] for known in (MANIFEST, *_NEEDED_COLUMNS) if known.lower() in found}


@dataclass
class Files:
    """The tables the manifest promises, read lazily row by row; problems and removals are gathered on the way."""

    tables: Mapping[str, Table]
    is_partial: bool
    problems: list[RowProblem] = field(default_factory=list)
    removals: list[RosterRemoval] = field(default_factory=list)

    @property
    def faults(self) -> list[RowProblem]:
        """Headings that are missing: while there are any, every other problem would be a consequence of these."""
        return [
            Place(table.name, 1).problem(heading, "roster.column_missing", field=heading)
            for file, table in self.tables.items()
            for heading in _NEEDED_COLUMNS[file]
            if heading not in _headings(file, table)
        ]

    def rows(self, file: str) -> Iterator[Row]:
        """The rows of a file under the headings of the binding, those to be deleted among them."""
        table = self.tables.get(file)
        return iter(()) if table is None else rows_under(table, 1, _headings(file, table), self.problems)

    def named(self, file: str) -> set[str]:
        """Every ``sourcedId`` of a file, whatever became of its row."""
        return {row.text("sourcedId") for row in self.rows(file)}

    def standing(self, file: str) -> Iterator[Row]:
        """The rows of a file that are not marked for deletion."""
        for row in self.rows(file):
            status = row.text("status").lower()
            if status not in _STATUSES:
                row.refuse("status", "status_unknown", value=status)
            elif status != _TO_BE_DELETED:
                yield row
            else:
                self._note_removal(file, row)

    def by_id(self, file: str) -> dict[str, Row]:
        """The standing rows by ``sourcedId``; a second row of one id is refused."""
        rows: dict[str, Row] = {}
        for row in self.standing(file):
            source_id = row.identity("sourcedId")
            if source_id in rows:
                row.refuse("sourcedId", "id_repeated", line=rows[source_id].place.line or 0)
            elif source_id:
                rows[source_id] = row
        return rows

    def _note_removal(self, file: str, row: Row) -> None:
        if file == "users":
            self.removals.append(RosterRemoval(RemovedKind.PERSON, row.text("sourcedId"), place=row.place))
        elif file == "classes":
            self.removals.append(RosterRemoval(RemovedKind.GROUP, row.text("sourcedId"), place=row.place))
        elif file == "enrollments":
            person, group = row.text("userSourcedId"), row.text("classSourcedId")
            self.removals.append(RosterRemoval(RemovedKind.ENROLMENT, person, group, place=row.place))


def _headings(file: str, table: Table) -> list[str | None]:
    known = {heading.lower(): heading for heading in (*_NEEDED_COLUMNS[file], *_OTHER_COLUMNS)}
    return [known.get(heading.lower()) for heading in (table.rows[0] if table.rows else ())]


def open_files(archive: Archive) -> Files:
    """Obeys the manifest: ``absent`` files are not read, ``delta`` makes the roster a partial one."""
    parts = parts_of(archive)
    if MANIFEST not in parts:
        raise UnreadableFile("roster.manifest_missing")
    manifest = _manifest(csv_table(parts[MANIFEST], archive.read(parts[MANIFEST])))
    version = manifest.get("oneroster.version", "")
    if not version.startswith(VERSIONS):
        raise UnreadableFile("roster.version_unknown", version=version, known=", ".join(VERSIONS))
    modes = {file: manifest.get(f"file.{file}".lower(), "absent").lower() for file in _NEEDED_COLUMNS}
    is_partial = "delta" in modes.values()
    wanted = {file for file, mode in modes.items() if mode in ("bulk", "delta")}
    tables = {file: csv_table(parts[file], archive.read(parts[file])) for file in sorted(wanted & parts.keys())}
    needed = wanted if is_partial else wanted | _NEEDED_IN_BULK
    missing = [f"{file}.csv" for file in sorted(needed - tables.keys())]
    problems = [Place(part).problem(None, "roster.part_missing", part=part) for part in missing]
    return Files(tables, is_partial, problems)


def _manifest(table: Table) -> Mapping[str, str]:
    return {row[0].lower(): row[1] for row in table.rows[1:] if len(row) > 1}


def read_organisations(files: Files) -> Iterator[RosterOrganisation]:
    for row in files.standing("orgs"):
        source_id, name = row.identity("sourcedId"), row.name("name", required=True)
        if not row.is_refused:
            kind, parent = row.text("type"), row.text("parentSourcedId") or None
            yield RosterOrganisation(source_id, name, kind, parent, place=_named(row, source_id="sourcedId"))


@dataclass
class Groups:
    """The classes that are groups, the first day of each, and every class id the file knows of."""

    groups: list[RosterGroup] = field(default_factory=list)
    begins: dict[str, date] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    other_classes: set[str] = field(default_factory=set)


def read_groups(files: Files) -> Groups:
    """A class is a group; where some classes are homerooms, only those are, and the rest are lessons and clubs."""
    sessions = {source_id: _session(row) for source_id, row in files.by_id("academicSessions").items()}
    titles = {source_id: row.text("title") for source_id, row in files.by_id("courses").items()}
    found = Groups()
    rows = list(files.standing("classes"))
    has_homerooms = any(row.text("classType").lower() == "homeroom" for row in rows)
    for row in rows:
        if has_homerooms and row.text("classType").lower() != "homeroom":
            found.other_classes.add(row.text("sourcedId"))
        else:
            _read_group(row, sessions, titles.get(row.text("courseSourcedId"), ""), found)
    return found


def _session(row: Row) -> tuple[date, date] | None:
    begins, ends = row.date("startDate", required=True), row.date("endDate")
    return None if begins is None else (begins, max(begins, ends or begins))


def _read_group(row: Row, sessions: Mapping[str, tuple[date, date] | None], course: str, found: Groups) -> None:
    source_id, name = row.identity("sourcedId"), row.name("title", required=True)
    terms = [session for term in row.list("termSourcedIds") if (session := sessions.get(term)) is not None]
    hangs_on_refused = any(sessions.get(term, ()) is None for term in row.list("termSourcedIds"))
    if row.is_refused or hangs_on_refused:
        found.refused.add(source_id)
        return
    school_year = None
    if terms:
        begins, ends = min(terms)
        found.begins[source_id] = begins
        school_year = _school_year(begins, ends)
    found.groups.append(
        RosterGroup(
            source_id=source_id,
            name=name,
            age_band=parsed_age_band(name) or parsed_age_band(course),
            school_year=school_year,
            preschool_source_id=row.text("schoolSourcedId") or None,
            place=_named(row, source_id="sourcedId"),
        )
    )


def _school_year(begins: date, ends: date) -> int:
    """By the middle of the session: one that opens in the last days of August belongs to the year that follows.

    The column ``schoolYear`` is not used, exporters disagree whether it names the first or the last year.
    """
    return school_year_of(begins + (ends - begins) / 2)


def _named(row: Row, **columns: str) -> Place:
    """The place of a row under the names of our fields, for rules that know only those."""
    return Place(row.place.file, row.place.line, {about: heading for about, heading in columns.items()})
