"""The blueprint that the pages of delegations hang on."""

from flask import Blueprint

blueprint = Blueprint("delegations", __name__, url_prefix="/events/<code>/delegations")
