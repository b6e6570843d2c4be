"""Moves between versions: the version of each step for ever, plans, results; searches backwards."""

import sqlalchemy as sa
from alembic import op

from server.store.triggers import append_only
from server.store.types import Document, Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

LOCKED = ("arende_version",)


def upgrade() -> None:
    op.add_column("arende", sa.Column("lagdag", sa.Date(), nullable=True))
    op.create_table(
        "arende_version",
        sa.Column("arende", sa.String(length=64), nullable=False),
        sa.Column("fran_nr", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("bundle", sa.String(length=80), nullable=False),
        sa.Column("lagdag", sa.Date(), nullable=True),
        sa.Column("flytt", sa.String(length=64), nullable=True),
        sa.Column("tid", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["arende"], ["arende.id"], name=op.f("fk_arende_version_arende")),
        sa.ForeignKeyConstraint(["bundle"], ["bundle.version"], name=op.f("fk_arende_version_bundle")),
        sa.PrimaryKeyConstraint("arende", "fran_nr", name=op.f("pk_arende_version")),
    )
    op.create_table(
        "flytt",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("process", sa.String(length=64), nullable=False),
        sa.Column("till", sa.String(length=80), nullable=False),
        sa.Column("karta", Document(), nullable=False),
        sa.Column("lagdag_regel", sa.String(length=16), nullable=True),
        sa.Column("lagdag", sa.Date(), nullable=True),
        sa.Column("lagdag_av", sa.String(length=64), nullable=True),
        sa.Column("lagdag_skal", sa.Text(), nullable=True),
        sa.Column("lagdag_tid", Moment(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("skapad", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["till"], ["bundle.version"], name=op.f("fk_flytt_till")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flytt")),
    )
    op.create_index("ix_flytt_lista", "flytt", ["skapad", "id"], unique=False)
    op.create_table(
        "flytt_arende",
        sa.Column("flytt", sa.String(length=64), nullable=False),
        sa.Column("arende", sa.String(length=64), nullable=False),
        sa.Column("fran", sa.String(length=80), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("process", sa.String(length=64), nullable=True),
        sa.Column("box", sa.String(length=128), nullable=True),
        sa.Column("namn", sa.Text(), nullable=True),
        sa.Column("skal", sa.Text(), nullable=True),
        sa.Column("noter", Document(), nullable=False),
        sa.Column("karta", sa.Integer(), nullable=False),
        sa.Column("tid", Moment(), nullable=False),
        sa.Column("nr", sa.BigInteger(), nullable=True),
        sa.Column("fore", Document(), nullable=True),
        sa.ForeignKeyConstraint(["flytt"], ["flytt.id"], name=op.f("fk_flytt_arende_flytt")),
        sa.ForeignKeyConstraint(["arende"], ["arende.id"], name=op.f("fk_flytt_arende_arende")),
        sa.PrimaryKeyConstraint("flytt", "arende", name=op.f("pk_flytt_arende")),
    )
    op.create_index("ix_flytt_arende_arende", "flytt_arende", ["arende"], unique=False)
    op.create_table(
        "felsokning",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("beslut", sa.String(length=128), nullable=False),
        sa.Column("rad", sa.String(length=128), nullable=False),
        sa.Column("versioner", Document(), nullable=False),
        sa.Column("fran", sa.Date(), nullable=False),
        sa.Column("till", sa.Date(), nullable=False),
        sa.Column("skal", sa.Text(), nullable=False),
        sa.Column("skapad", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_felsokning")),
    )
    op.create_index("ix_felsokning_lista", "felsokning", ["skapad", "id"], unique=False)
    op.create_table(
        "felsokning_arende",
        sa.Column("felsokning", sa.String(length=64), nullable=False),
        sa.Column("arende", sa.String(length=64), nullable=False),
        sa.Column("beslut", sa.String(length=64), nullable=True),
        sa.Column("nr", sa.BigInteger(), nullable=False),
        sa.Column("nytt_arende", sa.String(length=64), nullable=True),
        sa.Column("skal", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["felsokning"], ["felsokning.id"], name=op.f("fk_felsokning_arende_felsokning")
        ),
        sa.ForeignKeyConstraint(["arende"], ["arende.id"], name=op.f("fk_felsokning_arende_arende")),
        sa.ForeignKeyConstraint(
            ["nytt_arende"], ["arende.id"], name=op.f("fk_felsokning_arende_nytt_arende")
        ),
        sa.PrimaryKeyConstraint("felsokning", "arende", name=op.f("pk_felsokning_arende")),
    )
    op.create_index("ix_felsokning_arende_arende", "felsokning_arende", ["arende"], unique=False)
    for statement in append_only(op.get_bind().dialect.name, LOCKED):
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("Säkerhetskopian är vägen tillbaka: en akt tas inte bort av en migrering.")
