"""Build hook: cuts the web fonts from the faces that print too, into the git-ignored `static/vendor/fonts/`.

One family, "Event Sans", of Noto Sans per script, weights 400 to 700, as woff2 split by `unicode-range`: a browser
fetches a script only when a name needs it. Runs when the project is installed (editable or not) and when a wheel or
sdist is made; does nothing while what it would make is already there.
"""

from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import files as packaged_files
from importlib.metadata import version
from importlib.resources import files as packaged_data
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = "manimgx-fonts"
FOLDER = Path("static", "vendor", "fonts")
STAMP = "cut-from.txt"
WEIGHTS = (400, 700)  # what the faces of the package hold


@dataclass(frozen=True)
class Script:
    """One file of the family: the face it is cut from and the code points it answers for (CSS notation)."""

    name: str
    face: str
    ranges: str


SCRIPTS = (
    Script(
        "latin",
        "NotoSans[wght].ttf",
        "U+20-7E,U+A0-24F,U+259,U+2B0-2FF,U+300-36F,U+1E00-1EFF,U+2000-200B,U+200E-206F,U+20A0-20BF,U+2122,"
        "U+2190-2193,U+2212,U+2215",
    ),
    Script("greek-cyrillic", "NotoSans[wght].ttf", "U+370-3FF,U+400-52F"),
    Script("arabic", "NotoSansArabic[wght].ttf", "U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFC"),
    Script("bengali", "NotoSansBengali[wght].ttf", "U+980-9FF"),
    Script("devanagari", "NotoSansDevanagari[wght].ttf", "U+900-97F,U+A8E0-A8FF"),
    Script("khmer", "NotoSansKhmer[wght].ttf", "U+1780-17FF,U+19E0-19FF"),
    Script("lao", "NotoSansLao[wght].ttf", "U+E80-EFF"),
    Script("myanmar", "NotoSansMyanmar[wght].ttf", "U+1000-109F,U+A9E0-A9FF,U+AA60-AA7F"),
    Script("sinhala", "NotoSansSinhala[wght].ttf", "U+D80-DFF,U+200C-200D,U+25CC"),
    Script("tamil", "NotoSansTamil[wght].ttf", "U+B80-BFF"),
    Script("thai", "NotoSansThai[wght].ttf", "U+E00-E7F"),
)


class CustomBuildHook(BuildHookInterface[Any]):
    """What hatchling calls before it packs or installs."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        """Cut the fonts below the project's root."""
        cut_fonts(Path(self.root))


def cut_fonts(root: Path) -> None:
    """Write the fonts, their style sheet and their licence below `root`, unless they are there and unchanged."""
    folder = root / FOLDER
    stamp = _recipe()
    if (folder / STAMP).is_file() and (folder / STAMP).read_text(encoding="utf-8") == stamp:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for script in SCRIPTS:
        _cut(script, folder / _file_name(script))
    (folder / "fonts.css").write_text("".join(map(_rule, SCRIPTS)), encoding="utf-8")
    (folder / "OFL.txt").write_text(_licence(), encoding="utf-8")
    (folder / STAMP).write_text(stamp, encoding="utf-8")  # last: a cut that broke off is done again


def _cut(script: Script, target: Path) -> None:
    from fontTools import subset
    from fontTools.ttLib import TTFont

    with (packaged_data("manimgx_fonts") / script.face).open("rb") as source:
        font = TTFont(source)
        options = subset.Options(flavor="woff2", layout_features=["*"], notdef_outline=True)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=_code_points(script.ranges))
        cutter.subset(font)
        subset.save_font(font, str(target), options)


def _code_points(ranges: str) -> list[int]:
    """Every code point of `U+20-7E,U+259`."""
    points: list[int] = []
    for part in ranges.split(","):
        first, _, last = part.removeprefix("U+").partition("-")
        points.extend(range(int(first, 16), int(last or first, 16) + 1))
    return points


def _file_name(script: Script) -> str:
    return f"event-sans-{script.name}.woff2"


def _rule(script: Script) -> str:
    return (
        "@font-face {\n"
        '  font-family: "Event Sans";\n'
        f'  src: url("{_file_name(script)}") format("woff2");\n'
        f"  font-weight: {WEIGHTS[0]} {WEIGHTS[1]};\n"
        "  font-display: swap;\n"
        f"  unicode-range: {script.ranges.replace(',', ', ')};\n"
        "}\n"
    )


def _licence() -> str:
    """The licence that travels with the faces: the Open Font License asks for it beside every copy."""
    found = [path for path in packaged_files(SOURCE) or () if path.parent.name == "licenses"]
    if not found:
        raise FileNotFoundError(f"{SOURCE} brings no licence file")
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def _recipe() -> str:
    own = sha256(Path(__file__).read_bytes()).hexdigest()
    return f"{SOURCE} {version(SOURCE)}, recipe {own}\n"
