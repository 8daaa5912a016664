"""The templates, as the tests of the house read them."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from jinja2 import Environment, nodes

from tests.support.source import ROOT

TEMPLATES = ROOT / "templates"
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
SILENT = {"script", "style", "kbd"}

Tag = tuple[str, dict[str, str]]


@cache
def template_names() -> tuple[str, ...]:
    """Every template below `templates/`, by the name that pages use."""
    return tuple(path.relative_to(TEMPLATES).as_posix() for path in sorted(TEMPLATES.rglob("*.html")))


def source_of(name: str) -> str:
    """The template as it is written."""
    return Path(TEMPLATES, name).read_text(encoding="utf-8")


@cache
def syntax(name: str) -> nodes.Template:
    """The template as Jinja understands it."""
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n", "jinja2.ext.do"])
    return environment.parse(source_of(name), name)


def called(name: str, function: str) -> Iterator[nodes.Call]:
    """Calls of `function` in a template."""
    return (
        call
        for call in syntax(name).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name == function
    )


def tags(name: str) -> list[Tag]:
    """Every tag written in a template with its attributes; what Jinja puts in is left out."""
    return _read(name).tags


def texts(name: str) -> list[str]:
    """What a template itself says to a reader: the text between its tags, without Jinja, keys and scripts."""
    return [text.strip() for text in _read(name).texts if text.strip()]


@cache
def _read(name: str) -> "_Reader":
    reader = _Reader()
    reader.feed(JINJA.sub(" ", source_of(name)))
    reader.close()
    return reader


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.texts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attrs}))
        self._silent += tag in SILENT

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in SILENT and self._silent > 0

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.texts.append(data)
