"""Where a sheet is cut into pages: filled evenly, and if possible where the delegation changes."""

from collections.abc import Sequence


def cut_evenly(heights: Sequence[float], groups: Sequence[str], room: float, *, group_worth: float) -> list[range]:
    """Rows of least `heights` -> the rows of every page, on as few pages of `room` points as there can be.

    `groups` names the delegation of each row. A page may be `group_worth` points off its even share to end
    where the group changes. Without rows there is one page without rows.
    """
    if not heights:
        return [range(0)]
    sums = _running_sums(heights)
    still_needed = _pages_needed(sums, room)
    pages, start = [], 0
    while start < len(heights):
        ends = _possible_ends(sums, still_needed, start, room)
        even = sums[start] + (sums[-1] - sums[start]) / still_needed[start]

        def cost(end: int, even: float = even) -> float:
            inside = end < len(groups) and groups[end] == groups[end - 1]
            return abs(sums[end] - even) + (group_worth if inside else 0.0)

        end = min(ends, key=cost)
        pages.append(range(start, end))
        start = end
    return pages


def grown_height(heights: Sequence[float], room: float, *, most: float) -> float:
    """The height that rows may have, `most` at best, so that all fit; rows that need more keep what they need."""
    grown = most
    for _ in heights:
        tall = [height for height in heights if height > grown]
        if sum(tall) + grown * (len(heights) - len(tall)) <= room:
            break
        fair = (room - sum(tall)) / max(len(heights) - len(tall), 1)
        if fair >= grown:
            break
        grown = fair
    return grown


def _running_sums(heights: Sequence[float]) -> list[float]:
    sums = [0.0]
    for height in heights:
        sums.append(sums[-1] + height)
    return sums


def _fitting_end(sums: Sequence[float], start: int, room: float) -> int:
    """The last row + 1 that fits on a page from `start`; one row always does."""
    end = start + 1
    while end < len(sums) - 1 and sums[end + 1] - sums[start] <= room:
        end += 1
    return end


def _pages_needed(sums: Sequence[float], room: float) -> list[int]:
    """For every row, how many pages are needed from it to the end."""
    count = len(sums) - 1
    needed = [0] * (count + 1)
    for start in range(count - 1, -1, -1):
        needed[start] = 1 + needed[_fitting_end(sums, start, room)]
    return needed


def _possible_ends(sums: Sequence[float], needed: Sequence[int], start: int, room: float) -> list[int]:
    """Ends of a page after which the rest still fits on the fewest pages."""
    last = _fitting_end(sums, start, room)
    return [end for end in range(start + 1, last + 1) if needed[end] < needed[start]]
