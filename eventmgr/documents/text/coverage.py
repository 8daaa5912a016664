"""What cannot be printed, known before it is."""

from collections.abc import Iterable

from eventmgr.documents.text.cleaning import clean
from eventmgr.documents.text.shaping import face


def missing_glyphs(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Every character that no font has, with the first text it stands in; in the order of the texts.

    Such a character is drawn as a replacement mark and stays what it is in the extracted text.
    """
    regular = face(400, (), italic=False)
    missing: dict[str, str] = {}
    known: set[str] = {"\n"}
    for text in texts:
        for character in clean(text):
            if character not in known:
                known.add(character)
                if regular.font_for(character) is None:
                    missing[character] = text
    return tuple(missing.items())
