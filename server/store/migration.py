"""Brings a database to the present tables with Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from server.store.connect import connect

_MIGRATIONS = Path(__file__).parent / "migrations"


def to_head(engine: Engine, head: str = "head") -> None:
    """Run every migration that this database has not had, or those up to an earlier one."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, head)


def migrate(url: str) -> None:
    """Run every migration that the database at this URL has not had."""
    engine = connect(url)
    try:
        to_head(engine)
    finally:
        engine.dispose()


def is_migrated(engine: Engine) -> bool:
    """Tell whether the database has had every migration of this code."""
    with engine.connect() as connection:
        had = MigrationContext.configure(connection).get_current_heads()
    return set(had) == set(ScriptDirectory(str(_MIGRATIONS)).get_heads())
