"""Writing out what the product says of itself."""

from pathlib import Path

import msgspec

from server.kernel.http.document import document_of
from server.kernel.settings import S3Settings, Settings
from server.main import build_api, parts_of


def export_openapi(file: Path) -> None:
    """Writes the OpenAPI document as JSON; nothing is connected to."""
    settings = Settings(
        database_url="postgresql+asyncpg://nobody@localhost/nothing",
        s3=S3Settings("localhost:1", "", ""),
        token_keys={"none": "x" * 32},
    )
    document = document_of(build_api(parts_of(settings)))
    file.write_bytes(msgspec.json.format(msgspec.json.encode(document), indent=2))
