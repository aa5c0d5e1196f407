"""What a OneRoster export does to a preschool: staff and guardians too, and changes that remove."""

from datetime import date

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.roster.files import archive, oneroster_1_1, oneroster_1_2
from tests.server.roster.sending import (
    bring_in,
    counts,
    fetched,
    on_record,
)
from tests.support.world import World


async def test_an_export_of_oneroster_1_1_comes_in_whole(world: World) -> None:
    head = await world.head()
    content = archive(dict(oneroster_1_1()))

    answer = await bring_in(world, head, content)
    again = await bring_in(world, head, content)

    assert counts(answer, "groups") == {"new": 1, "missing": 2}
    assert counts(answer, "children") == {"new": 2}
    assert counts(answer, "enrolments") == {"new": 2}
    assert counts(answer, "guardians") == {"new": 2}
    assert counts(answer, "staff") == {"new": 2, "missing": 1}
    assert [counts(again, kind) for kind in ("groups", "children", "enrolments", "guardians", "staff")] == [
        {"same": 1, "missing": 2},
        {"same": 2},
        {"same": 2},
        {"same": 2},
        {"same": 2, "missing": 1},
    ]
    assert await on_record(world) == [
        ("Karimov Maʼruf", "Kungaboqar", date(2025, 8, 28), date(2026, 1, 31)),
        ("Karimova Malika", "Kungaboqar", date(2025, 9, 2), None),
    ]
    assert await staff_on_record(world) == [
        ("Karimova Nodira", "head", None),
        ("Toʻxtayeva Gulnora", "educator", "Kungaboqar"),
        ("Umarova Lola", "educator", "Kungaboqar"),
    ]


async def test_a_head_in_a_file_of_oneroster_1_2_is_passed_over(world: World) -> None:
    head = await world.head()

    answer = await bring_in(world, head, archive(dict(oneroster_1_2())))

    assert counts(answer, "staff") == {"new": 1, "missing": 1, "passed_over": 1}
    assert await staff_on_record(world) == [
        ("Karimova Nodira", "head", None),
        ("Toʻxtayeva Gulnora", "educator", "Kungaboqar"),
    ]


async def test_staff_on_record_keep_their_role_and_join_the_groups_of_the_file(world: World) -> None:
    head = await world.head()
    await world.staff(Role.METHODIST)
    files = oneroster_1_1()
    files["users.csv"] = files["users.csv"].replace("t1,,Gulnora,To'xtayeva", "t1,,Nodira,Karimova")
    await fetched(world, "update staff_member set given_name = 'Zarina' where preschool_id = $1 and role = 'head'")

    await bring_in(world, head, archive(dict(files)))

    assert await staff_on_record(world) == [
        ("Karimova Nodira", "methodist", "Kungaboqar"),
        ("Karimova Zarina", "head", None),
        ("Umarova Lola", "educator", "Kungaboqar"),
    ]


async def test_a_delta_ends_what_it_removes_and_counts_nothing_as_missing(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, archive(dict(oneroster_1_1())))
    delta = archive(
        {
            "manifest.csv": "propertyName,value\noneroster.version,1.1\nfile.users,delta\nfile.enrollments,delta\n",
            "users.csv": "sourcedId,status,role,givenName,familyName\ns1,tobedeleted,student,Malika,Karimova\n"
            "a1,tobedeleted,aide,Lola,Umarova\nm1,tobedeleted,parent,Nodira,Karimova\n",
            "enrollments.csv": "sourcedId,status,classSourcedId,userSourcedId,role,beginDate\n"
            "e3,tobedeleted,g1,t1,teacher,\ne9,active,g1,s2,student,2026-10-01\n",
        }
    )

    answer = await bring_in(world, head, delta)
    again = await bring_in(world, head, delta)

    assert answer["is_partial"] is True
    assert counts(answer, "children") == {"ended": 1}
    assert counts(answer, "enrolments") == {"new": 1, "ended": 1}
    assert counts(answer, "guardians") == {"ended": 2}
    assert counts(answer, "staff") == {"changed": 1, "ended": 1}
    assert [counts(again, kind) for kind in ("children", "enrolments", "guardians", "staff")] == [
        {},
        {"same": 1},
        {},
        {},
    ]
    assert await on_record(world) == [
        ("Karimov Maʼruf", "Kungaboqar", date(2025, 8, 28), date(2026, 1, 31)),
        ("Karimov Maʼruf", "Kungaboqar", date(2026, 10, 1), None),
        ("Karimova Malika", "Kungaboqar", date(2025, 9, 2), date(2026, 11, 17)),
    ]
    assert await staff_on_record(world) == [
        ("Karimova Nodira", "head", None),
        ("Toʻxtayeva Gulnora", "educator", None),
        ("Umarova Lola", "educator", "Kungaboqar"),
    ]


async def test_a_group_that_is_removed_closes_today_and_its_enrolments_end_yesterday(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, archive(dict(oneroster_1_1())))
    delta = archive(
        {
            "manifest.csv": "propertyName,value\noneroster.version,1.1\nfile.classes,delta\n",
            "classes.csv": "sourcedId,status,title,classType,termSourcedIds\ng1,tobedeleted,Kungaboqar,homeroom,\n",
        }
    )

    answer = await bring_in(world, head, delta)
    again = await bring_in(world, head, delta)

    assert (counts(answer, "groups"), counts(answer, "enrolments")) == ({"ended": 1}, {"ended": 1})
    assert (counts(again, "groups"), counts(again, "enrolments")) == ({}, {})
    assert await fetched(
        world, "select closed_on from preschool_group where preschool_id = $1 and source_id = 'g1'"
    ) == [(date(2026, 11, 18),)]
    assert [row[3] for row in await on_record(world)] == [date(2026, 1, 31), date(2026, 11, 17)]


async def test_a_guardian_who_is_removed_sees_the_child_no_more_and_cannot_be_invited_again(world: World) -> None:
    head, child_id = await world.head(), await world.child()
    mother = await world.parent(child_id)
    seen_before = await world.app.get(f"{world.path}/children/{child_id}", mother.token)
    await fetched(world, "update guardian set source_id = 'm1' where preschool_id = $1")
    await fetched(
        world,
        f"""
        insert into invitation (preschool_id, id, guardian_id, role, code, created_by, created_at, expires_at)
        values ($1, '{uuid7()}', '{mother.guardian_ids[0]}', 'parent', 'code', '{head.account_id}', now(), now())
        """,
    )
    delta = archive(
        {
            "manifest.csv": "propertyName,value\noneroster.version,1.1\nfile.users,delta\n",
            "users.csv": "sourcedId,status,role,givenName,familyName\nm1,tobedeleted,parent,Dilnoza,Olimova\n",
        }
    )

    answer = await bring_in(world, head, delta)

    assert seen_before.status_code == 200
    assert counts(answer, "guardians") == {"ended": 1}
    assert (await world.app.get(f"{world.path}/children/{child_id}", mother.token)).status_code == 403
    assert await fetched(world, "select id from invitation where preschool_id = $1") == []


async def test_a_file_never_removes_the_head(world: World) -> None:
    head = await world.head()
    await fetched(world, "update staff_member set source_id = 'h1' where preschool_id = $1")
    delta = archive(
        {
            "manifest.csv": "propertyName,value\noneroster.version,1.1\nfile.users,delta\n",
            "users.csv": "sourcedId,status,role,givenName,familyName\nh1,tobedeleted,principal,Nodira,Karimova\n",
        }
    )

    answer = await bring_in(world, head, delta)

    assert counts(answer, "staff") == {"missing": 1}
    assert await fetched(world, "select ends_on from staff_member where preschool_id = $1") == [(None,)]


async def test_two_groups_may_exchange_their_names(world: World) -> None:
    head = await world.head()
    files = oneroster_1_1()
    two = files["classes.csv"] + "g2,,,Kapalak,PK,c1,,homeroom,,sch,y25,,,\n"
    await bring_in(world, head, archive({**files, "classes.csv": two}))
    swapped = two.replace("Kungaboqar", "~").replace("Kapalak", "Kungaboqar").replace("~", "Kapalak")

    answer = await bring_in(world, head, archive({**files, "classes.csv": swapped}))

    assert counts(answer, "groups") == {"changed": 2, "missing": 2}
    assert await fetched(
        world, "select source_id, name from preschool_group where preschool_id = $1 and source_id > '' order by 1"
    ) == [("g1", "Kapalak"), ("g2", "Kungaboqar")]


async def staff_on_record(world: World) -> list[tuple[str, str, str | None]]:
    """Name, role and group of everybody who works there, whether or not the post has ended."""
    rows = await fetched(
        world,
        """
        select m.family_name || ' ' || m.given_name, m.role, g.name from staff_member m
        left join staff_group s on s.preschool_id = m.preschool_id and s.staff_id = m.id
        left join preschool_group g on g.preschool_id = s.preschool_id and g.id = s.group_id
        where m.preschool_id = $1 order by 1
        """,
    )
    return [(row[0], row[1], row[2]) for row in rows]
