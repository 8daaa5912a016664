"""Our glyphs are those of pango, at the same places."""

import unicodedata

import pytest

from eventmgr.documents.text import Style
from tests.documents.text.pango import Placed, set_by_pango, set_by_us
from tests.documents.text.specimens import NAMES

TEXTS = {
    **NAMES,
    "Vietnamese in pieces": unicodedata.normalize("NFD", NAMES["Vietnamese"]),
    "Arabic": "محمد بن علي",
    "Arabic with Latin": "السيد Sample محمد",
    "Hebrew": "נציג לדוגמה",
    "Thai vowels and tones": "เจ้าหน้าที่ผู้เชี่ยวชาญ น้ำ ปู่ ฎุ ฐ",
    "Khmer subscripts": "ស្ត្រី ព្រះរាជាណាចក្រកម្ពុជា ខ្ញុំ",
    "Lao": "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ນໍ້າ ຫຼວງ",
    "Burmese stacks": "ပြည်ထောင်စု သမ္မတ ကျွန်ုပ် ဩဂုတ်",
    "Sinhala conjuncts": "ශ්‍රී ලංකා ක්‍ෂ ප්‍රජාතාන්ත්‍රික",
    "Tamil vowels": "கொழும்பு ஸ்ரீலங்கா கௌரவ",
    "names of one word from two scripts": "Mrปั้น",
    "Latin": "Officer Affluent VAT Tôđê Śródmieście",
}
WEIGHTS = {"regular": Style(10, 14), "bold": Style(10, 14, 700)}


@pytest.fixture(scope="module")
def pango(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], list[Placed]]:
    """All the texts in all the weights as pango sets them."""
    folder = tmp_path_factory.mktemp("pango")
    texts = list(TEXTS.values())
    return {
        (weight, name): placed
        for weight, style in WEIGHTS.items()
        for name, placed in zip(TEXTS, set_by_pango(texts, style, folder), strict=True)
    }


def apart(one: Placed, other: Placed) -> int:
    """How far two glyphs stand from each other, in 1/1000 em."""
    return max(abs(one.x - other.x), abs(one.y - other.y))


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("name", TEXTS)
def test_the_glyphs_are_those_of_pango(name: str, weight: str, pango: dict[tuple[str, str], list[Placed]]) -> None:
    ours, theirs = set_by_us(TEXTS[name], WEIGHTS[weight]), pango[weight, name]
    assert [one.gid for one in ours] == [one.gid for one in theirs]
    rounding = 2 + len(ours) / 2  # pango rounds every advance
    assert [pair for pair in zip(ours, theirs, strict=True) if apart(*pair) > rounding] == []


def test_the_comparison_finds_letters_that_are_only_set_side_by_side(
    pango: dict[tuple[str, str], list[Placed]],
) -> None:
    unshaped = [glyph.gid for letter in NAMES["Khmer"] for glyph in set_by_us(letter, WEIGHTS["regular"])]
    assert unshaped != [glyph.gid for glyph in pango["regular", "Khmer"]]
