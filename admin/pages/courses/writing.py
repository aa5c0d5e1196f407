"""Forms of the course's content: texts in three languages, lines that belong together, a module with its units."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from admin.forms import Form
from admin.pages.courses.shown import LANGUAGES
from server.shared.contract import courses as contract
from server.shared.contract.courses import Words

FORMS: Final = ("guided", "own_study", "practice", "test", "project")
MOST_UNITS: Final = 12
MOST_CRITERIA: Final = 10
_UNIT: Final = re.compile(r"document\.modules\[\d+\]\.units\[(\d+)\]\.(\w+)\.?(\w*)")
_NAMES: Final = {"test": "draws", "project": "share"}


def words_in(form: Form, name: str) -> Words:
    """A text by language; Uzbek always, the others where they are written."""
    written = {language: form[f"{name}-{language}"].strip() for language in LANGUAGES}
    return {language: text for language, text in written.items() if text or language == LANGUAGES[0]}


def lines_in(form: Form, name: str) -> list[Words]:
    """Texts written one on a line, the same line of each language being the same text."""
    columns = {language: _lines(form[f"{name}-{language}"]) for language in LANGUAGES}
    count = max(len(lines) for lines in columns.values())
    found = []
    for number in range(count):
        texts = {language: lines[number] for language, lines in columns.items() if number < len(lines)}
        found.append({language: text for language, text in texts.items() if text or language == LANGUAGES[0]})
    return found


def words_out(name: str, words: Words) -> dict[str, str]:
    return {f"{name}-{language}": words.get(language, "") for language in LANGUAGES}


def lines_out(name: str, texts: Sequence[Words]) -> dict[str, str]:
    return {f"{name}-{language}": "\n".join(one.get(language, "") for one in texts) for language in LANGUAGES}


def module_out(module: contract.Module) -> dict[str, str]:
    """What the fields of a module hold."""
    values = {**words_out("title", module.title), **lines_out("outcomes", module.outcomes)}
    values["units"] = str(len(module.units))
    for number, unit in enumerate(module.units):
        values |= {f"{name}-{number}": text for name, text in _unit_out(unit).items()}
    return values


def _unit_out(unit: contract.Unit) -> dict[str, str]:
    values = {
        **words_out("name", unit.title),
        "slug": unit.slug,
        "form": unit.form,
        "minutes": str(unit.minutes),
        "chapters": "\n".join(unit.chapters),
        "tasks": "\n".join(unit.tasks),
    }
    if unit.test:
        draws = [f"{one.topic} {one.count} {one.difficulty}" for one in unit.test.draws]
        values |= {"draws": "\n".join(draws), "pass": _percent(unit.test.pass_share)}
        values |= {"time": str(unit.test.minutes), "attempts": str(unit.test.attempts)}
    if unit.project:
        values |= {**words_out("task", unit.project.task), "share": _percent(unit.project.pass_share)}
        values["criteria"] = str(len(unit.project.criteria))
        for number, one in enumerate(unit.project.criteria):
            values |= {f"criterion{number}": one.slug, **words_out(f"criterion{number}-title", one.title)}
            values |= lines_out(f"criterion{number}-levels", one.levels)
    return values


def units_in(form: Form) -> list[dict[str, Any]]:
    """The units that were sent, as the contract takes them; one without a name in Uzbek and minutes is left out."""
    units = []
    for number in range(count_in(form, "units", MOST_UNITS)):
        fields = _of(form, number)
        if fields["name-uz"].strip() or fields["minutes"].strip():
            units.append(_unit_in(fields))
    return units


def _unit_in(fields: Form) -> dict[str, Any]:
    return {
        "slug": fields["slug"].strip(),
        "title": words_in(fields, "name"),
        "form": fields["form"],
        "minutes": fields["minutes"].strip(),
        "chapters": _written(fields["chapters"]) if fields["form"] == "own_study" else [],
        "tasks": _written(fields["tasks"]) if fields["form"] == "practice" else [],
        "test": _test_in(fields) if fields["form"] == "test" else None,
        "project": _project_in(fields) if fields["form"] == "project" else None,
    }


def _test_in(fields: Form) -> dict[str, Any]:
    draws = []
    for line in _written(fields["draws"]):
        topic, count, difficulty = [*line.split(), "", ""][:3]
        draws.append({"topic": topic, "count": count or "1", "difficulty": difficulty or "0"})
    return {
        "draws": draws,
        "pass_share": _share(fields["pass"]),
        "minutes": fields["time"].strip() or "30",
        "attempts": fields["attempts"].strip() or "1",
    }


def _project_in(fields: Form) -> dict[str, Any]:
    criteria = []
    for number in range(count_in(fields, "criteria", MOST_CRITERIA)):
        name = f"criterion{number}"
        if fields[f"{name}-title-uz"].strip():
            title, levels = words_in(fields, f"{name}-title"), lines_in(fields, f"{name}-levels")
            criteria.append(
                {"slug": fields[name].strip() or f"criterion-{number + 1}", "title": title, "levels": levels}
            )
    return {"task": words_in(fields, "task"), "criteria": criteria, "pass_share": _share(fields["share"])}


def at_units(form: Form) -> Form:
    """Problems of ``document.modules[3].units[1].minutes`` at the field of the second unit."""

    def field(name: str) -> str:
        found = _UNIT.match(name)
        return f"{_NAMES.get(found[2], found[2])}-{found[1]}" if found else name

    form.problems = {field(name): problem for name, problem in form.problems.items()}
    return form


def count_in(form: Form, name: str, most: int) -> int:
    return min(int(form[name]), most) if form[name].isdecimal() and len(form[name]) < 4 else 0


def fresh_slug(stem: str, taken: Iterable[str]) -> str:
    """The first of ``stem-1``, ``stem-2`` … that nothing has yet."""
    known, number = set(taken), 1
    while f"{stem}-{number}" in known:
        number += 1
    return f"{stem}-{number}"


def _of(form: Form, number: int) -> Form:
    """The fields of one unit under their bare names."""
    end = f"-{number}"
    return Form({name.removesuffix(end): value for name, value in _texts(form).items() if name.endswith(end)})


def _texts(form: Form) -> Mapping[str, str]:
    return {name: value for name, value in form.values.items() if isinstance(value, str)}


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()] if text.strip() else []


def _written(text: str) -> list[str]:
    return [line for line in _lines(text) if line]


def _percent(share: float) -> str:
    return f"{share * 100:.4g}"


def _share(text: str) -> float | str:
    """A share is written in percent; what is no number goes on as it was written, to be refused."""
    try:
        return round(float(text.replace(",", ".").replace("%", "").strip()) / 100, 4)
    except ValueError:
        return text
