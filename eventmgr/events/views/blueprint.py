"""The blueprint that the pages of this area hang on."""

from flask import Blueprint

blueprint = Blueprint("events", __name__)
SETTINGS = "/events/<code>/settings"
