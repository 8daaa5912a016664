"""Which fonts are used, and from where."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import uharfbuzz as hb

from eventmgr.documents.text import NoFontsError, files, missing_glyphs
from eventmgr.documents.text.files import SCRIPTS, locate
from eventmgr.documents.text.fonts import Font
from eventmgr.documents.text.shaping import face
from tests.documents.text.specimens import NAMES


def test_noto_sans_comes_first_and_every_script_of_the_list_is_there() -> None:
    found = [family.family for family in locate()]
    assert found[:2] == ["NotoSans", "NotoSans-Italic"]
    assert set(SCRIPTS) <= set(found)


def test_the_fonts_have_every_character_of_the_names_of_the_region() -> None:
    assert missing_glyphs(NAMES.values()) == ()


def test_characters_without_a_font_are_found_with_the_text_they_stand_in() -> None:
    assert missing_glyphs(["Delegate 王", "王明 again", "fine"]) == (("王", "Delegate 王"), ("明", "王明 again"))


def test_spaces_and_invisible_characters_are_never_missing() -> None:
    assert missing_glyphs(["a\u3000b\u200d\ufe0f\u2067c\u2069\n"]) == ()


def test_a_mark_stays_with_its_letter_and_a_figure_with_its_script() -> None:
    runs = face(400, (), italic=False).runs("Mrปั้น(ទេស៖")
    assert [(run.font.name, run.text) for run in runs] == [
        ("NotoSans-400", "Mr"),
        ("NotoSansThai-400", "ปั้น"),
        ("NotoSans-400", "("),
        ("NotoSansKhmer-400", "ទេស៖"),
    ]


def test_an_italic_face_takes_other_scripts_upright() -> None:
    runs = face(400, (), italic=True).runs("mixปั้น")
    assert [run.font.name for run in runs] == ["NotoSans-Italic-400".replace("-I", "I"), "NotoSansThai-400"]


def static_fonts(folder: Path, *families: str) -> Path:
    """Fonts in two files, regular and bold, as Debian has them, cut from the variable ones."""
    for family in locate():
        if family.family in families:
            for weight, name in ((400, "Regular"), (700, "Bold")):
                data = Font(family, weight).face.blob.data
                (folder / f"{family.family}-{name}.ttf").write_bytes(data)
    return folder


def test_an_own_folder_comes_before_the_package(tmp_path: Path) -> None:
    found = {family.family: family for family in locate(str(static_fonts(tmp_path, "NotoSansLao")))}
    assert found["NotoSansLao"].regular == str(tmp_path / "NotoSansLao-Regular.ttf")
    assert found["NotoSansLao"].bold == str(tmp_path / "NotoSansLao-Bold.ttf")
    assert "manimgx_fonts" in found["NotoSansThai"].regular


def test_further_families_in_the_own_folder_are_used(tmp_path: Path) -> None:
    lao = static_fonts(tmp_path, "NotoSansLao") / "NotoSansLao-Regular.ttf"
    lao.rename(tmp_path / "NotoSansSample-Regular.ttf")
    assert "NotoSansSample" in [family.family for family in locate(str(tmp_path))]


def test_static_fonts_are_set_in_bold_from_600(tmp_path: Path) -> None:
    family = locate(str(static_fonts(tmp_path, "NotoSansThai")))[2]
    assert [Font(family, weight).face.blob.data == (tmp_path / name).read_bytes() for weight, name in (
        (500, "NotoSansThai-Regular.ttf"), (600, "NotoSansThai-Bold.ttf"))] == [True, True]  # fmt: skip


def test_the_environment_names_the_folder(tmp_path: Path) -> None:
    static_fonts(tmp_path, "NotoSans", "NotoSansKhmer")
    program = (
        "from eventmgr.documents.text.files import locate\n"
        "from tests.documents.text.specimens import NAMES, printed\n"
        "assert printed(NAMES.values()).startswith(b'%PDF')\n"
        "print(locate()[0].regular)"
    )
    environment = {**os.environ, files.ENVIRONMENT: str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(tmp_path / "NotoSans-Regular.ttf")


def test_without_noto_sans_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(files, "find_spec", lambda name: None)
    monkeypatch.setattr(files, "_SYSTEM", tmp_path)
    with pytest.raises(NoFontsError, match="install the package manimgx-fonts or set EVENTMGR_FONTS"):
        locate(str(tmp_path))


def test_weights_are_pinned() -> None:
    def width(weight: int) -> int:
        font = face(weight, (), italic=False).main.sized
        return int(font.get_glyph_h_advance(font.get_nominal_glyph(ord("m"))))

    widths = [width(weight) for weight in (400, 500, 600, 700)]
    assert widths == sorted(set(widths))
    assert not face(500, (), italic=False).main.face.axis_infos
    assert hb.Face(hb.Blob.from_file_path(locate()[0].regular)).axis_infos
