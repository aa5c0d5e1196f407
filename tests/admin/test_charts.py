"""Charts are numbers drawn as SVG: exact lengths, said aloud, nothing drawn from nothing."""

from admin.charts import bar, distribution, ring, shade, sparkline


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
