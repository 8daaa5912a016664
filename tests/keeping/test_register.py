"""Nothing about a person can be forgotten by the purge: the register knows every table and column."""

from sqlalchemy import JSON, Enum, String

from eventmgr.database import Base
from eventmgr.files.enums import FileKind
from eventmgr.keeping.queries.scope import pointing_at, tables_about_people
from eventmgr.keeping.rules.register import FILES, KEPT_ABOUT_PEOPLE

KEYS = {"id", "event_id", "participation_id", "version"}
NOBODYS_FILES = {FileKind.LOGO}


def test_every_table_that_points_at_a_person_is_registered() -> None:
    assert {table.name for table in tables_about_people()} - set(KEPT_ABOUT_PEOPLE) == set()


def test_every_column_of_a_registered_person_has_a_class() -> None:
    missing = {
        f"{table.name}.{column.name}"
        for table in tables_about_people()
        for column in table.c
        if column.name not in KEPT_ABOUT_PEOPLE[table.name].columns and column.name not in KEYS
    }
    assert missing == set()


def test_the_register_names_only_what_is_there() -> None:
    unknown = {
        f"{name}.{column}"
        for name, register in KEPT_ABOUT_PEOPLE.items()
        for column in register.columns
        if name not in Base.metadata.tables or column not in Base.metadata.tables[name].c
    }
    assert unknown == set()


def test_what_is_purged_can_be_empty() -> None:
    """A column that goes is text, a file, a number that may be missing or a JSON object: a state has no empty word."""
    stiff = {
        f"{name}.{column}"
        for name, register in KEPT_ABOUT_PEOPLE.items()
        for column in ([] if register.whole else register.personal())
        if (its := Base.metadata.tables[name].c[column]) is not None
        and not its.nullable
        and (isinstance(its.type, Enum) or not isinstance(its.type, String | JSON))
    }
    assert stiff == set()


def test_every_kind_of_file_is_somebodys_or_nobodys() -> None:
    assert {kind.value for kind in FileKind} == set(FILES) | {kind.value for kind in NOBODYS_FILES}


def test_a_key_with_the_event_in_it_is_found() -> None:
    assert pointing_at("participation", Base.metadata.tables["certificate"]) == ["participation_id"]
