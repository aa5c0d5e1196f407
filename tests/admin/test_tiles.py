"""The map of tiles: where regions lie, which shade they have, and that all of it is said in words."""

import csv
import re
from pathlib import Path

from admin.tiles import Tile, scale_of, tile_map
from server.features import places

REGIONS = Path(places.__file__).parent / "reference" / "regions.csv"


def a_tile(iso: str, name: str = "Andijon viloyati") -> Tile:
    return Tile(iso=iso, name=name, href="/admin/figures/region/1", told="62%", step=3)


def test_every_region_has_a_place_of_its_own_in_three_rows() -> None:
    with REGIONS.open(encoding="utf-8", newline="") as file:
        tiles = [a_tile(row["iso"], row["name_uz"]) for row in csv.DictReader(file)]

    drawn = tile_map(tiles, "Xarita")

    spots = re.findall(r'<rect x="(\d+)" y="(\d+)" width="108"', drawn)
    assert len(spots) == len(set(spots)) == 14
    assert 'viewBox="0 0 864 324"' in drawn


def test_a_region_nobody_has_placed_stands_in_a_row_beneath() -> None:
    drawn = tile_map([a_tile("UZ-AN"), a_tile("XX-NEW")], "Xarita")

    assert '<rect x="0" y="324" width="108"' in drawn
    assert ">NEW</text>" in drawn


def test_a_tile_is_a_link_that_says_its_name_and_value_and_leaves_out_the_common_word() -> None:
    drawn = tile_map([a_tile("UZ-AN", "<Andijon> viloyati")], "Xarita")

    assert 'aria-label="&lt;Andijon&gt; viloyati: 62%"' in drawn
    assert ">&lt;Andijon&gt;</text>" in drawn


def test_five_equal_steps_run_from_the_lowest_to_the_highest() -> None:
    scale = scale_of([0.5, None, 1.0], 1)

    assert scale is not None
    assert [scale.step_of(value) for value in (0.5, 0.61, 0.75, 0.99, 1.0, None)] == [1, 2, 3, 5, 5, 0]
    assert [step for step, _, _ in scale.bounds] == [1, 2, 3, 4, 5]


def test_where_less_is_better_the_lowest_is_the_darkest() -> None:
    scale = scale_of([10, 20], -1)

    assert scale is not None
    assert (scale.step_of(10), scale.step_of(20)) == (5, 1)
    assert scale.bounds[0] == (5, 10, 12)


def test_values_that_are_all_alike_have_one_step_and_no_values_no_scale() -> None:
    alike = scale_of([0.4, 0.4], 1)

    assert alike is not None
    assert (alike.step_of(0.4), alike.bounds) == (3, [(3, 0.4, 0.4)])
    assert scale_of([None], 1) is None
