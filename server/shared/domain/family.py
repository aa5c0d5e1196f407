"""Rules of what a preschool and families tell each other: quiet hours, announcements, questionnaires."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from server.shared.domain.errors import RuleViolation

HELD_DAYS: Final = 14
"""A family's message waits so many days at most, however long the preschool is closed."""
FEWEST_TOLD: Final = 5
"""A question with fewer answers is not told: one family's answer could be guessed."""
SCALE: Final = range(1, 6)
_ENDS_OF_SCALE: Final = 2
_FEWEST_CHOICES: Final = 2

Wrong = tuple[str, str]
"""A field and the code of what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: its kind (one, many, scale, text), how many choices it offers, whether it must be answered."""

    slug: str
    kind: str
    choices: int
    required: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """One answer: places in the question's list from 0 (of a scale: one number from 1 to 5), or a text."""

    question: str
    choices: tuple[int, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What may be told of a question's answers; ``counts[i]`` belongs to the i-th choice (of a scale to 1 to 5)."""

    question: str
    answers: int = 0
    suppressed: bool = True
    counts: tuple[int, ...] = ()
    mean: float | None = None
    texts: tuple[str, ...] = ()


def heard_at(sent: datetime, quiet_from: int, quiet_until: int, closed: Collection[date] = frozenset()) -> datetime:
    """When staff are told of what a family writes at ``sent`` (aware, in the preschool's own zone).

    Quiet are the hours from ``quiet_from`` to ``quiet_until`` (0 to 23, perhaps over midnight; equal: none) and the
    whole of the days in ``closed``. What is written then is heard when the first working day's quiet hours end; after
    ``HELD_DAYS`` it is heard whatever the calendar says.
    """
    if sent.date() not in closed and not _is_quiet(sent.hour, quiet_from, quiet_until):
        return sent
    morning = datetime.combine(sent.date(), time(quiet_until), sent.tzinfo)
    last = sent.date() + timedelta(days=HELD_DAYS)
    while morning < sent or (morning.date() in closed and morning.date() < last):
        morning += timedelta(days=1)
    return morning


def _is_quiet(hour: int, start: int, end: int) -> bool:
    if start <= end:
        return start <= hour < end
    return hour >= start or hour < end


def require_own_message(author_is_reader: bool, child_is_same: bool) -> None:
    """An id that was sent before is the same message sent again, or somebody's else: ``message.id_taken``."""
    if not (author_is_reader and child_is_same):
        raise RuleViolation("message.id_taken")


def require_group_of_child(enrolled: bool) -> None:
    """Raises ``message.not_enrolled``: a child in no group has nobody there to write to."""
    if not enrolled:
        raise RuleViolation("message.not_enrolled")


def require_shared_entry(shared: bool) -> None:
    """Raises ``message.entry_not_shared``: a family is not asked about what it cannot see."""
    if not shared:
        raise RuleViolation("message.entry_not_shared")


def require_still_shown(shown_until: date, today: date) -> None:
    """Raises ``announcement.already_over``."""
    if shown_until < today:
        raise RuleViolation("announcement.already_over")


def require_acknowledgement_asked(needed: bool) -> None:
    """Raises ``announcement.not_asked``."""
    if not needed:
        raise RuleViolation("announcement.not_asked")


def require_draft(status: str) -> None:
    """Raises ``questionnaire.not_a_draft``: once families may have answered, its questions stay as they are."""
    if status != "draft":
        raise RuleViolation("questionnaire.not_a_draft")


def require_same_revision(written_over: int, stands_at: int) -> None:
    """Raises ``questionnaire.changed_meanwhile``."""
    if written_over != stands_at:
        raise RuleViolation("questionnaire.changed_meanwhile")


def require_time_to_answer(open_until: date, today: date) -> None:
    """Raises ``questionnaire.already_over``."""
    if open_until < today:
        raise RuleViolation("questionnaire.already_over")


def require_opened(status: str) -> None:
    """Raises ``questionnaire.still_draft``: what was never open cannot be closed."""
    if status == "draft":
        raise RuleViolation("questionnaire.still_draft")


def status_on(status: str, open_until: date, today: date) -> str:
    """draft, open or closed; what is open closes by itself after its last day."""
    return "closed" if status == "open" and open_until < today else status


def require_answerable(status: str) -> None:
    """Raises ``questionnaire.not_open``."""
    if status != "open":
        raise RuleViolation("questionnaire.not_open")


def wrong_questions(questions: Sequence[Asked], texts: Sequence[str]) -> list[Wrong]:
    """What is wrong with questions as they are written; fields are paths such as ``questions[2].choices``."""
    wrong: list[Wrong] = []
    known: set[str] = set()
    for place, (question, text) in enumerate(zip(questions, texts, strict=True)):
        if question.slug in known:
            wrong.append((f"questions[{place}].slug", "input.malformed"))
        known.add(question.slug)
        if not text.strip():
            wrong.append((f"questions[{place}].text", "input.missing"))
        if not _fits_kind(question):
            wrong.append((f"questions[{place}].choices", "input.malformed" if question.choices else "input.missing"))
    return wrong


def _fits_kind(question: Asked) -> bool:
    if question.kind in {"one", "many"}:
        return question.choices >= _FEWEST_CHOICES
    return question.choices in ({0, _ENDS_OF_SCALE} if question.kind == "scale" else {0})


def wrong_answers(questions: Sequence[Asked], said: Sequence[Said]) -> list[Wrong]:
    """What is wrong with a family's answers; a field is ``answers.`` and the question's slug."""
    asked = {question.slug: question for question in questions}
    wrong = [(answer.question, _wrong_with(asked.get(answer.question), answer)) for answer in said]
    given = [answer.question for answer in said]
    twice = [(slug, "input.malformed") for slug in dict.fromkeys(given) if given.count(slug) > 1]
    left_out = [(one.slug, "input.missing") for one in questions if one.required and one.slug not in given]
    return [(f"answers.{slug}", code) for slug, code in [*wrong, *twice, *left_out] if code]


def _wrong_with(question: Asked | None, answer: Said) -> str:
    """A code, or nothing."""
    if question is None:
        return "input.not_a_choice"
    if is_empty(answer):
        return "input.missing" if question.required else ""
    if question.kind == "text":
        return "input.malformed" if answer.choices else ""
    if answer.text.strip() or len(set(answer.choices)) < len(answer.choices):
        return "input.malformed"
    if question.kind != "many" and len(answer.choices) > 1:
        return "input.malformed"
    return "" if set(answer.choices) <= set(_offered(question)) else "input.not_a_choice"


def is_empty(answer: Said) -> bool:
    return not answer.choices and not answer.text.strip()


def _offered(question: Asked) -> range:
    return SCALE if question.kind == "scale" else range(question.choices)


def told_of(questions: Sequence[Asked], said: Iterable[Said], people: int, is_closed: bool) -> list[Told]:
    """The results question by question, in the order of ``said`` for texts.

    Nothing is told while families still answer (two looks would give away the answer between them), of fewer than
    ``FEWEST_TOLD`` people, nor of a question with fewer answers than that.
    """
    by_question: dict[str, list[Said]] = {}
    for answer in said:
        by_question.setdefault(answer.question, []).append(answer)
    hidden = not is_closed or people < FEWEST_TOLD
    return [
        Told(question.slug) if hidden else _told(question, by_question.get(question.slug, [])) for question in questions
    ]


def _told(question: Asked, said: Sequence[Said]) -> Told:
    if len(said) < FEWEST_TOLD:
        return Told(question.slug)
    if question.kind == "text":
        return Told(question.slug, len(said), suppressed=False, texts=tuple(answer.text for answer in said))
    counts = _counted(question, said)
    mean = sum(value * times for value, times in counts.items()) / len(said) if question.kind == "scale" else None
    return Told(question.slug, len(said), suppressed=False, counts=tuple(counts.values()), mean=mean)


def _counted(question: Asked, said: Iterable[Said]) -> Mapping[int, int]:
    counts = dict.fromkeys(_offered(question), 0)
    for answer in said:
        for choice in answer.choices:
            counts[choice] += 1
    return counts
