"""What a rule found: a warning, which never blocks, and the sessions beside which it belongs."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from eventmgr.words import Remark


@dataclass(frozen=True, slots=True)
class Finding:
    """`remark` says it all, for a list; `beside` says it next to each of `sessions`, naming only the other one."""

    remark: Remark
    sessions: tuple[int, ...] = ()
    beside: tuple[Remark, ...] = ()
    day: datetime.date | None = None

    def remark_for(self, session: int) -> Remark:
        """The sentence to show beside one of `sessions`."""
        return self.beside[self.sessions.index(session)] if self.beside else self.remark


def findings_by_session(findings: Iterable[Finding]) -> dict[int, list[Remark]]:
    """Key of a session → the remarks to show beside it; sessions without any are not in it."""
    found: dict[int, list[Remark]] = defaultdict(list)
    for finding in findings:
        for session in finding.sessions:
            found[session].append(finding.remark_for(session))
    return dict(found)
