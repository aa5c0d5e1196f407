"""The certificate for school: what a child can do, in the words families read, without levels or figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from server.features.development_cards.documents_queries import Frame, Place, Whose
from server.kernel.typesetting import set_paper
from server.shared.contract import cards as contract
from server.shared.domain.cards import FINAL_ROUND
from server.shared.i18n import Translator

_TEMPLATE: Final = Path(__file__).parent / "templates" / "certificate.typ"


@dataclass(frozen=True, slots=True)
class CertificateReading:
    card: contract.ChildCard
    frame: Frame
    place: Place
    whose: Whose


def certificate_of(reading: CertificateReading, t: Translator) -> dict[str, Any]:
    """What the template is given. It is a draft until the card of the final round is complete."""
    complete = reading.card.round.number == FINAL_ROUND and reading.card.completed_at is not None
    return {
        "language": t.language,
        "title": t("card-paper-certificate"),
        "draft": "" if complete else t("paper-draft"),
        "draft_note": "" if complete else t("card-paper-certificate-draft"),
        "child": reading.whose.name,
        "born": t("card-paper-certificate-born", date=t.date(reading.whose.birth_date)),
        "preschool": t("card-paper-certificate-preschool", preschool=reading.place.preschool),
        "where": t.chosen(reading.place.where),
        "group": reading.place.group,
        "introduction": t("card-paper-certificate-introduction"),
        "learning": t("card-paper-certificate-learning"),
        "areas": list(_areas(reading, t)),
        "nothing": t("card-paper-certificate-nothing"),
        "signatures": [
            {"who": t("paper-role-head"), "name": reading.place.head},
            *({"who": t("paper-role-educator"), "name": name} for name in reading.place.educators or ("",)),
        ],
        "day": t("paper-date-blank"),
        "stamp": t("card-paper-certificate-stamp"),
    }


def pdf_of_certificate(certificate: dict[str, Any]) -> bytes:
    return set_paper(_TEMPLATE, certificate=certificate)


def _areas(reading: CertificateReading, t: Translator) -> Iterator[dict[str, Any]]:
    """Per area what the child does alone (the highest level) and what it is learning (between lowest and highest)."""
    levels = {line.indicator_id: line.mark.level for line in reading.card.indicators if line.mark}
    lowest, highest = min(reading.frame.levels, default=0.0), max(reading.frame.levels, default=1.0)

    def learning(goal_id: UUID) -> bool:
        return lowest < levels.get(goal_id, lowest) < highest

    for _, goals in groupby(reading.frame.goals, key=lambda goal: goal.area):
        own = list(goals)
        yield {
            "title": t.chosen(own[0].area_title),
            "can": [t.chosen(goal.title) for goal in own if levels.get(goal.id) == highest],
            "learning": [t.chosen(goal.title) for goal in own if learning(goal.id)],
        }
