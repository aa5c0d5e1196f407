"""What people do with certificates: issue them to those who completed, print them, take one back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from server.features.certificates import queries
from server.features.certificates.credentials import Achieved, credential_of
from server.features.certificates.keys import Seal, Signer, signer
from server.features.certificates.models import Certificate
from server.features.certificates.paper import Printed, certificate_paper
from server.features.course_tests.service import close_overdue
from server.features.courses.cohorts import CohortService
from server.features.plan_documents.writing import Paper
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.kernel.texts import written
from server.shared.contract import certificates as contract
from server.shared.contract import courses
from server.shared.domain import certificates as rules
from server.shared.domain.courses import hours_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import translator
from server.shared.ids import uuid7

ISSUED: Final = "certificate.issue"
REVOKED: Final = "certificate.revoke"
_LANGUAGE: Final = "uz"
"""Of the credential's words; the paper is printed in any."""


class CertificateService:
    """Certificates within the actor's reach: those of a trainer's own region, and one's own."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, seal: Seal) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._seal = seal

    async def issue(self, cohort_id: UUID, request: contract.Issuing) -> list[contract.Certificate]:
        """To each of those named, or to nobody; who has one that stands keeps it. All of the cohort come back.

        After one was taken back this gives another, with a code of its own; the former goes on answering "revoked".
        Raises ``certificate.not_completed`` for whoever lacks hours, NotVisible for who is not of the cohort.
        """
        await close_overdue(self._work, self._clock.now(), request.participant_ids)
        board = await CohortService(self._work, self._actor, self._clock).board(cohort_id)
        self._actor.require(Action.CERTIFICATE_ISSUE, Whereabouts(region_id=board.cohort.region_id))
        standings = {one.participant_id: one for one in board.standings}
        if not set(request.participant_ids) <= set(standings):
            raise NotVisible
        have = await queries.issued(self._work, cohort_id, request.participant_ids)
        named = [standings[one] for one in dict.fromkeys(request.participant_ids) if one not in have]
        for standing in named:
            rules.require_completer(standing.counted, standing.minutes, left=standing.left)
        if named:
            await self._keep(board, named)
        return await self.of_cohort(cohort_id)

    async def of_cohort(self, cohort_id: UUID) -> list[contract.Certificate]:
        """Those of a cohort by name, the ones taken back too; one statement, two where there is none."""
        extent = self._actor.extent(Action.COHORT_READ)
        rows = await queries.of_cohort(self._work, extent, cohort_id)
        if not rows and not await queries.is_cohort_seen(self._work, extent, cohort_id):
            raise NotVisible
        return [self._told(row) for row in rows]

    async def mine(self, participant_id: UUID) -> contract.Certificate | None:
        """One's own: the one that stands, else the one taken back last, None as long as there was none.

        Raises NotVisible for another's part in a course.
        """
        row = await queries.own(self._work, self._actor.account_id, participant_id)
        if row is None and not await queries.is_own_part(self._work, self._actor.account_id, participant_id):
            raise NotVisible
        return self._told(row) if row is not None else None

    async def paper(self, named: UUID, language: str) -> Paper:
        """The certificate as PDF, found by its id or, as ``mine``, by its participant.

        Raises ``certificate.revoked``.
        """
        extent = self._actor.extent(Action.COHORT_READ)
        row = await queries.to_print(self._work, extent, named, self._actor.account_id)
        if row is None:
            raise NotVisible
        if row["revoked_at"] is not None:
            raise RuleViolation("certificate.revoked")
        return await certificate_paper(_printed(row, self._seal.public_url, language))

    async def revoke(self, certificate_id: UUID, request: contract.Revocation) -> contract.Certificate:
        """Takes one back for good, with a reason that is told to nobody outside; the same again changes nothing."""
        because = written(request.because, "because")
        extent = self._actor.extent(Action.COHORT_READ)
        row = await queries.one(self._work, extent, certificate_id, lock=True)
        if row is None:
            raise NotVisible
        self._actor.require(Action.CERTIFICATE_REVOKE, Whereabouts(region_id=row["region_id"]))
        if row["revoked_at"] is None or row["revoked_because"] != because:
            rules.require_standing(row["revoked_at"])
            by = self._actor.account_id
            await queries.revoke(self._work, certificate_id, self._clock.now(), by, because)
            await audit.record(self._work, self._actor, REVOKED, certificate_id)
            row = await queries.one(self._work, extent, certificate_id) or row
        return self._told(row)

    async def _keep(self, board: courses.Board, standings: list[courses.Standing]) -> None:
        now = self._clock.now()
        key = await signer(self._work, self._seal, now)
        summary = await queries.summary_of(self._work, board.cohort.programme_id)
        for standing in standings:
            row = self._made(board, standing, (key, summary, now))
            self._work.session.add(row)
            details = {"participant_id": standing.participant_id}
            await audit.record(self._work, self._actor, ISSUED, row.id, details=details)
        await self._work.flush()

    def _made(
        self, board: courses.Board, standing: courses.Standing, by: tuple[Signer, Mapping[str, str], datetime]
    ) -> Certificate:
        key, summary, now = by
        t = translator(_LANGUAGE)
        achieved = Achieved(
            certificate_id=uuid7(),
            code=rules.new_code(),
            full_name=standing.full_name,
            programme_id=board.cohort.programme_id,
            title=t.chosen(board.cohort.programme_title),
            summary=t.chosen(summary),
            outcomes=[t.chosen(outcome) for module in board.modules for outcome in module.outcomes],
            minutes=standing.minutes,
            issued_at=now,
        )
        return Certificate(
            id=achieved.certificate_id,
            participant_id=standing.participant_id,
            code=achieved.code,
            full_name=achieved.full_name,
            programme_title=board.cohort.programme_title,
            minutes=achieved.minutes,
            issued_on=self._clock.today(),
            issued_by=self._actor.account_id,
            credential=credential_of(achieved, key, self._seal.public_url, t),
            revoked_because="",
        )

    def _told(self, row: Record) -> contract.Certificate:
        may = self._actor.permitted(Whereabouts(region_id=row["region_id"]), (Action.CERTIFICATE_REVOKE,))
        reads = self._actor.may(Action.COHORT_READ, Whereabouts(region_id=row["region_id"]))
        return contract.Certificate(
            id=row["id"],
            participant_id=row["participant_id"],
            code=row["code"],
            full_name=row["full_name"],
            programme_title=row["programme_title"],
            hours=hours_of(row["minutes"]),
            issued_on=row["issued_on"],
            revoked_at=row["revoked_at"],
            revoked_because=row["revoked_because"] if reads else "",
            permitted=may if row["revoked_at"] is None else [],
        )


def _printed(row: Record, public_url: str, language: str) -> Printed:
    t = translator(language)
    return Printed(
        language=language,
        full_name=row["full_name"],
        programme=t.chosen(row["programme_title"]),
        hours=hours_of(row["minutes"]),
        issued_on=row["issued_on"],
        code=row["code"],
        address=f"{public_url}/certificates/{row['code']}",
        trainer=row["trainer_name"],
        region=t.chosen(row["region_name"]),
    )
