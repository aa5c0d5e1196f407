"""Forms: what is typed stays, what is chosen shows, what is wrong is said at its field."""

from datetime import UTC, date, datetime, timedelta, timezone

import flet as ft
import pytest

from mobile.ui.forms import Form, day_of
from server.shared.contract.base import FieldProblem
from server.shared.i18n import translator
from tests.mobile.opened import at
from tests.mobile.sampler import TinyServer

UZ = translator("uz")


async def test_typing_sends_nothing_back_to_the_window(tiny_server: TinyServer):
    app = await at("/form", tiny_server)
    before = app.sent_bytes

    await app.type("Ism", "Oʻgʻiloy")

    assert app.sent_bytes == before
    assert app.one(ft.TextField, label="Ism").value == "Oʻgʻiloy"
    await app.close()


async def test_what_was_typed_is_still_there_after_a_choice_redraws_the_form(tiny_server: TinyServer):
    app = await at("/form", tiny_server)
    await app.type("Ism", "Aziza")

    await app.fire(app.one(ft.Chip, label="Jismoniy"), "select", True)

    assert app.one(ft.TextField, label="Ism").value == "Aziza"
    assert [chip.label for chip in app.all(ft.Chip, selected=True)] == ["Jismoniy", "Nutq"]
    await app.close()


async def test_of_single_choices_the_last_one_counts(tiny_server: TinyServer):
    app = await at("/form", tiny_server)

    await app.fire(app.one(ft.Chip, label="Hali emas"), "select", True)
    await app.fire(app.one(ft.Chip, label="Mustaqil"), "select", True)

    assert [chip.label for chip in app.all(ft.Chip, selected=True)] == ["Nutq", "Mustaqil"]
    await app.close()


async def test_an_empty_field_is_marked_and_nothing_is_sent(tiny_server: TinyServer):
    app = await at("/form", tiny_server)
    await app.type("Ism", "   ")

    await app.press(app.one(ft.FilledButton, content="Saqlash"))

    assert app.one(ft.TextField, label="Ism").error == UZ("client-field-required")
    assert app.one(ft.TextField, label="Qayd").error == UZ("client-field-required")
    assert tiny_server.notes == []
    await app.close()


async def test_a_saved_form_is_empty_again(tiny_server: TinyServer):
    app = await at("/form", tiny_server)
    await app.type("Ism", "Aziza")
    await app.type("Qayd", "Doʻstiga yordam berdi")

    await app.press(app.one(ft.FilledButton, content="Saqlash"))
    await app.until(lambda: bool(tiny_server.notes))

    assert [text for _, text in tiny_server.notes] == ["Doʻstiga yordam berdi"]
    assert app.one(ft.TextField, label="Qayd").value == ""
    await app.close()


async def test_a_chosen_day_is_written_in_the_readers_language(tiny_server: TinyServer):
    app = await at("/form", tiny_server)
    await app.press(app.one(ft.OutlinedButton, content=UZ("client-choose-day")))
    (picker,) = app.dialogs(ft.DatePicker)

    await app.fire(picker, "change", value=datetime(2026, 9, 13, 19, tzinfo=UTC))

    assert app.all(ft.OutlinedButton, content=UZ.date(date(2026, 9, 14)))
    assert app.dialogs(ft.DatePicker) == []
    await app.close()


@pytest.mark.parametrize("hours", [-11, -5, 0, 5, 11])
def test_the_midnight_of_a_browser_is_the_day_it_shows(hours):
    midnight = datetime(2026, 9, 14, tzinfo=timezone(timedelta(hours=hours)))

    assert day_of(midnight.astimezone(UTC)) == date(2026, 9, 14)


def test_a_servers_refusal_marks_the_fields_it_names():
    form = Form()

    form.refuse([FieldProblem(field="child.name", code="client.field_required")], UZ)

    assert list(form.errors) == ["name"]
