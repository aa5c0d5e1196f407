"""``folded`` and the database's ``uz_fold`` are twins: an import matches exactly what a search would find."""

import unicodedata
from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st

from server.migrations.folding import UZ_FOLD
from server.services.supervisor import Services
from server.shared.domain.names import folded

# Letters whose lower case is a matter of taste (ß, İ, final sigma …) are no part of any name here; both alphabets are.
LETTERS = [
    *(chr(code) for code in range(0x20, 0x7F)),
    *(chr(code) for code in range(0x410, 0x450)),
    *"ЁёЎўҚқҒғҲҳӘәҢңӨөҮүÁáÍíÓóŃńÓóÝýʻʼ‘’´ʹ«»№–—\u00a0",
]


@pytest_asyncio.fixture(loop_scope="session")
async def database(services: Services) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    transaction = connection.transaction()
    await transaction.start()
    await connection.execute(UZ_FOLD)
    yield connection
    await transaction.rollback()
    await connection.close()


async def test_every_letter_folds_as_in_the_database(database: asyncpg.Connection) -> None:
    texts = [*LETTERS, *(letter * 2 for letter in LETTERS), "Шаҳзода Қўғирчоқ", "Toʻxtayeva Ma'rufa", "Щукин-Юсупов"]

    query = "select uz_fold(t) as text from unnest($1::text[]) with ordinality as given(t, n) order by n"
    rows = await database.fetch(query, texts)

    assert [row["text"] for row in rows] == [folded(text) for text in texts]


@settings(max_examples=100)
@given(st.text(alphabet=st.sampled_from(LETTERS)))
def test_folding_leaves_no_capital_and_no_apostrophe(text: str) -> None:
    assert not any(unicodedata.category(letter) == "Lu" or letter in "'`ʻʼ‘’´ʹ" for letter in folded(text))
