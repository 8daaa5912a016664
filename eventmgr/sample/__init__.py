"""The two sample events: the December 2024 dialogue as facts, and its clearly marked demonstration. Never mixed."""

from sqlalchemy.orm import Session

from eventmgr.database import transaction
from eventmgr.events.queries import event_by_code
from eventmgr.sample import demonstration, facts

LOADERS = {facts.CODE: facts.load, demonstration.CODE: demonstration.load}


def load_samples(session: Session) -> list[str]:
    """Load the sample events that are not there yet, each whole or not at all; the codes of those loaded now."""
    missing = [code for code in LOADERS if event_by_code(session, code) is None]
    for code in missing:
        with transaction(reason="sample data") as changing:
            LOADERS[code](changing)
    return missing
