"""What comes, makes room and stays when a week is begun with another."""

from dataclasses import dataclass

from server.shared.domain.plan_reuse import take_over

WEEKDAYS = range(5)


@dataclass(frozen=True)
class Line:
    """A line as far as taking over sees it."""

    title: str
    weekday: int = 0
    part_of_day: str = "outdoors"
    touched: bool = False
    state: str = "planned"


def test_drafted_lines_of_the_same_place_make_room_and_others_stay() -> None:
    here, elsewhere = Line("Loyiha"), Line("Loyiha", weekday=1)

    taken = take_over([Line("Sayr")], [here, elsewhere], WEEKDAYS)

    assert (taken.coming, taken.going) == ([Line("Sayr")], [here])


def test_what_a_person_wrote_or_marked_stays() -> None:
    own, marked = Line("Meniki", touched=True), Line("Qilindi", state="done")

    taken = take_over([Line("Sayr")], [own, marked], WEEKDAYS)

    assert (taken.coming, taken.going) == ([Line("Sayr")], [])


def test_nothing_comes_for_a_day_off() -> None:
    drafted = Line("Loyiha", weekday=2)

    taken = take_over([Line("Sayr", weekday=2)], [drafted], {0, 1, 3, 4})

    assert (taken.coming, taken.going) == ([], [])


def test_a_week_taken_twice_comes_once() -> None:
    source = [Line("Sayr"), Line("Oʻyin")]

    taken = take_over(source, [Line("Sayr", touched=True), Line("Oʻyin", touched=True)], WEEKDAYS)

    assert (taken.coming, taken.going) == ([], [])
