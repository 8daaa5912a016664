"""Contents of door signs, made by hand. Every person in them is visibly invented."""

from dataclasses import replace

from eventmgr.documents.content.door_signs import DoorSession, DoorSign, DoorSignsContent
from tests.documents.contents import FURNITURE

ROOM_3 = DoorSign(
    room="Room 3",
    day="Day 2",
    date="Tuesday, 10 December 2024",
    number="IPSSD-2024-DEMO/DOOR/07/Rev.2",
    sessions=(
        DoorSession(
            times="10:45–12:30",
            letter="C",
            title="Victims first: identification and referral",
            session="6  Operational engagement across borders",
            people="Inspector Sample Trainer F-03",
        ),
        DoorSession(
            times="13:45–15:15",
            letter="B",
            title="Legal assistance, or police to police?",
            session="7  Information sharing: to whom, how fast",
            people="Inspector Sample Trainer F-02",
        ),
    ),
    others=(
        ("Main Hall", "Country presentations II, 09:00 · Groups report back, 15:45"),
        ("Room 1", "Group A"),
        ("Room 2", "Group B, 10:45–12:30"),
    ),
)
HALL = DoorSign(
    room="Grand Ballroom of the Sample Hotel",
    day="Day 1",
    date="Monday, 9 December 2024",
    number="IPSSD-2024-DEMO/DOOR/01",
    sessions=tuple(
        DoorSession(times=f"{hour:02}:00–{hour:02}:45", title=f"Sample session {hour}", people="ผู้แทนตัวอย่าง TH-01")
        for hour in range(8, 20)
    ),
    others=(("Room 1", "Nothing"),),
)
DOOR_SIGNS = DoorSignsContent(
    furniture=replace(FURNITURE, title="Door signs", document_number="", status="", marking=""),
    zone="All times WIB (UTC+7)",
    other_rooms="Other rooms today",
    no_sessions="No sessions in this room today.",
    no_signs="No door signs: there are no rooms in the agenda yet.",
    signs=(ROOM_3, HALL, replace(ROOM_3, room="Foyer", sessions=(), others=())),
)
