"""Settings: where they come from, and that a value nobody can use is refused by its name."""

import stat
from pathlib import Path

import pytest

from eventmgr import config
from eventmgr.errors import SettingsError

KEY = "a key for tests, long enough"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An instance folder with a key."""
    (tmp_path / config.SECRET_FILE).write_text(KEY, encoding="ascii")
    return tmp_path


def write(folder: Path, text: str) -> None:
    (folder / config.CONFIG_FILE).write_text(text, encoding="utf-8")


def test_without_a_word_everything_has_its_default(folder: Path) -> None:
    assert config.load(instance=folder, environ={}) == config.Settings(instance=folder, secret_key=KEY)


def test_the_file_wins_over_defaults_and_the_environment_over_the_file(folder: Path) -> None:
    write(folder, 'idle_minutes = 20\ndesk_idle_minutes = 90\npublic_address = "https://dialogue.example"\n')
    settings = config.load(instance=folder, environ={"EVENTMGR_IDLE_MINUTES": "10", "EVENTMGR_BEHIND_PROXY": "yes"})
    assert settings == config.Settings(
        instance=folder,
        secret_key=KEY,
        idle_minutes=10,
        desk_idle_minutes=90,
        public_address="https://dialogue.example",
        behind_proxy=True,
    )


def test_the_environment_names_the_instance_folder(folder: Path) -> None:
    settings = config.load(environ={"EVENTMGR_INSTANCE": str(folder)})
    assert (settings.instance, settings.secret_key) == (folder, KEY)


def test_cookies_are_secure_where_the_address_is(folder: Path) -> None:
    plain = config.load(instance=folder, environ={})
    with_tls = config.load(instance=folder, environ={"EVENTMGR_PUBLIC_ADDRESS": "https://dialogue.example"})
    assert (plain.secure_cookies, with_tls.secure_cookies) == (False, True)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('idle_minutes = "soon"', "idle_minutes is a whole number above zero, not “soon”"),
        ("session_minutes = 0", "session_minutes is a whole number above zero, not “0”"),
        ("desk_idle_minutes = -5", "desk_idle_minutes is a whole number above zero, not “-5”"),
        ("argon2_time = 1.5", "argon2_time is a whole number above zero, not “1.5”"),
        ("argon2_lanes = true", "argon2_lanes is a whole number above zero, not “True”"),
        (f"max_upload_bytes = {10**30}", f"max_upload_bytes is a whole number above zero, not “{10**30}”"),
        ("argon2_memory_kib = 16", "argon2_memory_kib is at least 8 for each lane, not “16”"),
        ('behind_proxy = "perhaps"', "behind_proxy is yes or no, not “perhaps”"),
        ('demonstration = "mostly"', "demonstration is yes or no, not “mostly”"),
        ('public_address = "ftp://host"', "public_address is an address like https://host, not “ftp://host”"),
        ('public_address = "https://"', "public_address is an address like https://host, not “https://”"),
        (
            'database_url = "mysql://user:password@host/name"',
            "database_url is an address like postgresql+psycopg://user:password@host/name",
        ),
        ('database_url = "nonsense"', "database_url is an address like postgresql+psycopg://user:password@host/name"),
        ('secret_key = "short"', "secret_key has 16 characters at least"),
        ('tls_certificate = "a.pem"', "tls_key is missing: a certificate and its key go together"),
        ('tls_key = "a.pem"', "tls_certificate is missing: a certificate and its key go together"),
        (
            'tls_certificate = "nowhere.pem"\ntls_key = "nowhere.key"',
            "tls_certificate names a file that is not there: nowhere.pem",
        ),
        ('fonts = "no/such/folder"', "fonts names a folder that is not there: no/such/folder"),
        ("colour = 1", "config.toml has a setting nobody knows: colour"),
        ('instance = "elsewhere"', "config.toml has a setting nobody knows: instance"),
        ("testing = true", "config.toml has a setting nobody knows: testing"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_by_its_name(folder: Path, text: str, sentence: str) -> None:
    write(folder, text)
    with pytest.raises(SettingsError) as refused:
        config.load(instance=folder, environ={})
    assert str(refused.value) == sentence


@pytest.mark.parametrize("content", [b"idle_minutes = ", b"\xff\xfe", b"[section"])
def test_a_file_that_is_none_is_refused(folder: Path, content: bytes) -> None:
    (folder / config.CONFIG_FILE).write_bytes(content)
    with pytest.raises(SettingsError, match=r"^config.toml cannot be read: "):
        config.load(instance=folder, environ={})


def test_the_environment_is_held_to_the_same_rules(folder: Path) -> None:
    with pytest.raises(SettingsError, match=r"^idle_minutes is a whole number above zero, not “ever”$"):
        config.load(instance=folder, environ={"EVENTMGR_IDLE_MINUTES": "ever"})


@pytest.mark.parametrize(("marked", "said"), [("true", "no"), ("false", "yes")])
def test_only_the_folder_says_whether_it_is_a_demonstration(folder: Path, marked: str, said: str) -> None:
    write(folder, f"demonstration = {marked}")
    settings = config.load(instance=folder, environ={"EVENTMGR_DEMONSTRATION": said})
    assert settings.demonstration is (marked == "true")


def test_the_key_is_made_once_and_is_its_owners_only(tmp_path: Path) -> None:
    new = tmp_path / "new"
    first, second = (config.load(instance=new, environ={}).secret_key for _ in range(2))
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (new, new / config.SECRET_FILE)]
    assert (first == second, len(first), modes) == (True, 64, [0o700, 0o600])


def test_two_installations_have_two_keys(tmp_path: Path) -> None:
    keys = {config.load(instance=tmp_path / name, environ={}).secret_key for name in ("one", "two")}
    assert len(keys) == 2


def test_an_empty_key_signs_nothing(folder: Path) -> None:
    (folder / config.SECRET_FILE).write_text("")
    with pytest.raises(SettingsError, match=r"is no key: remove it, and the next start makes one$"):
        config.load(instance=folder, environ={})


def test_an_instance_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match=r"^the instance folder .* cannot be written: Not a directory$"):
        config.load(instance=tmp_path / "file" / "instance", environ={})
