"""The protocol of the six effects on paper: the initial stage beside now, as the published model shows it."""

from collections.abc import Sequence

from server.features.plan_documents.sheets import Cell, Column, Fact, Passage, Row, Sheet, Signature, Table
from server.kernel.database import Record
from server.shared.contract.effects import Effect, Effects, Part
from server.shared.i18n import Translator


def key_of(kind: str, slug: str) -> str:
    """The key of a text about something with a slug."""
    return f"effect-{kind}{slug.replace('_', '-')}"


def told(value: float | None, unit: str, t: Translator) -> str:
    """A value as people say it; a dash where there is none."""
    if value is None:
        return "–"
    digits = "0.00" if unit == "kappa" else "#,##0.#"
    return t(f"effect-unit-{unit}", value=t.number(value, digits))


def behind(part: Part, t: Translator) -> str:
    """From what a value comes, or why there is none."""
    if part.missing:
        return t(key_of("missing-", part.missing))
    if part.whole:
        return t("effect-of-whole", part=t.number(part.count, "#,##0"), whole=t.number(part.whole, "#,##0"))
    return t("effect-cases", count=part.count) if part.count and part.unit != "number" else ""


def effects_sheet(shown: Effects, where: Record, t: Translator) -> Sheet:
    """Six rows, each with its raw values before and now, its score, and below how it is counted.

    ``where`` has the preschool's name and number, its district and region, and its head's name.
    """
    first, last = t.date(shown.starts_on, "medium"), t.date(shown.ends_on, "medium")
    stage = shown.initial_stage
    name = where["name"]
    numbered = f"{name} № {where['number']}" if where["number"] and where["number"] not in name else name
    facts = [
        Fact(t("paper-preschool"), numbered),
        Fact(t("paper-place"), f"{t.chosen(where['region'])}, {t.chosen(where['district'])}"),
        Fact(t("effect-paper-stage"), t.date(stage.starts_on, "medium") if stage else "–"),
        Fact(t("effect-paper-words"), stage.words if stage else ""),
    ]
    rows = [row for number, one in enumerate(shown.effects, start=1) for row in _rows(number, one, t)]
    formulas = tuple(f"{t(key_of('', one.slug))}. {t(key_of('', one.slug) + '-formula')}" for one in shown.effects)
    return Sheet(
        name=f"{t('effect-paper-name')} {shown.ends_on:%Y-%m-%d}",
        language=t.language,
        landscape=True,
        title=t("effect-paper-title"),
        subtitle=t("effect-paper-span", first=first, last=last),
        draft="",
        warning="",
        council=(),
        approval=(),
        facts=tuple(fact for fact in facts if fact.told),
        tables=(Table("", _columns(t), tuple(rows)),),
        passages=(Passage(t("effect-paper-formulas"), formulas),),
        foot=(t("effect-paper-foot"),),
        signatures=(Signature(t("paper-role-head"), where["head"]),),
    )


def _columns(t: Translator) -> tuple[Column, ...]:
    return (
        Column(t("effect-paper-effect"), 22),
        Column(t("page-effects-what"), 34),
        Column(t("effect-paper-before"), 15, centred=True),
        Column(t("effect-paper-now"), 19, centred=True),
        Column(t("effect-paper-score"), 10, centred=True),
    )


def _rows(number: int, effect: Effect, t: Translator) -> Sequence[Row]:
    """The rows of one effect: its name and its score stand once, beside all its values."""
    count = len(effect.parts)
    missing = (t(key_of("missing-", effect.missing)),) if effect.missing else ()
    score = "–" if effect.score is None else t.number(effect.score, "0")
    partial = (t("page-effects-partial"),) if effect.partial else ()
    rows = []
    for place, part in enumerate(effect.parts):
        first = place == 0
        name = Cell(f"{number}. {t(key_of('', effect.slug))}", notes=missing, strong=True, down=count)
        rows.append(
            Row(
                (
                    name if first else Cell("", down=0),
                    Cell(t(key_of("part-", part.slug))),
                    Cell(told(part.baseline, part.unit, t)),
                    Cell(told(part.value, part.unit, t), notes=tuple(note for note in (behind(part, t),) if note)),
                    Cell(score, notes=partial, strong=True, down=count) if first else Cell("", down=0),
                ),
                joined=place < count - 1,
            )
        )
    return rows
