"""Routes of certificates: issuing and printing, and the public ones by code."""

from typing import Any, Final, Literal
from uuid import UUID

from litestar import Controller, Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from litestar.response import Redirect

from server.features.accounts.controllers import address_of
from server.features.certificates.page import HOME, page, spoken
from server.features.certificates.service import CertificateService
from server.features.certificates.verifying import Verifier
from server.features.plan_documents.writing import sent
from server.kernel.errors import NotVisible, TooOften
from server.kernel.http.document import file_sent
from server.kernel.http.problems import answer
from server.shared.contract import certificates as contract
from server.shared.contract.base import Problem
from server.shared.domain.certificates import clean_code
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

Language = Literal["uz", "uz-Cyrl", "ru", "en"]
Asked = Request[Any, Any, Any]
_PDF: Final = file_sent("application/pdf")
_TOKEN: Final = "application/vc+jwt"  # noqa: S105 - a media type
_GONE: Final = 410


class CertificateController(Controller):
    path = "/api/course"
    tags = ("certificates",)

    @get("/cohorts/{cohort_id:uuid}/certificates", action=Action.COHORT_READ)
    async def of_cohort(
        self, cohort_id: FromPath[UUID], certificates: NamedDependency[CertificateService]
    ) -> list[contract.Certificate]:
        return await certificates.of_cohort(cohort_id)

    @post("/cohorts/{cohort_id:uuid}/certificates", action=Action.CERTIFICATE_ISSUE)
    async def issue(
        self,
        cohort_id: FromPath[UUID],
        data: JSONBody[contract.Issuing],
        certificates: NamedDependency[CertificateService],
    ) -> list[contract.Certificate]:
        return await certificates.issue(cohort_id, data)

    @post("/certificates/{certificate_id:uuid}/revoke", status_code=200, action=Action.CERTIFICATE_REVOKE)
    async def revoke(
        self,
        certificate_id: FromPath[UUID],
        data: JSONBody[contract.Revocation],
        certificates: NamedDependency[CertificateService],
    ) -> contract.Certificate:
        return await certificates.revoke(certificate_id, data)

    @get(
        "/certificates/{certificate_id:uuid}/paper.pdf",
        action=Action.COHORT_READ,
        responses=_PDF,
        by_cookie=True,
        by_grant=True,
    )
    async def paper(
        self,
        certificate_id: FromPath[UUID],
        certificates: NamedDependency[CertificateService],
        language: FromQuery[Language] = "uz",
    ) -> Response[bytes]:
        return sent(await certificates.paper(certificate_id, language))

    @get("/mine/{participant_id:uuid}/certificate", action=Action.COURSE_TAKE)
    async def mine(
        self, participant_id: FromPath[UUID], certificates: NamedDependency[CertificateService]
    ) -> contract.Certificate | None:
        return await certificates.mine(participant_id)

    @get(
        "/mine/{participant_id:uuid}/certificate.pdf",
        action=Action.COURSE_TAKE,
        responses=_PDF,
        by_cookie=True,
        by_grant=True,
    )
    async def my_paper(
        self,
        participant_id: FromPath[UUID],
        certificates: NamedDependency[CertificateService],
        language: FromQuery[Language] = "uz",
    ) -> Response[bytes]:
        return sent(await certificates.paper(participant_id, language))


class VerificationController(Controller):
    """For anyone who has a code; each address may ask so often."""

    path = "/api/certificates"
    tags = ("certificates",)

    @get("/keys", public=True)
    async def keys(self, request: Asked, verifier: NamedDependency[Verifier]) -> dict[str, Any]:
        return await verifier.keys(address_of(request))

    @get("/keys/{kid:str}", public=True)
    async def key(
        self,
        request: Asked,
        kid: FromPath[str],
        verifier: NamedDependency[Verifier],
    ) -> dict[str, Any]:
        return await verifier.key(kid, address_of(request))

    @get("/{code:str}", public=True, secret_address=True)
    async def verification(
        self,
        request: Asked,
        code: FromPath[str],
        verifier: NamedDependency[Verifier],
    ) -> contract.Verification:
        return await verifier.verification(code, address_of(request))

    @get("/{code:str}/status", public=True, secret_address=True)
    async def status(
        self,
        request: Asked,
        code: FromPath[str],
        verifier: NamedDependency[Verifier],
    ) -> dict[str, Any]:
        return await verifier.status(code, address_of(request))

    @get("/{code:str}/credential", public=True, secret_address=True, responses=file_sent("application/*"))
    async def credential(
        self,
        request: Asked,
        code: FromPath[str],
        verifier: NamedDependency[Verifier],
        form: FromQuery[Literal["json", "jwt"]] = "json",
    ) -> Response[Any]:
        """The credential as JSON with its proof, or the bare token of the proof; 410 once it was taken back."""
        try:
            found = await verifier.credential(code, address_of(request))
        except RuleViolation as refused:
            request_id = request.scope["state"]["request_id"]
            return answer(Problem(status=_GONE, title="Gone", code=refused.code, request_id=request_id))
        if form == "jwt":
            return Response(str(found["proof"]["jwt"]).encode(), media_type=_TOKEN)
        return Response(found)


class VerificationPageController(Controller):
    """The same for people; the form of a code and the page of a certificate."""

    path = HOME
    include_in_schema = False
    opt = {"exclude_from_csrf": True}

    @get("/", public=True, no_work=True, sync_to_thread=False)
    def form(self, request: Asked, code: FromQuery[str] = "", language: FromQuery[str] = "") -> Response[Any]:
        t = _spoken(request, language)
        clean = clean_code(code)
        if clean.isalnum() and clean.isascii():
            return Redirect(f"{HOME}/{clean}?language={t.language}", status_code=303)
        return page(t, None)

    @get("/{code:str}", public=True, secret_address=True)
    async def one(
        self,
        request: Asked,
        code: FromPath[str],
        verifier: NamedDependency[Verifier],
        language: FromQuery[str] = "",
    ) -> Response[str]:
        t = _spoken(request, language)
        try:
            return page(t, await verifier.verification(code, address_of(request)))
        except NotVisible:
            return page(t, None, problem=t("certificate-unknown"), status=404)
        except TooOften as refused:
            shown = page(t, None, problem=t("certificate-too-often"), status=429)
            shown.headers["Retry-After"] = str(refused.seconds)
            return shown


def _spoken(request: Asked, language: str) -> Translator:
    return spoken(language, request.headers.get("accept-language", ""))
