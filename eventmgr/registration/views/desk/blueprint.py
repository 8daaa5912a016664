"""The blueprint of the organiser's side."""

from flask import Blueprint

blueprint = Blueprint("registration_desk", __name__, url_prefix="/events/<code>/delegations/registration")
