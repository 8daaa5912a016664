"""Objects added to a finished file, packed together: a structure has thousands of small ones.

ReportLab writes every object for itself and a table of 20 bytes for each; here they go compressed into object
streams, and a cross-reference stream takes the place of the table (PDF 32000-1, 7.5.7 and 7.5.8).
"""

import re
import zlib
from collections.abc import Mapping

_TOGETHER = 500  # objects in a stream: some readers unpack all for one
_IN_FILE, _IN_STREAM = b"\x01", b"\x02"


def first_free_number(file: bytes) -> int:
    """The number of the first object that a file of ReportLab's does not have."""
    return len(_offsets(file))


def with_objects(file: bytes, objects: Mapping[int, bytes]) -> bytes:
    """A file of ReportLab's with more objects, numbered on from its own; one that it has already is replaced."""
    entries = [_IN_FILE + offset.to_bytes(4, "big") + b"\0\0" for offset in _offsets(file)]
    entries[0] = b"\0\0\0\0\0\xff\xff"
    body, trailer = _parts(file)
    parts, size = [body], len(body)
    numbers = sorted(objects)
    stream_number = max(numbers[-1] + 1, len(entries))
    entries += [b""] * (stream_number - len(entries))
    for start in range(0, len(numbers), _TOGETHER):
        together = numbers[start : start + _TOGETHER]
        for place, number in enumerate(together):
            entries[number] = _IN_STREAM + stream_number.to_bytes(4, "big") + place.to_bytes(2, "big")
        parts.append(_object_stream(stream_number, {number: objects[number] for number in together}))
        entries.append(_IN_FILE + size.to_bytes(4, "big") + b"\0\0")
        size += len(parts[-1])
        stream_number += 1
    entries.append(_IN_FILE + size.to_bytes(4, "big") + b"\0\0")
    parts.append(_cross_references(stream_number, entries, trailer))
    return b"".join([*parts, b"startxref\n%d\n%%%%EOF\n" % size])


def _parts(file: bytes) -> tuple[bytes, bytes]:
    """The objects of a file; what its trailer says about root, information and identity."""
    at = _table_start(file)
    trailer = file[file.rindex(b"trailer") :]
    said = (rb"/Root \d+ 0 R", rb"/Info \d+ 0 R", rb"/ID\s*\[.*?\]")
    found = (re.search(one, trailer, re.DOTALL) for one in said)
    return file[:at], b"".join(b"".join(one[0].split(b"\n")) for one in found if one)


def _table_start(file: bytes) -> int:
    return int(file[file.rindex(b"startxref") :].split()[1])


def _offsets(file: bytes) -> list[int]:
    """Where every object begins, by number; the first is no object."""
    at = _table_start(file)
    lines = file[at : file.rindex(b"trailer")].splitlines()[2:]
    return [int(line[:10]) for line in lines if line]


def _object_stream(number: int, objects: Mapping[int, bytes]) -> bytes:
    places, at = [], 0
    for own, content in objects.items():
        places.append(b"%d %d" % (own, at))
        at += len(content) + 1
    index = b" ".join(places) + b"\n"
    entries = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(index))
    return _stream(number, entries, index + b"\n".join(objects.values()))


def _cross_references(number: int, entries: list[bytes], trailer: bytes) -> bytes:
    return _stream(number, b"/Type/XRef/Size %d/W[1 4 2]%b" % (len(entries), trailer), b"".join(entries))


def _stream(number: int, entries: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content)
    head = b"%d 0 obj\n<<%b/Filter/FlateDecode/Length %d>>\nstream\n" % (number, entries, len(packed))
    return head + packed + b"\nendstream\nendobj\n"
