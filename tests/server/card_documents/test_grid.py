"""The grid of a group, whatever the framework and however large the group."""

import pypdfium2

from server.features.development_cards.documents_grid import (
    Grid,
    GridGoal,
    GridLine,
    pdf_of_grid,
    shade_of,
)
from server.features.development_cards.documents_workbook import workbook_of_grid
from tests.server.card_documents.papers import rows_of, text_of

LEVELS = ((0.0, "boshlangan"), (0.25, "yordamda"), (0.5, "eslatma bilan"), (1.0, "mustaqil"))


def a_grid(children: int, goals: int, name: str = "Bola") -> Grid:
    levels = [value for value, _ in LEVELS]
    return Grid(
        name="Guruh",
        language="uz",
        title="Kartalar",
        subtitle="Kuz",
        child_heading="Bola",
        complete_heading="toʻliq",
        complete_mark="✓",
        legend="Darajalar",
        goals=tuple(GridGoal(f"Soha {number // 12}", f"Koʻrsatkich {number}") for number in range(goals)),
        levels=LEVELS,
        lines=tuple(
            GridLine(
                f"{name} {number}",
                tuple(levels[(number + goal) % 4] for goal in range(goals)),
                complete=number % 2 == 0,
            )
            for number in range(children)
        ),
    )


def test_a_group_larger_than_a_page_goes_on_with_every_child_and_every_indicator() -> None:
    pdf = pdf_of_grid(a_grid(61, 60))

    told = text_of(pdf)
    assert len(pypdfium2.PdfDocument(pdf)) == 6
    assert all(f"Bola {number}" in told for number in range(61))
    assert told.count("Koʻrsatkich 59") == 3


def test_a_group_without_children_or_indicators_is_a_paper_still() -> None:
    assert "Kartalar" in text_of(pdf_of_grid(a_grid(0, 60)))
    assert rows_of(workbook_of_grid(a_grid(5, 0)))[4][0] == "Bola 0"


def test_each_of_any_number_of_levels_has_its_own_shade() -> None:
    grid = a_grid(1, 1)

    shades = [shade_of(value, grid) for value, _ in LEVELS]

    assert len(set(shades)) == 4
    assert shades[0] == "F6F4EE"
    assert shades[-1] == "7CB296"


def test_what_begins_like_a_formula_is_text_and_what_no_workbook_holds_is_left_out() -> None:
    rows = rows_of(workbook_of_grid(a_grid(1, 1, name="=HYPERLINK(1)\x07")))

    assert rows[4][:2] == ["=HYPERLINK(1) 0", 0]
