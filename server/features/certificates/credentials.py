"""A certificate as an Open Badges 3.0 credential: the document, and its proof as a VC-JWT (decision 0029).

Open Badges Specification 3.0 (1EdTech), sections "Data Model" and "JSON Web Token Proof Format".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from server.features.certificates.keys import Signer
from server.shared.domain.courses import hours_of
from server.shared.i18n import Translator

_CONTEXT: Final = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
)
_SCHEMA: Final = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"


@dataclass(frozen=True, slots=True)
class Achieved:
    """Who completed what; ``outcomes`` are those of the programme, in ``t``'s language like all words here."""

    certificate_id: UUID
    code: str
    full_name: str
    programme_id: UUID
    title: str
    summary: str
    outcomes: Sequence[str]
    minutes: int
    issued_at: datetime


def credential_of(achieved: Achieved, signer: Signer, public_url: str, t: Translator) -> dict[str, Any]:
    """The credential with its proof. Without the proof it is exactly what the proof's token holds."""
    document = _document(achieved, public_url, t)
    claims = {
        **document,
        "iss": document["issuer"]["id"],
        "jti": document["id"],
        "nbf": int(achieved.issued_at.timestamp()),
    }
    return {**document, "proof": {"type": "JwtProof2020", "jwt": signer.sign(claims)}}


def _document(achieved: Achieved, public_url: str, t: Translator) -> dict[str, Any]:
    public = f"{public_url}/api/certificates/{achieved.code}"
    return {
        "@context": list(_CONTEXT),
        "id": f"urn:uuid:{achieved.certificate_id}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": achieved.title,
        "issuer": {"id": public_url, "type": ["Profile"], "name": t("certificate-issuer"), "url": public_url},
        "validFrom": achieved.issued_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "credentialSubject": _subject(achieved, t),
        "evidence": [
            {"id": f"{public_url}/certificates/{achieved.code}", "type": ["Evidence"], "name": t("certificate-check")}
        ],
        "credentialStatus": {"id": f"{public}/status", "type": "1EdTechRevocationList"},
        "credentialSchema": [{"id": _SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }


def _subject(achieved: Achieved, t: Translator) -> dict[str, Any]:
    """Who it is told of is named and no more: no account, no address, no e-mail."""
    hours = hours_of(achieved.minutes)
    narrative = "\n".join(
        [t("certificate-criteria", hours=t.number(hours)), *(f"- {one}" for one in achieved.outcomes)]
    )
    return {
        "type": ["AchievementSubject"],
        "identifier": [
            {
                "type": "IdentityObject",
                "identityType": "name",
                "identityHash": achieved.full_name,
                "hashed": False,
            }
        ],
        "creditsEarned": hours,
        "achievement": {
            "id": f"urn:uuid:{achieved.programme_id}",
            "type": ["Achievement"],
            "achievementType": "Course",
            "inLanguage": t.language,
            "name": achieved.title,
            "description": achieved.summary,
            "creditsAvailable": hours,
            "criteria": {"narrative": narrative},
        },
    }


def status_of(certificate_id: UUID, public_url: str, status_address: str, *, revoked: bool) -> dict[str, Any]:
    """A revocation list (1EdTechRevocationList) of this one credential: a list of all would give away their codes."""
    named = [{"id": f"urn:uuid:{certificate_id}", "revoked": True}] if revoked else []
    return {"id": status_address, "issuer": public_url, "revokedCredentials": named}
