"""What a preschool plans with: its programme, and activities of its own in the bank."""

from datetime import date
from uuid import uuid5

from server.demo import marks
from server.demo.people import words
from server.demo.stage import Stage, StagedPreschool
from server.features.activity_bank.service import band_of
from server.features.activity_bank.writing import BankDesk
from server.features.programmes.service import ProgrammeService
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract.bank import NewBankActivity
from server.shared.contract.programmes import Order, ProgrammeWriting
from server.shared.ids import NOWHERE, uuid7

_BEHIND = 0.5
"""How lively a preschool is whose programme still waits for the head's order: there is one in each size."""


async def share_the_work(stage: Stage, staged: StagedPreschool) -> None:
    """Done once for a preschool; a programme that somebody wrote meanwhile is theirs."""
    if staged.head is None:
        return
    stage.begin("sharing", staged.plan.number)
    async with stage.parts.database.writing() as work:
        if await marks.find_mark(work, marks.SHARED, staged.preschool_id) is None:
            await _programme(stage, work, staged, staged.head)
            if stage.is_first(staged):
                await _activities(stage, work, staged, staged.head)
            await marks.set_mark(work, marks.SHARED, staged.preschool_id)


async def _programme(stage: Stage, work: Work, staged: StagedPreschool, head: Actor) -> None:
    year, told = stage.school_year, words("planning")["programme"]
    programme_id = uuid5(NOWHERE, f"demonstration:programme:{staged.plan.number}")
    if await work.raw.fetchval("select exists (select from programme where preschool_id = $1)", staged.preschool_id):
        return
    writing = ProgrammeWriting(
        id=programme_id,
        version=0,
        title=told["title"].format(years=f"{year}–{year + 1}"),
        aims=told["aims"],
        local_content=told["local_content"],
    )
    author = staged.judge or head
    written = ProgrammeService(work, author, stage.at(date(year, 8, 25), 11))
    await written.write(staged.preschool_id, year, writing)
    if staged.plan.lively > _BEHIND:
        day = date(year, 8, 29)
        order = Order(order_number=f"{staged.plan.number}/1", order_date=min(day, stage.today))
        await ProgrammeService(work, head, stage.at(day, 10)).approve(staged.preschool_id, year, order)


async def _activities(stage: Stage, work: Work, staged: StagedPreschool, head: Actor) -> None:
    """Two of the educator's own, of which the methodist gave one to the district."""
    group = staged.groups[0]
    if group.educator is None:
        return
    for number, told in enumerate(words("planning")["bank"]):
        band = band_of(group.age_band)
        request = NewBankActivity(id=uuid7(), band=band, **told)  # type: ignore[arg-type]  # the bank has these bands
        clock = stage.at(date(stage.school_year, 9, 4 + number), 16)
        await BankDesk(work, group.educator, clock).add(staged.preschool_id, request)
        if number == 0:
            desk = BankDesk(work, staged.judge or head, clock)
            await BankDesk(work, group.educator, clock).share(staged.preschool_id, request.id, "preschool")
            await desk.share(staged.preschool_id, request.id, "district")
