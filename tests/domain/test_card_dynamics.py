"""Dynamics from counted marks, and readiness."""

from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.card_dynamics import Ready, Size, Tally, courses, readiness_of
from server.shared.domain.cards import Step

AUTUMN, WINTER = (2026, 1), (2026, 2)
SCALE = (Step(0, 0), Step(50, 25), Step(100, 75))
SIZES = [Size(AUTUMN, "speech", 6), Size(WINTER, "speech", 6), Size(AUTUMN, "play", 4), Size(WINTER, "play", 4)]


@given(st.lists(st.tuples(st.sampled_from(("speech", "play")), st.integers(0, 100), st.integers(1, 9)), max_size=9))
def test_identical_rounds_change_by_nothing(marks: list[tuple[str, int, int]]) -> None:
    tallies = [Tally(AUTUMN, part, level, None, count) for part, level, count in marks]
    tallies += [Tally(WINTER, part, level, level, count) for part, level, count in marks]

    told = courses(SIZES, tallies)

    assert [course.change for course in told] == [
        0 if any(part == course.part for part, _, _ in marks) else None for course in told
    ]
    assert all(course.points[0][1:] == course.points[1][1:] for course in told)


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=1, max_size=9))
def test_a_change_lies_between_the_smallest_and_the_largest_of_its_marks(marks: list[tuple[int, int]]) -> None:
    told = courses(SIZES, [Tally(WINTER, "speech", level, before, 1) for level, before in marks])

    by = [(level - before) / 100 for level, before in marks]
    assert told[0].change is not None
    assert min(by) - 1e-4 <= told[0].change <= max(by) + 1e-4


def test_marks_that_only_one_round_has_do_not_count_as_change() -> None:
    told = courses(SIZES, [Tally(WINTER, "speech", 100, 50, 1), Tally(WINTER, "speech", 0, None, 5)])

    assert told[0].change == 0.5
    assert (told[0].points[1].mean, told[0].points[1].marked, told[0].points[1].indicators) == (0.1667, 6, 6)
    assert told[0].points[1].shares == ((0, 5), (1, 1))


def test_a_round_that_nobody_marked_yet_leaves_the_change_of_the_one_before() -> None:
    spring = (2026, 3)

    told = courses([*SIZES, Size(spring, "speech", 6)], [Tally(WINTER, "speech", 100, 50, 2)])

    assert told[0].change == 0.5
    assert [point.mean for point in told[0].points] == [None, 1, None]


def test_readiness_parts_the_marks_of_an_area_by_the_ends_of_the_scale() -> None:
    told = readiness_of({"speech": 5, "play": 2}, {"speech": [0, 50, 100, 100]}, SCALE)

    assert told == [Ready("speech", 2, 1, 1, 1), Ready("play", 0, 0, 0, 2)]
