"""The API alone, for the benchmark: the product's own application without the browser client."""

import json
import os
from typing import Any

from server.kernel.logging import configure_logging
from server.kernel.settings import S3Settings, Settings
from server.main import build_api, parts_of
from tests.support.app import MovableClock


def create() -> Any:
    given = json.loads(os.environ["BENCH_SETTINGS"])
    configure_logging(as_json=True, quietly=True)
    settings = Settings(
        database_url=given["database_url"],
        s3=S3Settings(*given["s3"]),
        token_keys=given["token_keys"],
        sign_in_per_minute=1000,
    )
    return build_api(parts_of(settings, MovableClock()))
