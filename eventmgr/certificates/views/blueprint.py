"""The blueprint that the pages of this area hang on."""

from flask import Blueprint

blueprint = Blueprint("certificates", __name__, url_prefix="/events/<code>/certificates")
ONE = "/<int(max=2147483647):certificate_id>"
