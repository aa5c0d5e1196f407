"""From Markdown to pages and papers."""

from server.features.handbook.markup import blocks_of, contents_of, html_of, lettered, plain_blocks, with_addresses
from server.shared.i18n.cyrillic import in_cyrillic


def test_html_in_a_text_is_a_text() -> None:
    html = html_of("<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b>q</b>", "/admin/handbook")

    assert "<script" not in html and "<b>" not in html and "href" not in html
    assert "&lt;script&gt;" in html


def test_chapters_are_linked_and_sections_have_anchors() -> None:
    text = "## Bir\n\n[kun](chapter:educator-day)\n\n## Ikki *va* uch\n"

    html = html_of(text, "/admin/handbook")

    assert 'href="/admin/handbook/educator-day"' in html
    assert contents_of(text) == [("s1", "Bir"), ("s2", "Ikki va uch")]
    assert '<h2 id="s1">' in html and '<h2 id="s2">' in html


def test_a_picture_that_is_not_there_is_left_out_with_its_words() -> None:
    text = "Oldin ![Ekran](picture:there) ![Yoʻq](picture:not-there) keyin"

    assert with_addresses(text, {"there": "/p/there.webp"}) == "Oldin ![Ekran](/p/there.webp)  keyin"


def test_other_letters_leave_code_and_addresses() -> None:
    text = "**Reja** [kun](chapter:educator-day) `nihol demo` ![Ekran](picture:educator-day)"

    assert lettered(text, in_cyrillic) == (
        "**Режа** [кун](chapter:educator-day) `nihol demo` ![Экран](picture:educator-day)"
    )


def test_a_paper_is_set_from_plain_values() -> None:
    text = (
        "Bir **ikki** `#uch`\n\n1. a\n   - b\n2. c\n\n| x | y |\n|---|---|\n| *1* | 2 |\n\n> q\n\n![s](picture:day)\n"
    )

    blocks = blocks_of(text, str)

    paragraph, numbered, table, quote, picture = blocks
    assert [(run["text"], run["strong"], run["code"]) for run in paragraph["runs"]] == [
        ("Bir ", False, False),
        ("ikki", True, False),
        (" ", False, False),
        ("#uch", False, True),
    ]
    assert (numbered["numbered"], len(numbered["items"]), numbered["items"][0][1]["numbered"]) == (True, 2, False)
    assert [[cell[0]["text"] for cell in row] for row in table["rows"]] == [["x", "y"], ["1", "2"]]
    assert quote["blocks"][0]["runs"][0]["text"] == "q"
    assert picture == {"kind": "picture", "name": "day", "words": "s"}


def test_a_search_sees_words_without_signs() -> None:
    assert plain_blocks("## A *b*\n\nc `d`\n[e](chapter:f)\n") == [(True, "A b"), (False, "c d e")]


def test_a_picture_leads_to_itself_in_full_size() -> None:
    html = html_of("![Kun](/api/handbook/pictures/day.webp)", "/admin/handbook")

    assert '<a class="whole" href="/api/handbook/pictures/day.webp"><img src="/api/handbook/pictures/day.webp"' in html
    assert 'alt="Kun"' in html and 'loading="lazy"' in html
