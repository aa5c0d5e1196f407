"""A small program that holds the services until it is ended: `python -m tests.server.services.application FOLDER`."""

import asyncio
import sys
import time

import asyncpg

from server.services.folder import DataFolder
from server.services.supervisor import Services, running_services
from tests.support.services import put_ready, s3

OBJECT = "media/drawing"


async def note(services: Services, text: str) -> list[str]:
    """Add one line to a table and to an object; the lines that are there now, the same in both."""
    connection = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    try:
        await connection.execute("create table if not exists note (id bigint generated always as identity, line text)")
        await connection.execute("insert into note (line) values ($1)", text)
        lines = [row["line"] for row in await connection.fetch("select line from note order by id")]
    finally:
        await connection.close()
    if len(lines) > 1:
        assert s3(services.object_store, "GET", OBJECT).decode() == "\n".join(lines[:-1])
    s3(services.object_store, "PUT", OBJECT, "\n".join(lines).encode())
    return lines


if __name__ == "__main__":
    with DataFolder.open(sys.argv[1]) as folder, running_services(folder, put_ready) as both:
        print(asyncio.run(note(both, sys.argv[2])), flush=True)
        time.sleep(120)
