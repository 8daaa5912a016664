"""The contents of plain lists of people: groups, contacts, the certificate register."""

from dataclasses import dataclass

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class GroupListWords:
    """Column heads; `nobody` stands in a group without members, `no_groups` for the whole.

    `continued` follows the title of a group that goes on overleaf.
    """

    number: str
    rank_and_name: str
    delegation: str
    continued: str
    nobody: str
    no_groups: str


@dataclass(frozen=True, kw_only=True)
class GroupMember:
    """A member of a group: rank and name as supplied (R7); `withheld`: the name says so in words."""

    name: str
    rank: str = ""
    native_name: str = ""
    delegation: str = ""
    withheld: bool = False


@dataclass(frozen=True, kw_only=True)
class GroupList:
    """A group: "Group A", its topic, facts (session, room, facilitator, rapporteur), members in order."""

    title: str
    topic: str = ""
    facts: tuple[Fact, ...] = ()
    members: tuple[GroupMember, ...] = ()


@dataclass(frozen=True, kw_only=True)
class GroupListsContent:
    """Group lists; each begins a page, so that it can hang at the door of its room."""

    furniture: Furniture
    words: GroupListWords
    groups: tuple[GroupList, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ContactWords:
    """Column heads; `nobody` is what a list of nobody says."""

    number: str
    rank_and_name: str
    delegation_and_post: str
    contact: str
    nobody: str


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person who has agreed to stand on the list, and the addresses that may be shared."""

    name: str
    rank: str = ""
    native_name: str = ""
    delegation: str = ""
    post: str = ""
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ContactsContent:
    """A contact list: only those who have agreed, which is for the caller to see to; `note` says so."""

    furniture: Furniture
    words: ContactWords
    note: str = ""
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RegisterWords:
    """Column heads; `nobody` is what a register of nobody says."""

    number: str
    name: str
    delegation: str
    kind: str
    attendance: str
    eligible: str
    override: str
    handed_over: str
    signature: str
    nobody: str


@dataclass(frozen=True, kw_only=True)
class RegisterEntry:
    """A line of the register, all in words: "CODE-0042", "83.3 %", "yes", and why it was decided otherwise."""

    number: str
    name: str
    rank: str = ""
    delegation: str = ""
    kind: str = ""
    attendance: str = ""
    eligible: str = ""
    override: str = ""
    handed_over: str = ""


@dataclass(frozen=True, kw_only=True)
class RegisterContent:
    """The register of certificates, to be signed when they are handed over; `note` is the rule that was applied."""

    furniture: Furniture
    words: RegisterWords
    note: str = ""
    entries: tuple[RegisterEntry, ...] = ()
