"""Growth as sentences for the ear: the card of an area in its order."""

from uuid import UUID, uuid4

from server.features.reading_aloud.telling import growth_told
from server.shared.contract.observations import AreaGrowth
from server.shared.i18n import translator

CAN, LEARNS, NEXT, UNKNOWN = (uuid4() for _ in range(4))
AREA = {"title": {"uz": "Nutq"}, "plain": {"uz": "Gapirish va tinglash."}}


def words_of(ids: tuple[UUID, ...]) -> dict[UUID, dict[str, object]]:
    return {
        one: {
            "title": {"uz": f"{name} belgi"},
            "parent": {"uz": f"{name} soʻz"},
            "next_step": {"uz": f"{name} maslahat"},
        }
        for one, name in zip(ids, ("Birinchi", "Ikkinchi", "Uchinchi"), strict=True)
    }


def grown(can: list[UUID], learns: list[UUID], coming: list[UUID]) -> AreaGrowth:
    return AreaGrowth(area="speech", seen=3, last_seen_at=None, can=can, learns=learns, next=coming)


def test_what_the_card_shows_is_told_in_its_order() -> None:
    t = translator("uz")

    told = growth_told(grown([CAN], [LEARNS], [NEXT, UNKNOWN]), AREA, words_of((CAN, LEARNS, NEXT)), t)

    assert told == (
        f"Nutq. Gapirish va tinglash. {t('growth-can')}. Birinchi soʻz. {t('growth-learns')}. Ikkinchi soʻz. "
        f"{t('growth-next')}. Uchinchi belgi. {t('growth-at-home')}: Uchinchi maslahat."
    )


def test_an_area_without_marks_says_so() -> None:
    t = translator("uz")

    told = growth_told(grown([], [], []), AREA, {}, t)

    assert told == f"Nutq. Gapirish va tinglash. {t('growth-area-nothing')}"
