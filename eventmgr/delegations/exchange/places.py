"""Which delegation a cell means: one of the event in any spelling, or one that is still to be invited."""

from collections.abc import Iterable
from dataclasses import dataclass

from eventmgr import names
from eventmgr.countries import find_country
from eventmgr.delegations.exchange.verdicts import Place


@dataclass(frozen=True, slots=True)
class Invited:
    """A delegation of the event under every name it goes by; `country` is ISO 3166-1 alpha-2."""

    delegation_id: int
    names: tuple[str, ...]
    country: str | None = None
    withdrawn: bool = False


class Places:
    """Finds the place that a cell names; the same words mean the same place throughout a file."""

    def __init__(self, delegations: Iterable[Invited]) -> None:
        self._by_name: dict[str, Place] = {}
        self._by_country: dict[str, Place] = {}
        for each in delegations:
            place = Place(str(each.delegation_id), each.delegation_id, each.names[0], each.country, each.withdrawn)
            for name in each.names:
                self._by_name.setdefault(names.fold(name), place)
            if each.country:
                self._by_country.setdefault(each.country, place)

    def find(self, text: str) -> Place:
        """The place of `text`: by its name, then as a country in any spelling; else a new one."""
        folded = names.fold(text)
        if not folded:
            return Place()
        if folded not in self._by_name:
            self._by_name[folded] = self._as_country(text) or Place(f"new {folded}", name=names.one_line(text))
        return self._by_name[folded]

    def _as_country(self, text: str) -> Place | None:
        country = find_country(text)
        if country is None:
            return None
        new = Place(f"new {country.iso2}", name=country.common, country=country.iso2)
        return self._by_country.setdefault(country.iso2, new)
