"""Who may still take a child's data home, and what the files are called."""

from datetime import UTC, date, datetime, timedelta

import pytest

from server.shared.domain.takeouts import (
    LEAVING_DAYS,
    PATIENCE,
    FamilyAccess,
    family_access,
    is_under_way,
    last_day_of,
    photo_name,
    slug_of,
    state_at,
    takeout_name,
    until_of,
)

LAST = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("today", "access"),
    [
        (LAST - timedelta(days=1), FamilyAccess.ORDINARY),
        (LAST, FamilyAccess.ORDINARY),
        (LAST + timedelta(days=1), FamilyAccess.TAKEOUTS),
        (LAST + timedelta(days=LEAVING_DAYS), FamilyAccess.TAKEOUTS),
        (LAST + timedelta(days=LEAVING_DAYS + 1), FamilyAccess.NONE),
    ],
)
def test_a_family_has_everything_up_to_the_last_day_then_its_takeouts_then_nothing(
    today: date, access: FamilyAccess
) -> None:
    assert family_access(LAST, today) is access


def test_the_sixtieth_day_is_the_last_one_for_a_takeout() -> None:
    assert until_of(LAST) == date(2027, 1, 17)


def test_who_has_no_last_day_has_not_left() -> None:
    assert family_access(None, LAST) is FamilyAccess.ORDINARY


def test_the_last_day_is_that_of_the_latest_enrolment() -> None:
    earlier, later = (date(2025, 9, 1), date(2026, 5, 31)), (date(2026, 9, 1), LAST)

    assert last_day_of([later, earlier]) == LAST


def test_a_child_without_enrolments_or_with_one_that_goes_on_has_no_last_day() -> None:
    ended, running = (date(2025, 9, 1), date(2026, 5, 31)), (date(2026, 12, 1), None)

    assert last_day_of([]) is None
    assert last_day_of([ended, running]) is None


def test_a_child_between_two_groups_has_not_left() -> None:
    gap = [(date(2025, 9, 1), date(2026, 5, 31)), (date(2026, 9, 1), date(2027, 5, 31))]

    assert family_access(last_day_of(gap), date(2026, 7, 1)) is FamilyAccess.ORDINARY


def test_a_file_expires_at_its_moment_and_one_that_is_never_ready_fails() -> None:
    assert state_at("ready", NOW, NOW + timedelta(seconds=1), NOW) == "ready"
    assert state_at("ready", NOW, NOW, NOW) == "expired"
    assert state_at("running", NOW - PATIENCE + timedelta(seconds=1), None, NOW) == "running"
    assert state_at("running", NOW - PATIENCE, None, NOW) == "failed"
    assert state_at("failed", NOW, None, NOW) == "failed"


def test_only_what_waits_or_runs_is_under_way() -> None:
    assert [is_under_way(state, NOW, NOW) for state in ("waiting", "running", "ready", "failed")] == [
        True,
        True,
        False,
        False,
    ]
    assert not is_under_way("waiting", NOW - PATIENCE, NOW)


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("Ertakni oʻz soʻzlari bilan aytdi!", "ertakni-oz-sozlari-bilan-aytdi"),
        ("Ғунча қалъа қурди", "guncha-qala-qurdi"),
        ("", ""),
        ("../../etc", "etc"),
        ("a" * 70, "a" * 60),
        ("bir ikki " * 20, "bir-ikki-bir-ikki-bir-ikki-bir-ikki-bir-ikki-bir-ikki-bir"),
    ],
)
def test_words_become_a_part_of_a_name_that_every_system_takes(words: str, slug: str) -> None:
    assert slug_of(words) == slug


def test_pictures_are_called_by_date_number_and_words() -> None:
    assert photo_name(LAST, "Qalʼa qurdi", 2, "jpg") == "2026-11-18_02_qala-qurdi.jpg"
    assert photo_name(LAST, "🙂", 1, "jpg") == "2026-11-18_01.jpg"


def test_a_takeout_is_called_by_its_child() -> None:
    assert takeout_name("Olimova Oʻgʻiloy", "archive", "2026-11-18") == "olimova-ogiloy-archive-2026-11-18.zip"
    assert takeout_name("Олимова Азиза", "portfolio", "2026-2027") == "olimova-aziza-portfolio-2026-2027.pdf"
