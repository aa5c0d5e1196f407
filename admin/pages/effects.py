"""The six effects: a preschool's beside its initial stage, the form of that stage, and spreads above the preschool."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ValidationException
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.effects.paper import behind, key_of, told
from server.features.effects.service import EffectService
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import effects as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.effects import EFFECTS, STAGE
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator
from server.shared.ids import uuid7

BASE: Final = "/preschools/{preschool_id:uuid}/effects"
_STAGE: Final = "/preschools/{preschool_id:uuid}/initial-stage"
_NUMBER: Final = re.compile(r"-?\d{1,9}(\.\d{1,6})?")
_AT_FIELDS: Final = {"effects.stage_day": "starts_on"}


@get(BASE, action=Action.EFFECT_READ)
async def effects_page(
    sheet: NamedDependency[Sheet],
    effects: NamedDependency[EffectService],
    preschool_id: FromPath[UUID],
    starts_on: FromQuery[str] = "",
    ends_on: FromQuery[str] = "",
) -> Response[str]:
    form = Form({"starts_on": starts_on, "ends_on": ends_on})
    try:
        shown = await effects.of_preschool(preschool_id, *_span(form))
    except (RuleViolation, ValidationException) as error:
        form.refused(error)
        shown = await effects.of_preschool(preschool_id)
    form.values.update({"starts_on": str(shown.starts_on), "ends_on": str(shown.ends_on)})
    return sheet.page(
        "effects/effects.html",
        status=form.status,
        preschool_id=preschool_id,
        shown=shown,
        form=form,
        **_words(translator(sheet.actor.language)),
    )


@get(_STAGE, action=Action.INITIAL_STAGE_SET)
async def stage_page(
    sheet: NamedDependency[Sheet], effects: NamedDependency[EffectService], preschool_id: FromPath[UUID]
) -> Response[str]:
    return await _stage(sheet, effects, preschool_id, None)


@post(_STAGE, action=Action.INITIAL_STAGE_SET)
async def set_stage(
    sheet: NamedDependency[Sheet], effects: NamedDependency[EffectService], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        request = form.as_(contract.NewInitialStage, id=uuid7(), figures=_figures(form))
        await effects.set_stage(preschool_id, request)
    except REFUSALS as error:
        return await _stage(sheet, effects, preschool_id, _by_entry(form.refused(error, _AT_FIELDS)))
    return see(f"/admin/preschools/{preschool_id}/effects")


@get("/effects/country", action=Action.EFFECT_READ, replica=True)
async def country_effects(
    sheet: NamedDependency[Sheet], effects: NamedDependency[EffectService], month: FromQuery[date | None] = None
) -> Response[str]:
    return _spread(sheet, await effects.of_place("country", None, month))


@get("/effects/{kind:str}/{place_id:uuid}", action=Action.EFFECT_READ, replica=True)
async def place_effects(
    sheet: NamedDependency[Sheet],
    effects: NamedDependency[EffectService],
    kind: FromPath[str],
    place_id: FromPath[UUID],
    month: FromQuery[date | None] = None,
) -> Response[str]:
    if kind not in {"region", "district"}:
        raise NotVisible
    return _spread(sheet, await effects.of_place(kind, place_id, month))


def _span(form: Form) -> tuple[date | None, date | None]:
    """The days that were asked for; an empty field asks for none. Raises ValidationException for what is no day."""
    days: list[date | None] = []
    for name in ("starts_on", "ends_on"):
        try:
            days.append(date.fromisoformat(form[name]) if form[name] else None)
        except ValueError:
            raise ValidationException(extra=[{"key": name, "message": "Expected `date`"}]) from None
    return days[0], days[1]


async def _stage(sheet: Sheet, effects: EffectService, preschool_id: UUID, refused: Form | None) -> Response[str]:
    kept, measured = await effects.stage_to_change(preschool_id)
    begun: Mapping[str, float] = kept.figures if kept else measured
    form = refused or empty(
        {
            "starts_on": kept.starts_on if kept else sheet.actor.today,
            "words": kept.words if kept else "",
            **{slug: f"{value:g}" for slug, value in begun.items()},
        }
    )
    return sheet.page(
        "effects/stage.html",
        status=form.status,
        preschool_id=preschool_id,
        form=form,
        entries=STAGE,
        measured=measured,
        filled=kept is None and bool(measured),
        **_words(translator(sheet.actor.language)),
    )


def _figures(form: Form) -> dict[str, float]:
    """The numbers that were typed, with a comma or a point; raises Malformed naming what is no number."""
    typed = {slug: form[slug].strip().replace(",", ".") for slug in STAGE if form[slug].strip()}
    wrong = [slug for slug, text in typed.items() if not _NUMBER.fullmatch(text)]
    if wrong:
        raise Malformed(*(FieldProblem(field=slug, code="input.wrong_type") for slug in wrong))
    return {slug: float(text) for slug, text in typed.items()}


def _by_entry(form: Form) -> Form:
    """Problems of ``figures.<entry>`` at the field of that entry."""
    form.problems = {name.removeprefix("figures."): wrong for name, wrong in form.problems.items()}
    return form


def _spread(sheet: Sheet, shown: contract.PlaceEffects) -> Response[str]:
    return sheet.page("effects/spread.html", shown=shown, slugs=EFFECTS, **_words(translator(sheet.actor.language)))


def _words(t: Translator) -> dict[str, Any]:
    """How templates say an effect, a value and what is behind it."""
    return {
        "called": lambda kind, slug: t(key_of(kind, slug)),
        "told": lambda value, unit: told(value, unit, t),
        "behind": lambda part: behind(part, t),
        "score": lambda value: t.number(value, "0"),
    }


EFFECT_ROUTES = (effects_page, stage_page, set_stage, country_effects, place_effects)
