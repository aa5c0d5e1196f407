"""Why a mark stands: what is proposed because of which entries, what it was before, who rewrote it and why."""

from collections.abc import Sequence
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.cards.hand import Hand
from mobile.features.cards.repository import CardsRepository
from mobile.features.cards.sheet import Place, new_mark
from mobile.features.cards.words import because_words, level_words, round_words
from mobile.ui.choices import Labelled, Pill, PillRow
from mobile.ui.dialogs import WIDE_DIALOG, Asking, Muted, Named, Quiet
from mobile.ui.entries import EntryCard, moment_words
from mobile.ui.feedback import Handler, Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.cards import CardIndicator, ChildCard, MarkVersion
from server.shared.contract.observations import Observation
from server.shared.contract.reference import Framework, Indicator
from server.shared.i18n import Translator

CONFIDENCES = (1, 2, 3)


class Reasons(ScreenState):
    """What is known of one mark; asked for when somebody wants to see it."""

    def __init__(self, repository: CardsRepository, round_id: UUID, place: Place) -> None:
        super().__init__()
        self.line: CardIndicator | None = None
        self.card: ChildCard | None = None
        self.entries: tuple[Observation, ...] | None = None
        self._repository = repository
        self._round_id = round_id
        self._place = place

    @property
    def versions(self) -> list[MarkVersion]:
        """The earlier marks of this indicator, newest first."""
        found = [one for one in (self.card.versions if self.card else []) if one.indicator_id == self._place[1]]
        return sorted(found, key=lambda one: one.revision, reverse=True)

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def _load(self) -> None:
        child_id, indicator_id = self._place
        card = await self._repository.child_card(self._round_id, child_id)
        line = next((one for one in card.indicators if one.indicator_id == indicator_id), None)
        self.line, self.card = line, card
        wanted = _evidence_of(line) if line else []
        self.entries = tuple(await self._repository.evidence(wanted))


@ft.component
def WhyMark(
    hand: Hand, place: Place, repository: CardsRepository, framework: Framework, indicator: Indicator, t: Translator
) -> ft.Control:
    """The dialog over the card; draws nothing itself."""
    round_id = hand.state.card.round.id if hand.state.card else place[0]
    reasons = use_kept(lambda: Reasons(repository, round_id, place))
    marking = use_kept(lambda: hand.state)
    address_of, shelf = use_device().session.address_of, use_device().reference

    async def load() -> None:
        await reasons.load(t)

    async def leave(_event: object = None) -> None:
        hand.asked.nothing()

    ft.use_effect(load, [])
    line, told = marking.line(place[0]), reasons.line
    name = f"{line.child.given_name} {line.child.family_name}" if line else ""
    lines: list[ft.Control] = [Muted(name, 15), Refusal(reasons.problem)]
    if told is None or reasons.card is None:
        lines += [] if reasons.problem else [SkeletonRows(t, 2)]
    else:
        lines += _said(told, framework, t)
        lines += _Sureness(hand, place, told.proposal.evidence, t)
        lines += _before(reasons.card, told, framework, t)
        lines += [
            EntryCard(entry, t, address_of, shelf.area(entry.area), names=False) for entry in reasons.entries or ()
        ]
        lines += _missing(reasons, told, t)
        lines += _history(reasons.versions, framework, t)
    close = Quiet(t("client-close"), guard(t, leave))
    ft.use_dialog(Asking(t.chosen(indicator.title), lines, [close], leave, WIDE_DIALOG))
    return ft.Container(visible=False)


def _said(told: CardIndicator, framework: Framework, t: Translator) -> list[ft.Control]:
    mark, proposal = told.mark, told.proposal
    marked = t("card-unmarked")
    if mark:
        level = level_words(framework.levels, mark.level, t)
        marked = t("card-marked-by", level=level, author=mark.rater_name, moment=moment_words(mark.marked_at, t))
    because = because_words(proposal, framework.levels, t)
    proposed: list[ft.Control] = [Muted(because)] if because else []
    if proposal.level is not None:
        level = level_words(framework.levels, proposal.level, t)
        proposed.insert(0, ft.Text(level, weight=ft.FontWeight.W_600))
        proposed.append(Muted(t(f"card-sure-{proposal.confidence}")))
    if not proposed:
        proposed = [Muted(t("card-nothing-proposed"))]
    return [Named(t("card-mark"), ft.Text(marked)), Named(t("card-proposal"), *proposed)]


def _Sureness(hand: Hand, place: Place, evidence: Sequence[UUID], t: Translator) -> list[ft.Control]:
    """How sure the educator is of the mark; only where it may still be said."""
    cell, state = hand.state.cell(place), hand.state
    if cell.level is None or state.is_locked(place[0]) or not state.may_mark:
        return []

    def saying(confidence: int) -> Handler:
        async def say(_event: object) -> None:
            mark = new_mark(place, state.cell(place), state.cell(place).level)
            mark.confidence = confidence
            mark.evidence = list(evidence)
            await state.put([mark], t)

        return guard(t, say)

    pills = [Pill(t(f"card-sure-{one}"), cell.confidence == one, saying(one)) for one in CONFIDENCES]
    return [Labelled(t("card-how-sure"), PillRow(pills))]


def _before(card: ChildCard, told: CardIndicator, framework: Framework, t: Translator) -> list[ft.Control]:
    lines: list[ft.Control] = [
        ft.Text(f"{round_words(number, t)}: {level_words(framework.levels, level, t)}")
        for number, level in zip(card.rounds_before, told.before, strict=False)
    ]
    return [Named(t("card-before"), *lines)] if lines else []


def _missing(reasons: Reasons, told: CardIndicator, t: Translator) -> list[ft.Control]:
    missing = len(_evidence_of(told)) - len(reasons.entries or ())
    return [Muted(t("card-evidence-older", count=missing))] if missing and reasons.entries is not None else []


def _evidence_of(told: CardIndicator) -> list[UUID]:
    """What the mark names, then what the proposal rests on."""
    return list(dict.fromkeys([*(told.mark.evidence if told.mark else ()), *told.proposal.evidence]))


def _history(versions: list[MarkVersion], framework: Framework, t: Translator) -> list[ft.Control]:
    lines: list[ft.Control] = [
        ft.Column(
            [
                ft.Text(
                    t(
                        "card-version",
                        level=level_words(framework.levels, one.level, t),
                        author=one.replaced_by_name,
                        moment=moment_words(one.replaced_at, t),
                    )
                ),
                ft.Text(one.reason, color=look.INK_MUTED, visible=bool(one.reason)),
            ],
            spacing=2,
            tight=True,
        )
        for one in versions
    ]
    return [Named(t("card-history"), ft.Column(lines, spacing=GAP, tight=True))] if lines else []
