"""How much a preschool holds in the store, by kind, and how much it may."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.library.browsing import BASE, beside
from admin.rendering import Sheet, see
from media_library.keeping.service import StorageService
from server.shared.contract import storage as contract
from server.shared.contract.base import WireStruct
from server.shared.domain.permissions import Action

_PAGE: Final = BASE + "/storage"
_GIGABYTE: Final = 1 << 30


class _Gigabytes(WireStruct):
    """The limit as people say it."""

    gigabytes: float


@get(_PAGE, action=Action.STORAGE_READ)
async def storage_page(
    sheet: NamedDependency[Sheet], storage_use: NamedDependency[StorageService], preschool_id: FromPath[UUID]
) -> Response[str]:
    used = await storage_use.use(preschool_id)
    form = empty({"gigabytes": f"{used.limit_bytes / _GIGABYTE:g}"})
    return _shown(sheet, preschool_id, used, form)


@post(_PAGE, action=Action.QUOTA_SET)
async def set_quota(
    sheet: NamedDependency[Sheet], storage_use: NamedDependency[StorageService], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        wanted = form.as_(_Gigabytes, gigabytes=form["gigabytes"].replace(",", ".").strip()).gigabytes
        writing = form.as_(contract.QuotaWriting, limit_bytes=round(wanted * _GIGABYTE))
        await storage_use.set_quota(preschool_id, writing)
    except REFUSALS as error:
        form.refused(error)
        form.problems = {{"limit_bytes": "gigabytes"}.get(name, name): one for name, one in form.problems.items()}
        return _shown(sheet, preschool_id, await storage_use.use(preschool_id), form)
    return see(f"/admin/preschools/{preschool_id}/library/storage")


def _shown(sheet: Sheet, preschool_id: UUID, used: contract.StorageUse, form: Form) -> Response[str]:
    return sheet.page(
        "library/storage.html",
        status=form.status,
        preschool_id=preschool_id,
        used=used,
        form=form,
        **beside(sheet, preschool_id),
    )


STORAGE_ROUTES = (storage_page, set_quota)
