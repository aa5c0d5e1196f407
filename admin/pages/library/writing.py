"""What a form says of resources: one, several at once, or a set of pictures and cards, as the contract asks for it."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from admin.forms import Form
from admin.pages.library.marks import TITLE_LANGUAGES
from server.kernel.errors import Malformed
from server.shared.contract import media as contract
from server.shared.contract.base import FieldProblem, WireStruct
from server.shared.i18n import content_language
from server.shared.ids import uuid7

AT_FIELDS: Final = {
    "media.no_title": "title_uz",
    "media.text_too_long": "title_uz",
    "media.kind_mismatch": "kind",
    "media.parts_not_here": "kind",
    "media.back_not_here": "kind",
    "media.wrong_mark": "theme_weeks",
    "media.missing": "file",
    "media.file_refused": "file",
    "media.consent_missing": "child_ids",
}
SETS: Final = ("card_set", "picture_set")
_LISTS: Final = ("theme_weeks", "age_bands", "areas", "indicators", "child_ids")
_LAST: Final = 10**6
_OUT: Final = "out"
_BACK: Final = "back"
_KIND_OF_FILE: Final = {
    "picture": "picture",
    "document": "presentation",
    "sound": "audio",
    "video": "video",
    "game": "game",
}


class _Files(WireStruct):
    """The uploads a form is about."""

    file: list[UUID]


def files_of(form: Form) -> list[UUID]:
    return form.as_(_Files, lists=("file",)).file


def kind_for(file_kind: str) -> str:
    """What a file of this kind most likely is."""
    return _KIND_OF_FILE.get(file_kind, "picture")


def each_of(form: Form) -> list[contract.NewResource]:
    """One resource for each file; several have a title and a kind each, and the rest in common."""
    files = files_of(form)
    if len(files) == 1:
        return [form.as_(contract.NewResource, **common(form), **described(form), id=uuid7(), file_id=files[0])]
    language = content_language(form["language"])
    return [
        form.as_(
            contract.NewResource,
            **common(form),
            **described(form) | {"title": {language: form[f"title_{number}"]}, "kind": form[f"kind_{number}"]},
            id=uuid7(),
            file_id=file,
        )
        for number, file in enumerate(files)
    ]


def set_of(form: Form, resource_id: UUID) -> contract.NewResource:
    """A set of the pictures that the form has put in order."""
    parts = parts_in(form)
    said = {**common(form), **described(form), "parts": parts}
    return form.as_(contract.NewResource, **said, id=resource_id, file_id=parts[0]["file_id"])


def one_of(form: Form, resource_id: UUID) -> contract.NewResource:
    """A resource of one file as the form corrects it."""
    return form.as_(contract.NewResource, **common(form), **described(form), id=resource_id, file_id=files_of(form)[0])


def common(form: Form) -> dict[str, Any]:
    """What several resources share; who is seen has to be answered, and yes means to say who."""
    said = {name: [value for value in form.chosen(name) if value] for name in _LISTS}
    if form["seen"] not in {"yes", "no"}:
        raise Malformed(FieldProblem(field="seen", code="input.missing"))
    if form["seen"] == "no":
        said["child_ids"] = []
    elif not said["child_ids"]:
        raise Malformed(FieldProblem(field="child_ids", code="media_page.choose_children"))
    return said


def described(form: Form) -> dict[str, Any]:
    return {
        "title": {language: form[f"title_{language}"] for language in TITLE_LANGUAGES},
        "description": {language: form[f"description_{language}"] for language in TITLE_LANGUAGES},
        "reach": form["reach"] or "preschool",
    }


def parts_in(form: Form) -> list[dict[str, Any]]:
    """Pictures by their place, each with the back that has the same place; Malformed at what does not fit."""
    rows = _rows(form)
    backs = {row["place"]: row["file_id"] for row in rows if row["side"] == _BACK}
    fronts = [row for row in rows if row["side"] not in {_BACK, _OUT}]
    lonely = [row for row in rows if row["side"] == _BACK and row["place"] not in {front["place"] for front in fronts}]
    if lonely:
        raise Malformed(FieldProblem(field=f"place_{lonely[0]['number']}", code="media_page.back_alone"))
    if not fronts:
        raise Malformed(FieldProblem(field="file", code="media_page.set_empty"))
    return [
        {"file_id": row["file_id"], "back_file_id": backs.pop(row["place"], None), "words": row["words"]}
        for row in fronts
    ]


def _rows(form: Form) -> list[dict[str, Any]]:
    rows = [
        {
            "number": number,
            "file_id": str(file),
            "place": _place(form, number),
            "side": form[f"side_{number}"],
            "words": {language: form[f"word_{language}_{number}"] for language in TITLE_LANGUAGES},
        }
        for number, file in enumerate(files_of(form))
    ]
    return sorted(rows, key=lambda row: int(str(row["place"])))


def _place(form: Form, number: int) -> int:
    asked = form[f"place_{number}"].strip()
    if asked and not (asked.isascii() and asked.isdecimal() and int(asked[:7]) < _LAST):
        raise Malformed(FieldProblem(field=f"place_{number}", code="input.wrong_format"))
    return int(asked) if asked else number + 1


def form_of(found: contract.Resource, more: Sequence[UUID] = ()) -> Form:
    """The form that corrects a resource, with further pictures for a set."""
    values: dict[str, Any] = {name: getattr(found, name) for name in ("kind", "language", "licence", "source", "reach")}
    for language in TITLE_LANGUAGES:
        values[f"title_{language}"] = found.title.get(language, "")
        values[f"description_{language}"] = found.description.get(language, "")
    values |= {name: list(getattr(found, name)) for name in ("theme_weeks", "age_bands", "areas", "indicators")}
    values |= {"child_ids": [str(one) for one in found.child_ids], "seen": "yes" if found.child_ids else "no"}
    files: list[str] = []
    for place, part in enumerate(found.parts, 1):
        for side, file_id in (("front", part.file_id), (_BACK, part.back_file_id)):
            if file_id is not None:
                number = len(files)
                files.append(str(file_id))
                values |= {f"side_{number}": side, f"place_{number}": str(place)}
                if side == "front":
                    values |= {
                        f"word_{language}_{number}": part.words.get(language, "") for language in TITLE_LANGUAGES
                    }
    if not found.parts:
        files.append(str(found.file.id))
    return Form(values | {"file": [*files, *map(str, more)]})
