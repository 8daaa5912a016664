"""The blueprint that the pages of this area hang on."""

from flask import Blueprint

blueprint = Blueprint("questions", __name__, url_prefix="/events/<code>/settings/registration")
ONE = "/questions/<int(max=2147483647):question_id>"
