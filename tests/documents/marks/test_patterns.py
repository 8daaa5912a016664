"""Patterns must be told apart without colour."""

from itertools import combinations

from PIL import ImageChops, ImageStat

from eventmgr.documents.marks import Pattern, pattern
from eventmgr.documents.surface import Surface
from tests.documents.reading import pictures_of


def test_no_two_patterns_look_alike_in_grey():
    surface = Surface((60 * len(Pattern), 60), "en")
    for place, kind in enumerate(Pattern):
        pattern(surface, place * 60 + 5, 5, width=50, height=50, kind=kind)
    surface.showPage()
    (picture,) = pictures_of(surface.to_bytes(), dpi=72)
    patches = [picture.crop((place * 60 + 5, 5, place * 60 + 55, 55)) for place in range(len(Pattern))]
    for one, other in combinations(patches, 2):
        assert ImageStat.Stat(ImageChops.difference(one, other)).mean[0] > 15
