"""What was drawn lately, so that the pictures of a preview come from one print: a little memory of this process."""

import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

MOST = 12
MOST_BYTES = 64 * 1024 * 1024


@dataclass(slots=True)
class Known:
    """The last prints, by what they show; the one that was looked at longest ago goes first."""

    most: int = MOST
    most_bytes: int = MOST_BYTES
    _kept: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def find(self, place: Hashable) -> Any:
        """What is kept at `place`, or None."""
        with self._lock:
            if place in self._kept:
                self._kept.move_to_end(place)
            return self._kept.get(place)

    def keep(self, place: Hashable, drawn: Any) -> None:
        """Keep something with `pdf` bytes at `place`, unless it is too large for the whole memory."""
        if len(drawn.pdf) > self.most_bytes:
            return
        with self._lock:
            self._kept[place] = drawn
            while len(self._kept) > self.most or self._bytes() > self.most_bytes:
                self._kept.popitem(last=False)

    def _bytes(self) -> int:
        return sum(len(drawn.pdf) for drawn in self._kept.values())
