"""The schema's history and how to bring a database up to date."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config

FOLDER: Final = Path(__file__).parent


def alembic_config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["url"] = url
    return config


def upgrade(url: str) -> None:
    """Brings the database at ``url`` (postgresql+asyncpg) to the newest version; does nothing when it is there."""
    command.upgrade(alembic_config(url), "head")
