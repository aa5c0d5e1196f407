"""What goes out comes in again as the same framework, as a document and as a workbook."""

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from server.features.frameworks.checking import Checking
from server.features.frameworks.document import Document, as_json
from server.features.frameworks.lines import cut
from server.features.frameworks.loading import FOLDER, read
from server.features.frameworks.workbook import as_workbook
from server.shared.domain.frameworks import plain
from server.shared.i18n import LANGUAGES, translator
from tests.server.frameworks.bringing import OURS, SECOND, bring, brought, second
from tests.support.world import Person, World

TEXT = st.text(max_size=40).map(plain)
WORDS = TEXT.filter(bool)
SLUG = st.from_regex(r"[a-z0-9][a-z0-9_.-]{0,11}", fullmatch=True)


def texts(least: int = 0) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from(LANGUAGES), WORDS, min_size=least).map(
        lambda found: {language: found[language] for language in LANGUAGES if language in found}
    )


def named(most: int) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.lists(st.fixed_dictionaries({"slug": SLUG, "title": texts(1)}), max_size=most, unique_by=_slug)


def _slug(part: dict[str, Any]) -> str:
    return str(part["slug"])


@st.composite
def frameworks(draw: st.DrawFn) -> Document:
    """A sound framework of any shape."""
    steps = sorted(draw(st.sets(st.integers(1, 99), max_size=6)))
    values = [0.0, *(step / 100 for step in steps), 1.0]
    rises = sorted(draw(st.sets(st.integers(1, 100), min_size=len(values) - 1, max_size=len(values) - 1)))
    months = sorted(draw(st.sets(st.integers(0, 100), min_size=2, max_size=5)))
    band_slugs = draw(st.lists(SLUG, min_size=len(months) - 1, max_size=len(months) - 1, unique=True))
    competences, strands, area_names = draw(named(3)), draw(named(2)), draw(named(4).filter(bool))
    slugs = iter(draw(st.lists(SLUG, min_size=40, max_size=40, unique=True)))
    indicator = st.fixed_dictionaries(
        {
            "age_band": st.sampled_from(band_slugs),
            "title": texts(1),
            "parent": texts(),
            "next": texts(),
            "phrases": st.dictionaries(st.sampled_from(LANGUAGES), st.lists(WORDS, min_size=1, max_size=3)).map(
                lambda found: {language: found[language] for language in LANGUAGES if language in found}
            ),
            "competences": st.lists(st.sampled_from([_slug(one) for one in competences]), unique=True)
            if competences
            else st.just([]),
            "strand": st.sampled_from(["", *(_slug(one) for one in strands)]),
        }
    )
    areas = [
        {
            **area,
            "plain": draw(texts()),
            "sub_areas": [
                {
                    "slug": next(slugs),
                    "title": draw(texts(1)),
                    "indicators": [{"slug": next(slugs), **draw(indicator)} for _ in range(draw(st.integers(1, 2)))],
                }
                for _ in range(draw(st.integers(1, 2)))
            ],
        }
        for area in area_names
    ]
    return msgspec.convert(
        {
            "slug": draw(SLUG),
            "version": draw(SLUG),
            "title": draw(texts(1)),
            "source": draw(TEXT),
            "local_share": draw(st.integers(0, 100)) / 100,
            "balance": draw(st.sampled_from([{}, {_slug(area_names[0]): 1.0}])),
            "levels": [
                {"value": value, "threshold": threshold / 100, "label": draw(texts(1))}
                for value, threshold in zip(values, [0, *rises], strict=True)
            ],
            "age_bands": [
                {"slug": slug, "from_months": first, "to_months": last, "label": draw(texts(1))}
                for slug, first, last in zip(band_slugs, months, months[1:], strict=False)
            ],
            "competences": competences,
            "strands": strands,
            "areas": areas,
        },
        Document,
    )


def taken_in(content: bytes, language: str = "uz") -> Document:
    checking = Checking(cut(content, translator(language)))
    document = checking.document()
    assert document is not None, checking.faults
    return document


@settings(max_examples=40, deadline=None)
@given(frameworks())
def test_any_sound_framework_survives_a_document(framework: Document) -> None:
    assert as_json(taken_in(as_json(framework))) == as_json(framework)


@settings(max_examples=12, deadline=None)
@given(frameworks(), st.sampled_from(LANGUAGES))
def test_any_sound_framework_survives_a_workbook_in_any_language(framework: Document, language: str) -> None:
    workbook = as_workbook(framework, translator(language))

    assert as_json(taken_in(workbook, "en")) == as_json(framework)


def test_our_own_framework_and_the_second_one_survive_both() -> None:
    for document in (msgspec.convert(read(FOLDER), Document), msgspec.convert(SECOND, Document)):
        from_document = taken_in(as_json(document))
        from_workbook = taken_in(as_workbook(document, translator("ru")))

        assert from_document == from_workbook == document


async def test_what_is_exported_imported_and_exported_again_is_the_same(world: World, ministry: Person) -> None:
    app = world.app
    ours = (await app.get(f"/api/frameworks/{OURS}/file", ministry.token)).content
    copy = ours.replace(b'"version": "1"', f'"version": "{second()["version"]}"'.encode())

    copy_id = await brought(app, ministry, copy)
    again = (await app.get(f"/api/frameworks/{copy_id}/file", ministry.token)).content
    workbook = (await app.get(f"/api/frameworks/{copy_id}/file", ministry.token, form="xlsx")).content
    from_workbook = (await bring(app, ministry, workbook)).json()

    assert again == copy
    assert as_json(taken_in(workbook)) == copy
    assert [fault["code"] for fault in from_workbook["faults"]] == ["framework.version_taken"]
