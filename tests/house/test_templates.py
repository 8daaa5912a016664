"""The rules of templates: docs/look.md, as tests."""

import re
from typing import Any

import pytest
from flask import Flask
from jinja2 import nodes

from eventmgr.web.icons import icon_names
from tests.support.templates import called, source_of, syntax, tags, template_names, texts

EVERY_TEMPLATE = pytest.mark.parametrize("name", template_names())
ELSEWHERE = re.compile(r"https?://|(?<![:/])//(?=\w)|javascript:", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{2,}")
# The product's own name, and what stands on a plate.
NOT_WORDS = {"eventmgr", "ORG"}
SPOKEN = ("aria-label", "aria-description", "alt", "placeholder", "title")
# Where the words stand in the macros of docs/look.md: positions and names.
WORDS_OF_MACROS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "page_head": ((0, 1), ("facts",)),
    "page_head_plain": ((0, 1), ("facts",)),
    "section": ((1, 2), ("aside",)),
    "strip": ((1,), ("title",)),
    "empty": ((0, 1), ()),
    "todo": ((1, 2, 3), ("label",)),
    "st": ((1,), ()),
    "tag": ((1,), ()),
    "cat": ((1,), ()),
    "code": ((1,), ()),
    "kpi": ((0,), ("note",)),
    "form_section": ((0, 1), ("note",)),
    "field": ((), ("hint", "note", "advice")),
    "save_bar": ((0, 2), ("cancel",)),
    "post_button": ((1,), ()),
    "filters": ((0, 2), ("placeholder",)),
    "group_row": ((0,), ()),
    "more": ((0,), ()),
    "sort_link": ((0,), ()),
}


@EVERY_TEMPLATE
def test_template_can_be_read_by_the_application(app: Flask, name: str) -> None:
    assert app.jinja_env.get_template(name).name == name


@EVERY_TEMPLATE
def test_template_has_no_style_and_no_script_of_its_own(name: str) -> None:
    """The content policy of the pages forbids both."""
    found = [
        (tag, attribute)
        for tag, attributes in tags(name)
        for attribute in attributes
        if attribute == "style" or re.fullmatch(r"on[a-z]+", attribute)
    ]
    written = [tag for tag, attributes in tags(name) if tag == "style" or (tag == "script" and "src" not in attributes)]
    assert (found, written) == ([], [])


@EVERY_TEMPLATE
def test_template_names_no_other_host(name: str) -> None:
    assert ELSEWHERE.findall(source_of(name)) == []


@EVERY_TEMPLATE
def test_template_trusts_no_text(name: str) -> None:
    """Nothing that people typed is printed without being escaped."""
    assert [node.name for node in syntax(name).find_all(nodes.Filter) if node.name == "safe"] == []


@EVERY_TEMPLATE
def test_words_of_a_template_can_be_translated(name: str) -> None:
    said = texts(name) + [attributes[key] for _, attributes in tags(name) for key in SPOKEN if key in attributes]
    assert [text for text in said if set(WORD.findall(text)) - NOT_WORDS] == []


@EVERY_TEMPLATE
def test_words_given_to_macros_can_be_translated(name: str) -> None:
    found = [
        value
        for macro, (positions, names) in WORDS_OF_MACROS.items()
        for call in called(name, macro)
        for value in _written_words(call, positions, names)
    ]
    assert found == []


def _written_words(call: nodes.Call, positions: tuple[int, ...], names: tuple[str, ...]) -> list[Any]:
    given = [call.args[position] for position in positions if position < len(call.args)]
    given += [keyword.value for keyword in call.kwargs if keyword.key in names]
    return [node.value for node in given if isinstance(node, nodes.Const) and WORD.search(str(node.value or ""))]


@EVERY_TEMPLATE
def test_icons_of_a_template_exist(name: str) -> None:
    asked = {call.args[0].value for call in called(name, "icon") if isinstance(call.args[0], nodes.Const)}
    assert asked - icon_names() == set()


@EVERY_TEMPLATE
def test_pages_a_template_links_to_exist(app: Flask, name: str) -> None:
    linked = {call.args[0].value for call in called(name, "url_for") if isinstance(call.args[0], nodes.Const)}
    assert linked - set(app.view_functions) == set()


@EVERY_TEMPLATE
def test_macros_a_template_imports_exist(app: Flask, name: str) -> None:
    missing = [
        (wanted.template.value, macro)
        for wanted in syntax(name).find_all(nodes.FromImport)
        for macro in (part[0] if isinstance(part, tuple) else part for part in wanted.names)
        if not hasattr(app.jinja_env.get_template(wanted.template.value).module, macro)
    ]
    assert missing == []


@EVERY_TEMPLATE
def test_forms_that_change_something_carry_the_token(name: str) -> None:
    """Every form that posts prints the hidden fields of its WTForm, or the token itself."""
    posts = [attributes for tag, attributes in tags(name) if tag == "form" and attributes.get("method") == "post"]
    tokens = source_of(name).count("csrf_token()") + sum(1 for _ in called(name, "hidden"))
    assert tokens >= len(posts)
