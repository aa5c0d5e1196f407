"""A certificate as PDF, set by Typst, with the address of its verification as a QR code."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Final

from anyio import CapacityLimiter, to_thread

from server.features.plan_documents.writing import Paper
from server.kernel.typesetting import set_paper
from server.shared.domain.codes import shown_code
from server.shared.i18n import Translator, translator

_TEMPLATE: Final = Path(__file__).parent / "templates" / "certificate.typ"


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands on it; ``address`` is where it is verified."""

    language: str
    full_name: str
    programme: str
    hours: float
    issued_on: date
    code: str
    address: str
    trainer: str
    region: str


@lru_cache
def _limiter() -> CapacityLimiter:
    """As many at once as leave the machine answering others."""
    return CapacityLimiter(2)


async def certificate_paper(printed: Printed) -> Paper:
    t = translator(printed.language)
    content = await to_thread.run_sync(pdf_of, printed, t, limiter=_limiter())
    return Paper(f"{t('certificate-file-name')}-{printed.code[:4]}.pdf", "application/pdf", content)


def pdf_of(printed: Printed, t: Translator) -> bytes:
    return set_paper(_TEMPLATE, sheet=_sheet(printed, t), qr=qr_of(printed.address))


def _sheet(printed: Printed, t: Translator) -> dict[str, str]:
    return {
        "language": t.language.split("-")[0],
        "heading": t("certificate-heading"),
        "given": t("certificate-given"),
        "name": printed.full_name,
        "said": t("certificate-said"),
        "programme": printed.programme,
        "hours": t("certificate-hours", hours=t.number(printed.hours)),
        "day_label": t("certificate-day"),
        "day": t.date(printed.issued_on, "long"),
        "trainer_label": t("certificate-trainer"),
        "trainer": printed.trainer,
        "region": printed.region,
        "code_label": t("certificate-code"),
        "code": shown_code(printed.code),
        "check": t("certificate-check-here"),
        "address": printed.address.removeprefix("https://").removeprefix("http://").rpartition("/")[0],
        "product": t("certificate-issuer"),
    }


def qr_of(address: str) -> str:
    """SVG of the QR code, error correction M, without a margin of its own."""
    import segno  # here and not above: few processes ever print one

    held = BytesIO()
    segno.make(address, error="m", micro=False).save(held, kind="svg", border=0, dark="#14472e", xmldecl=False)
    return held.getvalue().decode()
