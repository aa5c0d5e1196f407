"""From rows of questionnaires to what goes over the wire, and to what the rules look at."""

from collections.abc import Iterable, Sequence

import msgspec

from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record
from server.shared.contract import family as contract
from server.shared.domain.family import Asked, Said, Told, status_on
from server.shared.domain.permissions import Action


def to_questionnaire(row: Record, actor: Actor) -> contract.Questionnaire:
    status = status_on(row["status"], row["open_until"], actor.today)
    may_answer = status == "open" and row["addressed"] and not row["answered_by_me"]
    where = Whereabouts(preschool_id=row["preschool_id"])
    return contract.Questionnaire(
        id=row["id"],
        group_id=row["group_id"],
        group_name=row["group_name"],
        title=row["title"],
        introduction=row["introduction"],
        questions=questions_of(row),
        status=status,
        open_until=row["open_until"],
        revision=row["revision"],
        answered=row["answered"],
        asked=row["asked"],
        answered_by_me=row["answered_by_me"],
        permitted=[
            *actor.permitted(where, (Action.QUESTIONNAIRE_MANAGE,)),
            *([Action.QUESTIONNAIRE_ANSWER.value] if may_answer else []),
        ],
    )


def questions_of(row: Record) -> list[contract.Question]:
    return msgspec.convert(row["questions"], list[contract.Question])


def to_asked(questions: Iterable[contract.Question]) -> list[Asked]:
    return [Asked(one.slug, one.kind, len(one.choices), one.required) for one in questions]


def to_said(answers: Iterable[contract.Answer]) -> list[Said]:
    return [Said(one.question, tuple(one.choices), one.text.strip()) for one in answers]


def to_results(told: Sequence[Told]) -> list[contract.QuestionResult]:
    return [
        contract.QuestionResult(
            question=one.question,
            answers=one.answers,
            suppressed=one.suppressed,
            counts=list(one.counts),
            mean=one.mean,
            texts=list(one.texts),
        )
        for one in told
    ]
