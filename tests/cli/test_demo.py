"""`eventmgr demo`: the two sample events, their documents, a sign-in; on loopback and in a folder of its own."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from eventmgr import config, create_app
from eventmgr.accounts.queries import all_users, user_by_email
from eventmgr.cli import demo
from eventmgr.config import CONFIG_FILE
from eventmgr.database import db
from eventmgr.reports.suite import SUITE
from tests.cli.conftest import Said, run_in

EMAIL = "organiser@demo.example"
together = pytest.mark.xdist_group("demo")  # one worker process makes it for all of them
FACTS, DEMONSTRATION = "IPSSD-2024", "IPSSD-2024-DEMO"


@dataclass(frozen=True, slots=True)
class Twice:
    """What two runs on one folder said, and how the events stood after each."""

    instance: Path
    documents: Path
    said: tuple[Said, Said]
    counts: tuple[list[object], list[object]]


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Twice:
    """The demonstration, made and made again."""
    folder = tmp_path_factory.mktemp("demo")
    instance, documents = folder / "instance", folder / "documents"
    said, counts = [], []
    for _ in range(2):
        said.append(run_in(instance, "demo", "--no-serve", "--out", documents))
        counts.append([shown(instance, code) for code in (FACTS, DEMONSTRATION)])
    return Twice(instance, documents, (said[0], said[1]), (counts[0], counts[1]))


def shown(instance: Path, code: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(run_in(instance, "event", "show", code, "--json").out)
    return found


def password_of(said: Said) -> str:
    found = re.search(rf"^Sign in as {EMAIL} with the password (\S{{16}})$", said.out, re.MULTILINE)
    assert found, said
    return found[1]


@together
@pytest.mark.slow
def test_it_says_where_the_documents_are_and_how_to_sign_in(twice: Twice) -> None:
    first = twice.said[0]
    lines = [
        f"{2 * len(SUITE)} documents are in {twice.documents}",
        f"Sign in as {EMAIL} with the password {password_of(first)}",
    ]
    assert (first.code, first.out.splitlines(), first.err) == (0, lines, "")


@together
@pytest.mark.slow
def test_every_document_of_both_events_is_written(twice: Twice) -> None:
    written = {path.name: path.read_bytes()[:5] for path in twice.documents.iterdir()}
    assert written == {f"{code}-{document.name}.pdf": b"%PDF-" for code in (FACTS, DEMONSTRATION) for document in SUITE}


@together
@pytest.mark.slow
def test_the_facts_are_the_facts(twice: Twice) -> None:
    assert twice.counts[0][0] == {
        "code": FACTS,
        "title": "International People Smuggling Strategic Dialogue",
        "start": "2024-12-09",
        "end": "2024-12-11",
        "timezone": "Asia/Jakarta",
        "counts": {
            "delegations": 11,
            "participations": 1,
            "sessions": 0,
            "topics": 5,
            "rooms": 0,
            "records": 0,
        },
    }


@together
@pytest.mark.slow
def test_a_second_run_adds_nothing(twice: Twice) -> None:
    app = create_app(config.load(instance=twice.instance, environ={}))
    with app.app_context():
        users = [(user.email, user.is_admin) for user in all_users(db.session())]
    assert (twice.counts[1], users) == (twice.counts[0], [(EMAIL, True)])


@together
@pytest.mark.slow
def test_a_second_run_gives_a_fresh_password_and_the_first_opens_nothing(twice: Twice) -> None:
    app = create_app(config.load(instance=twice.instance, environ={}))
    with app.app_context():
        user = user_by_email(db.session(), EMAIL)
        assert user is not None
        passwords = app.extensions["eventmgr_passwords"]
        opens = [passwords.matches(password_of(said), user.password_hash) for said in twice.said]
    assert opens == [False, True]


@together
@pytest.mark.slow
def test_its_folder_says_what_it_is(twice: Twice) -> None:
    assert config.load(instance=twice.instance, environ={}).demonstration


@together
@pytest.mark.slow
def test_without_a_word_the_documents_are_written_into_the_instance_folder(twice: Twice) -> None:
    said = run_in(twice.instance, "demo", "--no-serve")
    assert said.out.splitlines()[0] == f"{2 * len(SUITE)} documents are in {twice.instance / 'documents'}"
    assert (twice.instance / "documents" / f"{FACTS}-programme.pdf").is_file()


def test_a_folder_of_real_work_is_refused_and_left_alone(tmp_path: Path) -> None:
    work = tmp_path / "work"
    run_in(work, "event", "list")
    said = run_in(work, "demo", "--no-serve")
    assert said == Said(
        1, "", f"{work} holds an installation that is no demonstration: name another folder in EVENTMGR_INSTANCE.\n"
    )
    assert (json.loads(run_in(work, "event", "list", "--json").out), (work / CONFIG_FILE).exists()) == ([], False)


def test_a_configured_folder_is_refused_whatever_the_environment_says(tmp_path: Path) -> None:
    (tmp_path / CONFIG_FILE).write_text("idle_minutes = 20\n")
    said = run_in(tmp_path, "demo", "--no-serve", demonstration="yes")
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)


def test_it_serves_its_own_embedded_database_on_loopback_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[tuple[config.Settings, str, int]] = []
    monkeypatch.setattr(demo, "load_samples", lambda _: [])
    monkeypatch.setattr(demo, "run", lambda app, settings, *, host, port: served.append((settings, host, port)))
    said = run_in(tmp_path / "new", "demo", "--port", 8123, database_url="postgresql+psycopg://host/real-work")
    settings = config.load(instance=tmp_path / "new", environ={})
    assert said.out.splitlines()[-1] == "Open http://127.0.0.1:8123 (Ctrl C stops the server)"
    assert [(found.demonstration, found.database_url, found.instance, host, port) for found, host, port in served] == [
        (True, "", settings.instance, "127.0.0.1", 8123)
    ]


def test_by_itself_it_stays_away_from_the_folder_of_real_work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("EVENTMGR_INSTANCE")
    monkeypatch.setattr(demo.paths, "default_instance", lambda: tmp_path / "instance")
    assert demo.demo_settings(8000).instance == tmp_path / "instance" / "demo"
