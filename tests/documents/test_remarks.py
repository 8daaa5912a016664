"""What is said before printing."""

from dataclasses import replace

from eventmgr.documents.remarks import Remark, RemarkKind, common_remarks, glyph_remarks
from eventmgr.documents.theme import portrait
from tests.documents.contents import FURNITURE, NO_PARTICIPANTS, PARTICIPANTS


def test_every_text_with_an_unknown_character_is_found_with_the_way_to_it():
    content = replace(NO_PARTICIPANTS, corrections="a 王 b 明 王", changes=(("New:", "한"),))
    assert glyph_remarks(content) == (
        Remark(RemarkKind.MISSING_GLYPHS, "corrections", "a 王 b 明 王", "王明"),
        Remark(RemarkKind.MISSING_GLYPHS, "changes.0.1", "한", "한"),
    )


def test_furniture_that_leaves_no_room_for_text_is_remarked_on():
    marking = "SAMPLE MARKING " * 400
    furniture = replace(FURNITURE, marking=marking)
    assert common_remarks(replace(NO_PARTICIPANTS, furniture=furniture), portrait("a4")) == (
        Remark(RemarkKind.DOES_NOT_FIT, "furniture.marking", marking),
    )


def test_names_in_the_scripts_of_the_region_have_nothing_to_remark():
    assert common_remarks(PARTICIPANTS, portrait("letter")) == ()
