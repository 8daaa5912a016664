"""Pictures from outside are drawn anew: what is kept are pixels of ours, never the bytes that came.

With the old bytes goes whatever they carried besides: place and camera, thumbnails, a second file behind the picture.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from eventmgr.errors import RefusedError
from eventmgr.words import N_

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_PIXELS = 40_000_000
LOGO_WIDTH, LOGO_HEIGHT = 1200, 400  # 14 mm high on paper: 700 dots an inch
PHOTO_WIDTH, PHOTO_HEIGHT = 720, 900
"""The room for a photograph on a badge is 4 wide and 5 high."""
HEAD_HEIGHT = 0.4  # where a crop is centred: faces are above the middle
JPEG_QUALITY = 88

UNKNOWN = N_("This is not a picture that can be printed. Send PNG, JPEG or WebP.")
DRAWING = N_("This is a drawing (SVG), which may carry programs. Save it as PNG, 1200 pixels wide, and send that.")
TOO_LARGE = N_("This picture has more than %(most)d million pixels. Save it smaller and send it again.")
BROKEN = N_("This picture is damaged or incomplete. Save it anew and send it again.")


@dataclass(frozen=True, slots=True)
class DrawnImage:
    """A picture as it is kept; `width` and `height` in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def draw_logo(data: bytes) -> DrawnImage:
    """A logo as PNG, transparent where it was, 1200 × 400 pixels at most.

    Raises RefusedError for what is no PNG, JPEG or WebP, damaged, or too large to be opened.
    """
    return _drawn(data, _logo)


def draw_photo(data: bytes) -> DrawnImage:
    """A photograph as JPEG, cut to 4 : 5, 720 × 900 pixels at most, on white; raises RefusedError as `draw_logo`."""
    return _drawn(data, _photo)


def _drawn(data: bytes, draw: Callable[[Image.Image], DrawnImage]) -> DrawnImage:
    _refuse_drawing(data)
    picture = _opened(data)
    try:
        picture.draft("RGB", (2 * LOGO_WIDTH, 2 * LOGO_WIDTH))  # a large JPEG is read at a half, a quarter, an eighth
        picture.load()
        return draw(_with_plain_colour(ImageOps.exif_transpose(picture)))
    except Exception as error:  # decoders tell broken bytes in a dozen ways
        raise RefusedError(BROKEN, field="picture") from error


def _refuse_drawing(data: bytes) -> None:
    if b"<svg" in data[:4096].lower():
        raise RefusedError(DRAWING, field="picture")


def _opened(data: bytes) -> Image.Image:
    """The picture with its size known and its pixels unread."""
    try:
        picture = Image.open(BytesIO(data), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise RefusedError(TOO_LARGE, field="picture", most=MOST_PIXELS // 1_000_000) from error
    except Exception as error:  # decoders tell broken bytes in a dozen ways
        raise RefusedError(UNKNOWN, field="picture") from error
    if picture.width * picture.height > MOST_PIXELS:
        raise RefusedError(TOO_LARGE, field="picture", most=MOST_PIXELS // 1_000_000)
    return picture


def _with_plain_colour(picture: Image.Image) -> Image.Image:
    """Eight bits of red, green, blue (sRGB), with transparency where there is any."""
    if picture.mode.startswith("I"):
        picture = picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    picture = _in_srgb(picture)
    return picture.convert("RGBA" if picture.has_transparency_data else "RGB")


def _in_srgb(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in {"RGB", "CMYK"}:
        return picture
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):  # a profile that fits nothing is as good as none
        return picture
    return converted or picture


def _logo(picture: Image.Image) -> DrawnImage:
    picture.thumbnail((LOGO_WIDTH, LOGO_HEIGHT), Image.Resampling.LANCZOS)
    return _saved(picture, "PNG", optimize=True)


def _photo(picture: Image.Image) -> DrawnImage:
    if picture.mode == "RGBA":
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture)
    share = min(1.0, picture.width / PHOTO_WIDTH, picture.height / PHOTO_HEIGHT)  # never enlarged
    size = (max(1, round(PHOTO_WIDTH * share)), max(1, round(PHOTO_HEIGHT * share)))
    cut = ImageOps.fit(picture.convert("RGB"), size, Image.Resampling.LANCZOS, centering=(0.5, HEAD_HEIGHT))
    return _saved(cut, "JPEG", quality=JPEG_QUALITY, optimize=True)


def _saved(picture: Image.Image, form: str, **options: object) -> DrawnImage:
    picture.info.clear()  # else some of what it carried is written again
    out = BytesIO()
    picture.save(out, form, **options)
    return DrawnImage(out.getvalue(), f"image/{form.lower()}", picture.width, picture.height)
