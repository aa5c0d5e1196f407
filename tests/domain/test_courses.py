"""Hours of the 24-hour course: exactly 24 for who has done everything, never more for anybody."""

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.features.courses.loading import programme_of
from server.shared.contract.courses import ProgrammeDocument, Unit
from server.shared.domain import courses as rules
from server.shared.domain.codes import shown_code
from server.shared.domain.course_programmes import faults_of, require_publishable
from server.shared.domain.courses import Course, Done, Form, Meeting, Tried
from server.shared.domain.errors import RuleViolation
from server.shared.ids import uuid7

DOCUMENT = programme_of()
UNITS = rules.units_of(DOCUMENT)
GUIDED = [unit for unit in UNITS if unit.form == Form.GUIDED]
FIRST = date(2026, 11, 16)
LAST = date(2026, 12, 11)
DAY = timedelta(days=1)


def with_unit(wanted: str, **changes: object) -> ProgrammeDocument:
    """The programme with one unit said otherwise."""
    copied = msgspec.convert(msgspec.to_builtins(DOCUMENT), ProgrammeDocument)
    for module in copied.modules:
        module.units = [
            msgspec.structs.replace(unit, **changes) if unit.slug == wanted else unit for unit in module.units
        ]
    return copied


def codes(document: ProgrammeDocument) -> list[tuple[str, str]]:
    return [(fault.where, fault.code) for fault in faults_of(document)]


def everything(meetings: list[Meeting]) -> Done:
    """All that a completer has on record."""
    return Done(
        sessions=frozenset(meeting.id for meeting in meetings),
        chapters=frozenset(chapter for unit in UNITS for chapter in unit.chapters),
        tasks=frozenset(task for unit in UNITS for task in unit.tasks),
        tests={unit.slug: Tried(1, passed=True) for unit in UNITS if unit.form == Form.TEST},
        projects={unit.slug: rules.ProjectState.PASSED for unit in UNITS if unit.form == Form.PROJECT},
    )


def one_each() -> list[Meeting]:
    """A session for each guided unit, one a day."""
    return [Meeting(uuid7(), unit.slug, FIRST + number * DAY, unit.minutes) for number, unit in enumerate(GUIDED)]


@st.composite
def cuts(draw: st.DrawFn, unit: Unit) -> list[Meeting]:
    """The minutes of a unit cut into sessions at random places."""
    inner = draw(st.lists(st.integers(1, unit.minutes - 1), unique=True, max_size=5))
    edges = [0, *sorted(inner), unit.minutes]
    days = draw(st.lists(st.integers(0, 25), min_size=len(edges) - 1, max_size=len(edges) - 1))
    return [
        Meeting(uuid7(), unit.slug, FIRST + day * DAY, after - before)
        for before, after, day in zip(edges, edges[1:], days, strict=False)
    ]


@st.composite
def ways(draw: st.DrawFn) -> tuple[list[Meeting], Done]:
    """A whole timetable, and some of what can be done."""
    meetings = [meeting for unit in GUIDED for meeting in draw(cuts(unit))]
    whole = everything(meetings)
    states = st.sampled_from([None, *rules.ProjectState])
    return meetings, Done(
        sessions=frozenset(draw(st.sets(st.sampled_from(sorted(whole.sessions))))),
        chapters=frozenset(draw(st.sets(st.sampled_from(sorted(whole.chapters))))),
        tasks=frozenset(draw(st.sets(st.sampled_from(sorted(whole.tasks))))),
        tests={slug: Tried(draw(st.integers(0, 3)), passed=draw(st.booleans())) for slug in whole.tests},
        projects={slug: state for slug in whole.projects if (state := draw(states)) is not None},
    )


@given(ways())
def test_nobody_ever_has_more_than_24_hours_and_a_completer_has_them_exactly(way: tuple[list[Meeting], Done]) -> None:
    meetings, done = way

    hours = rules.hours_of(rules.counted_of(DOCUMENT, done, meetings))
    completed = rules.is_complete(DOCUMENT, done, meetings)
    whole = rules.counted_of(DOCUMENT, everything(meetings), meetings)

    assert 0.0 <= hours <= 24.0
    assert completed == (hours == 24.0)
    assert rules.hours_of(whole) == 24.0


@given(ways())
def test_whatever_else_is_done_no_hour_is_lost(way: tuple[list[Meeting], Done]) -> None:
    meetings, done = way
    missed = sorted({meeting.id for meeting in meetings} - done.sessions)

    later = Done(done.sessions | set(missed[:1]), done.chapters, done.tasks, done.tests, done.projects)

    assert rules.counted_of(DOCUMENT, later, meetings) >= rules.counted_of(DOCUMENT, done, meetings)


def test_our_own_programme_is_publishable_and_covers_the_hours_of_the_example() -> None:
    assert faults_of(DOCUMENT) == []
    assert rules.minutes_of(DOCUMENT) == 1080
    assert {module.slug: sum(unit.minutes for unit in module.units) / 45 for module in DOCUMENT.modules} == {
        "orientation": 2,
        "confidentiality": 2,
        "planning": 4,
        "observing": 4,
        "library": 3,
        "families": 2,
        "monitoring": 3,
        "vertical": 2,
        "finish": 2,
    }


@pytest.mark.parametrize("minutes", [44, 46, 0, -45])
def test_a_programme_of_a_minute_more_or_less_than_24_hours_is_not_published(minutes: int) -> None:
    wrong = with_unit("orientation-guided", minutes=minutes)

    with pytest.raises(RuleViolation) as refused:
        require_publishable(faults_of(wrong)[-1:])

    assert (refused.value.code, refused.value.params["minutes"]) == ("course.not_24_hours", 1035 + minutes)


@pytest.mark.parametrize(
    ("slug", "changes", "code"),
    [
        ("orientation-study", {"chapters": []}, "course.no_chapters"),
        ("planning-practice", {"tasks": []}, "course.no_tasks"),
        ("planning-practice", {"tasks": ["dance"]}, "course.unknown_task"),
        ("final-test", {"test": None}, "course.test_plan"),
        ("final-project", {"project": None}, "course.project_plan"),
        ("orientation-guided", {"form": "dream"}, "course.unknown_form"),
        ("orientation-guided", {"title": {"ru": "Введение"}}, "course.no_words"),
        ("orientation-guided", {"slug": "Kirish 1"}, "course.slug"),
    ],
)
def test_a_fault_is_named_with_its_place(slug: str, changes: dict[str, object], code: str) -> None:
    wrong = with_unit(slug, **changes)

    assert [fault for _, fault in codes(wrong)] == [code]
    assert codes(wrong)[0][0].endswith(str(changes.get("slug", slug)))


def test_a_chapter_that_the_handbook_does_not_have_is_a_fault_once_the_handbook_is_known() -> None:
    known = {chapter for unit in UNITS for chapter in unit.chapters} - {"checking"}

    faults = faults_of(DOCUMENT, known)

    assert [(fault.code, fault.params) for fault in faults] == [("course.unknown_chapter", {"slug": "checking"})]


def test_a_unit_of_own_study_counts_whole_or_not_at_all() -> None:
    unit = next(unit for unit in UNITS if unit.slug == "monitoring-study")

    some = rules.progress(unit, Done(chapters=frozenset(unit.chapters[:3])), [])
    whole = rules.progress(unit, Done(chapters=frozenset(unit.chapters)), [])

    assert (some.counted, some.standing, some.done, some.whole) == (0, "begun", 3, 4)
    assert (whole.counted, whole.standing, whole.done, whole.whole) == (90, "done", 4, 4)


def test_a_test_without_attempts_left_and_a_failed_project_are_failed() -> None:
    test = next(unit for unit in UNITS if unit.form == Form.TEST)
    project = next(unit for unit in UNITS if unit.form == Form.PROJECT)

    tried = [rules.progress(test, Done(tests={test.slug: Tried(times, passed=False)}), []) for times in (0, 2, 3)]
    handed = [
        rules.progress(project, Done(projects={project.slug: state}), []).standing
        for state in ("submitted", "returned", "failed", "passed")
    ]

    assert [one.standing for one in tried] == ["open", "begun", "failed"]
    assert handed == ["begun", "begun", "failed", "done"]


def test_a_session_that_went_by_is_missed_only_once_attendance_was_taken_at_it() -> None:
    meetings = one_each()
    unnoted = Course(DOCUMENT, tuple(meetings), LAST, frozenset())
    noted = Course(DOCUMENT, tuple(meetings), LAST, frozenset({meetings[0].id}))
    there = Done(sessions=frozenset({meetings[0].id}))

    said = [rules.behind(course, done, FIRST + DAY) for course, done in ((unnoted, Done()), (noted, Done()))]

    assert said == [["orientation-study"], ["orientation-guided", "orientation-study"]]
    assert rules.behind(noted, there, FIRST + DAY) == ["orientation-study"]
    assert rules.behind(noted, Done(), FIRST) == []


def test_own_work_is_due_before_the_next_module_meets_and_the_rest_by_the_last_day() -> None:
    due = rules.due_dates(DOCUMENT, one_each(), LAST)

    assert (due["orientation-study"], due["confidentiality-study"]) == (FIRST, FIRST + DAY)
    assert (due["final-test"], due["vertical-practice"]) == (LAST, LAST)
    assert "planning-guided" not in due


def test_after_the_last_day_a_completer_is_behind_in_nothing_and_nobody_else_is_forgotten() -> None:
    meetings = one_each()
    course = Course(DOCUMENT, tuple(meetings), LAST, frozenset(meeting.id for meeting in meetings))

    assert rules.behind(course, everything(meetings), LAST + DAY) == []
    assert rules.behind(course, Done(), LAST + DAY) == [unit.slug for unit in UNITS]


def test_the_next_unit_passes_over_what_is_done_or_cannot_be_tried_again() -> None:
    meetings = one_each()
    failed = everything(meetings)
    tests = {"final-test": Tried(3, passed=False)}
    without = Done(failed.sessions, failed.chapters, failed.tasks, tests, failed.projects)

    assert rules.next_unit(DOCUMENT, Done(), meetings) == "orientation-guided"
    assert rules.next_unit(DOCUMENT, failed, meetings) == ""
    assert rules.next_unit(DOCUMENT, without, meetings) == ""


def test_units_whose_sessions_do_not_come_to_their_minutes_are_named() -> None:
    meetings = one_each()
    short = [*meetings[1:], Meeting(uuid7(), "orientation-guided", FIRST, 44)]

    assert rules.incomplete_units(DOCUMENT, meetings) == []
    assert [(unit.slug, minutes) for unit, minutes in rules.incomplete_units(DOCUMENT, short)] == [
        ("orientation-guided", 44)
    ]


def test_nine_points_of_fifteen_pass_and_eight_do_not() -> None:
    plan = rules.unit_of(DOCUMENT, "final-project", Form.PROJECT).project
    assert plan is not None
    slugs = [criterion.slug for criterion in plan.criteria]
    nine = dict(zip(slugs, (3, 3, 3, 0, 0), strict=True))
    eight = nine | {slugs[0]: 2}

    assert (rules.rubric_share(plan, nine), rules.project_passes(plan, 0.6)) == (0.6, True)
    assert rules.project_passes(plan, rules.rubric_share(plan, eight)) is False
    assert rules.wrong_marks(plan, nine, whole=True) == []
    assert rules.wrong_marks(plan, {slugs[0]: 4, "style": 1}, whole=False) == [slugs[0], "style"]
    assert rules.wrong_marks(plan, {slugs[0]: 3}, whole=True) == slugs[1:]


@pytest.mark.parametrize(
    ("today", "closed", "state"),
    [
        (FIRST - DAY, False, "planned"),
        (FIRST, False, "running"),
        (LAST, False, "running"),
        (LAST + DAY, False, "ended"),
        (FIRST, True, "closed"),
    ],
)
def test_the_state_of_a_cohort_follows_from_its_days(today: date, closed: bool, state: str) -> None:
    closed_at = datetime(2026, 12, 12, tzinfo=UTC) if closed else None

    assert rules.state_of(FIRST, LAST, closed_at, today) == state


def test_a_code_is_read_as_it_is_typed_and_shown_as_it_is_read_aloud() -> None:
    kept = rules.clean_cohort_code(" ab2c-dе3f hj4k")  # the е is Cyrillic

    assert kept == "AB2CDE3FHJ4K"
    assert shown_code(kept) == "AB2C-DE3F-HJ4K"
    with pytest.raises(RuleViolation) as refused:
        rules.clean_cohort_code("AB2C-DE3F-HJ40")
    assert refused.value.code == "course.code_not_valid"
