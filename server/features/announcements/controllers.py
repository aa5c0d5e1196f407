"""Routes of announcements."""

from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from server.features.announcements.service import AnnouncementService
from server.shared.contract import family as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action


class AnnouncementController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/announcements"
    tags = ("announcements",)

    @get("/", action=Action.ANNOUNCEMENT_READ)
    async def page(
        self,
        preschool_id: FromPath[UUID],
        announcements: NamedDependency[AnnouncementService],
        cursor: FromQuery[str | None] = None,
    ) -> Page[contract.Announcement]:
        return await announcements.page(preschool_id, cursor)

    @post("/", action=Action.ANNOUNCEMENT_WRITE)
    async def publish(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewAnnouncement],
        announcements: NamedDependency[AnnouncementService],
    ) -> contract.Announcement:
        return await announcements.publish(preschool_id, data)

    @put("/{announcement_id:uuid}", action=Action.ANNOUNCEMENT_WRITE)
    async def change(
        self,
        preschool_id: FromPath[UUID],
        announcement_id: FromPath[UUID],
        data: JSONBody[contract.AnnouncementChange],
        announcements: NamedDependency[AnnouncementService],
    ) -> contract.Announcement:
        return await announcements.change(preschool_id, announcement_id, data)

    @post("/{announcement_id:uuid}/withdraw", status_code=204, action=Action.ANNOUNCEMENT_WRITE)
    async def withdraw(
        self,
        preschool_id: FromPath[UUID],
        announcement_id: FromPath[UUID],
        announcements: NamedDependency[AnnouncementService],
    ) -> None:
        await announcements.withdraw(preschool_id, announcement_id)

    @post("/{announcement_id:uuid}/acknowledge", status_code=204, action=Action.ANNOUNCEMENT_ACKNOWLEDGE)
    async def acknowledge(
        self,
        preschool_id: FromPath[UUID],
        announcement_id: FromPath[UUID],
        child_id: FromQuery[UUID],
        announcements: NamedDependency[AnnouncementService],
    ) -> None:
        await announcements.acknowledge(preschool_id, announcement_id, child_id)

    @get("/{announcement_id:uuid}/acknowledgements", action=Action.ANNOUNCEMENT_WRITE)
    async def acknowledged_by(
        self,
        preschool_id: FromPath[UUID],
        announcement_id: FromPath[UUID],
        announcements: NamedDependency[AnnouncementService],
    ) -> list[contract.AcknowledgedBy]:
        return await announcements.acknowledged_by(preschool_id, announcement_id)
