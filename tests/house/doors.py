"""Who may enter which page: the table that the routes are held to (docs say the same in words).

A new route needs its line here. Behind the door of an event stand the letters of the roles that may enter:
Organiser, Desk, Rapporteur, Viewer. Administrators enter every event as organisers.
"""

PUBLIC = "public"
SIGNED_IN = "signed in"
ADMINISTRATORS = "administrators"
LETTERS = {"O": "organiser", "D": "desk", "R": "rapporteur", "V": "viewer"}

DOORS = {
    "static": PUBLIC,
    "bootstrap.static": PUBLIC,
    "accounts.account": SIGNED_IN,
    "accounts.sign_in": PUBLIC,
    "accounts.sign_out": SIGNED_IN,
    "events.index": SIGNED_IN,
}
