"""What the library lacks: themes by ages for one kind and language, sums of all, and the whole as a workbook."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from admin.pages.library.browsing import BASE, DESK, LibraryDesk, beside
from admin.pages.library.marks import BANDS, KINDS
from admin.rendering import Sheet
from media_library.sharing.gaps import GapService
from server.kernel.access import Whereabouts
from server.kernel.http.document import WORKBOOK
from server.shared.contract import media_sharing as contract
from server.shared.domain.permissions import Action
from server.shared.i18n import content_language, translator

_PAGE: Final = BASE + "/gaps"
_ANY_AGE: Final = ""
Cell = tuple[str, str, str, str]


@dataclass(frozen=True)
class Filled:
    """How many resources there are by theme, age, kind and language; what is for every age counts in each."""

    counts: Mapping[Cell, int]

    def at(self, theme: str, band: str, kind: str, language: str) -> int:
        return self.counts.get((theme, band, kind, language), 0)

    def share(self, themes: Mapping[str, object], kind: str, language: str) -> float:
        """The share of themes and ages for which there is anything of this kind and language, 0 to 1."""
        whole = len(themes) * len(BANDS)
        there = sum(bool(self.at(theme, band, kind, language)) for theme in themes for band in BANDS)
        return there / whole if whole else 0.0


def filled(gaps: contract.MediaGaps) -> Filled:
    counts: Counter[Cell] = Counter()
    for cell in gaps.cells:
        for band in BANDS if cell.age_band == _ANY_AGE else (cell.age_band,):
            counts[cell.theme_week, band, cell.kind, cell.language] += cell.count
    return Filled(counts)


@get(_PAGE, action=Action.MEDIA_GAPS_READ, dependencies=DESK)
async def gaps_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    media_gaps: NamedDependency[GapService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    gaps = await media_gaps.gaps(preschool_id)
    marks, told = await desk.marks(), filled(gaps)
    kind = sheet.asked("kind") if sheet.asked("kind") in KINDS else KINDS[0]
    own = content_language(sheet.actor.language)
    language = sheet.asked("language") if sheet.asked("language") in gaps.languages else own
    return sheet.page(
        "library/gaps.html",
        preschool_id=preschool_id,
        kind=kind,
        language=language,
        content_languages=gaps.languages,
        filled=told,
        adding=sheet.actor.may(Action.MEDIA_UPLOAD, Whereabouts(preschool_id)),
        marks=marks,
        this_week=marks.of_day(sheet.actor.today),
        **beside(sheet, preschool_id),
    )


@get(_PAGE + "/workbook", action=Action.MEDIA_GAPS_READ, dependencies=DESK)
async def gaps_sheet(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    media_gaps: NamedDependency[GapService],
    preschool_id: FromPath[UUID],
) -> Response[bytes]:
    gaps = await media_gaps.gaps(preschool_id)
    # Here and not above: openpyxl takes 20 MB, and few processes ever write a workbook.
    from admin.pages.library.gaps_workbook import gaps_workbook

    content = gaps_workbook(filled(gaps).counts, await desk.marks(), gaps.languages, translator(sheet.actor.language))
    return Response(
        content,
        media_type=WORKBOOK,
        headers={"Content-Disposition": 'attachment; filename="nihol-gaps.xlsx"', "Cache-Control": "no-store"},
    )


GAP_ROUTES = (gaps_page, gaps_sheet)
