"""The calls of a participant about the course itself."""

from uuid import UUID

from mobile.device.books import Books, chapters_of
from mobile.device.courses import PATH, OwnCourses
from mobile.device.device import Device
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.courses import Joining, MyCourse, ProjectText
from server.shared.contract.handbook import ChapterHead
from server.shared.ids import uuid7


class CourseRepository:
    """The courses of the signed-in account."""

    def __init__(self, device: Device) -> None:
        self._api, self._store, self._session = device.api, device.store, device.session
        self._courses, self._books = OwnCourses(device), Books(device)

    async def all(self) -> list[MyCourse]:
        return await self._courses.all()

    async def one(self, participant_id: UUID) -> MyCourse:
        return await self._courses.one(participant_id)

    async def chapters(self) -> dict[str, ChapterHead]:
        """The heads of the handbook's chapters by slug; empty while they cannot be asked for."""
        try:
            return chapters_of(await self._books.shelf())
        except (ServerAway, ApiProblem):
            return {}

    async def join(self, code: str) -> MyCourse:
        """Takes part in the cohort of that code."""
        return await self._api.post("/api/course/join", Joining(id=uuid7(), code=code), MyCourse)

    async def hand_in(self, participant_id: UUID, unit: str, text: ProjectText) -> MyCourse:
        return await self._api.put(f"{PATH}/{participant_id}/projects/{unit}", text, MyCourse)

    async def draft(self, participant_id: UUID) -> bytes | None:
        """The project as it was typed last and not handed in."""
        return await self._store.draft(self._draft_of(participant_id))

    async def keep_draft(self, participant_id: UUID, content: bytes) -> None:
        await self._store.save_draft(self._draft_of(participant_id), content)

    async def forget_draft(self, participant_id: UUID) -> None:
        await self._store.remove_draft(self._draft_of(participant_id))

    def _draft_of(self, participant_id: UUID) -> str:
        account = self._session.account
        return f"course:{account.id if account else ''}:{participant_id}:project"
