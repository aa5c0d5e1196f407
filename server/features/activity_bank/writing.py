"""What people do to the bank: write an activity, correct it, share it further, take it back."""

from uuid import UUID

from server.features.activity_bank import listing
from server.features.activity_bank.browsing import BankService
from server.features.activity_bank.models import BankActivity
from server.kernel import audit, changes
from server.kernel.access import Whereabouts
from server.kernel.errors import Malformed, NotAllowed
from server.shared.contract import bank as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import bank as rules
from server.shared.domain.permissions import Action

CHANGE = "bank_activity"


class BankDesk(BankService):
    """The bank as those see it who write it."""

    async def add(self, preschool_id: UUID, request: contract.NewBankActivity) -> contract.BankActivity:
        """An activity of the actor's own; raises Malformed with every field that is wrong."""
        self._require_visible(preschool_id)
        self._actor.require(Action.BANK_WRITE, Whereabouts(preschool_id))
        await self._require_sound(request)
        activity = BankActivity(
            preschool_id=preschool_id,
            id=request.id,
            slug=None,
            sharing="own",
            author_id=self._actor.account_id,
            author_name=self._actor.full_name,
            created_at=self._clock.now(),
        )
        describe(activity, request)
        await self._share(activity, request.sharing)
        self._work.session.add(activity)
        return await self._kept(Action.BANK_WRITE, activity)

    async def correct(
        self, preschool_id: UUID, activity_id: UUID, request: contract.BankWriting
    ) -> contract.BankActivity:
        """Says it otherwise; the author's name stays whoever corrects."""
        activity, action = await self._changeable(preschool_id, activity_id)
        await self._require_sound(request)
        describe(activity, request)
        await self._share(activity, request.sharing)
        return await self._kept(action, activity)

    async def share(self, preschool_id: UUID, activity_id: UUID, sharing: contract.Sharing) -> contract.BankActivity:
        """Shares it further or less far, and leaves its words alone."""
        activity, action = await self._changeable(preschool_id, activity_id)
        await self._share(activity, sharing)
        return await self._kept(action, activity)

    async def withdraw(self, preschool_id: UUID, activity_id: UUID) -> None:
        """Takes it out of the bank; weeks that were planned with it keep their lines."""
        activity, action = await self._changeable(preschool_id, activity_id)
        activity.withdrawn_at = self._clock.now()
        activity.slug = None  # a sheet that names it again brings a new one
        await self._noted(action, activity)

    async def _changeable(self, preschool_id: UUID, activity_id: UUID) -> tuple[BankActivity, Action]:
        """The activity, locked, and the right by which the actor changes it."""
        self._require_visible(preschool_id)
        found = await listing.for_update(self._work, preschool_id, activity_id, self._actor.account_id)
        rights = self._rights(preschool_id, found.author_id)
        if not rights:
            raise NotAllowed(Action.BANK_UPDATE_OTHERS)
        own = found.author_id == self._actor.account_id
        return found, Action.BANK_WRITE if own else Action.BANK_UPDATE_OTHERS

    async def _require_sound(self, request: contract.BankWriting) -> None:
        known = await listing.reference(self._work)
        faults = rules.faults_of(request, known.vocabulary)
        if faults:
            raise Malformed(*(FieldProblem(field=one.field, code=one.code, params={**one.params}) for one in faults))

    async def _share(self, activity: BankActivity, sharing: str) -> None:
        leads = self._actor.may(Action.BANK_UPDATE_OTHERS, Whereabouts(activity.preschool_id))
        rules.require_sharing(activity.sharing, sharing, leads)
        if sharing == "district":
            self._actor.require_real()
        activity.sharing = sharing
        shared = sharing == "district"
        activity.district_id = await listing.district_of(self._work, activity.preschool_id) if shared else None

    async def _kept(self, action: Action, activity: BankActivity) -> contract.BankActivity:
        """As its author sees it now: leading staff may have given it back to the author alone."""
        await self._noted(action, activity)
        home, author_id = activity.preschool_id, activity.author_id or self._actor.account_id
        return await self._seen_by(author_id, home, home, activity.id)

    async def _noted(self, action: Action, activity: BankActivity) -> None:
        activity.updated_at = self._clock.now()
        await self._work.flush()
        details = {"sharing": activity.sharing, "withdrawn": activity.withdrawn_at is not None}
        await audit.record(self._work, self._actor, action, activity.id, activity.preschool_id, details)
        await changes.note(self._work, activity.preschool_id, CHANGE, activity.id)


def describe(activity: BankActivity, request: contract.BankWriting) -> None:
    """Puts what was written into the row, without blank lines and stray spaces."""
    activity.band, activity.area = request.band, request.area
    activity.part_of_day, activity.centre = request.part_of_day, request.centre
    activity.minutes, activity.local = request.minutes, request.local
    activity.month, activity.week = request.month, request.week
    activity.indicators = list(dict.fromkeys(request.indicators))
    activity.title = rules.titles_kept(request.title)
    activity.aim = rules.plain(request.aim)
    activity.course, activity.materials = rules.lines_kept(request.course), rules.lines_kept(request.materials)
    activity.simpler, activity.harder = rules.plain(request.simpler), rules.plain(request.harder)
    activity.language = request.language
