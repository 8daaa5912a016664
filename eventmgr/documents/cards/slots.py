"""Room for one text on a card: how large it is best, how small it may become, on how many lines."""

from dataclasses import dataclass
from typing import NamedTuple

from eventmgr.documents.text import Fitted, Spans, Style, fit, fit_lines


class Stage(NamedTuple):
    """Sizes to try on so many lines, in points, from the largest down."""

    largest: float
    smallest: float
    lines: int = 1


@dataclass(frozen=True)
class Slot:
    """A style and the stages that are tried in turn.

    At `limit` points or less a text counts as shrunk to its limit; by default that is the size at which nothing
    smaller is left to try. A text of fixed size is never counted as shrunk.
    """

    style: Style
    stages: tuple[Stage, ...]
    limit: float = 0.0

    def fill(self, text: Spans, width: float) -> Fitted:
        """Set a text in `width` points; what does not fit in the last stage is clipped and says so.

        Words are broken only where no stage can do without.
        """
        broken: Fitted | None = None
        for stage in self.stages:
            method = fit if stage is self.stages[0] else fit_lines  # one line failed by then
            fitted = method(text, self.style.sized(stage.largest), width, stage.smallest, stage.lines)
            if not fitted.clipped and not any(line.cut for line in fitted.lines):
                return fitted
            if not fitted.clipped:
                broken = broken or fitted
        return broken or fitted

    def is_shrunk(self, fitted: Fitted) -> bool:
        """Whether a text had to become as small as it may be."""
        limit = self.limit or self.stages[-1].smallest
        return fitted.style.size <= limit < self.style.size


def slot(style: Style, *stages: Stage, limit: float = 0.0) -> Slot:
    """A slot; without stages, for one line of the size of its style."""
    return Slot(style, stages or (Stage(style.size, style.size),), limit)
