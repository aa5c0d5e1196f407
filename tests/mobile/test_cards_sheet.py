"""How touches, answers and clashes on a group's card come together on the device."""

from uuid import UUID

from mobile.features.cards.sheet import (
    AT_ONCE,
    Batch,
    Cell,
    Clash,
    Unanswered,
    accepted,
    answered,
    chosen,
    level_near,
    new_mark,
    refused,
    sent,
    to_send,
    touched,
)
from server.shared.contract.cards import MarkKept, NewMark
from server.shared.contract.reference import Level
from server.shared.ids import uuid7

CHILD, FIRST, SECOND = uuid7(), uuid7(), uuid7()


def a_mark(indicator: UUID = FIRST, level: float | None = 0.5, revision: int = 0) -> NewMark:
    return NewMark(child_id=CHILD, indicator_id=indicator, level=level, revision=revision)


def kept(mark: NewMark, revision: int) -> MarkKept:
    return MarkKept(child_id=mark.child_id, indicator_id=mark.indicator_id, level=mark.level, revision=revision)


def clashed(level: float, revision: int) -> MarkKept:
    return MarkKept(
        child_id=CHILD, indicator_id=FIRST, level=level, revision=revision, clashed=True, rater_name="Nodira"
    )


def test_of_two_touches_at_one_place_the_later_counts() -> None:
    marks = touched([a_mark(level=0), a_mark(SECOND)], [a_mark(level=1)])

    assert [(mark.indicator_id, mark.level) for mark in marks] == [(SECOND, 0.5), (FIRST, 1)]


def test_a_place_on_its_way_is_not_sent_again_before_its_answer() -> None:
    under_way = sent(Unanswered(touched=[a_mark()]), Batch(uuid7(), [a_mark()]))
    again = Unanswered(touched=[a_mark(level=1), a_mark(SECOND)], batches=under_way.batches)

    assert (under_way.touched, to_send(again)) == ([], [a_mark(SECOND)])


def test_no_request_carries_more_than_the_server_takes() -> None:
    many = Unanswered(touched=[a_mark(uuid7()) for _ in range(AT_ONCE + 1)])

    assert len(to_send(many)) == AT_ONCE


def test_a_touch_made_meanwhile_goes_upon_the_revision_that_was_answered() -> None:
    batch = Batch(uuid7(), [a_mark()])

    left = answered(Unanswered(touched=[a_mark(level=1)], batches=[batch]), batch, [kept(a_mark(), 7)])

    assert left == Unanswered(touched=[a_mark(level=1, revision=7)])


def test_a_clash_keeps_mine_until_somebody_chooses() -> None:
    batch = Batch(uuid7(), [a_mark()])

    left = answered(Unanswered(batches=[batch]), batch, [clashed(1, 3)])

    assert left == Unanswered(clashes=[Clash(a_mark(), clashed(1, 3))])
    assert chosen(left, left.clashes[0], mine=False) == Unanswered()
    assert chosen(left, left.clashes[0], mine=True) == Unanswered(touched=[a_mark(revision=3)])


def test_what_both_marked_alike_is_no_clash() -> None:
    batch = Batch(uuid7(), [a_mark()])

    assert answered(Unanswered(batches=[batch]), batch, [clashed(0.5, 3)]).is_empty


def test_a_refused_batch_lies_under_the_touches_of_later() -> None:
    batch = Batch(uuid7(), [a_mark(level=0), a_mark(SECOND)])

    left = refused(Unanswered(touched=[a_mark(level=1)], batches=[batch]), batch)

    assert left == Unanswered(touched=[a_mark(SECOND), a_mark(level=1)])


def test_proposals_are_accepted_only_where_nothing_is_marked_and_are_as_sure_as_they_were() -> None:
    cells = {
        (CHILD, FIRST): Cell(level=None, revision=2, proposed=1, confidence=3),
        (CHILD, SECOND): Cell(level=0, revision=1, proposed=1, confidence=3),
    }

    [mark] = accepted(cells, cells)

    assert (mark.indicator_id, mark.level, mark.revision, mark.confidence) == (FIRST, 1, 2, 3)
    assert new_mark((CHILD, FIRST), cells[(CHILD, FIRST)], 0.5).confidence == 2


def test_a_mean_is_named_by_the_threshold_it_reaches_in_any_framework() -> None:
    five = [Level(value=step / 4, label={"en": str(step)}, threshold=max(0, step / 4 - 0.125)) for step in range(5)]

    named = [level_near(five, mean) for mean in (0, 0.12, 0.13, 0.6, 1)]

    assert [level.label["en"] if level else None for level in named] == ["0", "0", "1", "2", "4"]
    assert (level_near(five, None), level_near([], 0.5)) == (None, None)
