"""What happens to a file before it is read: kinds, sizes, damage, tricks; and that every problem has a text."""

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import server
from server.features.roster.reading import read_roster
from server.features.roster.reading.archive import LARGEST_FILE, MEGABYTE
from server.features.roster.reading.tables import MOST_ROWS
from server.shared.domain.roster import Roster, RowProblem
from server.shared.i18n import LANGUAGES, error_key, keys_of, translator
from tests.server.roster.files import HEADINGS, archive, oneroster_1_1, text_table, workbook

TODAY = date(2025, 10, 1)
ROW = ("Karimova", "Malika", "", "2021-03-15", "", "", "")
WORKBOOK = workbook(Bolalar=[HEADINGS, ROW])
ONEROSTER = archive(dict(oneroster_1_1()))
OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
SOURCES = Path(server.__file__).parent
CODE = re.compile(r"\"roster\.([a-z_]+)\"|refuse\(\s*[^,()]+, \"([a-z_]+)\"|\"([a-z_]+_(?:unknown|repeated))\"")


def encrypted(content: bytes) -> bytes:
    """The same archive with the mark of a password on every part."""
    marked = bytearray(content)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = marked.find(signature)
        while position >= 0:
            marked[position + offset] |= 1
            position = marked.find(signature, position + 1)
    return bytes(marked)


def with_link() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        part = zipfile.ZipInfo("users.csv")
        part.external_attr = 0o120777 << 16
        packed.writestr(part, "/etc/passwd")
    return written.getvalue()


def with_part(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The archive with some bytes of one part replaced."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = {part: packed.read(part) for part in packed.namelist()}
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new)
    return archive(dict(parts))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "roster.file_empty"),
        (b" \r\n ", "roster.file_empty"),
        (b",,,\n,,,\n", "roster.file_empty"),
        (workbook(Bolalar=[]), "roster.file_empty"),
        (b"%PDF-1.7\x00\x01\x02", "roster.file_kind_unknown"),
        (b"\xff\xfea", "roster.file_kind_unknown"),
        (bytes(LARGEST_FILE + 1), "roster.file_too_large"),
        (OLD_OFFICE, "roster.xls_too_old"),
        (OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"), "roster.file_encrypted"),
        (encrypted(ONEROSTER), "roster.file_encrypted"),
        (WORKBOOK[:-200], "roster.file_damaged"),
        (with_part(WORKBOOK, "xl/worksheets/sheet1.xml", b"<row", b"<wor"), "roster.file_damaged"),
        (with_part(WORKBOOK, "xl/workbook.xml", b"<workbook", b"<!DOCTYPE x><workbook"), "roster.archive_unsafe"),
        (archive({"photo.jpg": b"x"}), "roster.archive_unknown"),
        (archive({}), "roster.archive_unknown"),
        (archive({"../users.csv": "x"}), "roster.archive_unsafe"),
        (archive({"/users.csv": "x"}), "roster.archive_unsafe"),
        (archive({"a\\..\\users.csv": "x"}), "roster.archive_unsafe"),
        (archive({"C:users.csv": "x"}), "roster.archive_unsafe"),
        (with_link(), "roster.archive_unsafe"),
        (archive({"users.csv": bytes(6 * MEGABYTE)}), "roster.archive_too_large"),
        (archive({f"{number}.csv": "" for number in range(1001)}), "roster.archive_too_large"),
        (text_table([HEADINGS, *[ROW] * MOST_ROWS]), "roster.too_many_rows"),
        (b'Ismi,Familiyasi\n"Malika,Karimova\n', "roster.quotes_broken"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_problem_without_a_line(content: bytes, code: str) -> None:
    roster, problems = read_roster("list.xlsx", content, today=TODAY)

    assert roster == Roster()
    assert [(problem.file, problem.line, problem.column, problem.code) for problem in problems] == [
        ("list.xlsx", None, None, code)
    ]


def test_the_kind_of_a_file_is_told_by_its_content_not_its_name() -> None:
    from_workbook, _ = read_roster("list.csv", WORKBOOK, today=TODAY)
    from_text, _ = read_roster("list.zip", text_table([HEADINGS, ROW]), today=TODAY)
    from_archive, _ = read_roster("list.xlsx", ONEROSTER, today=TODAY)

    assert [len(roster.children) for roster in (from_workbook, from_text, from_archive)] == [1, 1, 2]


def test_a_cell_in_the_last_line_of_excel_does_not_make_a_million_lines() -> None:
    content = with_part(
        WORKBOOK,
        "xl/worksheets/sheet1.xml",
        b"</sheetData>",
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    )

    roster, problems = read_roster("list.xlsx", content, today=TODAY)

    assert (len(roster.children), problems) == (1, [])


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([WORKBOOK, ONEROSTER, text_table([HEADINGS, ROW])]),
    st.lists(st.tuples(st.integers(0, 10_000), st.binary(min_size=1, max_size=4)), max_size=8),
)
def test_damage_of_any_kind_is_a_problem_and_never_a_crash(content: bytes, blows: list[tuple[int, bytes]]) -> None:
    damaged = bytearray(content)
    for position, blow in blows:
        start = position % len(damaged)
        damaged[start : start + len(blow)] = blow

    roster, problems = read_roster("list", bytes(damaged), today=TODAY)

    assert isinstance(roster, Roster)
    assert all(isinstance(problem, RowProblem) for problem in problems)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", b"\xef\xbb\xbf", b"\xff\xfe"]))
def test_any_bytes_are_answered(content: bytes, beginning: bytes) -> None:
    roster, problems = read_roster("list", beginning + content, today=TODAY)

    assert roster == Roster()
    assert len(problems) > 0


def codes_in_sources() -> set[str]:
    files = [SOURCES / "shared/domain/roster.py", *(SOURCES / "features/roster").rglob("*.py")]
    found = CODE.findall("\n".join(file.read_text("utf-8") for file in files))
    return {next(filter(None, groups)) for groups in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_a_text_in_every_language_and_no_text_is_left_over(language: str) -> None:
    expected = {error_key(f"roster.{code}") for code in codes_in_sources()}

    told = {key for key, file in keys_of(language).items() if file.name == "roster.ftl" and key.startswith("error-")}

    assert told == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_name_the_value_the_line_and_the_column(language: str) -> None:
    t = translator(language)

    assert "kecha" in t.error("roster.date_unknown", {"value": "kecha"})
    assert "1042" in t.error("roster.rows_alike", {"line": 1042})
    assert t("roster-column-birth-date") in t.error("roster.column_missing", {"field": "birth_date"})
    assert "classSourcedId" in t.error("roster.column_missing", {"field": "classSourcedId"})
