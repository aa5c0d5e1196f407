"""Cards of development in a round: a group by child and by indicator, one column, the card of one child."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from admin.words import Words, words_under
from server.features.development_cards.marking import MarkingService
from server.features.development_cards.service import CardService
from server.features.frameworks.service import ReferenceShelf
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import cards as contract
from server.shared.contract.observations import ChildName
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/rounds/{round_id:uuid}"
_GROUP: Final = BASE + "/groups/{group_id:uuid}"
_COLUMN: Final = _GROUP + "/indicators/{indicator_id:uuid}"
_CHILD: Final = BASE + "/children/{child_id:uuid}"
_AT_FIELDS: Final = {"card.reason_missing": "reason"}
_MARK: Final = "mark-"


@dataclass(frozen=True)
class CardDesk:
    """The services behind the pages of cards."""

    cards: CardService
    marking: MarkingService
    shelf: ReferenceShelf
    work: Work

    async def words(self, card: contract.GroupCard | contract.ChildCard) -> Words:
        """The words of the version under which the round of the card was opened."""
        return await words_under(self.work, self.shelf, card.round.framework_id)


def card_desk(
    development_cards: NamedDependency[CardService],
    card_marking: NamedDependency[MarkingService],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> CardDesk:
    return CardDesk(development_cards, card_marking, shelf, work)


@dataclass(frozen=True)
class Progress:
    """How many marks there are, in all, by child and by indicator."""

    marked: int
    whole: int
    completed: int
    of_child: Mapping[UUID, int]
    of_indicator: Mapping[UUID, int]


@dataclass(frozen=True)
class Cell:
    """One child in a column: what is marked, what is chosen in the form, what the evidence speaks for."""

    child: ChildName
    complete: bool
    level: float | None
    revision: int
    proposed: float | None
    chosen: str


@dataclass(frozen=True)
class Place:
    """Where among the indicators a column stands, the ones beside it, and what there is to do in it."""

    number: int
    whole: int
    before: UUID | None
    after: UUID | None
    marked: int
    proposed: int


_DESK: Final = {"desk": provide(card_desk)}


@get(_GROUP, action=Action.CARD_READ, dependencies=_DESK)
async def group_card(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CardDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    card = await desk.cards.group_card(preschool_id, round_id, group_id)
    words = await desk.words(card)
    return sheet.page(
        "group_card.html",
        preschool_id=preschool_id,
        card=card,
        words=words,
        areas=by_area(card.indicator_ids, words),
        progress=progress_of(card),
    )


@get(_COLUMN, action=Action.CARD_READ, dependencies=_DESK)
async def card_column(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CardDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
    group_id: FromPath[UUID],
    indicator_id: FromPath[UUID],
) -> Response[str]:
    card = await desk.cards.group_card(preschool_id, round_id, group_id)
    return await _column(sheet, desk, preschool_id, card, indicator_id, Form(), kept=_kept(sheet))


@post(_COLUMN, action=Action.CARD_MARK, dependencies=_DESK)
async def mark_column(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CardDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
    group_id: FromPath[UUID],
    indicator_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """Keeps what was changed in one column; what somebody else has marked meanwhile stays and is told."""
    form = await sheet.form()
    before = await desk.cards.group_card(preschool_id, round_id, group_id)
    place = _place_of(before, indicator_id)
    cells = _cells(before, indicator_id, Form())
    proposed = {str(cell.child.id): cell.proposed for cell in cells}
    changed = [
        {"child_id": child, "indicator_id": str(indicator_id), **mark} for child, mark in _changed(form, proposed)
    ]
    try:
        clashes = await _keep(desk, preschool_id, before, form, changed)
    except REFUSALS as error:
        form.refused(error, _AT_FIELDS)
        return await _column(sheet, desk, preschool_id, before, indicator_id, form)
    if clashes:
        after = await desk.cards.group_card(preschool_id, round_id, group_id)
        told = {one.child_id: one for one in clashes}
        return await _column(sheet, desk, preschool_id, after, indicator_id, Form(), clashes=told)
    ahead = place.after if form["go"] == "next" and place.after else indicator_id
    home = f"/admin/preschools/{preschool_id}/rounds/{round_id}/groups/{group_id}"
    return see(f"{home}/indicators/{ahead}?kept={len(changed)}")


@get(_CHILD, action=Action.CARD_READ, dependencies=_DESK)
async def child_card(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CardDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str]:
    card = await desk.cards.child_card(preschool_id, round_id, child_id)
    return await _card(sheet, desk, preschool_id, card, Form(), kept=_kept(sheet))


@post(_CHILD, action=Action.CARD_MARK, dependencies=_DESK)
async def mark_child(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CardDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    before = await desk.cards.child_card(preschool_id, round_id, child_id)
    proposed = {str(one.indicator_id): one.proposal.level for one in before.indicators}
    changed = [
        {"child_id": str(child_id), "indicator_id": indicator, **mark} for indicator, mark in _changed(form, proposed)
    ]
    try:
        clashes = await _keep(desk, preschool_id, before, form, changed)
    except REFUSALS as error:
        return await _card(sheet, desk, preschool_id, before, form.refused(error, _AT_FIELDS))
    if clashes:
        after = await desk.cards.child_card(preschool_id, round_id, child_id)
        told = {one.indicator_id: one for one in clashes}
        return await _card(sheet, desk, preschool_id, after, Form(), clashes=told)
    return see(f"{_address(preschool_id, round_id, child_id)}?kept={len(changed)}")


@post(_CHILD + "/completion", action=Action.CARD_MARK, dependencies=_DESK)
async def complete_card(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CardDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await desk.cards.complete(preschool_id, round_id, child_id, form.as_(contract.CardCompletion))
    except REFUSALS as error:
        card = await desk.cards.child_card(preschool_id, round_id, child_id)
        return await _card(sheet, desk, preschool_id, card, form.refused(error))
    return see(_address(preschool_id, round_id, child_id))


def by_area(indicators: Iterable[UUID], words: Words) -> dict[str, list[UUID]]:
    """Indicators under their areas, in the order of the framework; those that it does not know are left out."""
    found: dict[str, list[UUID]] = {}
    for one in indicators:
        if one in words.area_of:
            found.setdefault(words.area_of[one], []).append(one)
    return found


def progress_of(card: contract.GroupCard) -> Progress:
    of_child = {line.child.id: sum(level is not None for level in line.levels) for line in card.lines}
    of_indicator = {
        one: sum(line.levels[number] is not None for line in card.lines)
        for number, one in enumerate(card.indicator_ids)
    }
    return Progress(
        marked=sum(of_child.values()),
        whole=len(card.lines) * len(card.indicator_ids),
        completed=sum(line.completed_at is not None for line in card.lines),
        of_child=of_child,
        of_indicator=of_indicator,
    )


def _kept(sheet: Sheet) -> int:
    """How many marks were kept just before, as the address tells it."""
    told = sheet.asked("kept")
    return int(told) if told.isascii() and told.isdecimal() else 0


def _address(preschool_id: UUID, round_id: UUID, child_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/rounds/{round_id}/children/{child_id}"


def _changed(form: Form, proposed: Mapping[str, float | None]) -> list[tuple[str, dict[str, Any]]]:
    """(whom or what, its mark) of every choice that is not what was marked before.

    With ``proposals`` a place nobody has marked takes what the evidence speaks for.
    """
    changed = []
    for name, level in proposed.items():
        chosen, was = form[_MARK + name], form[f"was-{name}"]
        if not chosen and not was and form["proposals"] and level is not None:
            chosen = str(level)
        if chosen != was and _MARK + name in form.values:
            mark: dict[str, Any] = {"level": chosen or None, "revision": form[f"rev-{name}"] or 0}
            sure, seen = form[f"sure-{name}"], form[f"seen-{name}"].split()
            mark |= ({"confidence": sure} if sure else {}) | ({"evidence": seen} if seen else {})
            changed.append((name, mark))
    return changed


async def _keep(
    desk: CardDesk,
    preschool_id: UUID,
    card: contract.GroupCard | contract.ChildCard,
    form: Form,
    changed: Sequence[Mapping[str, Any]],
) -> list[contract.MarkKept]:
    """Those of the changed marks that somebody else had rewritten."""
    if not changed:
        return []
    marks = [{**mark, "reason": form["reason"].strip()} for mark in changed]
    asked = Form().as_(contract.NewMarks, marks=marks)
    kept = await desk.marking.mark(preschool_id, card.round.id, card.group_id, asked)
    return [one for one in kept.marks if one.clashed]


def _place_of(card: contract.GroupCard, indicator_id: UUID) -> Place:
    if indicator_id not in card.indicator_ids:
        raise NotVisible
    ids = card.indicator_ids
    number = ids.index(indicator_id)
    marked = [line.levels[number] is not None for line in card.lines]
    return Place(
        number=number + 1,
        whole=len(ids),
        before=ids[number - 1] if number else None,
        after=ids[number + 1] if number + 1 < len(ids) else None,
        marked=sum(marked),
        proposed=sum(
            line.proposed[number] is not None and not done for line, done in zip(card.lines, marked, strict=True)
        ),
    )


def _cells(card: contract.GroupCard, indicator_id: UUID, form: Form) -> list[Cell]:
    number = card.indicator_ids.index(indicator_id)
    return [
        Cell(
            child=line.child,
            complete=line.completed_at is not None,
            level=line.levels[number],
            revision=line.revisions[number],
            proposed=line.proposed[number],
            chosen=_chosen(form, str(line.child.id), line.levels[number]),
        )
        for line in card.lines
    ]


def _chosen(form: Form, name: str, level: float | None) -> str:
    """What was chosen in a form that comes back; else what is marked."""
    return form[_MARK + name] if _MARK + name in form.values else "" if level is None else str(level)


async def _column(
    sheet: Sheet,
    desk: CardDesk,
    preschool_id: UUID,
    card: contract.GroupCard,
    indicator_id: UUID,
    form: Form,
    **told: Any,
) -> Response[str]:
    place, words = _place_of(card, indicator_id), await desk.words(card)
    needed = Action.CARD_CORRECT if card.round.closed_at else Action.CARD_MARK
    return sheet.page(
        "group_card_indicator.html",
        status=form.status,
        preschool_id=preschool_id,
        card=card,
        words=words,
        indicator=words.indicators[indicator_id],
        area=words.area_of[indicator_id],
        at=place,
        lines=_cells(card, indicator_id, form),
        marking=needed.value in card.permitted,
        form=form,
        **{"kept": 0, "clashes": {}, **told},
    )


async def _card(
    sheet: Sheet, desk: CardDesk, preschool_id: UUID, card: contract.ChildCard, form: Form, **told: Any
) -> Response[str]:
    words = await desk.words(card)
    lines = {one.indicator_id: one for one in card.indicators}
    locked = card.round.closed_at is not None or card.completed_at is not None
    marks = {one: line.mark.level if line.mark else None for one, line in lines.items()}
    return sheet.page(
        "child_card_page.html",
        status=form.status,
        preschool_id=preschool_id,
        card=card,
        words=words,
        areas={area: [lines[one] for one in ids] for area, ids in by_area(lines, words).items()},
        chosen={one: _chosen(form, str(one), level) for one, level in marks.items()},
        marked=sum(level is not None for level in marks.values()),
        proposed=sum(line.mark is None and line.proposal.level is not None for line in lines.values()),
        correcting=locked,
        marking=(Action.CARD_CORRECT if locked else Action.CARD_MARK).value in card.permitted,
        form=form,
        **{"kept": 0, "clashes": {}, **told},
    )


CARD_ROUTES = (group_card, card_column, mark_column, child_card, mark_child, complete_card)
