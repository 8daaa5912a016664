"""Words for the kinds and sizes of documents."""

from eventmgr.words import N_

KIND_LABELS = {
    "provisional": N_("Provisional"),
    "final": N_("Final"),
    "delivered": N_("As delivered"),
    "public": N_("For the public"),
    "funder": N_("To the funders"),
    "participation": N_("Of participation"),
    "attendance": N_("Of attendance, with hours"),
    "appreciation": N_("Of appreciation"),
    "completion": N_("Of completion"),
}
SIZE_LABELS = {"a6": "A6", "86x54": "86 × 54 mm"}
