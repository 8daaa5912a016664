"""Every letter that a name of the region can have is in the fonts that come with the program."""

import os
import subprocess
import sys
import tomllib
import unicodedata
from pathlib import Path

import icu
import pytest

from eventmgr.documents.text import files, missing_glyphs
from eventmgr.documents.text.files import locate
from tests.support.source import ROOT

BLOCKS = {
    "Thai": (0x0E00, 0x0E7F),
    "Lao": (0x0E80, 0x0EFF),
    "Khmer": (0x1780, 0x17FF),
    "Myanmar": (0x1000, 0x109F),
    "Sinhala": (0x0D80, 0x0DFF),
    "Tamil": (0x0B80, 0x0BFF),
    "Latin-1": (0x00A0, 0x00FF),
    "Latin Extended-A": (0x0100, 0x017F),
    "Latin Extended-B": (0x0180, 0x024F),
    "combining marks": (0x0300, 0x036F),
    "Latin Extended Additional": (0x1E00, 0x1EFF),
    "general punctuation": (0x2010, 0x2027),
    "currency": (0x20A0, 0x20BF),
}
LANGUAGES = {
    "Bengali": "bn", "Burmese": "my", "English": "en", "Filipino": "fil", "French": "fr", "Hindi": "hi",
    "Indonesian": "id", "Khmer": "km", "Lao": "lo", "Malay": "ms", "Maori": "mi", "Nepali": "ne", "Portuguese": "pt",
    "Sinhala": "si", "Tamil": "ta", "Thai": "th", "Urdu": "ur", "Vietnamese": "vi", "Arabic": "ar",
}  # fmt: skip
EAST_ASIAN_NAMES = "王小明 李國輝 たなかはなこ タナカ 김민수 힣"
PRINT_THEM = f"""
from eventmgr.documents.text import missing_glyphs
from eventmgr.documents.text.shaping import face
from tests.documents.reading import check_with_qpdf, words_of
from tests.documents.text.specimens import printed
text = {EAST_ASIAN_NAMES!r}
assert missing_glyphs([text]) == ()
file = printed([text])
assert check_with_qpdf(file)
assert words_of(file) == text
print([run.font.name for run in face(400, (), italic=False).runs("王たな김")])
"""


def assigned(first: int, last: int) -> str:
    return "".join(chr(code) for code in range(first, last + 1) if unicodedata.category(chr(code)) != "Cn")


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_is_covered(block: str) -> None:
    assert missing_glyphs([assigned(*BLOCKS[block])]) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_of_a_language_are_covered(language: str) -> None:
    """Those that ICU counts as its own, and its capitals, figures and punctuation."""
    data = icu.LocaleData(LANGUAGES[language])
    letters = "".join(str(part) for kind in range(4) for part in data.getExemplarSet(0, kind))
    assert len(letters) > 25
    assert missing_glyphs([letters, letters.upper()]) == ()


def test_east_asian_names_without_the_extra_are_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_EAST_ASIAN_PACKAGE", "no_such_package")
    families = [family.family for family in locate.__wrapped__()]
    assert [family for family in families if family in files.EAST_ASIAN] == []


def test_east_asian_fonts_are_found_where_the_extra_puts_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "sample_east_asian" / "fonts" / "ofl" / "notosanskr"
    folder.mkdir(parents=True)
    (tmp_path / "sample_east_asian" / "__init__.py").touch()
    (folder / "NotoSansKR[wght].ttf").write_bytes(Path(locate()[0].regular).read_bytes())
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(files, "_EAST_ASIAN_PACKAGE", "sample_east_asian")
    found = {family.family: family.regular for family in locate.__wrapped__()}
    assert found["NotoSansKR"] == str(folder / "NotoSansKR[wght].ttf")
    order = list(found)
    assert order.index("NotoSansGeorgian") < order.index("NotoSansKR") < order.index("NotoSansSymbols")


@pytest.mark.slow
def test_chinese_japanese_and_korean_names_print_with_the_extra(tmp_path: Path) -> None:
    (extra,) = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["cjk"]
    uv = [sys.executable, "-m", "uv", "--quiet", "pip", "install", "--python", sys.executable]
    subprocess.run([*uv, "--no-deps", "--target", str(tmp_path), extra], check=True)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path)])}
    command = [sys.executable, "-c", PRINT_THEM]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("['NotoSansSC-400', 'NotoSansKR-400']", "")
