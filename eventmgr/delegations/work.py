"""What jobs do with people: bring in a long list. Arguments are plain words; rows and file are read anew."""

from typing import Any

from eventmgr.config import Settings
from eventmgr.database import db, transaction
from eventmgr.delegations.exchange.corrections import Corrections
from eventmgr.delegations.exchange.importing import forecast_roster, import_roster
from eventmgr.delegations.exchange.imports import record_import
from eventmgr.delegations.exchange.verdicts import Forecast, Outcome
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.files.models import StoredFile
from eventmgr.files.queries import file_in_event
from eventmgr.files.sheets import read_sheets
from eventmgr.files.store import fetch
from eventmgr.jobs.models import Job
from eventmgr.jobs.told import forget, tell
from eventmgr.questions.passports import passport_key
from eventmgr.words import N_

ROSTER = "roster"
LONG = 1_000
"""A list with more lines than this comes in in the background."""


def words_of_list(file: StoredFile, forecast: Forecast, corrections: Corrections) -> dict[str, Any]:
    """A list that was looked over, as arguments of a job."""
    return {
        "file": file.id,
        "file_name": file.name,
        "digest": forecast.digest,
        "cells": [[place, key, text] for (place, key), text in corrections.cells.items()],
        "out": sorted(corrections.left_out),
        "same": [[place, number] for place, number in corrections.same.items()],
    }


def bring_in(settings: Settings, job: Job) -> dict[str, Any]:
    """Bring in the list that `job` was asked for: whole, in one transaction, if it would still do what was looked at.

    How far it is is told outside of that transaction. Answers how many lines came to what, and the set of
    changes by which the list is taken back.
    """
    event = db.session().get_one(Event, job.event_id)
    file = file_in_event(db.session(), event.id, job.wished["file"])
    sheets, key = read_sheets(fetch(settings.files, file.sha256)), passport_key(settings.secret_key)
    try:
        with transaction(actor=job.asked_by, reason=f"import {file.name}") as session:
            forecast = forecast_roster(session, event, sheets, corrections=_corrections(job.wished), passport_key=key)
            if forecast.digest != job.wished["digest"]:
                raise RefusedError(
                    N_("The people of this event changed meanwhile. Nothing was imported: look the list over again.")
                )
            import_roster(
                session,
                event,
                forecast,
                source=file.name,
                passport_key=key,
                told=lambda done, total: tell(settings.results, job.id, done=done, total=total),
            )
            row = record_import(session, event, forecast, file_name=file.name, file_id=file.id)
            told = counts(forecast) | ({"change_set": row.change_set} if row else {})
    finally:
        forget(settings.results, job.id)
    return told


def counts(forecast: Forecast) -> dict[str, Any]:
    """How many lines come to what."""
    found = {each.value: forecast.count(each) for each in (Outcome.NEW, Outcome.CHANGED, Outcome.SAME)}
    return {**found, "duplicates": forecast.duplicates}


def _corrections(wished: dict[str, Any]) -> Corrections:
    return Corrections(
        {(place, key): text for place, key, text in wished["cells"]},
        frozenset(wished["out"]),
        dict(wished["same"]),
    )
