"""What all Documents pages hang on."""

from flask import Blueprint

blueprint = Blueprint("documents", __name__, url_prefix="/events/<code>/documents")
