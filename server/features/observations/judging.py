"""Judging a batch before anything is kept: is it sound, whose are the children, what do framework and consents say."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from uuid import UUID

from server.features.observations.grounds import Grounds
from server.features.observations.recording import Judged
from server.kernel.errors import Malformed, NotVisible
from server.kernel.texts import require_written
from server.shared.contract import observations as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import observations as rules
from server.shared.domain.consents import require_consents
from server.shared.domain.errors import RuleViolation


def wanted(entries: Iterable[contract.NewObservation]) -> dict[str, list[object]]:
    """Everything the entries mention, each once, in the names of the statement that looks it up."""
    entries = list(entries)
    places = list({(child_id, entry.observed_at.date()) for entry in entries for child_id in entry.child_ids})
    return {
        "child_ids": [child_id for child_id, _ in places],
        "days": [day for _, day in places],
        "indicator_ids": list({entry.indicator_id for entry in entries if entry.indicator_id}),
        "photo_ids": list({photo_id for entry in entries for photo_id in entry.photo_ids}),
        "activity_ids": list({entry.activity_id for entry in entries if entry.activity_id}),
        "observation_ids": [entry.id for entry in entries],
    }


def require_sound(entries: Sequence[contract.NewObservation]) -> None:
    """Raises Malformed for an id sent twice in one batch, a text that holds nothing, a caption without its photo."""
    known: set[UUID] = set()
    for place, entry in enumerate(entries):
        if entry.id in known:
            raise Malformed(FieldProblem(field=f"observations[{place}].id", code="input.malformed"))
        known.add(entry.id)
        require_written(entry.text, f"observations[{place}].text")
        require_captions(entry.captions, len(entry.photo_ids), f"observations[{place}].captions")


def require_captions(captions: Sequence[str], photos: int, field: str) -> None:
    if len(captions) > photos or any("\0" in caption for caption in captions):
        raise Malformed(FieldProblem(field=field, code="input.malformed"))


def in_pictures(entries: Iterable[contract.NewObservation], grounds: Grounds) -> dict[UUID, set[UUID]]:
    """By photo everybody whom an entry names in it: an earlier one, or one of the batch."""
    tagged = {photo: set(children) for photo, children in grounds.tagged.items()}
    for entry in entries:
        for photo in entry.photo_ids:
            tagged.setdefault(photo, set()).update(entry.child_ids)
    return tagged


def judged(
    entry: contract.NewObservation,
    grounds: Grounds,
    tagged: Mapping[UUID, Collection[UUID]],
    *,
    from_home: bool = False,
) -> Judged:
    """The entry with its group; raises NotVisible or the rule that it breaks."""
    child_ids = tuple(dict.fromkeys(entry.child_ids))
    keys = [(child_id, entry.observed_at.date()) for child_id in child_ids]
    if any(key not in grounds.groups for key in keys):
        raise NotVisible
    if entry.id in grounds.authors:
        raise RuleViolation("observation.exists")
    group_id = rules.the_one_group([grounds.groups[key] for key in keys])
    in_framework = rules.require_in_framework_from_home if from_home else rules.require_in_framework
    in_framework(rules.Description(entry.area, entry.indicator_id, entry.level), grounds.words)
    if entry.activity_id is not None:
        rules.require_line_of(group_id, grounds.activities.get(entry.activity_id))
    rules.require_own_photos(entry.photo_ids, grounds.photos)
    if not from_home:
        pictured = {child_id for photo in entry.photo_ids for child_id in tagged[photo]}
        require_consents(pictured, grounds.not_given, entry.shared)
    return Judged(entry, group_id, child_ids, _with_captions(entry))


def _with_captions(entry: contract.NewObservation) -> tuple[tuple[UUID, str], ...]:
    """Each photo once, with what stands beside it where it was named first."""
    captions = [caption.strip() for caption in entry.captions]
    captions += [""] * (len(entry.photo_ids) - len(captions))
    first: dict[UUID, str] = {}
    for photo_id, caption in zip(entry.photo_ids, captions, strict=True):
        first.setdefault(photo_id, caption)
    return tuple(first.items())
