"""What the client offers of a framework, also of one that cuts ages otherwise than groups are formed."""

from uuid import uuid4

from mobile.device.reference import indicators_for
from server.shared.contract.reference import AgeBand, Area, Framework, Indicator, SubArea

YOUNGER, OLDER = "to_five", "from_five"


def an_indicator(band: str) -> Indicator:
    return Indicator(
        id=uuid4(), slug=f"words.{band}", age_band=band, title={"uz": band}, parent={}, next_step={}, phrases={}
    )


def a_framework() -> Framework:
    """One area and two bands: from three to five years, from five to seven."""
    both = SubArea(slug="words", title={}, indicators=[an_indicator(YOUNGER), an_indicator(OLDER)])
    bands = [
        AgeBand(slug=YOUNGER, from_months=36, to_months=60, label={}),
        AgeBand(slug=OLDER, from_months=60, to_months=84, label={}),
    ]
    area = Area(slug="talk", title={}, plain={}, sub_areas=[both])
    return Framework(id=uuid4(), slug="other", version="1", title={}, levels=[], age_bands=bands, areas=[area])


def offered(age_band: str | None) -> list[str]:
    return [one.age_band for one in indicators_for(a_framework(), "talk", age_band)]


def test_a_group_is_offered_the_indicators_of_the_band_its_ages_fall_into() -> None:
    assert {band: offered(band) for band in ("junior", "middle", "senior", "preparatory")} == {
        "junior": [YOUNGER],
        "middle": [YOUNGER],
        "senior": [OLDER],
        "preparatory": [OLDER],
    }


def test_a_band_of_the_framework_itself_is_taken_as_it_is_and_none_known_offers_all() -> None:
    assert offered(OLDER) == [OLDER]
    assert offered(None) == [YOUNGER, OLDER]
    assert offered("early") == [YOUNGER, OLDER]
