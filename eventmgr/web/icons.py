"""Icons of the page: the symbols a page uses travel inside it, cut from Bootstrap-Flask's sprite.

The whole sprite weighs 1.1 MB, a page needs ten of its two thousand symbols; so `icon()` notes what it was
asked for and the layout prints exactly those at the end of the page.
"""

import re
from functools import cache
from importlib.resources import files

from flask import Flask, g
from markupsafe import Markup

_SYMBOL = re.compile(r'<symbol class="[^"]*" viewBox="(?P<box>[^"]*)" id="(?P<id>[^"]*)">(?P<shape>.*?)</symbol>')


@cache
def _sprite() -> dict[str, str]:
    sprite = files("flask_bootstrap") / "static" / "bootstrap5" / "icons" / "bootstrap-icons.svg"
    return {
        found["id"]: f'<symbol id="i-{found["id"]}" viewBox="{found["box"]}">{found["shape"]}</symbol>'
        for found in _SYMBOL.finditer(sprite.read_text(encoding="utf-8"))
    }


def icon_names() -> frozenset[str]:
    """Every name that `icon` takes."""
    return frozenset(_sprite())


def icon(name: str, extra: str = "") -> Markup:
    """A decorative Bootstrap Icon; `extra` adds classes. Raises LookupError for a name the sprite does not have."""
    if name not in _sprite():
        raise LookupError(f"No Bootstrap Icon is called {name!r}")
    _used()[name] = None
    classes = f"icon {extra}".strip()
    return Markup('<svg class="{}" aria-hidden="true"><use href="#i-{}"/></svg>').format(classes, name)


def icon_symbols() -> Markup:
    """The symbols of the icons this page used so far; the layout prints them last."""
    return Markup("").join(Markup(_sprite()[name]) for name in _used())  # noqa: S704 - text of the wheel's own sprite


def _used() -> dict[str, None]:
    if "icons_used" not in g:
        g.icons_used = {}
    used: dict[str, None] = g.icons_used
    return used


def register_icons(app: Flask) -> None:
    """Give the templates `icon` and `icon_symbols`."""
    app.jinja_env.globals.update(icon=icon, icon_symbols=icon_symbols)
