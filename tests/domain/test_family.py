"""Quiet hours over midnight, questions and answers by kind, and what is told of few answers."""

from datetime import date, datetime, timedelta

import pytest

from server.shared.domain import family as rules
from server.shared.domain.calendar import PRESCHOOL_TIME
from server.shared.domain.errors import RuleViolation
from server.shared.domain.family import Asked, Said, Told, heard_at, told_of, wrong_answers, wrong_questions

FOOD = Asked("food", "one", 2)
CLUBS = Asked("clubs", "many", 3, required=False)
CARE = Asked("care", "scale", 2)
WISH = Asked("wish", "text", 0, required=False)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 at the preschool."""
    return datetime(2026, 11, day, hour, minute, tzinfo=PRESCHOOL_TIME)


@pytest.mark.parametrize(
    ("sent", "heard"),
    [
        (at(18, 18, 59), at(18, 18, 59)),
        (at(18, 19), at(19, 8)),
        (at(18, 23, 59), at(19, 8)),
        (at(19, 0), at(19, 8)),
        (at(19, 7, 59), at(19, 8)),
        (at(19, 8), at(19, 8)),
        (at(30, 21), datetime(2026, 12, 1, 8, tzinfo=PRESCHOOL_TIME)),
    ],
)
def test_quiet_hours_over_midnight_end_on_the_next_morning(sent: datetime, heard: datetime) -> None:
    assert heard_at(sent, 19, 8) == heard


@pytest.mark.parametrize(
    ("sent", "heard"), [(at(18, 12), at(18, 14)), (at(18, 13, 59), at(18, 14)), (at(18, 14), at(18, 14))]
)
def test_quiet_hours_within_a_day_end_on_that_day(sent: datetime, heard: datetime) -> None:
    assert heard_at(sent, 12, 14) == heard


@pytest.mark.parametrize(
    ("sent", "heard"), [(at(18, 20), at(19, 0)), (at(18, 23, 59), at(19, 0)), (at(19, 0), at(19, 0))]
)
def test_quiet_hours_may_end_at_midnight(sent: datetime, heard: datetime) -> None:
    assert heard_at(sent, 20, 0) == heard


def test_hours_that_begin_and_end_together_are_none() -> None:
    assert [heard_at(at(18, hour), 8, 8) for hour in range(24)] == [at(18, hour) for hour in range(24)]


@pytest.mark.parametrize(
    ("sent", "heard"),
    [
        (at(20, 20), at(23, 8)),
        (at(21, 12), at(23, 8)),
        (at(22, 6), at(23, 8)),
        (at(23, 6), at(23, 8)),
        (at(23, 9), at(23, 9)),
    ],
)
def test_what_is_sent_on_closed_days_is_heard_on_the_next_working_morning(sent: datetime, heard: datetime) -> None:
    assert heard_at(sent, 19, 8, {date(2026, 11, 21), date(2026, 11, 22)}) == heard


def test_nothing_is_held_longer_than_a_fortnight() -> None:
    closed = {date(2026, 11, 1) + timedelta(days=number) for number in range(60)}

    assert heard_at(at(1, 12), 19, 8, closed) == at(1 + rules.HELD_DAYS, 8)


def test_nothing_is_heard_before_it_is_sent_nor_in_quiet_hours() -> None:
    for start in range(24):
        for end in range(24):
            for hour in range(24):
                heard = heard_at(at(18, hour, 30), start, end)
                assert at(18, hour, 30) <= heard <= at(18, hour, 30) + timedelta(days=1)
                assert heard_at(heard, start, end) == heard


def test_sound_questions_are_found_sound() -> None:
    questions = [FOOD, CLUBS, CARE, WISH, Asked("plain", "scale", 0)]

    assert wrong_questions(questions, ["?"] * 5) == []


@pytest.mark.parametrize(
    ("question", "text", "wrong"),
    [
        (Asked("a", "one", 1), "?", ("questions[0].choices", "input.malformed")),
        (Asked("a", "many", 0), "?", ("questions[0].choices", "input.missing")),
        (Asked("a", "scale", 3), "?", ("questions[0].choices", "input.malformed")),
        (Asked("a", "text", 1), "?", ("questions[0].choices", "input.malformed")),
        (FOOD, " ", ("questions[0].text", "input.missing")),
    ],
)
def test_a_question_that_does_not_fit_its_kind_is_named(question: Asked, text: str, wrong: tuple[str, str]) -> None:
    assert wrong_questions([question], [text]) == [wrong]


def test_the_same_slug_twice_is_named_at_its_second_place() -> None:
    assert wrong_questions([FOOD, CARE, FOOD], ["?"] * 3) == [("questions[2].slug", "input.malformed")]


@pytest.mark.parametrize(
    "said",
    [
        [Said("food", (1,)), Said("care", (1,))],
        [Said("food", (0,)), Said("care", (5,)), Said("clubs", (2, 0)), Said("wish", text="Rahmat")],
        [Said("food", (0,)), Said("care", (5,)), Said("clubs"), Said("wish", text=" ")],
    ],
)
def test_answers_that_fit_are_taken(said: list[Said]) -> None:
    assert wrong_answers([FOOD, CLUBS, CARE, WISH], said) == []


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (Said("food"), "input.missing"),
        (Said("food", (2,)), "input.not_a_choice"),
        (Said("food", (-1,)), "input.not_a_choice"),
        (Said("food", (0, 1)), "input.malformed"),
        (Said("food", (0,), "va yana"), "input.malformed"),
        (Said("clubs", (1, 1)), "input.malformed"),
        (Said("clubs", (0, 3)), "input.not_a_choice"),
        (Said("care", (0,)), "input.not_a_choice"),
        (Said("care", (6,)), "input.not_a_choice"),
        (Said("care", (2, 3)), "input.malformed"),
        (Said("wish", (0,), "Rahmat"), "input.malformed"),
        (Said("nothing", (0,)), "input.not_a_choice"),
    ],
)
def test_an_answer_that_does_not_fit_its_question_is_named(said: Said, code: str) -> None:
    others = [one for one in (Said("food", (0,)), Said("care", (3,))) if one.question != said.question]

    assert wrong_answers([FOOD, CLUBS, CARE, WISH], [said, *others]) == [(f"answers.{said.question}", code)]


def test_what_is_left_out_or_said_twice_is_named() -> None:
    twice = [Said("food", (0,)), Said("food", (1,))]

    assert wrong_answers([FOOD, CARE], twice) == [
        ("answers.food", "input.malformed"),
        ("answers.care", "input.missing"),
    ]


def test_a_question_is_told_from_five_answers_on() -> None:
    five = [Said("food", (0,))] * 2 + [Said("food", (1,))] * 3
    scale = [Said("care", (value,)) for value in (1, 5, 5, 4)]

    assert told_of([FOOD, CARE], [*five, *scale], 5, is_closed=True) == [
        Told("food", 5, suppressed=False, counts=(2, 3)),
        Told("care"),
    ]


def test_a_scale_has_a_mean_and_each_of_many_choices_its_count() -> None:
    scale = [Said("care", (value,)) for value in (1, 5, 5, 4, 5)]
    many = [Said("clubs", choices) for choices in ((0,), (0, 2), (2,), (0, 1, 2), (0,))]

    assert told_of([CLUBS, CARE], [*scale, *many], 5, is_closed=True) == [
        Told("clubs", 5, suppressed=False, counts=(4, 1, 3)),
        Told("care", 5, suppressed=False, counts=(1, 0, 0, 1, 3), mean=4.0),
    ]


def test_texts_are_told_in_the_order_given() -> None:
    said = [Said("wish", text=text) for text in "edcba"]

    assert told_of([WISH], said, 5, is_closed=True) == [
        Told("wish", 5, suppressed=False, texts=("e", "d", "c", "b", "a"))
    ]


@pytest.mark.parametrize(("people", "is_closed"), [(4, True), (5, False), (400, False)])
def test_nothing_is_told_of_few_people_nor_while_families_still_answer(people: int, is_closed: bool) -> None:
    said = [Said("food", (0,))] * 6

    assert told_of([FOOD], said, people, is_closed=is_closed) == [Told("food")]


@pytest.mark.parametrize(
    ("status", "last", "then"),
    [
        ("open", date(2026, 11, 18), "open"),
        ("open", date(2026, 11, 17), "closed"),
        ("draft", date(2026, 11, 17), "draft"),
        ("closed", date(2026, 11, 30), "closed"),
    ],
)
def test_an_open_questionnaire_closes_after_its_last_day(status: str, last: date, then: str) -> None:
    assert rules.status_on(status, last, date(2026, 11, 18)) == then


@pytest.mark.parametrize("status", ["open", "closed"])
def test_what_was_opened_is_written_no_more(status: str) -> None:
    with pytest.raises(RuleViolation, match=r"questionnaire\.not_a_draft"):
        rules.require_draft(status)


@pytest.mark.parametrize("status", ["draft", "closed"])
def test_only_an_open_questionnaire_is_answered(status: str) -> None:
    with pytest.raises(RuleViolation, match=r"questionnaire\.not_open"):
        rules.require_answerable(status)


def test_what_is_shown_until_today_is_still_shown() -> None:
    rules.require_still_shown(date(2026, 11, 18), date(2026, 11, 18))

    with pytest.raises(RuleViolation, match=r"announcement\.already_over"):
        rules.require_still_shown(date(2026, 11, 17), date(2026, 11, 18))
