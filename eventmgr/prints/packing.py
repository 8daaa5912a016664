"""Contents of documents as plain data, and back: what a snapshot keeps.

Data that an older version of the program has packed still open: what it does not know stays empty, what is no longer
known is left out. A value that is the default of its field is not packed.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from functools import cache
from hashlib import sha256
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from eventmgr.documents.content.remarks import Content
from eventmgr.prints.contents import CONTENTS

TAG = "is"
UNSEEN = {
    "furniture": frozenset({"as_of", "document_number", "issued", "paper", "status"}),
    "anywhere": frozenset({"key", "keys", "replaces", "changes", "changes_since", "more_changes", "changed"}),
}
"""What does not tell contents apart: when, as what and under which number one was printed, what it says of others."""

Structure = Callable[[Any, Any], Any]


def pack(content: Content) -> dict[str, Any]:
    """`content` as dictionaries, lists, words and numbers, with the name of its class."""
    return {TAG: type(content).__name__, **_keeping().unstructure(content)}


def unpack(data: Mapping[str, Any]) -> Content:
    """The content that `data` was packed from; KeyError for a class that there never was."""
    content: Content = _keeping().structure(data, CONTENTS[data[TAG]])
    return content


def digest(content: Content) -> str:
    """SHA-256 in hex of what `content` tells: the same for prints that differ in number, date, paper or change box."""
    told = {TAG: type(content).__name__, **_telling().unstructure(content)}
    return sha256(json.dumps(told, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


@cache
def _keeping() -> cattrs.Converter:
    return _converter(lambda cls: frozenset())


@cache
def _telling() -> cattrs.Converter:
    return _converter(lambda cls: UNSEEN.get(cls.__name__.lower(), frozenset()) | UNSEEN["anywhere"])


def _converter(left_out: Callable[[type], frozenset[str]]) -> cattrs.Converter:
    converter = cattrs.Converter(omit_if_default=True)
    for moment in (datetime, date, time):
        converter.register_unstructure_hook(moment, lambda value: value.isoformat())
        converter.register_structure_hook(moment, lambda text, kind: kind.fromisoformat(text))
    converter.register_unstructure_hook(bytes, lambda value: b64encode(value).decode())
    converter.register_structure_hook(bytes, lambda text, _: b64decode(text))

    def plain(cls: Any) -> Callable[[Any], Any]:
        omitted: Any = {name: override(omit=True) for name in left_out(cls) & {field.name for field in fields(cls)}}
        return make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True, **omitted)

    converter.register_unstructure_hook_factory(is_dataclass, plain)
    converter.register_structure_hook_factory(is_dataclass, lambda cls: _filling(cls, converter))
    converter.register_unstructure_hook_factory(_is_choice, lambda _: lambda value: _tagged(value, converter))
    converter.register_structure_hook_factory(_is_choice, lambda choice: _choosing(choice, converter))
    return converter


def _is_choice(kind: Any) -> bool:
    """Whether `kind` is one of several classes of data (an item of the programme, a block of a report)."""
    if get_origin(kind) not in {Union, UnionType}:
        return False
    members = [member for member in get_args(kind) if member is not type(None)]
    return len(members) > 1 and all(is_dataclass(member) for member in members)


def _tagged(value: Any, converter: cattrs.Converter) -> dict[str, Any] | None:
    return None if value is None else {TAG: type(value).__name__, **converter.unstructure(value)}


def _choosing(choice: Any, converter: cattrs.Converter) -> Structure:
    members = {member.__name__: member for member in get_args(choice)}
    return lambda data, _: None if data is None else converter.structure(data, members[data[TAG]])


def _filling(cls: Any, converter: cattrs.Converter) -> Structure:
    """Structure `cls`, with something neutral for fields that were not there when it was packed."""
    structure = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=False)
    hints = get_type_hints(cls)
    needed = [field.name for field in fields(cls) if field.default is MISSING and field.default_factory is MISSING]
    neutral = {name: _neutral(hints[name]) for name in needed}
    return lambda data, kind: structure({**neutral, **data}, kind)


def _neutral(kind: Any) -> Any:
    """Packed, what stands for a value of `kind` that nobody has given."""
    if type(None) in get_args(kind):
        return None
    if get_origin(kind) is tuple:
        return []
    if is_dataclass(kind):
        return {}
    simple = {str: "", int: 0, float: 0.0, bool: False, bytes: "", time: "00:00:00", date: "0001-01-01"}
    return simple.get(kind, "")
