"""The preschool's programme of a school year as a sheet: the one paper that is prose."""

from server.features.plan_documents.heads import Head, Named, approval, facts_of, names_of, written_date, year_words
from server.features.plan_documents.sheets import Passage, Sheet, Signature, paragraphs
from server.shared.contract.programmes import Programme
from server.shared.i18n import Translator


def programme_sheet(programme: Programme, head: Head, local_limit: float, t: Translator) -> Sheet:
    approved = programme.status == "approved"
    texts = ((t("paper-aims"), programme.aims), (t("paper-local-content"), programme.local_content))
    return Sheet(
        name=names_of(t("paper-programme-name"), f"{programme.school_year}-{programme.school_year + 1}"),
        language=t.language,
        landscape=False,
        title=programme.title,
        subtitle=t("paper-programme-title", year=year_words(t, programme.school_year)),
        draft="" if approved else t("paper-draft"),
        warning="",
        council=(),
        approval=approval(t, Named("head", head.head), _order(programme, approved, t)),
        facts=facts_of(t, head),
        tables=(),
        passages=tuple(Passage(title, paragraphs(text)) for title, text in texts if text.strip()),
        foot=(t("paper-limits", least=t.percent(1 - local_limit), limit=t.percent(local_limit)),),
        signatures=(Signature(t("paper-role-methodist"), head.methodist),),
    )


def _order(programme: Programme, approved: bool, t: Translator) -> str:
    known = approved and programme.order_number and programme.order_date
    day = written_date(t, programme.order_date if known else None)
    return t("paper-order", date=day, number=programme.order_number if known else t("paper-number-blank"))
