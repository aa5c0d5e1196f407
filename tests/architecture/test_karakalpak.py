"""What a family reads is there in Karakalpak; the rest may still be said in Uzbek."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast

from server.shared.i18n import KARAKALPAK, keys_of

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "server/shared/i18n"
WHOLE = ("",)
FOR_FAMILIES: dict[str, tuple[str, ...]] = {
    "accounts": WHOLE,
    "child_page": WHOLE,
    "children": ("kinship-", "reader-"),
    "client": WHOLE,
    "errors": WHOLE,
    "family": ("error-message-id", "error-message-not", "error-announcement-not-asked", "error-questionnaire-not-open"),
    "family_screens": WHOLE,
    "first_screen": (
        *("activity-", "entry-", "part-", "today-as-", "today-day", "today-new-entries", "today-never"),
        *("today-no-child", "today-no-news", "today-no-theme", "today-theme"),
    ),
    "invitations": ("error-invitation-not-valid", "error-invitation-already-", "error-invitation-not-open"),
    "media": (
        *("error-media-empty", "error-media-too-large", "error-media-too-many-pixels", "error-media-broken"),
        *("error-media-missing", "error-media-storage", "error-media-picture-only", "error-media-ticket"),
    ),
    "media_screens": (
        *("media-search", "media-none", "media-this-week", "media-kind-", "media-age", "media-area", "media-previous"),
        *("media-next", "media-page", "media-show", "media-play", "media-pause", "media-download", "media-being"),
        *(
            "media-about",
            "media-themes",
            "media-author",
            "media-licence",
            "media-source",
            "media-added",
            "media-filters",
        ),
    ),
    "observations": (
        *("error-observation-in-future", "error-observation-too-old", "error-observation-not-enrolled"),
        *("error-observation-unknown-photo", "error-observation-exists", "error-observation-withdrawn"),
        *("error-observation-description", "error-observation-day-over"),
    ),
    "observing": ("upload-", "entry-", "observe-text", "observe-photos", "observe-need-text", "observe-caption"),
    "own_account": WHOLE,
    "reading_aloud": WHOLE,
    "route_screens": (
        *("child-tab-", "route-of-child", "route-stage-", "route-none-yet", "route-strengths", "route-at-home"),
        *("route-done-on", "route-review", "route-written-by"),
    ),
    "sign_in": WHOLE,
    "takeouts": WHOLE,
}
"""By catalogue, how the ids of messages begin that a family may meet: its screens, its papers, its refusals."""

ONLY_STAFF = (
    *("link-write-family", "entry-tell-family", "message-to-family", "announcements-none-staff", "announcement-new"),
    "announcement-publish",
    *("announcement-change", "announcement-count", "announcement-withdraw", "announcement-for", "announcement-title"),
    *("announcement-text", "announcement-shown-until", "announcement-needs", "announcement-sent", "announcement-waits"),
    *("announcement-who", "announcement-missing", "announcement-done", "announcement-all", "announcement-nobody"),
    *("consents-hint-staff", "consents-paper", "consent-not-asked-staff", "consent-paper", "route-reviewed"),
)
"""Messages among those that only staff meet."""
OWN_CATALOGUE = "calendar"
"""Months and days, which the other languages have from Babel."""


def messages(language: str, catalogue: str) -> dict[str, ast.Message]:
    found = FluentResource((CATALOGUES / language / f"{catalogue}.ftl").read_text("utf-8"))
    return {entry.id.name: entry for entry in found.body if isinstance(entry, ast.Message)}


@pytest.mark.parametrize("catalogue", FOR_FAMILIES)
def test_what_a_family_reads_is_there_in_karakalpak(catalogue: str) -> None:
    wanted = {key for key in messages("uz", catalogue) if key.startswith(FOR_FAMILIES[catalogue])}

    missing = sorted(
        key
        for key in wanted - set(messages(KARAKALPAK, catalogue))
        if not (key in ONLY_STAFF or key.startswith(ONLY_STAFF) or key.startswith("client-language-"))
    )

    assert missing == []


def test_a_message_in_karakalpak_has_the_variables_of_the_uzbek_one() -> None:
    differing = {}
    for path in sorted((CATALOGUES / KARAKALPAK).glob("*.ftl")):
        if path.stem != OWN_CATALOGUE:
            uzbek = messages("uz", path.stem)
            for key, message in messages(KARAKALPAK, path.stem).items():
                if variables(message) != variables(uzbek.get(key)):
                    differing[key] = path.name

    assert differing == {}


def test_karakalpak_is_written_with_its_own_letters_and_says_who_has_not_read_it() -> None:
    foreign = re.compile(r"[ʻʼ'’‘`\u0400-\u04ff]|oʻ|gʻ")
    for path in sorted((CATALOGUES / KARAKALPAK).glob("*.ftl")):
        text = path.read_text("utf-8")
        assert text.startswith("### Karakalpak") and "Not yet read by a native speaker." in text.splitlines()[0]
        assert "Junk" not in {type(entry).__name__ for entry in FluentResource(text).body}
        assert [line for line in text.splitlines() if not line.startswith("#") and foreign.search(line)] == []


def test_no_message_stands_twice_in_karakalpak() -> None:
    written = [key for path in (CATALOGUES / KARAKALPAK).glob("*.ftl") for key in messages(KARAKALPAK, path.stem)]

    assert sorted(written) == sorted(keys_of(KARAKALPAK))


def variables(node: Any) -> set[str]:
    return {found.id.name for found in nodes_of(node) if isinstance(found, ast.VariableReference)}


def nodes_of(node: Any) -> Iterator[Any]:
    if isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            for part in value if isinstance(value, list) else [value]:
                yield from nodes_of(part)
