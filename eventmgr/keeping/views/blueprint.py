"""The blueprint that the pages of keeping hang on."""

from flask import Blueprint

blueprint = Blueprint("keeping", __name__, url_prefix="/events/<code>")
