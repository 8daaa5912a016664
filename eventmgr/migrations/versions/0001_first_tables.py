"""First tables.

Revision 0001, after .
"""

import sqlalchemy as sa
from alembic import op


revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("short_title", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("motto", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "dialogue",
                "workshop",
                "training_course",
                "seminar",
                "conference",
                "meeting",
                "exercise",
                "study_visit",
                name="eventkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("start_date", sa.Date(), nullable=False),
        sa.Column("end_date", sa.Date(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("venue", sa.String(), nullable=False),
        sa.Column("host_institution", sa.String(), nullable=False),
        sa.Column("host_line", sa.String(), nullable=False),
        sa.Column("grant_reference", sa.String(), nullable=False),
        sa.Column("contact_desk", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("working_languages", sa.JSON(), nullable=False),
        sa.Column("marking", sa.String(), nullable=False),
        sa.Column("disclaimer", sa.String(), nullable=False),
        sa.Column(
            "country_name_style",
            sa.Enum(
                "as_invited",
                "un_short",
                "common",
                name="countrynamestyle",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "name_style",
            sa.Enum(
                "as_supplied", "caps_family", name="namestyle", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "paper",
            sa.Enum("a4", "letter", name="paper", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column(
            "attendance_unit",
            sa.Enum("half_day", "session", name="unitkind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("attendance_threshold", sa.Integer(), nullable=False),
        sa.Column(
            "threshold_scope",
            sa.Enum("overall", "each_day", name="thresholdscope", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("excused_counts", sa.Boolean(), nullable=False),
        sa.Column("chatham_default", sa.Boolean(), nullable=False),
        sa.Column("agencies_as_headings", sa.Boolean(), nullable=False),
        sa.Column("badge_photos", sa.Boolean(), nullable=False),
        sa.Column("retention_until", sa.Date(), nullable=True),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("code = upper(code) AND code <> ''", name=op.f("ck_event_code_in_capitals")),
        sa.CheckConstraint("attendance_threshold BETWEEN 0 AND 100", name=op.f("ck_event_threshold_percent")),
        sa.CheckConstraint("end_date >= start_date", name=op.f("ck_event_ends_after_start")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("code", name=op.f("uq_event_code")),
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("acronym", sa.String(), nullable=False),
        sa.Column("native_name", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "police",
                "ministry",
                "border",
                "justice",
                "regional_body",
                "intergovernmental",
                "united_nations",
                "training_centre",
                "ngo",
                "academic",
                "other",
                name="organisationkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["organisation.id"], name=op.f("fk_organisation_parent_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organisation_name"), ["name"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("full_name", sa.String(), nullable=False),
        sa.Column("honorific", sa.String(), nullable=False),
        sa.Column("family_part", sa.String(), nullable=False),
        sa.Column("passport_name", sa.String(), nullable=False),
        sa.Column("badge_name", sa.String(), nullable=False),
        sa.Column("native_name", sa.String(), nullable=False),
        sa.Column("native_language", sa.String(), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column(
            "gender",
            sa.Enum(
                "female",
                "male",
                "another",
                "not_stated",
                name="gender",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("nationality", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("alternate_contact", sa.String(), nullable=False),
        sa.Column("biography", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("search_key", sa.String(), nullable=False),
        sa.Column("order_key", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("full_name <> ''", name=op.f("ck_person_named")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "sign_in_delay",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_delay")),
        sa.UniqueConstraint("key", name=op.f("uq_sign_in_delay_key")),
    )
    op.create_table(
        "user_account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("is_admin", sa.Boolean(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user_account")),
        sa.UniqueConstraint("email", name=op.f("uq_user_account_email")),
    )
    op.create_table(
        "audit_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["user_account.id"], name=op.f("fk_audit_line_actor_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_audit_line_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_line")),
    )
    with op.batch_alter_table("audit_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_line_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_line_event_id"), ["event_id"], unique=False)

    op.create_table(
        "breakout_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("letter", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_breakout_group_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breakout_group")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_breakout_group_event_id_id")),
        sa.UniqueConstraint("event_id", "letter", name=op.f("uq_breakout_group_event_id_letter")),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("change_set", sa.String(), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["user_account.id"], name=op.f("fk_change_actor_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_change_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_change_set"), ["change_set"], unique=False)
        batch_op.create_index("ix_change_event", ["event_id", "at"], unique=False)
        batch_op.create_index("ix_change_row", ["entity", "entity_id"], unique=False)

    op.create_table(
        "day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("dress_code", sa.String(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("closes > opens", name=op.f("ck_day_closes_after_opening")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_day_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day")),
        sa.UniqueConstraint("event_id", "date", name=op.f("uq_day_event_id_date")),
    )
    op.create_table(
        "delegation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "country",
                "organisation",
                "joint",
                "host",
                "delivery_team",
                name="delegationkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_override", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column(
            "standing",
            sa.Enum(
                "member",
                "dialogue_partner",
                "observer",
                "guest",
                "host",
                name="standing",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("standing_on", sa.Date(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "invited",
                "reminded",
                "nominated",
                "confirmed",
                "partially_arrived",
                "arrived",
                "declined",
                "no_reply",
                "withdrawn",
                name="delegationstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("withdrawn_reason", sa.String(), nullable=False),
        sa.Column("invited_seats", sa.Integer(), nullable=True),
        sa.Column("funded_seats", sa.Integer(), nullable=True),
        sa.Column("room_places", sa.Integer(), nullable=True),
        sa.Column("women_target", sa.Integer(), nullable=True),
        sa.Column("reply_by", sa.Date(), nullable=True),
        sa.Column("nominate_by", sa.Date(), nullable=True),
        sa.Column("focal_name", sa.String(), nullable=False),
        sa.Column("focal_email", sa.String(), nullable=False),
        sa.Column("focal_phone", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_delegation_named")),
        sa.CheckConstraint(
            "invited_seats >= 0 AND funded_seats >= 0 AND room_places >= 0", name=op.f("ck_delegation_seats")
        ),
        sa.CheckConstraint("women_target BETWEEN 0 AND 100", name=op.f("ck_delegation_women_target_percent")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_delegation_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_delegation_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegation")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_delegation_event_id_id")),
        sa.UniqueConstraint("event_id", "slug", name=op.f("uq_delegation_event_id_slug")),
    )
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_delegation_event_id"), ["event_id"], unique=False)

    op.create_table(
        "event_user",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "organiser",
                "desk",
                "rapporteur",
                "viewer",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_user_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_event_user_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_user")),
        sa.UniqueConstraint("event_id", "user_id", name=op.f("uq_event_user_event_id_user_id")),
    )
    with op.batch_alter_table("event_user", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_user_user_id"), ["user_id"], unique=False)

    op.create_table(
        "field_setting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_field_setting_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_setting")),
        sa.UniqueConstraint("event_id", "key", name=op.f("uq_field_setting_event_id_key")),
    )
    op.create_table(
        "invitation_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("opening", sa.Text(), nullable=False),
        sa.Column("ending", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_invitation_text_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation_text")),
        sa.UniqueConstraint("event_id", name=op.f("uq_invitation_text_event_id")),
    )
    op.create_table(
        "issued_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "programme",
                "glance",
                "door_signs",
                "participants",
                "contacts",
                "sign_in",
                "badges",
                "name_tents",
                "plates",
                "role_cards",
                "certificates",
                "certificate_register",
                "attendance",
                "register",
                "groups",
                "invitations",
                "report",
                name="documentkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("document_number", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "provisional",
                "final",
                "revised",
                "corrected",
                "withdrawn",
                "delivered",
                name="documentstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("wished", sa.JSON(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("marking", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("issued_by", sa.Integer(), nullable=True),
        sa.Column("snapshot", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("change_mark", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_why", sa.String(), nullable=True),
        sa.CheckConstraint("number >= 1 AND revision >= 0", name=op.f("ck_issued_document_numbered")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_issued_document_event_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["issued_by"], ["user_account.id"], name=op.f("fk_issued_document_issued_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"], ["user_account.id"], name=op.f("fk_issued_document_withdrawn_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_document")),
        sa.UniqueConstraint(
            "event_id",
            "kind",
            "variant",
            "number",
            "revision",
            name=op.f("uq_issued_document_event_id_kind_variant_number_revision"),
        ),
    )
    with op.batch_alter_table("issued_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_issued_document_event_id"), ["event_id"], unique=False)

    op.create_table(
        "job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(), nullable=False),
        sa.Column("wished", sa.JSON(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "running",
                "done",
                "failed",
                name="jobstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("outcome", sa.JSON(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("error_params", sa.JSON(), nullable=False),
        sa.CheckConstraint("done >= 0 AND done <= total", name=op.f("ck_job_counted")),
        sa.ForeignKeyConstraint(["asked_by"], ["user_account.id"], name=op.f("fk_job_asked_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_job_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_job_event_id"), ["event_id"], unique=False)

    op.create_table(
        "message_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "invitation",
                "reminder",
                "missing",
                "confirmation",
                "programme",
                "thanks",
                name="messagekind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_message_template_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_template")),
        sa.UniqueConstraint("event_id", "kind", name=op.f("uq_message_template_event_id_kind")),
    )
    op.create_table(
        "objective",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_objective_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objective")),
    )
    with op.batch_alter_table("objective", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_objective_event_id"), ["event_id"], unique=False)

    op.create_table(
        "print_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "programme",
                "glance",
                "door_signs",
                "participants",
                "contacts",
                "sign_in",
                "badges",
                "name_tents",
                "plates",
                "role_cards",
                "certificates",
                "certificate_register",
                "attendance",
                "register",
                "groups",
                "invitations",
                "report",
                name="documentkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("printed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("printed_by", sa.Integer(), nullable=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("shared", sa.String(), nullable=False),
        sa.CheckConstraint("count >= 0", name=op.f("ck_print_run_counted")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_print_run_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["printed_by"], ["user_account.id"], name=op.f("fk_print_run_printed_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_run")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_print_run_event_id_id")),
    )
    with op.batch_alter_table("print_run", schema=None) as batch_op:
        batch_op.create_index("ix_print_run_event_id_kind_variant", ["event_id", "kind", "variant"], unique=False)

    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "line",
                "text",
                "number",
                "date",
                "time",
                "choice",
                "choices",
                "yes_no",
                "country",
                "file",
                name="fieldkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("help", sa.String(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("label <> ''", name=op.f("ck_question_labelled")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_question_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_question_event_id_id")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_event_id"), ["event_id"], unique=False)

    op.create_table(
        "room",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("layout", sa.String(), nullable=False),
        sa.Column("booths", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("capacity >= 0 AND booths >= 0", name=op.f("ck_room_sizes")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_room_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_room_event_id_id")),
        sa.UniqueConstraint("event_id", "name", name=op.f("uq_room_event_id_name")),
    )
    op.create_table(
        "roster_column",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("header", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_roster_column_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster_column")),
        sa.UniqueConstraint("event_id", "header", name=op.f("uq_roster_column_event_id_header")),
    )
    op.create_table(
        "sign_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_sign_in_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_sign_in_token_hash")),
    )
    with op.batch_alter_table("sign_in", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_in_user_id"), ["user_id"], unique=False)

    op.create_table(
        "signatory",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_signatory_named")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_signatory_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatory")),
    )
    with op.batch_alter_table("signatory", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signatory_event_id"), ["event_id"], unique=False)

    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "theme",
                "instrument",
                "narrative",
                "quote",
                name="statementkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_statement_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_event_id"), ["event_id"], unique=False)

    op.create_table(
        "stored_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stored_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_stored_file_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["stored_by"], ["user_account.id"], name=op.f("fk_stored_file_stored_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stored_file")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_stored_file_event_id_id")),
    )
    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stored_file_event_id"), ["event_id"], unique=False)

    op.create_table(
        "topic",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "parent_id"], ["topic.event_id", "topic.id"], name=op.f("fk_topic_event_id_parent_id")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_topic_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_topic_event_id_id")),
    )
    with op.batch_alter_table("topic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_topic_event_id"), ["event_id"], unique=False)

    op.create_table(
        "agenda_session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("guid", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "registration",
                "opening",
                "anthem",
                "invocation",
                "welcome",
                "keynote",
                "presentation",
                "panel",
                "country_presentation",
                "discussion",
                "breakout",
                "report_back",
                "exercise",
                "case_study",
                "questions",
                "test",
                "recommendations",
                "closing",
                "certificates",
                "photo",
                "break",
                "lunch",
                "prayer",
                "site_visit",
                "cultural",
                "reception",
                "bilateral",
                "heads_meeting",
                "secretariat",
                "transfer",
                "free",
                name="sessionkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "held",
                "not_held",
                "cancelled",
                name="sessionstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("state_reason", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("actual_starts", sa.Time(), nullable=True),
        sa.Column("actual_ends", sa.Time(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("fixed", sa.Boolean(), nullable=False),
        sa.Column("parallel", sa.Boolean(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("counts_for_attendance", sa.Boolean(), nullable=False),
        sa.Column("chatham_house", sa.Boolean(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("title <> ''", name=op.f("ck_agenda_session_titled")),
        sa.CheckConstraint(
            "(starts IS NULL) = (date IS NULL) AND (ends IS NULL) = (date IS NULL)",
            name=op.f("ck_agenda_session_scheduled"),
        ),
        sa.CheckConstraint("actual_ends > actual_starts", name=op.f("ck_agenda_session_actual_ends_after_start")),
        sa.CheckConstraint("ends > starts", name=op.f("ck_agenda_session_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["event_id", "room_id"], ["room.event_id", "room.id"], name=op.f("fk_agenda_session_event_id_room_id")
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_agenda_session_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_session")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_agenda_session_event_id_id")),
        sa.UniqueConstraint("guid", name=op.f("uq_agenda_session_guid")),
    )
    with op.batch_alter_table("agenda_session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agenda_session_room_id"), ["room_id"], unique=False)
        batch_op.create_index("ix_agenda_session_time", ["event_id", "date", "starts"], unique=False)

    op.create_table(
        "event_organisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "host",
                "host_institution",
                "co_host",
                "funder",
                "delivery_partner",
                "supporting",
                "knowledge_partner",
                "venue",
                "secretariat",
                name="organisationrole",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("printed_name", sa.String(), nullable=False),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("logo_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "organisation_id IS NOT NULL OR country IS NOT NULL", name=op.f("ck_event_organisation_somebody")
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "logo_id"],
            ["stored_file.event_id", "stored_file.id"],
            name=op.f("fk_event_organisation_event_id_logo_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_organisation_event_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_event_organisation_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_organisation")),
        sa.UniqueConstraint(
            "event_id",
            "role",
            "organisation_id",
            "country",
            name=op.f("uq_event_organisation_event_id_role_organisation_id_country"),
        ),
    )
    with op.batch_alter_table("event_organisation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_organisation_event_id"), ["event_id"], unique=False)

    op.create_table(
        "invitation_contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("delegation_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "invitation",
                "reminder",
                "answer",
                name="contactkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "channel",
            sa.Enum(
                "email",
                "post",
                "note_verbale",
                "phone",
                "hand",
                "other",
                name="channel",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by"], ["user_account.id"], name=op.f("fk_invitation_contact_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "delegation_id"],
            ["delegation.event_id", "delegation.id"],
            name=op.f("fk_invitation_contact_event_id_delegation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_invitation_contact_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation_contact")),
    )
    with op.batch_alter_table("invitation_contact", schema=None) as batch_op:
        batch_op.create_index("ix_invitation_contact_delegation", ["event_id", "delegation_id"], unique=False)

    op.create_table(
        "participation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("delegation_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "category",
            sa.Enum(
                "H",
                "D",
                "O",
                "V",
                "S",
                "F",
                "C",
                "L",
                "I",
                "T",
                "M",
                "Z",
                name="category",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "capacity",
            sa.Enum(
                "head",
                "deputy",
                "delegate",
                "alternate",
                "adviser",
                "expert",
                "observer",
                "support",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "nominated",
                "accepted",
                "wait_listed",
                "declined",
                "confirmed",
                "arrived",
                "checked_in",
                "departed_early",
                "departed",
                "no_show",
                "cancelled",
                "withdrawn",
                "replaced",
                "on_site_unconfirmed",
                name="participationstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("status_reason", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("placed", sa.Integer(), nullable=True),
        sa.Column("tier", sa.Integer(), nullable=True),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("rank_short", sa.String(), nullable=False),
        sa.Column("rank_native", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column(
            "funding",
            sa.Enum(
                "full", "partial", "self", "host", name="funding", native_enum=False, create_constraint=True, length=32
            ),
            nullable=True,
        ),
        sa.Column("working_language", sa.String(), nullable=False),
        sa.Column("needs_interpretation", sa.Boolean(), nullable=False),
        sa.Column("will_present", sa.String(), nullable=False),
        sa.Column("av_needs", sa.String(), nullable=False),
        sa.Column("field_of_work", sa.String(), nullable=False),
        sa.Column("years_of_service", sa.Integer(), nullable=True),
        sa.Column("visa_needed", sa.Boolean(), nullable=True),
        sa.Column("arrival_on", sa.Date(), nullable=True),
        sa.Column("arrival_time", sa.Time(), nullable=True),
        sa.Column("arrival_flight", sa.String(), nullable=False),
        sa.Column("arrival_airport", sa.String(), nullable=False),
        sa.Column("departure_on", sa.Date(), nullable=True),
        sa.Column("departure_time", sa.Time(), nullable=True),
        sa.Column("departure_flight", sa.String(), nullable=False),
        sa.Column("departure_airport", sa.String(), nullable=False),
        sa.Column("hotel_nights", sa.Integer(), nullable=True),
        sa.Column("name_withheld", sa.Boolean(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=True),
        sa.Column("replaced_by_id", sa.Integer(), nullable=True),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("badge_code", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("search_key", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "capacity IS NULL OR delegation_id IS NOT NULL", name=op.f("ck_participation_capacity_in_delegation")
        ),
        sa.CheckConstraint("tier BETWEEN 1 AND 9", name=op.f("ck_participation_tier")),
        sa.CheckConstraint(
            "years_of_service >= 0 AND hotel_nights >= 0", name=op.f("ck_participation_years_and_nights")
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "delegation_id"],
            ["delegation.event_id", "delegation.id"],
            name=op.f("fk_participation_event_id_delegation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "photo_id"],
            ["stored_file.event_id", "stored_file.id"],
            name=op.f("fk_participation_event_id_photo_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "replaced_by_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_participation_event_id_replaced_by_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_participation_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_participation_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participation")),
        sa.UniqueConstraint("badge_code", name=op.f("uq_participation_badge_code")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_participation_event_id_id")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_participation_event_id_person_id")),
    )
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participation_delegation_id"), ["delegation_id"], unique=False)
        batch_op.create_index("ix_participation_order", ["event_id", "delegation_id", "position"], unique=False)
        batch_op.create_index(batch_op.f("ix_participation_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_participation_replaced_by", ["event_id", "replaced_by_id"], unique=False)
        batch_op.create_index(
            "uq_participation_active_head",
            ["delegation_id"],
            unique=True,
            sqlite_where=sa.text(
                "capacity = 'head' AND status NOT IN ('cancelled', 'declined', 'replaced', 'wait_listed', 'withdrawn')"
            ),
            postgresql_where=sa.text(
                "capacity = 'head' AND status NOT IN ('cancelled', 'declined', 'replaced', 'wait_listed', 'withdrawn')"
            ),
        )
        batch_op.create_index(
            "uq_participation_number",
            ["event_id", "number"],
            unique=True,
            sqlite_where=sa.text("status <> 'replaced'"),
            postgresql_where=sa.text("status <> 'replaced'"),
        )

    op.create_table(
        "printed_card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("digests", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "run_id"],
            ["print_run.event_id", "print_run.id"],
            name=op.f("fk_printed_card_event_id_run_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printed_card")),
        sa.UniqueConstraint("run_id", "key", name=op.f("uq_printed_card_run_id_key")),
    )
    with op.batch_alter_table("printed_card", schema=None) as batch_op:
        batch_op.create_index("ix_printed_card_event_id_key", ["event_id", "key"], unique=False)

    op.create_table(
        "private_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("delegation", name="linkkind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("delegation_id", sa.Integer(), nullable=True),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "delegation_id"],
            ["delegation.event_id", "delegation.id"],
            name=op.f("fk_private_link_event_id_delegation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_private_link_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["made_by"], ["user_account.id"], name=op.f("fk_private_link_made_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_private_link")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_private_link_token_hash")),
    )
    with op.batch_alter_table("private_link", schema=None) as batch_op:
        batch_op.create_index("ix_private_link_delegation", ["event_id", "delegation_id"], unique=False)

    op.create_table(
        "roster_import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("change_set", sa.String(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("same", sa.Integer(), nullable=False),
        sa.Column("duplicates", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("new >= 0 AND changed >= 0 AND same >= 0", name=op.f("ck_roster_import_counts")),
        sa.ForeignKeyConstraint(["by"], ["user_account.id"], name=op.f("fk_roster_import_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["event_id", "file_id"],
            ["stored_file.event_id", "stored_file.id"],
            name=op.f("fk_roster_import_event_id_file_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_roster_import_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster_import")),
    )
    with op.batch_alter_table("roster_import", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_roster_import_event_id"), ["event_id"], unique=False)

    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "file_id"], ["stored_file.event_id", "stored_file.id"], name=op.f("fk_answer_event_id_file_id")
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_answer_event_id_participation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "question_id"],
            ["question.event_id", "question.id"],
            name=op.f("fk_answer_event_id_question_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_answer_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        sa.UniqueConstraint("question_id", "participation_id", name=op.f("uq_answer_question_id_participation_id")),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index("ix_answer_participation", ["event_id", "participation_id"], unique=False)

    op.create_table(
        "attendance_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column(
            "half",
            sa.Enum("am", "pm", name="halfday", native_enum=False, create_constraint=True, length=32),
            nullable=True,
        ),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(half IS NULL) <> (session_id IS NULL)", name=op.f("ck_attendance_unit_half_day_or_session")
        ),
        sa.CheckConstraint("ends > starts", name=op.f("ck_attendance_unit_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["user_account.id"], name=op.f("fk_attendance_unit_closed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "session_id"],
            ["agenda_session.event_id", "agenda_session.id"],
            name=op.f("fk_attendance_unit_event_id_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_attendance_unit_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_unit")),
        sa.UniqueConstraint("event_id", "code", name=op.f("uq_attendance_unit_event_id_code")),
        sa.UniqueConstraint("event_id", "id", name=op.f("uq_attendance_unit_event_id_id")),
    )
    with op.batch_alter_table("attendance_unit", schema=None) as batch_op:
        batch_op.create_index("ix_attendance_unit_time", ["event_id", "date", "starts"], unique=False)

    op.create_table(
        "certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "participation",
                "attendance",
                "appreciation",
                "completion",
                name="certificatekind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("verification", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("native_name", sa.String(), nullable=False),
        sa.Column("affiliation", sa.String(), nullable=False),
        sa.Column("units_attended", sa.String(), nullable=False),
        sa.Column("units_expected", sa.Integer(), nullable=False),
        sa.Column("minutes_attended", sa.Integer(), nullable=False),
        sa.Column("minutes_expected", sa.Integer(), nullable=False),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("issued_by", sa.Integer(), nullable=True),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handed_over_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("voided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("void_reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(decided_by = '') = (reason = '')", name=op.f("ck_certificate_decision_with_reason")),
        sa.CheckConstraint("(voided_at IS NULL) = (void_reason = '')", name=op.f("ck_certificate_void_with_reason")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_certificate_numbered")),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_certificate_event_id_participation_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_certificate_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["issued_by"], ["user_account.id"], name=op.f("fk_certificate_issued_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("event_id", "number", name=op.f("uq_certificate_event_id_number")),
        sa.UniqueConstraint("verification", name=op.f("uq_certificate_verification")),
    )
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_certificate_participation_id"), ["participation_id"], unique=False)
        batch_op.create_index(
            "uq_certificate_in_force",
            ["participation_id", "kind"],
            unique=True,
            sqlite_where=sa.text("voided_at IS NULL"),
            postgresql_where=sa.text("voided_at IS NULL"),
        )

    op.create_table(
        "change_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("delegation_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "add", "change", "withdraw", name="requestkind", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "accepted",
                "refused",
                "taken_back",
                name="requeststate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("asked_values", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["user_account.id"], name=op.f("fk_change_request_decided_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "delegation_id"],
            ["delegation.event_id", "delegation.id"],
            name=op.f("fk_change_request_event_id_delegation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_change_request_event_id_participation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_change_request_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_request")),
    )
    with op.batch_alter_table("change_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_request_delegation_id"), ["delegation_id"], unique=False)
        batch_op.create_index("ix_change_request_participation", ["event_id", "participation_id"], unique=False)
        batch_op.create_index("ix_change_request_state", ["event_id", "state"], unique=False)

    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "photo",
                "list",
                "contact",
                "directory",
                "quote",
                "notice",
                name="consentkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participation_id"], ["participation.id"], name=op.f("fk_consent_participation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sa.UniqueConstraint("participation_id", "kind", name=op.f("uq_consent_participation_id_kind")),
    )
    op.create_table(
        "group_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "group_id"],
            ["breakout_group.event_id", "breakout_group.id"],
            name=op.f("fk_group_member_event_id_group_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_group_member_event_id_participation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_group_member_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_member")),
        sa.UniqueConstraint("group_id", "participation_id", name=op.f("uq_group_member_group_id_participation_id")),
    )
    with op.batch_alter_table("group_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_member_participation_id"), ["participation_id"], unique=False)

    op.create_table(
        "kept_apart",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_kept_apart_lower_first")),
        sa.ForeignKeyConstraint(
            ["event_id", "first_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_kept_apart_event_id_first_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "second_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_kept_apart_event_id_second_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_kept_apart_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_apart")),
        sa.UniqueConstraint(
            "event_id", "first_id", "second_id", name=op.f("uq_kept_apart_event_id_first_id_second_id")
        ),
    )
    with op.batch_alter_table("kept_apart", schema=None) as batch_op:
        batch_op.create_index("ix_kept_apart_second", ["event_id", "second_id"], unique=False)

    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "invitation",
                "reminder",
                "missing",
                "confirmation",
                "programme",
                "thanks",
                name="messagekind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "queued",
                "sending",
                "sent",
                "failed",
                "unsure",
                name="messagestate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("delegation_id", sa.Integer(), nullable=True),
        sa.Column("participation_id", sa.Integer(), nullable=True),
        sa.Column("to_address", sa.String(), nullable=False),
        sa.Column("to_name", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "delegation_id"],
            ["delegation.event_id", "delegation.id"],
            name=op.f("fk_message_event_id_delegation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_message_event_id_participation_id"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_message_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["made_by"], ["user_account.id"], name=op.f("fk_message_made_by"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("message_id", name=op.f("uq_message_message_id")),
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index("ix_message_delegation", ["event_id", "delegation_id"], unique=False)
        batch_op.create_index("ix_message_participation", ["event_id", "participation_id"], unique=False)
        batch_op.create_index("ix_message_state", ["event_id", "state"], unique=False)
        batch_op.create_index(
            "uq_message_key",
            ["event_id", "key"],
            unique=True,
            sqlite_where=sa.text("key <> ''"),
            postgresql_where=sa.text("key <> ''"),
        )

    op.create_table(
        "participation_private",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("passport_number", sa.String(), nullable=False),
        sa.Column(
            "passport_type",
            sa.Enum(
                "ordinary",
                "service",
                "diplomatic",
                name="passporttype",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("passport_expires", sa.Date(), nullable=True),
        sa.Column("passport_hash", sa.String(), nullable=False),
        sa.Column(
            "room_sharing",
            sa.Enum("single", "shares", name="roomsharing", native_enum=False, create_constraint=True, length=32),
            nullable=True,
        ),
        sa.Column("room_note", sa.String(), nullable=False),
        sa.Column(
            "dietary",
            sa.Enum(
                "none",
                "halal",
                "vegetarian",
                "vegan",
                "allergy",
                "other",
                name="dietary",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("dietary_note", sa.String(), nullable=False),
        sa.Column("accessibility", sa.String(), nullable=False),
        sa.Column("prayer_room", sa.Boolean(), nullable=True),
        sa.Column("medical_note", sa.String(), nullable=False),
        sa.Column("emergency_name", sa.String(), nullable=False),
        sa.Column("emergency_relation", sa.String(), nullable=False),
        sa.Column("emergency_phone", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_participation_private_event_id_participation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_participation_private_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participation_private")),
        sa.UniqueConstraint(
            "event_id", "participation_id", name=op.f("uq_participation_private_event_id_participation_id")
        ),
    )
    with op.batch_alter_table("participation_private", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_participation_private_participation_id"), ["participation_id"], unique=False
        )
        batch_op.create_index("ix_participation_private_passport", ["event_id", "passport_hash"], unique=False)

    op.create_table(
        "presence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("starts", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends > starts", name=op.f("ck_presence_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["participation_id"], ["participation.id"], name=op.f("fk_presence_participation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presence")),
    )
    with op.batch_alter_table("presence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_presence_participation_id"), ["participation_id"], unique=False)

    op.create_table(
        "registration_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("delegation_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum("note_verbale", "passport", name="paperkind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("handed_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "delegation_id"],
            ["delegation.event_id", "delegation.id"],
            name=op.f("fk_registration_paper_event_id_delegation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "file_id"],
            ["stored_file.event_id", "stored_file.id"],
            name=op.f("fk_registration_paper_event_id_file_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_registration_paper_event_id_participation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_registration_paper_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration_paper")),
    )
    with op.batch_alter_table("registration_paper", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_registration_paper_delegation_id"), ["delegation_id"], unique=False)
        batch_op.create_index("ix_registration_paper_participation", ["event_id", "participation_id"], unique=False)

    op.create_table(
        "session_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "group_id"],
            ["breakout_group.event_id", "breakout_group.id"],
            name=op.f("fk_session_group_event_id_group_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "room_id"], ["room.event_id", "room.id"], name=op.f("fk_session_group_event_id_room_id")
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "session_id"],
            ["agenda_session.event_id", "agenda_session.id"],
            name=op.f("fk_session_group_event_id_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_session_group_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_group")),
        sa.UniqueConstraint("session_id", "group_id", name=op.f("uq_session_group_session_id_group_id")),
    )
    with op.batch_alter_table("session_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_group_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_group_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_group_session_id"), ["session_id"], unique=False)

    op.create_table(
        "session_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("people", sa.String(), nullable=False),
        sa.Column("delegation_id", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_session_item_minutes")),
        sa.ForeignKeyConstraint(
            ["event_id", "delegation_id"],
            ["delegation.event_id", "delegation.id"],
            name=op.f("fk_session_item_event_id_delegation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "session_id"],
            ["agenda_session.event_id", "agenda_session.id"],
            name=op.f("fk_session_item_event_id_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_session_item_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_item")),
    )
    with op.batch_alter_table("session_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_item_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_item_session_id"), ["session_id"], unique=False)

    op.create_table(
        "session_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "moderator",
                "speaker",
                "panellist",
                "facilitator",
                "rapporteur",
                "discussant",
                "mc",
                "interpreter",
                name="sessionrolekind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "group_id"],
            ["breakout_group.event_id", "breakout_group.id"],
            name=op.f("fk_session_role_event_id_group_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_session_role_event_id_participation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "session_id"],
            ["agenda_session.event_id", "agenda_session.id"],
            name=op.f("fk_session_role_event_id_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_session_role_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_role")),
        sa.UniqueConstraint(
            "session_id",
            "participation_id",
            "role",
            "group_id",
            name=op.f("uq_session_role_session_id_participation_id_role_group_id"),
        ),
    )
    with op.batch_alter_table("session_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_role_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_role_participation_id"), ["participation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_role_session_id"), ["session_id"], unique=False)

    op.create_table(
        "session_topic",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id", "session_id"],
            ["agenda_session.event_id", "agenda_session.id"],
            name=op.f("fk_session_topic_event_id_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "topic_id"],
            ["topic.event_id", "topic.id"],
            name=op.f("fk_session_topic_event_id_topic_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_session_topic_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_topic")),
        sa.UniqueConstraint("session_id", "topic_id", name=op.f("uq_session_topic_session_id_topic_id")),
    )
    with op.batch_alter_table("session_topic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_topic_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_topic_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_topic_topic_id"), ["topic_id"], unique=False)

    op.create_table(
        "attendance_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "present",
                "late",
                "left_early",
                "partial",
                "absent",
                "excused",
                "not_expected",
                "not_recorded",
                name="attendancestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "source",
            sa.Enum(
                "desk", "sheet", "correction", name="recordsource", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("arrived", sa.Time(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("minutes >= 0", name=op.f("ck_attendance_record_minutes")),
        sa.ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            name=op.f("fk_attendance_record_event_id_participation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id", "unit_id"],
            ["attendance_unit.event_id", "attendance_unit.id"],
            name=op.f("fk_attendance_record_event_id_unit_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_attendance_record_event_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["user_account.id"], name=op.f("fk_attendance_record_recorded_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_record")),
        sa.UniqueConstraint(
            "unit_id", "participation_id", "source", name=op.f("uq_attendance_record_unit_id_participation_id_source")
        ),
    )
    with op.batch_alter_table("attendance_record", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_record_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_record_participation_id"), ["participation_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("attendance_record", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attendance_record_participation_id"))
        batch_op.drop_index(batch_op.f("ix_attendance_record_event_id"))

    op.drop_table("attendance_record")
    with op.batch_alter_table("session_topic", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_topic_topic_id"))
        batch_op.drop_index(batch_op.f("ix_session_topic_session_id"))
        batch_op.drop_index(batch_op.f("ix_session_topic_event_id"))

    op.drop_table("session_topic")
    with op.batch_alter_table("session_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_role_session_id"))
        batch_op.drop_index(batch_op.f("ix_session_role_participation_id"))
        batch_op.drop_index(batch_op.f("ix_session_role_event_id"))

    op.drop_table("session_role")
    with op.batch_alter_table("session_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_item_session_id"))
        batch_op.drop_index(batch_op.f("ix_session_item_event_id"))

    op.drop_table("session_item")
    with op.batch_alter_table("session_group", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_group_session_id"))
        batch_op.drop_index(batch_op.f("ix_session_group_group_id"))
        batch_op.drop_index(batch_op.f("ix_session_group_event_id"))

    op.drop_table("session_group")
    with op.batch_alter_table("registration_paper", schema=None) as batch_op:
        batch_op.drop_index("ix_registration_paper_participation")
        batch_op.drop_index(batch_op.f("ix_registration_paper_delegation_id"))

    op.drop_table("registration_paper")
    with op.batch_alter_table("presence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_presence_participation_id"))

    op.drop_table("presence")
    with op.batch_alter_table("participation_private", schema=None) as batch_op:
        batch_op.drop_index("ix_participation_private_passport")
        batch_op.drop_index(batch_op.f("ix_participation_private_participation_id"))

    op.drop_table("participation_private")
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.drop_index("uq_message_key", sqlite_where=sa.text("key <> ''"), postgresql_where=sa.text("key <> ''"))
        batch_op.drop_index("ix_message_state")
        batch_op.drop_index("ix_message_participation")
        batch_op.drop_index("ix_message_delegation")

    op.drop_table("message")
    with op.batch_alter_table("kept_apart", schema=None) as batch_op:
        batch_op.drop_index("ix_kept_apart_second")

    op.drop_table("kept_apart")
    with op.batch_alter_table("group_member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_member_participation_id"))

    op.drop_table("group_member")
    op.drop_table("consent")
    with op.batch_alter_table("change_request", schema=None) as batch_op:
        batch_op.drop_index("ix_change_request_state")
        batch_op.drop_index("ix_change_request_participation")
        batch_op.drop_index(batch_op.f("ix_change_request_delegation_id"))

    op.drop_table("change_request")
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_certificate_in_force",
            sqlite_where=sa.text("voided_at IS NULL"),
            postgresql_where=sa.text("voided_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_certificate_participation_id"))

    op.drop_table("certificate")
    with op.batch_alter_table("attendance_unit", schema=None) as batch_op:
        batch_op.drop_index("ix_attendance_unit_time")

    op.drop_table("attendance_unit")
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.drop_index("ix_answer_participation")

    op.drop_table("answer")
    with op.batch_alter_table("roster_import", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_roster_import_event_id"))

    op.drop_table("roster_import")
    with op.batch_alter_table("private_link", schema=None) as batch_op:
        batch_op.drop_index("ix_private_link_delegation")

    op.drop_table("private_link")
    with op.batch_alter_table("printed_card", schema=None) as batch_op:
        batch_op.drop_index("ix_printed_card_event_id_key")

    op.drop_table("printed_card")
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_participation_number",
            sqlite_where=sa.text("status <> 'replaced'"),
            postgresql_where=sa.text("status <> 'replaced'"),
        )
        batch_op.drop_index(
            "uq_participation_active_head",
            sqlite_where=sa.text(
                "capacity = 'head' AND status NOT IN ('cancelled', 'declined', 'replaced', 'wait_listed', 'withdrawn')"
            ),
            postgresql_where=sa.text(
                "capacity = 'head' AND status NOT IN ('cancelled', 'declined', 'replaced', 'wait_listed', 'withdrawn')"
            ),
        )
        batch_op.drop_index("ix_participation_replaced_by")
        batch_op.drop_index(batch_op.f("ix_participation_person_id"))
        batch_op.drop_index("ix_participation_order")
        batch_op.drop_index(batch_op.f("ix_participation_delegation_id"))

    op.drop_table("participation")
    with op.batch_alter_table("invitation_contact", schema=None) as batch_op:
        batch_op.drop_index("ix_invitation_contact_delegation")

    op.drop_table("invitation_contact")
    with op.batch_alter_table("event_organisation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_organisation_event_id"))

    op.drop_table("event_organisation")
    with op.batch_alter_table("agenda_session", schema=None) as batch_op:
        batch_op.drop_index("ix_agenda_session_time")
        batch_op.drop_index(batch_op.f("ix_agenda_session_room_id"))

    op.drop_table("agenda_session")
    with op.batch_alter_table("topic", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_topic_event_id"))

    op.drop_table("topic")
    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stored_file_event_id"))

    op.drop_table("stored_file")
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_statement_event_id"))

    op.drop_table("statement")
    with op.batch_alter_table("signatory", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signatory_event_id"))

    op.drop_table("signatory")
    with op.batch_alter_table("sign_in", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sign_in_user_id"))

    op.drop_table("sign_in")
    op.drop_table("roster_column")
    op.drop_table("room")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_event_id"))

    op.drop_table("question")
    with op.batch_alter_table("print_run", schema=None) as batch_op:
        batch_op.drop_index("ix_print_run_event_id_kind_variant")

    op.drop_table("print_run")
    with op.batch_alter_table("objective", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_objective_event_id"))

    op.drop_table("objective")
    op.drop_table("message_template")
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_job_event_id"))

    op.drop_table("job")
    with op.batch_alter_table("issued_document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_issued_document_event_id"))

    op.drop_table("issued_document")
    op.drop_table("invitation_text")
    op.drop_table("field_setting")
    with op.batch_alter_table("event_user", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_user_user_id"))

    op.drop_table("event_user")
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_delegation_event_id"))

    op.drop_table("delegation")
    op.drop_table("day")
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_index("ix_change_row")
        batch_op.drop_index("ix_change_event")
        batch_op.drop_index(batch_op.f("ix_change_change_set"))

    op.drop_table("change")
    op.drop_table("breakout_group")
    with op.batch_alter_table("audit_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_line_event_id"))
        batch_op.drop_index(batch_op.f("ix_audit_line_at"))

    op.drop_table("audit_line")
    op.drop_table("user_account")
    op.drop_table("sign_in_delay")
    op.drop_table("person")
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisation_name"))

    op.drop_table("organisation")
    op.drop_table("event")
