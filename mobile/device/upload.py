"""Files on their way to the server: a place asked for, the bytes sent, the judgement awaited.

A browser's window sends them itself, in parts, and so does an app that may read its own files: both go on where they
were, also tomorrow. An app whose chooser gives no path sends them whole.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Final, Literal
from uuid import UUID

import flet as ft

from mobile.device.device import Device
from mobile.device.parts import PartSender
from mobile.device.window_sending import Errand, WindowSender, refusal_in
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.base import Problem
from server.shared.contract.media import NewFile, StoredFile, UploadTicket
from server.shared.ids import uuid7

Purpose = Literal["resource", "observation"]

_PAUSE: Final = 1.5
_ROUNDS: Final = 80
_LONGEST_SENDING: Final = 15 * 60
_ANY_TYPE: Final = "application/octet-stream"


class Way(StrEnum):
    """How the files on their way go: ``WHOLE`` ones begin anew after a broken connection, the others go on.

    A ``WINDOW`` has to stay open meanwhile; ``PARTS`` go from this device's own disk.
    """

    WHOLE = "stay"
    PARTS = "continues"
    WINDOW = "window"


class Stage(StrEnum):
    """How far a file has come: ``CHECKING`` has arrived, ``READY`` was accepted, ``FAILED`` may be chosen again."""

    SENDING = "sending"
    CHECKING = "checking"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class SentFile:
    """One chosen file; ``progress`` goes from 0 to 1, ``fault`` says why it failed.

    ``sha256`` is known once it was judged.
    """

    id: UUID
    name: str
    size: int
    stage: Stage = Stage.SENDING
    progress: float = 0.0
    fault: ApiProblem | ServerAway | None = None
    sha256: str = ""

    @property
    def arrived(self) -> bool:
        return self.stage in (Stage.CHECKING, Stage.READY)


class Uploads(ft.Observable):
    """The chosen files of one form. The window sends them one after another, straight to the server.

    Make it where a session's page is at hand: it brings a file picker along. Only one file is on its way at a time:
    of one that goes whole the window tells the name alone, and a telephone gives all its photos the same name.
    """

    def __init__(
        self,
        device: Device,
        preschool_id: UUID,
        purpose: Purpose,
        *,
        at_most: int = 1,
    ) -> None:
        self.files: tuple[SentFile, ...] = ()
        self.at_most = at_most
        self.part_bytes = 0
        """How large a part is; 0 until the limits are known: then nothing goes in parts."""
        self.way = Way.WHOLE
        self._store = device.store
        self._values = device.session.values
        self._api = device.api
        self._path = f"/api/preschools/{preschool_id}/files"
        self._purpose = purpose
        self._sent: asyncio.Future[None] | None = None
        self._errands: dict[UUID, Errand] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._picker = ft.FilePicker(on_result=self._picked, on_upload=self._progressed)

    @property
    def picker(self) -> ft.FilePicker:
        return self._picker

    @property
    def sending(self) -> bool:
        """Whether bytes are still on their way."""
        return any(file.stage is Stage.SENDING for file in self.files)

    @property
    def room(self) -> int:
        """How many more files may be chosen."""
        return self.at_most - len(self.files)

    @property
    def arrived(self) -> tuple[SentFile, ...]:
        """The files the server has, judged or not."""
        return tuple(file for file in self.files if file.arrived)

    def remove(self, file_id: UUID) -> None:
        """Takes a file off the form; the server forgets files that nothing holds."""
        self.files = tuple(file for file in self.files if file.id != file_id)

    def begin_with(self, files: Sequence[SentFile]) -> None:
        """Begins anew, with files that arrived earlier or none."""
        self.files = tuple(files)

    async def _picked(self, event: ft.FilePickerResultEvent) -> None:
        if self.at_most == 1 and event.files:
            self.files = ()
        chosen = [(SentFile(uuid7(), file.name, file.size), file) for file in event.files[: max(0, self.room)]]
        self.files = (*self.files, *(file for file, _ in chosen))
        page = event.page
        if not page.web:
            self._start(self._send_all(chosen))
            return
        self.way = Way.WINDOW
        connection = page.session.connection
        # A window that was away comes back by loading its page anew, on a connection of its own and without its files.
        self._start(self._send_out_of_the_window(chosen, lambda: page.session.connection in (None, connection)))

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send_out_of_the_window(
        self, chosen: Sequence[tuple[SentFile, ft.FilePickerFile]], stays: Callable[[], bool]
    ) -> None:
        """All are ordered at once: a window whose connection broke off could not be told of the next one."""
        sender, orders = WindowSender(self._api, self._path, self._values), list[ft.FilePickerUploadFile]()
        for file, picked in chosen:
            try:
                errand = await sender.begin(self._asked(file))
            except (ApiProblem, ServerAway) as fault:
                self._change(file.id, stage=Stage.FAILED, fault=fault)
                continue
            self._go_on_as(file.id, errand.asked.id)
            self._errands[errand.asked.id] = errand
            orders.append(errand.order(picked.id))
        if orders:
            await self._picker.upload(orders)
        for errand in tuple(self._errands.values()):
            await self._follow(sender, errand, stays)

    async def _follow(self, sender: WindowSender, errand: Errand, stays: Callable[[], bool]) -> None:
        file_id = errand.asked.id
        try:
            await sender.finish(errand, partial(self._tell, file_id), stays)
        except (ApiProblem, ServerAway) as fault:
            self._change(file_id, stage=Stage.FAILED, fault=fault)
        else:
            self._change(file_id, stage=Stage.CHECKING, progress=1.0)
            self._start(self._await_judgement(file_id))
        finally:
            del self._errands[file_id]

    async def _send_all(self, chosen: Sequence[tuple[SentFile, ft.FilePickerFile]]) -> None:
        for file, picked in chosen:
            try:
                file = await self._known(file, picked)
                await self._send(file, picked)
            except (ApiProblem, ServerAway) as fault:
                self._change(file.id, stage=Stage.FAILED, fault=fault)
            except TimeoutError:
                self._change(file.id, stage=Stage.FAILED, fault=ServerAway(file.name))
            else:
                self._change(file.id, stage=Stage.CHECKING, progress=1.0)
                self._start(self._await_judgement(file.id))

    async def _known(self, file: SentFile, picked: ft.FilePickerFile) -> SentFile:
        """The file under the id it has on the server: for one begun earlier and not finished that of then."""
        in_parts = picked.path and 0 < self.part_bytes < file.size
        self.way = Way.PARTS if in_parts else Way.WHOLE
        if not (in_parts and picked.path):
            return file
        begun = await PartSender(self._api, self._path, self._store).begun(Path(picked.path), file.size)
        if begun is None:
            return file
        self._go_on_as(file.id, begun)
        return replace(file, id=begun)

    async def _send(self, file: SentFile, picked: ft.FilePickerFile) -> None:
        if self.way is Way.PARTS and picked.path:
            sender = PartSender(self._api, self._path, self._store)
            told = partial(self._tell, file.id)
            await sender.send(Path(picked.path), self._asked(file), told)
            return
        asked = self._asked(file)
        ticket = await self._api.post(self._path, asked, UploadTicket)
        self._sent = asyncio.get_running_loop().create_future()
        order = ft.FilePickerUploadFile(upload_url=ticket.direct_url, method="PUT", id=picked.id, name=file.name)
        await self._picker.upload([order])
        async with asyncio.timeout(_LONGEST_SENDING):
            await self._sent

    def _go_on_as(self, file_id: UUID, begun: UUID) -> None:
        """Gives a chosen file the id it was begun under; where its first attempt still stands on the form, it goes."""
        if begun != file_id:
            self.remove(begun)
            self._change(file_id, id=begun)

    def _tell(self, file_id: UUID, progress: float) -> None:
        self._change(file_id, progress=progress)

    def _asked(self, file: SentFile) -> NewFile:
        return NewFile(
            id=file.id, purpose=self._purpose, name=file.name, media_type=_ANY_TYPE, byte_size=max(1, file.size)
        )

    async def _progressed(self, event: ft.FilePickerUploadEvent) -> None:
        if self.way is Way.WINDOW:
            self._hear_the_window(event.error)
            return
        file = next((file for file in self.files if file.stage is Stage.SENDING), None)
        if file is None or self._sent is None or self._sent.done():
            return
        if event.error:
            self._sent.set_exception(ServerAway(event.error))
            return
        progress = event.progress or 0.0
        self._change(file.id, progress=progress)
        if progress >= 1:
            self._sent.set_result(None)

    def _hear_the_window(self, error: str | None) -> None:
        """What a window tells of its progress is its reading of the file: a reason to look, and nothing more."""
        found = refusal_in(error) if error else None
        if found is not None:
            if found[0] in self._errands:
                self._errands[found[0]].hear(found[1])
        elif current := next(iter(self._errands.values()), None):
            current.hear(ServerAway(error) if error else None)

    async def _await_judgement(self, file_id: UUID) -> None:
        """Asks until the server has judged the file; what nobody looks at any more is not asked about."""
        for _ in range(_ROUNDS):
            if all(file.id != file_id for file in self.files):
                return
            try:
                judged = await self._api.get(f"{self._path}/{file_id}", StoredFile)
            except ServerAway:
                judged = None
            except ApiProblem as fault:
                self._change(file_id, stage=Stage.FAILED, fault=fault)
                return
            except RuntimeError:  # the session ended meanwhile and closed its way to the server
                return
            if judged and judged.state != "waiting":
                self._judged(judged)
                return
            await asyncio.sleep(_PAUSE)

    def _judged(self, file: StoredFile) -> None:
        if file.state == "ready":
            self._change(file.id, stage=Stage.READY, sha256=file.sha256)
        else:
            problem = Problem(status=409, code=file.refusal, params=file.refusal_params)
            self._change(file.id, stage=Stage.FAILED, fault=ApiProblem(problem))

    def _change(self, file_id: UUID, **changes: object) -> None:
        self.files = tuple(
            replace(file, **changes) if file.id == file_id else file  # type: ignore[arg-type]  # fields of SentFile
            for file in self.files
        )
