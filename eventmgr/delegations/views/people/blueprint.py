"""The blueprint that the pages of people hang on."""

from flask import Blueprint

blueprint = Blueprint("people", __name__, url_prefix="/events/<code>/people")
NUMBER = "int(max=2147483647)"
ONE = f"/<{NUMBER}:participation_id>"
