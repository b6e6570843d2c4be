"""Alembic's entry: the connection comes from server.store.migrate, or a URL from alembic.ini's -x url=."""

from alembic import context

from server.store import (  # noqa: F401  (they fill the metadata)
    tables,
    tables_flytt,
    tables_house,
    tables_verkstad,
)
from server.store.connect import connect
from server.store.types import metadata


def run() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        _run_on(connection)
        return
    url = context.get_x_argument(as_dictionary=True).get("url", "sqlite:///data/lagrum.db")
    with connect(url).begin() as own:
        _run_on(own)


def _run_on(connection) -> None:  # type: ignore[no-untyped-def]
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=False)
    context.run_migrations()


run()
