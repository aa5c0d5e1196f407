"""Cards on paper: of a child, of a group, and the certificate a child takes to school."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, TypeVar
from uuid import UUID

from anyio import CapacityLimiter, to_thread

from server.features.children.models import Child
from server.features.development_cards import documents_queries as queries
from server.features.development_cards.documents_certificate import (
    CertificateReading,
    certificate_of,
    pdf_of_certificate,
)
from server.features.development_cards.documents_grid import Grid, GridGoal, GridLine, pdf_of_grid
from server.features.development_cards.documents_queries import Frame, Place
from server.features.development_cards.documents_sheets import CardReading, card_sheet, file_name, round_words
from server.features.development_cards.dynamics import DynamicsService
from server.features.development_cards.service import CardService
from server.features.plan_documents.writing import Paper, paper_of
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.finding import visible_one
from server.kernel.http.document import WORKBOOK
from server.shared.contract import cards as contract
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator

CardForm = Literal["pdf", "xlsx"]
CardLanguage = Literal["uz", "uz-Cyrl", "ru", "en"]
_PDF: Final = "application/pdf"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CardWish:
    """How somebody wants a card on paper."""

    form: CardForm
    language: CardLanguage


class CardDocumentService:
    """Papers of the cards that the actor may read; each reading is noted by the card's own service."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_child(self, preschool_id: UUID, round_id: UUID, child_id: UUID, wish: CardWish) -> Paper:
        card = await self._card(preschool_id, round_id, child_id)
        dynamics = await DynamicsService(self._work, self._actor, self._clock).child_dynamics(preschool_id, child_id)
        frame, place = await self._around(preschool_id, card.round, card.group_id, card.age_band)
        reading = CardReading(
            card=card,
            dynamics=_upto(dynamics, card.round),
            frame=frame,
            place=place,
            whose=await queries.whose(self._work, preschool_id, child_id),
            on=min(self._actor.today, card.round.ends_on),
        )
        return await paper_of(card_sheet(reading, translator(wish.language)), wish.form)

    async def of_group(self, preschool_id: UUID, round_id: UUID, group_id: UUID, wish: CardWish) -> Paper:
        cards = CardService(self._work, self._actor, self._clock)
        card = await cards.group_card(preschool_id, round_id, group_id)
        frame, place = await self._around(preschool_id, card.round, group_id, card.age_band)
        grid = _grid(card, frame, place, translator(wish.language))
        if wish.form == "xlsx":
            return Paper(f"{grid.name}.xlsx", WORKBOOK, await _written(_workbook_of_grid, grid))
        return Paper(f"{grid.name}.pdf", _PDF, await _written(pdf_of_grid, grid))

    async def certificate(self, preschool_id: UUID, child_id: UUID, language: CardLanguage) -> Paper:
        """From the newest round with marks; raises ``card.nothing_marked`` where there is none."""
        extent = self._actor.extent(Action.CARD_READ)
        await visible_one(self._work.session, Child, (preschool_id, child_id), extent)
        round_id = await queries.newest_round(self._work, preschool_id, child_id)
        if round_id is None:
            raise RuleViolation("card.nothing_marked")
        card, t = await self._card(preschool_id, round_id, child_id), translator(language)
        frame, place = await self._around(preschool_id, card.round, card.group_id, card.age_band)
        whose = await queries.whose(self._work, preschool_id, child_id)
        certificate = certificate_of(CertificateReading(card, frame, place, whose), t)
        name = file_name(t("card-paper-certificate"), whose.name)
        return Paper(f"{name}.pdf", _PDF, await _written(pdf_of_certificate, certificate))

    async def _card(self, preschool_id: UUID, round_id: UUID, child_id: UUID) -> contract.ChildCard:
        return await CardService(self._work, self._actor, self._clock).child_card(preschool_id, round_id, child_id)

    async def _around(
        self, preschool_id: UUID, of: contract.AssessmentRound, group_id: UUID, age_band: str
    ) -> tuple[Frame, Place]:
        frame = await queries.frame(self._work, of.framework_id, age_band)
        return frame, await queries.place(self._work, preschool_id, group_id, self._actor.today)


def _upto(dynamics: contract.ChildDynamics, of: contract.AssessmentRound) -> contract.ChildDynamics:
    """The course up to the round of the paper: what came later is no part of it."""
    last = (of.school_year, of.number)
    for area in dynamics.areas:
        area.points = [point for point in area.points if (point.school_year, point.number) <= last]
    return dynamics


def _grid(card: contract.GroupCard, frame: Frame, place: Place, t: Translator) -> Grid:
    goals = {goal.id: goal for goal in frame.goals}
    shown = [goals[own] for own in card.indicator_ids if own in goals]
    return Grid(
        name=file_name(t("card-paper-group-name"), card.group_name, round_words(card.round, t)),
        language=t.language,
        title=f"{t('card-paper-group-title')}: {card.group_name}",
        subtitle=" · ".join(filter(None, (round_words(card.round, t), t.chosen(frame.band), place.preschool))),
        child_heading=t("card-paper-child"),
        complete_heading=t("card-paper-complete"),
        complete_mark="✓",
        legend=t("card-paper-legend"),
        goals=tuple(GridGoal(t.chosen(goal.area_title), t.chosen(goal.title)) for goal in shown),
        levels=tuple((value, t.chosen(label)) for value, label in frame.levels.items()),
        lines=tuple(
            GridLine(
                name=f"{line.child.family_name} {line.child.given_name}",
                levels=tuple(line.levels),
                complete=line.completed_at is not None,
            )
            for line in card.lines
        ),
    )


def _workbook_of_grid(grid: Grid) -> bytes:
    # Here and not above: openpyxl takes 20 MB, and few processes ever write a workbook.
    from server.features.development_cards.documents_workbook import workbook_of_grid

    return workbook_of_grid(grid)


@lru_cache
def _limiter() -> CapacityLimiter:
    """As many at once as leave the machine answering others."""
    return CapacityLimiter(2)


async def _written(write: Callable[[T], bytes], what: T) -> bytes:
    return await to_thread.run_sync(write, what, limiter=_limiter())
