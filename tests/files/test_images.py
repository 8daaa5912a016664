"""Pictures from outside: drawn anew within their limits, or refused in one sentence."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from eventmgr.errors import RefusedError
from eventmgr.files.images import BROKEN, DRAWING, TOO_LARGE, UNKNOWN, draw_logo, draw_photo
from tests.files.pictures import claiming, opened, picture, with_text_bomb

SVG = b'<?xml version="1.0"?><!-- a logo --><SVG xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></SVG>'
PAGE = b"PK\x03\x04<html><script>alert(1)</script></html>"


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_logo_of_every_format_becomes_a_png_no_wider_than_1200_pixels(form: str) -> None:
    drawn = draw_logo(picture((3000, 1000), form=form))
    image = opened(drawn.data)
    assert (drawn.media_type, drawn.width, drawn.height) == ("image/png", 1200, 400)
    assert (image.format, image.mode, image.size) == ("PNG", "RGB", (1200, 400))


def test_small_logo_is_not_enlarged_and_stays_transparent() -> None:
    drawn = draw_logo(picture((40, 20), mode="RGBA", colour=(10, 20, 30, 128)))
    assert opened(drawn.data).getpixel((30, 15)) == (10, 20, 30, 128)
    assert (drawn.width, drawn.height) == (40, 20)


def test_palette_with_a_transparent_colour_stays_transparent() -> None:
    came = picture((40, 20), mode="P", colour=0, transparency=0)
    assert (opened(came).mode, opened(draw_logo(came).data).getpixel((30, 15))) == ("P", (0, 0, 0, 0))


@pytest.mark.parametrize(("size", "kept"), [((4000, 3000), (720, 900)), ((100, 400), (100, 125)), ((8, 8), (6, 8))])
def test_photo_is_cut_to_four_by_five_and_never_enlarged(size: tuple[int, int], kept: tuple[int, int]) -> None:
    drawn = draw_photo(picture(size, form="JPEG"))
    assert (drawn.media_type, (drawn.width, drawn.height), opened(drawn.data).size) == ("image/jpeg", kept, kept)


def test_transparent_photo_stands_on_white() -> None:
    image = opened(draw_photo(picture((80, 100), mode="RGBA", colour=(0, 0, 0, 0))).data)
    assert (image.mode, image.getpixel((70, 90))) == ("RGB", (255, 255, 255))


def test_photo_taken_sideways_stands_upright_and_says_nothing_of_its_place() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: the left edge of the file is the top of the picture
    exif[0x010F] = "Camera of somebody"
    exif.get_ifd(0x8825)[1] = "N"
    image = opened(draw_photo(picture((500, 400), form="JPEG", exif=exif)).data)
    assert image.size == (400, 500)
    corner, other = image.getpixel((390, 10)), image.getpixel((10, 10))
    assert isinstance(corner, tuple)
    assert isinstance(other, tuple)
    assert (sum(corner) < 30, other[0] > 150) == (True, True)  # the mark of the left edge is at the right now
    assert (dict(image.getexif()), image.info.get("comment"), image.info.get("icc_profile")) == ({}, None, None)


def test_nothing_of_the_bytes_that_came_is_kept() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for form in ("PNG", "JPEG"):
        came = picture(form=form, icc_profile=profile) + PAGE
        for draw in (draw_logo, draw_photo):
            drawn = draw(came)
            assert (PAGE in drawn.data, b"<script" in drawn.data, profile[:64] in drawn.data) == (False, False, False)


def test_colours_for_the_press_and_deep_grey_become_plain() -> None:
    press = opened(draw_logo(picture((20, 20), form="JPEG", mode="CMYK", colour=(0, 0, 0, 0))).data)
    deep = Image.new("I;16", (20, 20), 65535 // 2)
    out = BytesIO()
    deep.save(out, "PNG")
    grey = opened(draw_logo(out.getvalue()).data)
    assert (press.mode, grey.mode, grey.getpixel((10, 10))) == ("RGB", "RGB", (127, 127, 127))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(b"", UNKNOWN, id="nothing"),
        pytest.param(b"%PDF-1.7\n" + b"\0" * 100, UNKNOWN, id="pdf"),
        pytest.param(PAGE, UNKNOWN, id="page in an archive"),
        pytest.param(picture(form="GIF"), UNKNOWN, id="gif"),
        pytest.param(picture(form="TIFF"), UNKNOWN, id="tiff"),
        pytest.param(SVG, DRAWING, id="svg"),
        pytest.param(claiming(60_000, 60_000), TOO_LARGE, id="bomb"),
        pytest.param(claiming(8_000, 8_000), TOO_LARGE, id="more pixels than are read"),
        pytest.param(claiming(500, 500), BROKEN, id="fewer pixels than it says"),
        pytest.param(picture((900, 900), form="JPEG")[:2000], BROKEN, id="truncated jpeg"),
        pytest.param(picture((900, 900))[:300], BROKEN, id="truncated png"),
        pytest.param(picture()[:30], UNKNOWN, id="truncated head"),
    ],
)
def test_what_cannot_be_printed_is_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    for draw in (draw_logo, draw_photo):
        with pytest.raises(RefusedError) as refused:
            draw(data)
        assert (refused.value.message, refused.value.field) == (sentence, "picture")


def test_comment_that_unpacks_to_a_hundred_megabytes_is_not_read() -> None:
    with pytest.raises(RefusedError) as refused:
        draw_logo(with_text_bomb())
    assert refused.value.message in {BROKEN, UNKNOWN}
