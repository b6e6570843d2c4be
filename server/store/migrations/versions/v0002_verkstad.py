"""The workshop: drafts of models, their history and review, publications, and jobs."""

import sqlalchemy as sa
from alembic import op

from server.store.triggers import append_only
from server.store.types import Document, Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

LOCKED = ("publicering", "publicering_fil", "publicering_bundle", "sparning", "bundle_file")


def upgrade() -> None:
    op.create_table(
        "jobb",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("slag", sa.String(length=32), nullable=False),
        sa.Column("forslag", sa.String(length=64), nullable=True),
        sa.Column("tree", sa.String(length=80), nullable=True),
        sa.Column("indata", Document(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("gjort", sa.Integer(), nullable=False),
        sa.Column("antal", sa.Integer(), nullable=False),
        sa.Column("del", Document(), nullable=True),
        sa.Column("resultat", Document(), nullable=True),
        sa.Column("fel", sa.Text(), nullable=True),
        sa.Column("skapat", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.Column("startat", Moment(), nullable=True),
        sa.Column("slutat", Moment(), nullable=True),
        sa.Column("stoppas", sa.Boolean(), nullable=False),
        sa.Column("livstecken", Moment(), nullable=True),
        sa.Column("forsok", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobb")),
    )
    op.create_index("ix_jobb_forslag", "jobb", ["forslag", "slag", "tree", "skapat"], unique=False)
    op.create_index(
        "ix_jobb_kvar",
        "jobb",
        ["skapat", "id"],
        unique=False,
        sqlite_where=sa.text("slutat IS NULL"),
        postgresql_where=sa.text("slutat IS NULL"),
    )
    op.create_table(
        "publicering",
        sa.Column("nr", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tid", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.Column("kalla", sa.String(length=16), nullable=False),
        sa.Column("titel", sa.Text(), nullable=False),
        sa.Column("forslag", sa.String(length=64), nullable=True),
        sa.Column("tree", sa.String(length=80), nullable=False),
        sa.Column("kvitto", Document(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_publicering")),
    )
    op.create_table(
        "forslag",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("titel", sa.Text(), nullable=False),
        sa.Column("process", sa.String(length=64), nullable=False),
        sa.Column("bas", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("skapat", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.Column("andrat", Moment(), nullable=False),
        sa.Column("publicering", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["bas"], ["publicering.nr"], name=op.f("fk_forslag_bas")),
        sa.ForeignKeyConstraint(["publicering"], ["publicering.nr"], name=op.f("fk_forslag_publicering")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forslag")),
    )
    op.create_index("ix_forslag_lista", "forslag", ["andrat", "id"], unique=False)
    op.create_table(
        "publicering_bundle",
        sa.Column("publicering", sa.Integer(), nullable=False),
        sa.Column("process", sa.String(length=64), nullable=False),
        sa.Column("version", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(
            ["publicering"], ["publicering.nr"], name=op.f("fk_publicering_bundle_publicering")
        ),
        sa.ForeignKeyConstraint(["version"], ["bundle.version"], name=op.f("fk_publicering_bundle_version")),
        sa.PrimaryKeyConstraint("publicering", "process", name=op.f("pk_publicering_bundle")),
    )
    op.create_index(op.f("ix_publicering_bundle_version"), "publicering_bundle", ["version"], unique=False)
    op.create_table(
        "publicering_fil",
        sa.Column("publicering", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["publicering"], ["publicering.nr"], name=op.f("fk_publicering_fil_publicering")
        ),
        sa.ForeignKeyConstraint(["sha256"], ["fil.sha256"], name=op.f("fk_publicering_fil_sha256")),
        sa.PrimaryKeyConstraint("publicering", "path", name=op.f("pk_publicering_fil")),
    )
    op.create_table(
        "godkannande",
        sa.Column("forslag", sa.String(length=64), nullable=False),
        sa.Column("tree", sa.String(length=80), nullable=False),
        sa.Column("slag", sa.String(length=16), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.Column("tid", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["forslag"], ["forslag.id"], name=op.f("fk_godkannande_forslag")),
        sa.PrimaryKeyConstraint("forslag", "tree", "slag", "av", name=op.f("pk_godkannande")),
    )
    op.create_table(
        "kladd",
        sa.Column("forslag", sa.String(length=64), nullable=False),
        sa.Column("path", sa.String(length=255), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.Column("innehall", sa.LargeBinary(), nullable=False),
        sa.Column("bygger_pa", sa.Integer(), nullable=False),
        sa.Column("tid", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["forslag"], ["forslag.id"], name=op.f("fk_kladd_forslag")),
        sa.PrimaryKeyConstraint("forslag", "path", "av", name=op.f("pk_kladd")),
    )
    op.create_table(
        "kommentar",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("forslag", sa.String(length=64), nullable=False),
        sa.Column("path", sa.String(length=255), nullable=False),
        sa.Column("element", sa.String(length=255), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("tree", sa.String(length=80), nullable=False),
        sa.Column("tid", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.Column("stangd", Moment(), nullable=True),
        sa.Column("stangd_av", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["forslag"], ["forslag.id"], name=op.f("fk_kommentar_forslag")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kommentar")),
    )
    op.create_index("ix_kommentar_lista", "kommentar", ["forslag", "tid", "id"], unique=False)
    op.create_table(
        "sparning",
        sa.Column("forslag", sa.String(length=64), nullable=False),
        sa.Column("nr", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("path", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("slag", sa.String(length=16), nullable=False),
        sa.Column("galler", sa.Boolean(), nullable=False),
        sa.Column("tid", Moment(), nullable=False),
        sa.Column("av", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["forslag"], ["forslag.id"], name=op.f("fk_sparning_forslag")),
        sa.ForeignKeyConstraint(["sha256"], ["fil.sha256"], name=op.f("fk_sparning_sha256")),
        sa.PrimaryKeyConstraint("forslag", "nr", name=op.f("pk_sparning")),
    )
    op.create_index("ix_sparning_path", "sparning", ["forslag", "path", "nr"], unique=False)
    op.create_table(
        "forslag_fil",
        sa.Column("forslag", sa.String(length=64), nullable=False),
        sa.Column("path", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("sparning", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forslag", "sparning"],
            ["sparning.forslag", "sparning.nr"],
            name=op.f("fk_forslag_fil_forslag_sparning"),
        ),
        sa.ForeignKeyConstraint(["forslag"], ["forslag.id"], name=op.f("fk_forslag_fil_forslag")),
        sa.ForeignKeyConstraint(["sha256"], ["fil.sha256"], name=op.f("fk_forslag_fil_sha256")),
        sa.PrimaryKeyConstraint("forslag", "path", name=op.f("pk_forslag_fil")),
    )
    op.create_index(op.f("ix_arende_fran_arende"), "arende", ["fran_arende"], unique=False)
    for statement in append_only(op.get_bind().dialect.name, LOCKED):
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("Säkerhetskopian är vägen tillbaka: en akt tas inte bort av en migrering.")
