"""The numbers of the indicators that tell of cards, of routes and of families, one test each."""

from datetime import date, timedelta

from server.features.announcements.models import Acknowledgement, Announcement
from server.features.consents.models import Consent
from server.features.conversations.models import Message
from server.features.individual_routes.models import Difficulty, IndividualRoute
from server.features.questionnaires.models import Questionnaire, QuestionnaireTurn
from server.shared.ids import uuid7
from tests.server.figures.facts import NOVEMBER, an_observation, derived
from tests.server.figures.more_facts import a_card, a_mark, a_round, at, changed, indicators_of, kept, parts
from tests.support.world import SCHOOL_YEAR, World

OCTOBER = date(2026, 10, 1)
LEVELS = '{"levels": [{"value": 0}, {"value": 0.5}, {"value": 1}]}'


async def test_a_card_counts_when_it_is_completed_in_the_latest_round_begun(world: World) -> None:
    first, second, _ = [await world.child(name=name) for name in ("Aziza", "Bobur", "Davron")]
    autumn = await a_round(world, 1, date(2026, 10, 5), date(2026, 10, 20))
    await a_card(world, autumn, first, at(10, 7))
    await a_card(world, autumn, second, at(11, 2))

    found = await derived(world)

    assert found["cards_complete", date(2026, 9, 1)] == (0, 0, 0), "there was no round yet"
    assert found["cards_complete", OCTOBER] == (1, 3, 1)
    assert found["cards_complete", NOVEMBER] == (2, 3, 2)


async def test_a_card_is_in_time_when_it_is_completed_by_the_last_day_of_its_round(world: World) -> None:
    first, second, third = [await world.child(name=name) for name in ("Aziza", "Bobur", "Davron")]
    autumn = await a_round(world, 1, date(2026, 10, 5), date(2026, 10, 20))
    await a_card(world, autumn, first, at(10, 20, 15))
    await a_card(world, autumn, second, at(10, 20, 20))
    await a_card(world, autumn, third)
    await a_round(world, 2, date(2026, 11, 10), date(2026, 11, 18))

    found = await derived(world)

    assert found["cards_in_time", OCTOBER] == (1, 3, 1), "eight in the evening in UTC is the next day at the preschool"
    assert found["cards_in_time", NOVEMBER] == (0, 0, 0), "the last day of the second round is today"


async def test_marks_rest_on_evidence_when_they_name_an_entry(world: World) -> None:
    child = await world.child()
    card = await a_card(world, await a_round(world, 1, date(2026, 10, 5), date(2026, 11, 10)), child)
    known = await indicators_of(world, "speech", "creative", "physical")
    await a_mark(world, card, child, known["speech"], 1, uuid7(), uuid7())
    await a_mark(world, card, child, known["creative"], 0.5)
    await a_mark(world, card, child, known["physical"], 0)

    assert (await derived(world))["marks_with_evidence", NOVEMBER] == (1, 3, 2)


async def test_growth_is_a_higher_mean_of_the_same_marks_or_standing_at_the_top(world: World) -> None:
    child = await world.child()
    known = await indicators_of(world, "speech", "creative", "physical", "cognitive")
    await changed(world, "update framework set details = $2::jsonb || details where $1::uuid is not null", LEVELS)
    before = await a_card(world, await a_round(world, 1, date(2026, 9, 5), date(2026, 9, 20)), child)
    now = await a_card(world, await a_round(world, 2, date(2026, 11, 2), date(2026, 11, 10)), child)
    for area, was, level in (("speech", 0.5, 1), ("creative", 1, 1), ("physical", 0.5, 0.5)):
        await a_mark(world, before, child, known[area], was)
        await a_mark(world, now, child, known[area], level)
    await a_mark(world, now, child, known["cognitive"], 1)

    found = await derived(world)

    assert found["growth_shown", NOVEMBER] == (2, 3, 3), "what was marked in one round only says nothing"
    assert await parts(world, "growth_shown", NOVEMBER) == {"speech": (1, 1), "creative": (1, 1), "physical": (0, 1)}
    assert found["growth_shown", OCTOBER] == (0, 0, 0)


async def test_a_child_who_finds_something_hard_should_have_a_route_of_this_year(world: World) -> None:
    helped, waiting, over = [await world.child(name=name) for name in ("Aziza", "Bobur", "Davron")]
    said = {"area": "speech", "text": "Tovushlar", "written_by": uuid7(), "written_by_name": "Karimova"}
    for child in (helped, waiting):
        await kept(world, Difficulty, child_id=child, since=date(2026, 10, 5), **said)
    await kept(world, Difficulty, child_id=over, since=date(2026, 9, 5), overcome_on=date(2026, 11, 3), **said)
    written = {
        "school_year": SCHOOL_YEAR,
        "stage": 0,
        "next_steps": [],
        "activities": [],
        "written_by_name": "Karimova",
    }
    await kept(world, IndividualRoute, child_id=helped, **written)

    found = await derived(world)

    assert found["routes_in_place", NOVEMBER] == (1, 2, 2)
    assert found["routes_in_place", date(2026, 9, 1)] == (0, 1, 1)


async def test_a_consent_is_settled_by_a_yes_and_by_a_no(world: World) -> None:
    child, _ = [await world.child(name=name) for name in ("Aziza", "Bobur")]
    said = {"child_id": child, "said_by": uuid7(), "said_by_name": "Olimova"}
    await kept(world, Consent, purpose="photos", given=True, said_at=at(10, 5), replaced_at=at(11, 5), **said)
    await kept(world, Consent, purpose="photos", given=False, said_at=at(11, 5), **said)
    await kept(world, Consent, purpose="sharing", given=True, said_at=at(11, 6), **said)

    found = await derived(world)

    assert found["consents_settled", OCTOBER] == (1, 6, 1)
    assert found["consents_settled", NOVEMBER] == (2, 6, 2)


async def test_families_answer_announcements_that_ask_for_it(world: World) -> None:
    first, _ = [await world.child(name=name) for name in ("Aziza", "Bobur")]
    await world.child(world.butterflies)
    news = {"title": "Yigʻilish", "text": "Ertaga", "shown_until": date(2026, 12, 1), "author_id": uuid7()}
    news |= {"author_name": "Karimova", "published_at": at(11, 4)}
    asked = await kept(world, Announcement, group_id=world.sunflowers, needs_acknowledgement=True, **news)
    await kept(world, Announcement, needs_acknowledgement=False, **news)
    await kept(world, Announcement, needs_acknowledgement=True, withdrawn_at=at(11, 5), **news)
    reader = await world.parent(first)
    said = {"account_id": reader.account_id, "full_name": "Olimova", "at": at(11, 5)}
    await kept(world, Acknowledgement, announcement_id=asked, child_id=first, **said)

    assert (await derived(world))["families_answering", NOVEMBER] == (1, 2, 1)


async def test_a_message_is_answered_within_two_days_from_when_it_is_heard(world: World) -> None:
    first, second = [await world.child(name=name) for name in ("Aziza", "Bobur")]

    async def said(child: object, family: bool, sent: tuple[int, int], heard: tuple[int, int] | None = None) -> None:
        about = {"child_id": child, "group_id": world.sunflowers, "author_id": uuid7(), "author_name": "Olimova"}
        moments = {"sent_at": at(*sent), "heard_at": at(*(heard or sent))}
        await kept(world, Message, from_family=family, text="Salom", **about, **moments)

    await said(first, True, (10, 31), (11, 2))
    await said(first, False, (11, 4))
    await said(second, True, (11, 5))
    await said(second, False, (11, 8))
    await said(second, True, (11, 17))

    found = await derived(world)

    assert found["messages_answered", NOVEMBER] == (1, 2, 2), "yesterday's message may still be answered"
    assert found["messages_answered", OCTOBER] == (0, 0, 0)


async def test_entries_from_home_are_counted_by_child(world: World) -> None:
    first, second = [await world.child(name=name) for name in ("Aziza", "Bobur")]
    for _ in range(2):
        entry = await an_observation(world, world.sunflowers, first)
        await changed(world, "update observation set from_home = true where preschool_id = $1 and id = $2", entry)
    await an_observation(world, world.sunflowers, second)

    assert (await derived(world))["family_entries", NOVEMBER] == (1, 2, 2)


async def test_questionnaires_are_answered_by_accounts_and_nobody_is_named(world: World) -> None:
    first, second = [await world.child(name=name) for name in ("Aziza", "Bobur")]
    mother = await world.parent(first, second)
    await world.parent(second)
    asked = {"title": "Soʻrovnoma", "questions": [], "open_until": date(2026, 12, 1), "created_by": uuid7()}
    opened = await kept(world, Questionnaire, status="open", opened_at=at(11, 3), **asked)
    await kept(world, Questionnaire, **asked)
    turn = {"account_id": mother.account_id, "on": date(2026, 11, 3) + timedelta(days=1)}
    await kept(world, QuestionnaireTurn, questionnaire_id=opened, **turn)

    assert (await derived(world))["questionnaires_answered", NOVEMBER] == (1, 2, 1)
