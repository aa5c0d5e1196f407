"""A channel of Kolibri: its database of contents and its files, as they lie in a Kolibri folder or on a USB stick.

Read are ``content_contentnode``, ``content_file``, ``content_localfile`` and ``content_channelmetadata`` of
``content/databases/<channel>.sqlite3``; files are ``content/storage/a/b/<md5>.<extension>``.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from media_library.found_by import CONTENT_LANGUAGES
from media_library.packs.catalogues.entry import Entry
from media_library.packs.manifest import Origin
from server.shared.domain.errors import RuleViolation
from server.shared.domain.media import LONGEST_DESCRIPTION, LONGEST_TITLE

DATABASES: Final = "content/databases"
STORAGE: Final = "content/storage"
_KINDS: Final[Mapping[tuple[str, str], str]] = {
    ("document", "pdf"): "worksheet",
    ("video", "mp4"): "video",
    ("video", "webm"): "video",
    ("audio", "mp3"): "audio",
    ("html5", "zip"): "game",
}
"""By kind of the node and extension of its file; anything else (exercises, EPUB, slideshows) is skipped and told."""
_LICENCES: Final[Mapping[str, str]] = {
    "CC BY": "CC-BY-4.0",
    "CC BY-SA": "CC-BY-SA-4.0",
    "CC BY-ND": "CC-BY-ND-4.0",
    "CC BY-NC": "CC-BY-NC-4.0",
    "CC BY-NC-SA": "CC-BY-NC-SA-4.0",
    "CC BY-NC-ND": "CC-BY-NC-ND-4.0",
    "Public Domain": "CC0-1.0",
}
_CHANNEL: Final = "select id, name from content_channelmetadata limit 1"
_NODES: Final = """
    select n.id, n.title, n.description, n.kind, n.license_name, n.license_owner, n.author, n.lang_id,
           l.id as md5, l.extension
    from content_contentnode n
    left join content_file f on f.contentnode_id = n.id and not f.supplementary and not f.thumbnail
    left join content_localfile l on l.id = f.local_file_id
    where n.kind <> 'topic'
    order by n.lft, n.id, f.priority
    limit 20000
"""
_MOST: Final = 2000


@dataclass(frozen=True)
class Channel:
    """The entries of a channel, and how many of its nodes are of a kind that the library does not keep."""

    name: str
    entries: list[Entry]
    skipped: int


def database_in(folder: Path) -> Path:
    """The one database of a Kolibri folder; ``pack.not_a_channel``."""
    found = sorted((folder / DATABASES).glob("*.sqlite3"))
    if len(found) != 1:
        raise RuleViolation("pack.not_a_channel")
    return found[0]


def read_channel(database: Path) -> Channel:
    """Raises ``pack.not_a_channel`` for what is no database of contents."""
    try:
        with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as opened:
            opened.row_factory = sqlite3.Row
            # What somebody wrote into the schema must not run here.
            opened.execute("pragma trusted_schema = off")
            channel = dict(opened.execute(_CHANNEL).fetchone() or {})
            nodes = [dict(row) for row in opened.execute(_NODES)]
            return _channel(UUID(str(channel["id"])), str(channel["name"]), nodes)
    except (sqlite3.Error, KeyError, ValueError, TypeError):
        raise RuleViolation("pack.not_a_channel") from None


def _channel(channel_id: UUID, name: str, nodes: list[dict[str, Any]]) -> Channel:
    entries: dict[str, Entry] = {}
    for entry in _entries(channel_id, name, nodes):
        entries.setdefault(str(entry.origin.id), entry)
    every = {str(UUID(str(node["id"]))) for node in nodes}
    return Channel(name, list(entries.values())[:_MOST], len(every - entries.keys()))


def _entries(channel_id: UUID, name: str, nodes: list[dict[str, Any]]) -> Iterator[Entry]:
    for node in nodes:
        kind, md5 = _KINDS.get((str(node["kind"]), str(node["extension"]))), str(node["md5"])
        title = _clean(node["title"])[:LONGEST_TITLE]
        if kind is None or len(md5) != 32 or not md5.isalnum() or not title:
            continue
        language = _language(node["lang_id"])
        description = _clean(node["description"])[:LONGEST_DESCRIPTION]
        yield Entry(
            row=0,
            origin=Origin(channel_id, UUID(str(node["id"])), _clean(name)[:200]),
            file=f"{STORAGE}/{md5[0]}/{md5[1]}/{md5}.{node['extension']}",
            kind=kind,
            language=language,
            title={language: title},
            description={language: description} if description else {},
            author=(_clean(node["author"]) or _clean(node["license_owner"]))[:200],
            licence=_LICENCES.get(str(node["license_name"]), _clean(node["license_name"])[:40]),
            source=f"Kolibri: {_clean(name)}"[:200],
            md5=md5,
        )


def _language(told: object) -> str:
    """Kolibri's ``uz-latn`` or ``ru``; what we do not keep content in is taken for English, its usual language."""
    code = str(told or "").partition("-")[0].lower()
    return code if code in CONTENT_LANGUAGES else "en"


def _clean(told: object) -> str:
    text = "" if told is None else str(told)
    return "".join(letter for letter in text if letter >= " " or letter == "\n").strip()
