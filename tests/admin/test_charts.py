"""Charts are numbers drawn as SVG: exact lengths, said aloud, nothing drawn from nothing."""

import re

from admin.charts import (
    bar,
    course,
    distribution,
    histogram,
    lines,
    parts,
    ring,
    shade,
    span,
    sparkline,
    step_of,
    strip,
)


def test_a_line_begins_with_the_first_known_month_and_ends_with_the_last() -> None:
    drawn = sparkline([None, None, 0.0, None, 1.0], "Oylar", 1.0)

    assert 'points="4.0,32.0 116.0,4.0"' in drawn
    assert "<title>Oylar</title>" in drawn


def test_less_than_two_values_draw_no_line() -> None:
    assert sparkline([None, 0.4], "Oylar") == ""
    assert sparkline([], "Oylar") == ""


def test_shares_are_lengths_and_stay_within_their_chart() -> None:
    assert '<rect width="35.0" height="6" rx="3"/>' in bar(0.35, "35%")
    assert '<rect width="100.0" height="6" rx="3"/>' in bar(1.7, "170%")
    assert 'stroke-dasharray="62.5 100"' in ring(0.625, "62%")


def test_a_distribution_counts_fifths_with_one_in_the_last() -> None:
    drawn = distribution([0.0, 0.1, 0.5, 1.0], "Taqsimot")

    heights = [part.split('"')[0] for part in drawn.split('height="')[1:]]
    assert heights == ["36.0", "1.5", "18.0", "1.5", "18.0"]


def test_a_title_is_text_and_never_markup() -> None:
    assert "<b>" not in ring(0.5, "<b>")


def test_a_cell_is_shaded_in_steps_of_the_highest_and_not_at_all_where_nothing_is() -> None:
    assert [shade(value, 200) for value in (0, 1, 50, 51, 199, 200)] == [0, 1, 1, 2, 4, 4]
    assert shade(0, 0) == 0


def test_columns_reach_their_height_and_an_unknown_value_is_an_empty_place() -> None:
    levels = [(0, "Hali emas"), (0.5, "Yordam bilan"), (1, "Mustaqil")]
    drawn = course([("1-bosqich", 0.5, "0,50"), ("2-bosqich", None, "–")], levels, "Nutq <1>")

    assert drawn.count("<rect") == 1
    assert 'y="56.0" width="44.0" height="36.0"' in drawn
    assert [part.split('"')[0] for part in drawn.split('y1="')[1:]] == ["92.0", "56.0", "20.0"]
    assert "<title>Nutq &lt;1&gt;</title>" in drawn and ">–</text>" in drawn
    assert all(f'class="level-name">{name}</text>' in drawn for _, name in levels)
    assert course([], levels, "Nutq") == ""


def test_parts_divide_the_whole_and_nothing_divides_into_nothing() -> None:
    drawn = parts([1, 0, 3], "Ulush")

    assert '<rect x="0.00" width="25.00" height="10" class="part-1"/>' in drawn
    assert '<rect x="25.00" width="75.00" height="10" class="part-5"/>' in drawn
    assert "part-3" not in drawn
    assert "<rect" not in parts([0, 0], "Ulush")


def test_what_is_not_known_stays_in_the_whole_and_gets_no_shade() -> None:
    drawn = parts([0, 1, 0], "Ulush", rest=3)

    assert '<rect x="0.00" width="25.00" height="10" class="part-3"/>' in drawn
    assert '<rect x="25.00" width="75.00" height="10" class="rest"/>' in drawn


def test_shades_are_spread_over_any_number_of_levels() -> None:
    assert [step_of(number, 3) for number in range(3)] == [1, 3, 5]
    assert [step_of(number, 5) for number in range(5)] == [1, 2, 3, 4, 5]
    assert step_of(0, 1) == 5


def test_an_interval_lies_around_its_estimate_between_minus_one_and_one() -> None:
    drawn = span(-1.5, 0.0, 0.5, "Kappa")

    assert '<rect x="0.0" y="3" width="75.0" height="6" class="between"/>' in drawn
    assert '<rect x="49.4" y="0" width="1.2" height="12"/>' in drawn


def test_a_strip_reaches_from_the_lowest_to_the_highest_of_all_and_marks_its_own() -> None:
    drawn = strip((0.2, 0.4, 0.5, 0.6, 1.0), 0.2, "Oʻrtada")

    assert '<rect x="6.0" y="8.5" width="180.0" height="3" class="range"/>' in drawn
    assert '<circle cx="6.0" cy="10.0" r="5.5" class="own"/>' in drawn
    assert "<title>Oʻrtada</title>" in drawn


def test_a_strip_of_places_that_are_all_alike_is_a_point() -> None:
    assert '<circle cx="6.0"' in strip((0.5,) * 5, 0.5, "Bir xil")


def test_years_are_lines_of_their_months_with_gaps_and_the_running_year_in_front() -> None:
    drawn = lines(
        [[0.0, None, 1.0, *[None] * 9], [0.5, *[None] * 11]], ["s"] * 12, [(0.0, "0%"), (1.0, "100%")], "Yillar"
    )

    assert drawn.index("year-1") < drawn.index("year-0")
    assert '<polyline points="64.0,190.0 164.4,14.0"' in drawn


def test_a_histogram_tells_its_counts_and_where_the_whole_lies() -> None:
    drawn = histogram([0, 4, 2], ("0%", "100%"), "Taqsimot", 0.5)

    assert re.findall(r'height="([\d.]+)"', drawn) == ["1.5", "90.0", "45.0"]
    assert ">4</text>" in drawn and ">0</text>" not in drawn
    assert 'd="M160.0 110l6 10h-12z"' in drawn
