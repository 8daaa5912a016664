"""Logos of the demonstration: a letter in a circle and the word DEMO. They are nobody's."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

INK = (38, 38, 38)
GREY = (200, 200, 200)
HEIGHT = 240
RING = 14
LETTER, WORD = 130, 84
WORD_WIDTH = 300


def sample_logo(letter: str, *, with_word: bool) -> bytes:
    """A PNG: the letter in a circle with DEMO under it, or beside it if `with_word`; transparent around."""
    size = (HEIGHT + WORD_WIDTH, HEIGHT) if with_word else (HEIGHT, HEIGHT)
    picture = Image.new("RGBA", size, (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    edge = RING // 2
    draw.ellipse((edge, edge, HEIGHT - edge, HEIGHT - edge), fill=GREY, outline=INK, width=RING)
    middle = HEIGHT / 2
    lift = 0 if with_word else HEIGHT / 10
    draw.text((middle, middle - lift), letter, fill=INK, font=ImageFont.load_default(LETTER), anchor="mm")
    if with_word:
        draw.text((HEIGHT + 24, middle), "DEMO", fill=INK, font=ImageFont.load_default(WORD), anchor="lm")
    else:
        draw.text((middle, HEIGHT * 0.75), "DEMO", fill=INK, font=ImageFont.load_default(LETTER / 3), anchor="mm")
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
