"""The band of a group, asked in SQL and in Python, is the same."""

import json

import pytest

from server.features.frameworks.service import group_band
from server.shared.domain.frameworks import band_in
from tests.server.frameworks.bringing import SECOND
from tests.support.app import App
from tests.support.observations import read_once

GROUPS = ("early", "junior", "middle", "senior", "preparatory", "giants")


@pytest.mark.parametrize(
    "bands",
    [
        read_once()["age_bands"],
        SECOND["age_bands"],
        [{"slug": "middle", "from_months": 12, "to_months": 20}, {"slug": "rest", "from_months": 20, "to_months": 80}],
        [],
    ],
)
async def test_a_group_falls_into_the_same_band_in_sql_and_in_python(app: App, bands: list[dict[str, object]]) -> None:
    asked = f"select {group_band('$1::jsonb', '$2::text')}"

    async with app.parts.database.reading() as work:
        found = [await work.raw.fetchval(asked, json.dumps({"age_bands": bands}), group) for group in GROUPS]

    assert found == [band_in(bands, group) for group in GROUPS]
