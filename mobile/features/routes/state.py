"""What the tab of a child's route knows and does."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import msgspec

from mobile.device.outbox import CommandState
from mobile.device.sync import Outcome
from mobile.features.routes.repository import RouteRepository
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from server.shared.contract.routes import Difficulty, DifficultyWriting, IndividualRoute, RouteActivity, RouteWriting
from server.shared.contract.routes import Specialist as Specialist
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator
from server.shared.ids import uuid7

MOST_STEPS = 10
MOST_ACTIVITIES = 20
_CHANGED = frozenset({"route.changed_meanwhile", "difficulty.changed_meanwhile"})


class RouteState(ScreenState):
    """A child's route at one stage, as it is read or being written."""

    def __init__(self, repository: RouteRepository) -> None:
        super().__init__()
        self.route: IndividualRoute | None = None
        self.form = Form()
        self.writing = False
        self.waits = False
        self.steps: tuple[UUID, ...] = ()
        self.further: tuple[UUID, ...] = ()
        self.activities: tuple[RouteActivity, ...] = ()
        self._repository = repository

    @property
    def may_write(self) -> bool:
        return self.route is not None and Action.ROUTE_WRITE.value in self.route.permitted

    async def load(self, t: Translator, stage: int | None = None) -> None:
        await self.during(self._load(stage), t)

    async def begin(self, t: Translator) -> None:
        """Begins to write, with what was begun before and not saved."""
        await self.during(self._begin(), t)

    async def leave(self) -> None:
        """Gives up what was begun."""
        self.writing = False
        if self.route:
            await self._repository.forget_draft(self.route.stage)

    async def toggle_step(self, indicator_id: UUID) -> None:
        others = tuple(step for step in self.steps if step != indicator_id)
        self.steps = others if len(others) < len(self.steps) else (*self.steps, indicator_id)[:MOST_STEPS]
        await self.keep()

    async def add_words(self, words: str) -> None:
        """Adds a proposed strength to what is written."""
        before = self.form.text("strengths")
        if words not in before:
            self.form.pick("strengths", f"{before}\n{words}".strip())
        await self.keep()

    async def add(self, activity: RouteActivity) -> None:
        if len(self.activities) < MOST_ACTIVITIES and activity.title:
            self.activities = (*self.activities, activity)
        await self.keep()

    async def remove(self, place: int) -> None:
        self.activities = tuple(one for index, one in enumerate(self.activities) if index != place)
        await self.keep()

    async def keep(self) -> None:
        """Keeps what is written on the device."""
        if self.writing and self.route:
            await self._repository.keep_draft(self._written(self.route))

    async def save(self, t: Translator) -> bool:
        if self.route is None or not await self._send(self._written(self.route), t):
            return False
        self.writing = False
        await self._repository.forget_draft(self.route.stage)
        return True

    async def tick(self, place: int, today: date, t: Translator) -> None:
        """Says of a chosen activity that it was done today, or takes that back."""
        if self.route is None:
            return
        before = self.route.activities
        changed = [
            msgspec.structs.replace(one, done_on=None if one.done_on else today) if index == place else one
            for index, one in enumerate(before)
        ]
        await self._send(msgspec.structs.replace(_as_it_stands(self.route), activities=changed), t)

    async def _load(self, stage: int | None) -> None:
        self.route = await self._repository.route(stage)
        self.writing = False
        if self.may_write and await self._repository.draft(self.route.stage):
            await self._begin()

    async def _begin(self) -> None:
        if self.route is None:
            return
        writing = await self._repository.draft(self.route.stage) or _as_it_stands(self.route)
        self.steps, self.activities = tuple(writing.next_steps), tuple(writing.activities)
        self.form.reset({"strengths": writing.strengths, "review": writing.review, "reviewed": writing.reviewed})
        self.writing = True
        self.further = tuple(await self._repository.next_by_growth())

    async def _send(self, writing: RouteWriting, t: Translator) -> bool:
        """Hands the writing to the outbox; over somebody else's newer one nothing is written, and theirs is shown."""
        self.problem = None
        key = uuid7()
        outcome = await self._repository.write(writing, key)
        if outcome.state is CommandState.SENT:
            self.route = msgspec.json.decode(outcome.answer, type=IndividualRoute)
            self.waits = False
            return True
        if outcome.state is CommandState.WAITING and self.route:
            self.route, self.waits = _shown(self.route, writing), True
            return True
        await self._repository.discard(key)
        self.problem = _refusal(outcome, t)
        if _was_changed(outcome) and self.route:
            self.route = await self._repository.route(self.route.stage)
        return False

    def _written(self, route: IndividualRoute) -> RouteWriting:
        return RouteWriting(
            stage=route.stage,
            strengths=self.form.text("strengths"),
            next_steps=list(self.steps),
            activities=list(self.activities),
            review=self.form.text("review"),
            reviewed=bool(self.form["reviewed"]),
            revision=route.revision,
        )


class DifficultyState(ScreenState):
    """What is hard for a child; for staff."""

    def __init__(self, repository: RouteRepository) -> None:
        super().__init__()
        self.difficulties: tuple[Difficulty, ...] | None = None
        self.specialists: tuple[Specialist, ...] = ()
        self.asked: Difficulty | None = None
        self.adding = False
        self._repository = repository
        self._new_id = uuid7()

    @property
    def may_write(self) -> bool:
        return self._repository.may(Action.DIFFICULTY_WRITE)

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    def ask(self, difficulty: Difficulty | None) -> None:
        """Opens the form: of one, or of a new one."""
        self.problem, self.asked, self.adding, self._new_id = None, difficulty, difficulty is None, uuid7()

    def close(self) -> None:
        self.asked, self.adding, self.problem = None, False, None

    async def write(self, writing: DifficultyWriting, t: Translator) -> bool:
        difficulty, key = self.asked, uuid7()
        over = msgspec.structs.replace(writing, revision=difficulty.revision if difficulty else 0)
        outcome = await self._repository.write_difficulty(difficulty.id if difficulty else self._new_id, over, key)
        return await self._done(outcome, key, t)

    async def remove(self, difficulty: Difficulty, t: Translator) -> None:
        key = uuid7()
        await self._done(await self._repository.remove_difficulty(difficulty, key), key, t)

    async def _done(self, outcome: Outcome, key: UUID, t: Translator) -> bool:
        self.problem = None
        if outcome.state is CommandState.REFUSED:
            await self._repository.discard(key)
            refusal = _refusal(outcome, t)
            if _was_changed(outcome):
                await self.during(self._load(), t)
                self.asked = _found(self.difficulties or (), self.asked)
            self.problem = refusal
            return False
        if outcome.state is CommandState.SENT:
            await self.during(self._load(), t)
        return True

    async def _load(self) -> None:
        self.difficulties = tuple(await self._repository.difficulties())
        if self.may_write and not self.specialists:
            self.specialists = tuple(await self._repository.specialists())


def _as_it_stands(route: IndividualRoute) -> RouteWriting:
    return RouteWriting(
        stage=route.stage,
        strengths=route.strengths,
        next_steps=list(route.next_steps),
        activities=list(route.activities),
        review=route.review,
        reviewed=route.reviewed_at is not None,
        revision=route.revision,
    )


def _shown(route: IndividualRoute, writing: RouteWriting) -> IndividualRoute:
    """The route as the server will have it after this writing."""
    return msgspec.structs.replace(
        route,
        strengths=writing.strengths,
        next_steps=writing.next_steps,
        activities=writing.activities,
        review=writing.review,
    )


def _refusal(outcome: Outcome, t: Translator) -> str | None:
    return t.error(outcome.problem.code, outcome.problem.params) if outcome.problem else None


def _was_changed(outcome: Outcome) -> bool:
    return outcome.problem is not None and outcome.problem.code in _CHANGED


def _found(difficulties: Sequence[Difficulty], wanted: Difficulty | None) -> Difficulty | None:
    return next((one for one in difficulties if wanted and one.id == wanted.id), wanted)
