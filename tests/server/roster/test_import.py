"""What an import does to a preschool: what comes, moves, is corrected, ends; and that a second time changes nothing."""

from datetime import date, timedelta

from tests.server.roster.files import text_table
from tests.server.roster.sending import (
    HEADINGS,
    MALIKA,
    OLIM,
    bring_in,
    changed,
    checksum_of,
    counts,
    everything,
    fetched,
    on_record,
    preview,
    send,
    sheet,
)
from tests.support.world import SEPTEMBER, World, a_world

SECOND = date(2026, 9, 2)
NOVEMBER = "2026-11-16"
FAMILY = (
    *HEADINGS,
    *("Onasining F.I.Sh.", "Onasining telefoni", "Otasining F.I.Sh.", "Otasining telefoni"),
)


async def test_a_preview_tells_everything_and_changes_nothing(world: World) -> None:
    head = await world.head()
    content = sheet(MALIKA, OLIM)
    before = await everything(world)

    answer = await preview(world, head, content)

    assert answer["checksum"] == checksum_of(content)
    assert (answer["problems"], answer["problem_total"], answer["applied"]) == ([], 0, False)
    assert counts(answer, "groups") == {"new": 1, "same": 1, "missing": 1}
    assert counts(answer, "children") == {"new": 2}
    assert counts(answer, "enrolments") == {"new": 2}
    assert answer["examples"] == ["Karimova Malika Anvar qizi", "Umarov Olim"]
    assert await everything(world) == before


async def test_an_import_does_what_its_preview_told(world: World) -> None:
    head = await world.head()
    content = sheet(MALIKA, OLIM)
    told = await preview(world, head, content)

    done = await bring_in(world, head, content)

    assert done == {**told, "applied": True}
    assert await on_record(world) == [
        ("Karimova Malika", "Kungaboqar", SECOND, None),
        ("Umarov Olim", "Gunafsha", SECOND, None),
    ]


async def test_the_same_file_again_finds_everything_the_same(world: World) -> None:
    head = await world.head()
    content = sheet(MALIKA, OLIM)
    await bring_in(world, head, content)
    before = await on_record(world)
    changes = await fetched(world, "select sequence from change where preschool_id = $1")

    answer = await bring_in(world, head, content)

    assert counts(answer, "groups") == {"same": 2, "missing": 1}
    assert counts(answer, "children") == {"same": 2}
    assert counts(answer, "enrolments") == {"same": 2}
    assert answer["examples"] == []
    assert await on_record(world) == before
    assert await fetched(world, "select sequence from change where preschool_id = $1") == changes


async def test_a_child_typed_by_hand_is_recognised_by_name_and_birth_date_in_either_script(world: World) -> None:
    head = await world.head()
    child_id = await world.child(name="Aziza", family="Toʻxtayeva", since=SEPTEMBER)
    row = changed(MALIKA, number="77", family="Тўхтаева", given="Азиза", patronymic="", birth="2022-03-14")

    answer = await bring_in(world, head, sheet(row))

    assert counts(answer, "children") == {"changed": 1}
    assert counts(answer, "enrolments") == {"changed": 1}
    assert await fetched(world, "select id, source_id, family_name from child where preschool_id = $1") == [
        (child_id, "77", "Тўхтаева")
    ]


async def test_a_list_without_numbers_leaves_an_alike_name_as_it_is_written(world: World) -> None:
    head = await world.head()
    await world.child(name="Aziza", family="Toʻxtayeva", since=SECOND)
    row = changed(MALIKA, family="Тўхтаева", given="Азиза", patronymic="", birth="2022-03-14")

    answer = await bring_in(world, head, sheet(row))

    assert counts(answer, "children") == {"same": 1}
    assert await on_record(world) == [("Toʻxtayeva Aziza", "Kungaboqar", SECOND, None)]


async def test_a_name_is_corrected_through_the_childs_number(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(changed(MALIKA, number="5", family="Karimva")))
    corrected = sheet(changed(MALIKA, number="5"))

    answer = await bring_in(world, head, corrected)

    assert counts(answer, "children") == {"changed": 1}
    assert counts(answer, "enrolments") == {"same": 1}
    assert await on_record(world) == [("Karimova Malika", "Kungaboqar", SECOND, None)]
    assert counts(await bring_in(world, head, corrected), "children") == {"same": 1}


async def test_what_the_file_does_not_say_stays(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(changed(MALIKA, number="5")))

    answer = await bring_in(world, head, sheet(changed(MALIKA, number="5", patronymic="", gender="", age="")))

    assert counts(answer, "children") == {"same": 1}
    assert await fetched(world, "select patronymic, gender from child where preschool_id = $1") == [
        ("Anvar qizi", "girl")
    ]


async def test_another_group_ends_the_earlier_enrolment_the_day_before(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA))
    moved = sheet(changed(MALIKA, group="Kapalak", age="katta", since=NOVEMBER))

    answer = await bring_in(world, head, moved)

    assert counts(answer, "children") == {"same": 1}
    assert counts(answer, "enrolments") == {"new": 1, "ended": 1}
    assert answer["examples"] == ["Karimova Malika Anvar qizi"]
    assert await on_record(world) == [
        ("Karimova Malika", "Kungaboqar", SECOND, date(2026, 11, 15)),
        ("Karimova Malika", "Kapalak", date(2026, 11, 16), None),
    ]
    assert counts(await bring_in(world, head, moved), "enrolments") == {"same": 1}


async def test_an_old_file_does_not_undo_a_move_made_since(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA))
    await bring_in(world, head, sheet(changed(MALIKA, group="Kapalak", age="katta", since=NOVEMBER)))
    before = await on_record(world)

    answer = await bring_in(world, head, sheet(MALIKA))

    assert counts(answer, "enrolments") == {"same": 1, "missing": 1}
    assert await on_record(world) == before


async def test_a_leaving_date_ends_the_enrolment(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA))

    answer = await bring_in(world, head, sheet(changed(MALIKA, until="2026-11-10")))

    assert counts(answer, "enrolments") == {"ended": 1}
    assert await on_record(world) == [("Karimova Malika", "Kungaboqar", SECOND, date(2026, 11, 10))]


async def test_children_missing_from_a_full_file_are_counted_and_left_alone(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA, OLIM))
    before = await on_record(world)

    answer = await bring_in(world, head, sheet(MALIKA))

    assert counts(answer, "children") == {"same": 1, "missing": 1}
    assert counts(answer, "enrolments") == {"same": 1}
    assert await on_record(world) == before


async def test_next_years_list_with_the_old_enrolment_dates_moves_children_on_the_first_of_september(
    world: World,
) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA))
    world.app.clock.move(timedelta(days=300))
    try:
        head = await world.head()
        next_year = sheet(changed(MALIKA, age="katta"))
        answer = await bring_in(world, head, next_year)
        again = await bring_in(world, head, next_year)
    finally:
        world.app.clock.move(timedelta(days=-300))

    assert counts(answer, "groups") == {"new": 1}
    assert counts(answer, "enrolments") == {"new": 1, "ended": 1}
    assert counts(again, "enrolments") == {"same": 1}
    assert await on_record(world) == [
        ("Karimova Malika", "Kungaboqar", SECOND, date(2027, 8, 31)),
        ("Karimova Malika", "Kungaboqar", date(2027, 9, 1), None),
    ]


async def test_guardians_are_recognised_at_their_child_and_never_get_an_account(world: World) -> None:
    head = await world.head()
    child_id = await world.child(name="Malika", family="Karimova")
    mother = await world.parent(child_id)
    row = changed(MALIKA, birth="2022-03-14", since="2026-09-01")
    family = text_table(
        [FAMILY, (*row, "Dilnoza Olimova", "90 123 45 67", "", ""), (*OLIM, "Dilnoza Olimova", "90 123 45 67", "", "")]
    )

    answer = await bring_in(world, head, family)
    again = await bring_in(world, head, family)

    assert counts(answer, "guardians") == {"new": 1, "changed": 1}
    assert counts(again, "guardians") == {"same": 2}
    rows = await fetched(
        world, "select account_id, full_name, kinship, phone from guardian where preschool_id = $1 order by account_id"
    )
    assert rows == [
        (mother.account_id, "Dilnoza Olimova", "mother", "+998901234567"),
        (None, "Dilnoza Olimova", "mother", "+998901234567"),
    ]


async def test_an_import_is_told_to_other_devices_counted_in_the_audit_and_dirties_the_year(world: World) -> None:
    head = await world.head()

    await bring_in(world, head, sheet(MALIKA))

    assert await fetched(world, "select kind, subject_id from change where preschool_id = $1") == [
        ("roster", world.preschool_id)
    ]
    audited = await fetched(world, "select account_id, action, details from audit_entry where preschool_id = $1")
    assert audited == [
        (
            head.account_id,
            "roster.import",
            {
                "groups": {"new": 0, "changed": 0, "same": 1, "ended": 0},
                "children": {"new": 1, "changed": 0, "same": 0, "ended": 0},
                "enrolments": {"new": 1, "changed": 0, "same": 0, "ended": 0},
                "guardians": {"new": 0, "changed": 0, "same": 0, "ended": 0},
                "staff": {"new": 0, "changed": 0, "same": 0, "ended": 0},
            },
        )
    ]
    assert await fetched(world, "select month from dirty_month where preschool_id = $1") == [(date.min,)]


async def test_another_preschool_with_the_same_children_is_not_touched(world: World) -> None:
    head, other = await world.head(), await a_world(world.app)
    await bring_in(other, await other.head(), sheet(changed(MALIKA, number="5"), OLIM))
    before = await everything(other)

    await bring_in(world, head, sheet(changed(MALIKA, number="5", family="Boshqa"), OLIM))

    assert await everything(other) == before


async def test_what_was_imported_is_found_by_the_search_and_listed_in_the_order_of_the_alphabet(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(changed(MALIKA, family="Shokirova"), changed(OLIM, family="Zokirov")))

    listed = (await world.app.get(f"{world.path}/children", head.token)).json()
    found = (await world.app.get(f"{world.path}/children", head.token, search="шокир")).json()

    assert [row["family_name"] for row in listed["items"]] == ["Zokirov", "Shokirova"]
    assert [row["family_name"] for row in found["items"]] == ["Shokirova"]


async def test_the_template_comes_in_the_language_of_the_account_and_holds_nobody(world: World) -> None:
    head = await world.head()

    response = await world.app.get(f"{world.path}/roster/template", head.token)
    answer = await preview(world, head, response.content)

    assert response.status_code == 200
    assert response.headers["content-disposition"] == 'attachment; filename="nihol-roster.xlsx"'
    assert (answer["problems"], counts(answer, "children")) == ([], {})


async def test_a_sheet_and_the_same_list_as_csv_are_one_roster(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA, OLIM))

    answer = await bring_in(world, head, text_table([HEADINGS, MALIKA, OLIM], delimiter=";", encoding="utf-16"))

    assert counts(answer, "children") == {"same": 2}


async def test_a_number_of_another_system_replaces_the_one_made_from_the_name(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA))

    answer = await bring_in(world, head, sheet(changed(MALIKA, number="31403221234567")))
    response = await send(world, "preview", head.token, sheet(MALIKA))

    assert counts(answer, "children") == {"same": 1}
    assert await fetched(world, "select source_id from child where preschool_id = $1") == [("31403221234567",)]
    assert counts(response.json(), "children") == {"same": 1}
