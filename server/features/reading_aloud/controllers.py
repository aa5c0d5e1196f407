"""Routes of reading aloud. Their addresses name what is read: no text comes in, and each fetch asks for the right."""

from typing import Annotated, Any, Final
from uuid import UUID

from litestar import Controller, Request, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, Parameter

from media_library.ranges import NoSuchPart, part_asked
from server.features.reading_aloud.service import ReadingAloudService
from server.features.reading_aloud.voice import SpeechAway
from server.kernel.http.document import file_sent
from server.kernel.http.problems import answer
from server.shared.contract.base import Problem
from server.shared.contract.reading_aloud import Voices
from server.shared.domain.permissions import Action

Language = Annotated[str, Parameter(max_length=10)]
Slug = Annotated[str, Parameter(max_length=40)]

_PART: Final = 206
_NO_SUCH_PART: Final = 416
_SOUND: Final = "audio/wav"
_HEARD: Final = file_sent(_SOUND, in_parts=True)
_HEADERS: Final = {
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-store",
    "Content-Disposition": "inline",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def _not_read(request: Request[Any, Any, Any], fault: SpeechAway) -> Response[bytes]:
    request_id = request.scope["state"].get("request_id", "")
    return answer(Problem(status=503, title="Service Unavailable", code=fault.code, request_id=request_id))


class ReadingAloudController(Controller):
    path = "/api"
    tags = ("reading aloud",)
    exception_handlers = {SpeechAway: _not_read}

    @get("/reading-aloud", action=Action.REFERENCE_READ, sync_to_thread=False)
    def voices(self, reading_aloud: NamedDependency[ReadingAloudService]) -> Voices:
        return reading_aloud.voices()

    @get(
        "/preschools/{preschool_id:uuid}/children/{child_id:uuid}/growth/aloud",
        action=Action.GROWTH_READ,
        by_grant=True,
        responses=_HEARD,
    )
    async def growth(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        reading_aloud: NamedDependency[ReadingAloudService],
        area: FromQuery[Slug],
        language: FromQuery[Language],
    ) -> Response[bytes]:
        return _sound(request, await reading_aloud.growth(preschool_id, child_id, area, language))

    @get(
        "/preschools/{preschool_id:uuid}/observations/{observation_id:uuid}/aloud",
        action=Action.OBSERVATION_READ,
        by_grant=True,
        responses=_HEARD,
    )
    async def observation(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        observation_id: FromPath[UUID],
        reading_aloud: NamedDependency[ReadingAloudService],
        language: FromQuery[Language],
    ) -> Response[bytes]:
        return _sound(request, await reading_aloud.observation(preschool_id, observation_id, language))

    @get(
        "/preschools/{preschool_id:uuid}/messages/{message_id:uuid}/aloud",
        action=Action.MESSAGE_READ,
        by_grant=True,
        responses=_HEARD,
    )
    async def message(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        message_id: FromPath[UUID],
        reading_aloud: NamedDependency[ReadingAloudService],
        language: FromQuery[Language],
    ) -> Response[bytes]:
        return _sound(request, await reading_aloud.message(preschool_id, message_id, language))

    @get(
        "/preschools/{preschool_id:uuid}/announcements/{announcement_id:uuid}/aloud",
        action=Action.ANNOUNCEMENT_READ,
        by_grant=True,
        responses=_HEARD,
    )
    async def announcement(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        announcement_id: FromPath[UUID],
        reading_aloud: NamedDependency[ReadingAloudService],
        language: FromQuery[Language],
    ) -> Response[bytes]:
        return _sound(request, await reading_aloud.announcement(preschool_id, announcement_id, language))


def _sound(request: Request[Any, Any, Any], wave: bytes) -> Response[bytes]:
    """The whole or, as some players want it, the part they ask for."""
    try:
        part = part_asked(request.headers.get("range", ""), len(wave))
    except NoSuchPart:
        return Response(b"", status_code=_NO_SUCH_PART, headers={"Content-Range": f"bytes */{len(wave)}"})
    if part is None:
        return Response(wave, media_type=_SOUND, headers=_HEADERS)
    headers = {**_HEADERS, "Content-Range": part.of(len(wave))}
    return Response(wave[part.start : part.start + part.length], status_code=_PART, media_type=_SOUND, headers=headers)
