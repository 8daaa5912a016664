"""Judge the lines of a roster against the people who are known (R2, R4, E-19): pure, by name and place."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from eventmgr import names
from eventmgr.delegations.enums import Capacity
from eventmgr.delegations.exchange.columns import TITLES
from eventmgr.delegations.exchange.facts import restricted_facts
from eventmgr.delegations.exchange.lines import Line
from eventmgr.delegations.exchange.places import Places
from eventmgr.delegations.exchange.values import parsed, unread_remark, written
from eventmgr.delegations.exchange.verdicts import Difference, Forecast, Known, Lookalike, Outcome, Place, Verdict
from eventmgr.errors import EventmgrError
from eventmgr.words import N_, Remark

Checker = Callable[[str, dict[str, Any]], dict[str, Any]]
"""Full name and fields → fields as they will be kept; raises EventmgrError for what cannot be."""

_APART = frozenset({"delegation", "reference", "full_name"})
_UNTOLD = "…"


def judge(
    lines: Sequence[Line],
    known: Iterable[Known],
    *,
    places: Places,
    code: str,
    check: Checker,
    hashed: Callable[[str], str] = lambda number: "",
) -> Forecast:
    """The forecast of `lines` for the event with this `code`. Nothing is changed; the work grows with the lines.

    `hashed` gives the keyed hash of a passport number.
    """
    court = _Court(places=places, code=code, check=check, hashed=hashed)
    for each in known:
        court.remember(each)
    verdicts = tuple(court.judge(line) for line in lines)
    return Forecast(verdicts, tuple(court.remarks))


@dataclass
class _Court:
    """What is known while the lines are judged one after the other."""

    places: Places
    code: str
    check: Checker
    hashed: Callable[[str], str]
    remarks: list[Remark] = field(default_factory=list)
    by_number: dict[int, Known] = field(default_factory=dict)
    by_name: dict[tuple[str, str], list[Known]] = field(default_factory=lambda: defaultdict(list))
    alike: dict[tuple[str, str], list[Lookalike]] = field(default_factory=lambda: defaultdict(list))
    by_email: dict[str, list[Lookalike]] = field(default_factory=lambda: defaultdict(list))
    by_passport: dict[str, list[Lookalike]] = field(default_factory=lambda: defaultdict(list))
    heads: dict[str, tuple[int | None, str]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    told: set[str] = field(default_factory=set)

    def remember(self, each: Known) -> None:
        """Somebody of the event, before the first line."""
        self.by_number[each.number] = each
        self.by_name[each.place, names.one_line(each.full_name)].append(each)
        self._mark(each.place, Lookalike(each.full_name, each.number), each.email)
        if each.passport:
            self.by_passport[each.passport].append(Lookalike(each.full_name, each.number))
        if each.heads:
            self.heads[each.place] = (each.participation_id, each.full_name)

    def judge(self, line: Line) -> Verdict:
        """The verdict of one line; it is known to the lines after it."""
        try:
            return self._judged(line)
        except EventmgrError as error:
            reason = Remark("refused", error.message, error.params)
            return Verdict(line, Outcome.REFUSED, reason=reason, column=error.field or "")

    def _judged(self, line: Line) -> Verdict:
        name = names.one_line(line.values.get("full_name", ""))
        cells = {key: text for key, text in line.values.items() if key not in _APART}
        fields, unread = parsed(cells)
        fields = self.check(name, fields)
        place = self.places.find(line.values.get("delegation", ""))
        match = self._match(line, place, name)
        if place.withdrawn and (match is None or match.place != place.key):
            raise EventmgrError(
                N_("%(delegation)s has withdrawn. Take it back first."), field="delegation", delegation=place.name
            )
        if "capacity" in fields and not place.key and not (match and match.place):
            del fields["capacity"]  # a role of somebody who is in no delegation
            unread["capacity"] = line.values["capacity"]
        self._lead(place, name, fields, match)
        extra = line.extra | {TITLES[key]: text for key, text in unread.items()}
        restricted, unread_ones = restricted_facts(line.restricted)
        self._tell(line, place, unread)
        self.remarks += [_not_kept(line.row, key) for key in unread_ones]
        verdict = Verdict(line, Outcome.NEW, place, name, fields, extra, restricted)
        return self._new(verdict) if match is None else self._again(verdict, match)

    def _match(self, line: Line, place: Place, name: str) -> Known | None:
        """The person a line is about: by our own reference, else by the very same name in the same delegation."""
        code, _, number = line.values.get("reference", "").rpartition("/")
        found = self.by_number.get(int(number)) if code.upper() == self.code and number.isdecimal() else None
        if found is None:
            free = [each for each in self.by_name[place.key, name] if each.participation_id not in self.taken]
            found = max(free, key=lambda each: _likeness(each, line), default=None)
        if found is not None:
            self.taken.add(found.participation_id)
        return found

    def _lead(self, place: Place, name: str, fields: dict[str, Any], match: Known | None) -> None:
        """Refuse a second head of a delegation, with the name of the present one (E-08)."""
        if fields.get("capacity") is not Capacity.HEAD or not place.key:
            return
        own = match.participation_id if match else None
        head = self.heads.setdefault(place.key, (own, name))
        if head != (own, name) and (own is None or head[0] != own):
            raise EventmgrError(N_("%(delegation)s already has a head: %(name)s."), delegation=place.name, name=head[1])

    def _new(self, verdict: Verdict) -> Verdict:
        email = verdict.fields.get("email", "")
        marks = names.name_fingerprints(verdict.full_name)
        passport = self.hashed(verdict.line.passport) if verdict.line.passport else ""
        same = self.by_passport[passport] if passport else []
        lookalikes = tuple(dict.fromkeys([*same, *self._lookalikes(verdict.place, verdict.full_name, email, marks)]))
        if passport:
            same.append(Lookalike(verdict.full_name))
        self._mark(verdict.place.key, Lookalike(verdict.full_name), email, marks)
        if not verdict.place.key:
            message = N_("Row %(row)s: %(name)s is in no delegation.")
            params = {"row": verdict.line.row, "name": verdict.full_name}
            self.remarks.append(Remark("no_delegation", message, params))
        if lookalikes:
            message = N_("Row %(row)s: %(name)s may be the same person as %(other)s.")
            params = {"row": verdict.line.row, "name": verdict.full_name, "other": lookalikes[0].name}
            self.remarks.append(Remark("duplicate", message, params))
        return replace(verdict, lookalikes=lookalikes)

    def _again(self, verdict: Verdict, match: Known) -> Verdict:
        cells = {key: written(key, value) for key, value in verdict.fields.items()}
        differences = [
            Difference(TITLES[key], match.cells.get(key, ""), text)
            for key, text in cells.items()
            if text and text != match.cells.get(key, "")
        ]
        if verdict.full_name != match.full_name:
            differences.append(Difference(TITLES["full_name"], match.full_name, verdict.full_name))
        if verdict.place.key and verdict.place.key != match.place:
            old = match.cells.get("delegation", "")
            differences.append(Difference(TITLES["delegation"], old, verdict.place.name))
        differences += [
            Difference(title, match.extra.get(title, ""), text)
            for title, text in verdict.extra.items()
            if text != match.extra.get(title, "")
        ]
        if verdict.line.passport and self.hashed(verdict.line.passport) != match.passport:
            differences.append(Difference("Passport no.", _UNTOLD if match.passport else "", _UNTOLD))
        differences += [
            Difference(TITLES[key], _UNTOLD if key in match.restricted else "", _UNTOLD)
            for key, value in verdict.restricted.items()
            if value not in (match.restricted.get(key), "")
        ]
        if not match.active:
            message = N_("Row %(row)s: %(name)s has left the list and stays so.")
            self.remarks.append(Remark("left", message, {"row": verdict.line.row, "name": match.full_name}))
        return Verdict(
            verdict.line,
            Outcome.CHANGED if differences else Outcome.SAME,
            verdict.place if verdict.place.key else Place(match.place),
            verdict.full_name,
            {key: value for key, value in verdict.fields.items() if cells[key]},
            verdict.extra,
            verdict.restricted,
            known=match,
            differences=tuple(differences),
        )

    def _tell(self, line: Line, place: Place, unread: dict[str, str]) -> None:
        self.remarks += [unread_remark(line.row, TITLES[key], text) for key, text in unread.items()]
        if place.is_new and place.country is None and place.key not in self.told:
            self.told.add(place.key)
            message = N_("Row %(row)s: “%(name)s” is no country and no delegation yet; it becomes a new organisation.")
            self.remarks.append(Remark("new_organisation", message, {"row": line.row, "name": place.name}))

    def _mark(self, place: str, who: Lookalike, email: str, marks: Collection[str] | None = None) -> None:
        for mark in names.name_fingerprints(who.name) if marks is None else marks:
            self.alike[place, mark].append(who)
        if email:
            self.by_email[email].append(who)

    def _lookalikes(self, place: Place, name: str, email: str, marks: Collection[str]) -> tuple[Lookalike, ...]:
        near = [each for mark in marks for each in self.alike[place.key, mark]]
        same = names.normalised_name(name) if near else ""
        found = [
            each for each in near if names.normalised_name(each.name) == same or names.names_alike(each.name, name)
        ]
        return tuple(dict.fromkeys([*found, *(self.by_email[email] if email else ())]))


def _not_kept(row: int, key: str) -> Remark:
    """Who may see a note of the list may not see this."""
    message = N_(
        "Row %(row)s: what stands in the column %(column)s is not understood, and not kept, because organisers alone "
        "may see it. Write it on the page of the person."
    )
    return Remark("not_kept", message, {"row": row, "column": TITLES[key]})


def _likeness(known: Known, line: Line) -> int:
    """How many cells of a line stand about `known` already: tells people of the same name apart (E-19)."""
    return sum(known.cells.get(key) == text for key, text in line.values.items())
