"""A resource as schema.org's LearningResource in JSON-LD 1.1."""

from collections.abc import Mapping
from typing import Any, Final

from media_library.packs.metadata.facts import LICENCES, Facts, iso_duration

_TYPES: Final[Mapping[str, str]] = {
    "picture": "ImageObject",
    "video": "VideoObject",
    "audio": "AudioObject",
    "presentation": "PresentationDigitalDocument",
    "worksheet": "DigitalDocument",
    "outline": "DigitalDocument",
    "picture_set": "Collection",
    "card_set": "Collection",
    "game": "Game",
}


def schema_org(facts: Facts) -> dict[str, Any]:
    """Properties without a value are left out."""
    resource = facts.resource
    told = {
        "@context": "https://schema.org",
        "@type": ["LearningResource", _TYPES[resource.kind]],
        "@id": facts.identity,
        "identifier": facts.identity,
        "name": _texts(resource.title),
        "description": _texts(resource.description),
        "inLanguage": resource.language,
        "learningResourceType": resource.kind,
        "about": [
            {"@type": "DefinedTerm", "termCode": week, "name": _texts(facts.themes[week])}
            for week in resource.theme_weeks
            if week in facts.themes
        ],
        "typicalAgeRange": facts.ages,
        "educationalAlignment": [_alignment("educationalSubject", "areas", area) for area in resource.areas],
        "teaches": [{"@type": "DefinedTerm", "termCode": indicator} for indicator in resource.indicators],
        "audience": {"@type": "EducationalAudience", "educationalRole": "teacher"},
        "author": {"@type": "Person", "name": resource.author_name} if resource.author_name else None,
        "publisher": {"@type": "Organization", "name": resource.origin_name} if resource.origin_name else None,
        "license": LICENCES.get(resource.licence, resource.licence),
        "isBasedOn": resource.source,
        "version": str(resource.edition),
        "dateCreated": resource.created_at.isoformat(),
        "dateModified": resource.updated_at.isoformat(),
        "isAccessibleForFree": True,
        "thumbnailUrl": facts.thumb,
        "encoding": _encoding(facts),
    }
    return _kept(told)


def _encoding(facts: Facts) -> dict[str, Any] | None:
    """The form that may be fetched; width, height, pages and length are those of the file."""
    fetched, file = facts.fetchable, facts.file
    if fetched is None:
        return None
    return _kept(
        {
            "@type": "MediaObject",
            "contentUrl": fetched.url,
            "encodingFormat": fetched.media_type,
            "contentSize": str(fetched.byte_size),
            "width": file.width,
            "height": file.height,
            "duration": iso_duration(file.duration_seconds) if file.duration_seconds else None,
        }
    )


def _alignment(kind: str, framework: str, code: str) -> dict[str, str]:
    return {
        "@type": "AlignmentObject",
        "alignmentType": kind,
        "educationalFramework": f"nihol:{framework}",
        "targetName": code,
    }


def _texts(texts: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"@language": language, "@value": text} for language, text in texts.items()]


def _kept(told: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value not in (None, "", [])}
