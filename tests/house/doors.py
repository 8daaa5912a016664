"""Who may enter which page: the table that the routes are held to (docs say the same in words).

A new route needs its line here. Behind the door of an event stand the letters of the roles that may enter:
Organiser, Desk, Rapporteur, Viewer. Administrators enter every event as organisers.
"""

PUBLIC = "public"
SIGNED_IN = "signed in"
ADMINISTRATORS = "administrators"
LETTERS = {"O": "organiser", "D": "desk", "R": "rapporteur", "V": "viewer"}

DOORS = {
    "accounts.account": SIGNED_IN,
    "accounts.sign_in": PUBLIC,
    "accounts.sign_out": SIGNED_IN,
    "accounts.user_demote": ADMINISTRATORS,
    "accounts.user_disable": ADMINISTRATORS,
    "accounts.user_enable": ADMINISTRATORS,
    "accounts.user_promote": ADMINISTRATORS,
    "accounts.user_reset": ADMINISTRATORS,
    "accounts.users": ADMINISTRATORS,
    "attendance.close": "OD",
    "attendance.index": "OD",
    "attendance.mark": "OD",
    "attendance.record": "OD",
    "attendance.reopen": "O",
    "attendance.save": "OD",
    "attendance.unit": "OD",
    "bootstrap.static": PUBLIC,
    "documents.index": "ODRV",
    "documents.pdf": "ODRV",
    "events.create": ADMINISTRATORS,
    "events.index": SIGNED_IN,
    "events.objective": "O",
    "events.objective_earlier": "O",
    "events.objective_later": "O",
    "events.objective_new": "O",
    "events.objective_remove": "O",
    "events.organisation": "O",
    "events.organisation_earlier": "O",
    "events.organisation_later": "O",
    "events.organisation_remove": "O",
    "events.organisations": "O",
    "events.settings": "O",
    "events.statement": "O",
    "events.statement_earlier": "O",
    "events.statement_later": "O",
    "events.statement_new": "O",
    "events.statement_remove": "O",
    "events.team": "O",
    "events.team_remove": "O",
    "events.team_role": "O",
    "events.texts": "O",
    "reports.overview": "ODRV",
    "static": PUBLIC,
}
