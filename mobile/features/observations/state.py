"""What the screen of an observation knows and does."""

import asyncio
from typing import Final
from uuid import UUID

from mobile.device.outbox import CommandState
from mobile.device.sync import Outcome
from mobile.device.themes import theme_of
from mobile.device.upload import SentFile, Stage, Uploads
from mobile.features.observations import repository as moments
from mobile.features.observations.repository import Beginning, Draft, KeptPhoto, ObservationRepository
from mobile.features.observations.wording import (
    Phrase,
    phrases_of_indicators,
    phrases_of_steps,
    phrases_of_theme,
    retold,
    with_or_without,
)
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import FieldValue, Form
from server.shared.contract.children import ChildRow
from server.shared.contract.observations import NewObservation
from server.shared.contract.plans import Activity
from server.shared.contract.reference import Framework, Indicator, Reference, WeekTheme
from server.shared.domain.alphabet import sort_key
from server.shared.domain.errors import RuleViolation
from server.shared.domain.observations import Description, Words, require_in_framework
from server.shared.i18n import Translator
from server.shared.ids import uuid7

TEXT_LIMIT: Final = 1000
CAPTION_LIMIT: Final = 200
CONSENT_MISSING: Final = "observation.consent_missing"
_STEPS_OF: Final = 3
"""Of more children than these nobody's own steps are asked for."""
_TYPING_PAUSE: Final = 1.0


class Noting(ScreenState):
    """One entry being written. The form holds what was chosen and typed; every choice goes into the draft."""

    def __init__(self, repository: ObservationRepository, uploads: Uploads, beginning: Beginning) -> None:
        super().__init__()
        self.children: tuple[ChildRow, ...] | None = None
        self.activity: Activity | None = None
        self.details = False
        self.consent_missing = False
        self.everybody = beginning.child_id is None
        self.form = Form()
        self.uploads = uploads
        self.reference: Reference | None = None
        self.theme: WeekTheme | None = None
        self.age_band: str | None = None
        self._repository = repository
        self._beginning = beginning
        self._first = [str(beginning.child_id)] if beginning.child_id else []
        self._draft_name = beginning.name
        self._steps: dict[str, list[UUID]] = {}
        self._entry_id = uuid7()
        self._refused: UUID | None = None
        self._typing: asyncio.Task[None] | None = None
        self.form.reset(self._blank())

    @property
    def names(self) -> list[str]:
        """The given names of the chosen children."""
        chosen = self.form.chosen("children")
        return [child.given_name for child in self.children or () if str(child.id) in chosen]

    @property
    def framework(self) -> Framework | None:
        return self.reference.framework if self.reference else None

    def phrases(self, t: Translator) -> list[Phrase]:
        """What may be said by one touch: of the children's next steps and the week's theme, then of the area."""
        if self.reference is None:
            return []
        ready = phrases_of_indicators(
            self.reference.framework, self.form.text("area"), self.age_band, self.indicator_id, t.language
        )
        steps = dict.fromkeys(step for child in self.form.chosen("children") for step in self._steps.get(child, ()))
        own = phrases_of_steps(self.reference.framework, list(steps), t.language)
        themed = phrases_of_theme(self.theme, t.language)
        if self.indicator_id:  # what is asked about most exactly comes first
            own = [*ready, *(phrase for phrase in own if phrase not in ready)]
        others = [*themed, *ready]
        return [*own, *(phrase for phrase in others if phrase not in own)]

    @property
    def indicator_id(self) -> UUID | None:
        return UUID(self.form.text("indicator")) if self.form.text("indicator") else None

    async def load(self, t: Translator) -> None:
        if await self.during(self._load(), t):
            await self._learn_steps()

    async def toggle_child(self, child_id: UUID, t: Translator) -> None:
        """Adds a child to the entry or takes it off; phrases that name a child follow."""
        before, chosen = self.names, self.form.chosen("children")
        others = [kept for kept in chosen if kept != str(child_id)]
        phrases = self.phrases(t)
        self.form.pick("children", others if str(child_id) in chosen else [*others, str(child_id)])
        self.form.pick("text", retold(self.form.text("text"), phrases, before, self.names))
        await self._learn_steps()
        await self.keep()

    async def choose_everybody(self) -> None:
        """The whole group, or nobody again."""
        everybody = [str(child.id) for child in self.children or ()]
        chosen = self.form.chosen("children")
        self.form.pick("children", [] if len(chosen) == len(everybody) else everybody)
        await self.keep()

    async def say_phrase(self, phrase: Phrase) -> None:
        """Puts a phrase into the text or takes it out; one of an indicator chooses area and indicator too."""
        before = self.form.text("text")
        after = with_or_without(before, phrase, self.names)[:TEXT_LIMIT]
        self.form.pick("text", after)
        if phrase.area and len(after) > len(before):
            self.form.pick("area", phrase.area)
            self.form.pick("indicator", str(phrase.indicator_id))
        await self.keep()

    async def choose(self, name: str, value: FieldValue) -> None:
        """Keeps a choice; another area has other indicators."""
        if name == "area" and value != self.form["area"]:
            self.form.pick("indicator", None)
        self.form.pick(name, value)
        await self.keep()

    def caption(self, photo_id: UUID) -> str:
        """What is written under a photo."""
        return self.form.text(caption_field(photo_id))[:CAPTION_LIMIT]

    def typed(self) -> None:
        """Somebody types: the draft follows once they pause."""
        self.stop_waiting()
        self._typing = asyncio.create_task(self._keep_later())

    def stop_waiting(self) -> None:
        if self._typing:
            self._typing.cancel()

    async def keep(self) -> None:
        """Keeps the draft as it stands."""
        await self._repository.keep_draft(self._draft_name, self._as_draft())

    async def keep_for_staff(self) -> None:
        """The entry is not shown to families, because one of them has not agreed to the picture."""
        self.form.pick("shared", False)
        self.problem, self.consent_missing = None, False
        await self.keep()

    async def save(self, t: Translator) -> CommandState | None:
        """Hands the entry to the outbox; None where it is not complete. A refused entry stays on the screen."""
        self.problem, self.consent_missing = None, False
        if not self._complete(t):
            return None
        outcomes: list[Outcome] = []
        if not await self.during(self._send(outcomes), t):
            return None
        outcome = outcomes[0]
        if outcome.state is CommandState.REFUSED and outcome.problem:
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            self.consent_missing = outcome.problem.code == CONSENT_MISSING
            await self.keep()
        else:
            await self._begin_anew()
        return outcome.state

    async def _load(self) -> None:
        self.reference = await self._repository.reference()
        self.theme = theme_of(self.reference.themes, moments.preschool_now().date())
        self.age_band = await self._repository.age_band()
        children = await self._repository.children()
        draft = await self._repository.draft(self._draft_name)
        if self._beginning.plan_id and self._beginning.activity_id:
            self.activity = await self._repository.activity(self._beginning.plan_id, self._beginning.activity_id)
        if draft:
            self._take_up(draft, {str(child.id) for child in children})
        else:
            self._suppose(self.reference.framework)
        self.children = tuple(sorted(children, key=_by_given_name))

    def _suppose(self, framework: Framework) -> None:
        """Chooses what the way here has said already: a next step, or what the activity is about."""
        known = indicators_by_id(framework)
        wanted = self._beginning.indicator_id
        if self.activity:
            own = [one for one, (_, indicator) in known.items() if indicator.slug in self.activity.indicators]
            wanted = own[0] if own else None
            self.form.pick("area", self.activity.area)
        if wanted in known:
            self.form.pick("area", known[wanted][0])
            self.form.pick("indicator", str(wanted))
            self.details = True

    async def _learn_steps(self) -> None:
        """What the chosen children work at, for the phrases; known of each child once."""
        chosen = self.form.chosen("children")
        if len(chosen) > _STEPS_OF:
            return
        for child in chosen:
            if child not in self._steps:
                self._steps[child] = []
                self._steps[child] = await self._repository.open_steps(UUID(child))
                self.form.version += 1

    def _complete(self, t: Translator) -> bool:
        missing = {
            "children": not self.form.chosen("children"),
            "text": not self.form.text("text"),
            "area": not self.form.text("area"),
        }
        errors = {name: t(f"observe-need-{name}") for name, empty in missing.items() if empty}
        if not errors:
            errors = self._broken_rules(t)
        self.form.errors = errors
        return not errors

    def _broken_rules(self, t: Translator) -> dict[str, str]:
        """What the server would refuse anyway, said at once: the framework may have changed since the draft."""
        if self.framework is None:
            return {}
        said = Description(self.form.text("area"), self.indicator_id, self._level())
        try:
            require_in_framework(said, _words_of(self.framework))
        except RuleViolation as broken:
            return {"area": t.error(broken.code, broken.params)}
        return {}

    async def _send(self, outcomes: list[Outcome]) -> None:
        key, refused = uuid7(), self._refused
        if refused is not None:
            await self._repository.give_up(refused)
        entry = NewObservation(
            id=self._entry_id,
            child_ids=[UUID(child) for child in self.form.chosen("children")],
            text=self.form.text("text"),
            area=self.form.text("area"),
            observed_at=moments.preschool_now(),
            indicator_id=self.indicator_id,
            level=self._level(),
            shared=bool(self.form["shared"]),
            photo_ids=[photo.id for photo in self.uploads.arrived],
            captions=[self.caption(photo.id) for photo in self.uploads.arrived],
            activity_id=self.activity.id if self.activity else None,
        )
        outcome = await self._repository.record(entry, key, entry.text)
        self._refused = key if outcome.state is CommandState.REFUSED else None
        outcomes.append(outcome)

    async def _begin_anew(self) -> None:
        self.stop_waiting()
        self._entry_id = uuid7()
        self.form.reset(self._blank())
        self.uploads.begin_with(())
        await self._repository.forget_draft(self._draft_name)

    async def _keep_later(self) -> None:
        await asyncio.sleep(_TYPING_PAUSE)
        await self.keep()

    def _level(self) -> float | None:
        return float(self.form.text("level")) if self.form.text("level") else None

    def _blank(self) -> dict[str, FieldValue]:
        return {"children": list(self._first), "text": "", "area": "", "indicator": "", "level": "", "shared": True}

    def _as_draft(self) -> Draft:
        form = self.form
        return Draft(
            entry_id=self._entry_id,
            text=form.text("text"),
            area=form.text("area"),
            indicator=form.text("indicator"),
            level=form.text("level"),
            shared=bool(form["shared"]),
            children=form.chosen("children"),
            photos=[
                KeptPhoto(photo.id, photo.name, photo.size, self.caption(photo.id)) for photo in self.uploads.arrived
            ],
            refused=self._refused,
        )

    def _take_up(self, draft: Draft, in_group: set[str]) -> None:
        self._entry_id, self._refused = draft.entry_id, draft.refused
        self.details = bool(draft.indicator or draft.level)
        self.form.reset(
            {
                "children": [child for child in draft.children if child in in_group],
                "text": draft.text,
                "area": draft.area,
                "indicator": draft.indicator,
                "level": draft.level,
                "shared": draft.shared,
                **{caption_field(photo.id): photo.caption for photo in draft.photos},
            }
        )
        self.uploads.begin_with([SentFile(photo.id, photo.name, photo.size, Stage.READY, 1) for photo in draft.photos])


def caption_field(photo_id: UUID) -> str:
    """The field of the form that holds a photo's caption."""
    return f"caption:{photo_id}"


def indicators_by_id(framework: Framework) -> dict[UUID, tuple[str, Indicator]]:
    """Every indicator with its area."""
    return {
        indicator.id: (area.slug, indicator)
        for area in framework.areas
        for sub_area in area.sub_areas
        for indicator in sub_area.indicators
    }


def _by_given_name(child: ChildRow) -> str:
    return sort_key(child.given_name, child.family_name, "")


def _words_of(framework: Framework) -> Words:
    return Words(
        areas=frozenset(area.slug for area in framework.areas),
        area_of={known: area for known, (area, _) in indicators_by_id(framework).items()},
        levels=frozenset(level.value for level in framework.levels),
    )
