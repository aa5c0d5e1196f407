"""What two people changed of one week at once: what is laid together, what is asked about."""

from uuid import UUID

import msgspec

from mobile.features.plans.week_changes import Clash, change_of, chosen, merged, still_clashing
from server.shared.contract.plans import Activity
from server.shared.ids import uuid7


def line(title: str, revision: int = 1, line_id: UUID | None = None) -> Activity:
    return Activity(
        id=line_id or uuid7(),
        weekday=0,
        part_of_day="centres",
        area="speech",
        title=title,
        revision=revision,
    )


def changed(activity: Activity, title: str, *, revision: int | None = None) -> Activity:
    return msgspec.structs.replace(activity, title=title, revision=revision or activity.revision)


def test_changes_of_different_lines_are_laid_together() -> None:
    first, second = line("one"), line("two")

    laid = merged([first, second], [changed(first, "mine"), second], [first, changed(second, "theirs", revision=2)])

    assert laid.clashes == ()
    assert {one.title for one in laid.activities} == {"mine", "theirs"}


def test_a_line_both_changed_is_asked_about_and_stands_as_theirs_until_then() -> None:
    before = line("one")
    mine, theirs = changed(before, "mine"), changed(before, "theirs", revision=2)

    laid = merged([before], [mine], [theirs])

    assert laid.clashes == (Clash(before.id, mine, theirs),)
    assert laid.activities == (theirs,)


def test_a_line_both_changed_alike_is_no_clash() -> None:
    before = line("one")
    theirs = changed(before, "same", revision=2)

    laid = merged([before], [changed(before, "same")], [theirs])

    assert (laid.activities, laid.clashes) == ((theirs,), ())


def test_a_line_taken_out_here_and_changed_there_is_asked_about() -> None:
    before = line("one")
    theirs = changed(before, "theirs", revision=2)

    assert merged([before], [], [theirs]).clashes == (Clash(before.id, None, theirs),)


def test_a_line_changed_here_and_taken_out_there_is_asked_about() -> None:
    before = line("one")
    mine = changed(before, "mine")

    laid = merged([before], [mine], [])

    assert (laid.activities, laid.clashes) == ((), (Clash(before.id, mine, None),))


def test_a_line_both_took_out_is_gone() -> None:
    before = line("one")

    laid = merged([before], [], [])

    assert (laid.activities, laid.clashes) == ((), ())


def test_marks_of_the_meantime_stay_on_a_line_written_here() -> None:
    before = line("one")
    marked = msgspec.structs.replace(before, state="done", remark="louder")

    [laid] = merged([before], [changed(before, "mine")], [marked]).activities

    assert (laid.title, laid.state, laid.remark) == ("mine", "done", "louder")


def test_mine_goes_upon_their_revision_so_that_the_server_takes_it() -> None:
    before = line("one")
    mine, theirs = changed(before, "mine"), changed(before, "theirs", revision=7)
    clash = Clash(before.id, mine, theirs)

    [kept] = chosen([theirs], clash, mine=True)

    assert (kept.title, kept.revision) == ("mine", 7)
    assert chosen([theirs], clash, mine=False) == (theirs,)


def test_mine_comes_back_as_a_new_line_where_they_took_it_out() -> None:
    mine = line("mine", revision=3)

    [kept] = chosen([], Clash(mine.id, mine, None), mine=True)

    assert (kept.id, kept.revision) == (mine.id, 0)


def test_a_line_taken_out_here_goes_upon_their_revision() -> None:
    theirs = line("theirs", revision=4)

    after = chosen([theirs], Clash(theirs.id, None, theirs), mine=True)

    change = change_of([theirs], after)
    assert [(gone.id, gone.revision) for gone in change.removed] == [(theirs.id, 4)]


def test_a_clash_of_yesterday_is_asked_about_as_the_line_stands_today() -> None:
    mine, theirs = line("mine"), line("theirs", revision=2)
    later = changed(theirs, "later", revision=3)

    assert still_clashing([Clash(theirs.id, mine, theirs)], [later]) == [Clash(theirs.id, mine, later)]
