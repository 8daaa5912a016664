"""Words for the kinds and sizes of documents."""

from eventmgr.words import N_

KIND_LABELS = {
    "provisional": N_("Provisional"),
    "final": N_("Final"),
    "delivered": N_("As delivered"),
    "public": N_("For the public"),
    "funder": N_("To the funders"),
}
SIZE_LABELS = {"a6": "A6", "86x54": "86 × 54 mm"}
