"""What the certificates give to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import NamedDependency, Provide
from litestar.types import ControllerRouterHandler

from server.features.certificates.controllers import (
    CertificateController,
    VerificationController,
    VerificationPageController,
)
from server.features.certificates.keys import Seal
from server.features.certificates.service import CertificateService
from server.features.certificates.verifying import Verifier
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.kernel.settings import Settings

CERTIFICATES_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = (
    CertificateController,
    VerificationController,
    VerificationPageController,
)


def certificates_dependencies(clock: Clock, settings: Settings) -> dict[str, Provide]:
    seal = seal_of(settings)

    def certificates(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> CertificateService:
        return CertificateService(work, actor, clock, seal)

    def verifier(work: NamedDependency[Work]) -> Verifier:
        return Verifier(work, clock, seal.public_url, settings.sign_in_per_minute)

    return {"certificates": provide(certificates), "verifier": provide(verifier)}


def seal_of(settings: Settings) -> Seal:
    """What signs: every secret that still verifies, the one in force first."""
    return Seal(settings.public_url, tuple(settings.token_keys.values()))
