"""A page carries the icons it uses, and no others."""

import pytest
from flask import render_template_string

from eventmgr.web.icons import icon


def test_a_page_carries_each_icon_it_uses_once(app):
    page = '{{ icon("plus-lg") }}{{ icon("plus-lg", "icon-lg") }}|{{ icon_symbols() }}'
    with app.test_request_context("/"):
        shown, symbols = render_template_string(page).split("|")
    assert shown == (
        '<svg class="icon" aria-hidden="true"><use href="#i-plus-lg"/></svg>'
        '<svg class="icon icon-lg" aria-hidden="true"><use href="#i-plus-lg"/></svg>'
    )
    assert symbols.count("<symbol") == symbols.count('<symbol id="i-plus-lg" viewBox="0 0 16 16"><path') == 1


def test_an_icon_that_does_not_exist_is_named(app):
    with app.test_request_context("/"), pytest.raises(LookupError, match="no-such-icon"):
        icon("no-such-icon")
