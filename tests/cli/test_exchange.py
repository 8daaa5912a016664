"""`eventmgr import roster` and `eventmgr export roster`: the contract's answers."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run, Said

Create = Callable[[], None]
LIST = "Country;Name;E-mail\nCambodia;Sok Dara;\nCambodia;sok dara;\nSample Institute;Suharto;\n"


def test_a_list_comes_in_and_says_what_it_did(run: Run, create: Create, tmp_path: Path) -> None:
    create()
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    asked = run("import", "roster", "dialogue-1", file, "--dry-run", "--json")
    done = run("import", "roster", "dialogue-1", file, "--json")
    again = run("import", "roster", "DIALOGUE-1", file)
    warnings = [
        "Row 3: sok dara may be the same person as Sok Dara.",
        "Row 4: “Sample Institute” is no country and no delegation yet; it becomes a new organisation.",
    ]
    said = {"new": 3, "changed": 0, "same": 0, "duplicates": 1, "refused": [], "warnings": warnings}
    assert (json.loads(asked.out), json.loads(done.out), again) == (
        said,
        said,
        Said(0, "new 0, changed 0, same 3, duplicates 0\n", ""),
    )


def test_a_refused_row_refuses_the_list_and_is_named(run: Run, create: Create, tmp_path: Path) -> None:
    create()
    file = tmp_path / "list.csv"
    file.write_text(f"{LIST}Cambodia;Vanna;nowhere\n", encoding="utf-8")
    said = run("import", "roster", "dialogue-1", file, "--json")
    shown = json.loads(run("event", "show", "dialogue-1", "--json").out)
    reason = "“nowhere” is no e-mail address: write it like name@agency.example"
    assert (said.code, json.loads(said.out)["refused"], said.err, shown["counts"]["participations"]) == (
        1,
        [{"row": 5, "reason": reason}],
        "list.csv was refused, and nothing was saved. Refused rows: 1.\n",
        0,
    )


def test_what_is_no_list_is_refused_in_one_sentence(run: Run, create: Create, tmp_path: Path) -> None:
    create()
    photograph = tmp_path / "photo.jpg"
    photograph.write_bytes(b"\xff\xd8\xff\xe0" + bytes(900))
    said = run("import", "roster", "dialogue-1", photograph)
    missing = run("import", "roster", "dialogue-1", tmp_path / "nothing.csv")
    assert (said, missing) == (
        Said(1, "", "This file is no table: save the list as .xlsx, .ods or .csv and choose it again.\n"),
        Said(1, "", f"{tmp_path / 'nothing.csv'} cannot be read: No such file or directory\n"),
    )


def test_a_list_goes_out_in_each_format_and_comes_back_unchanged(run: Run, create: Create, tmp_path: Path) -> None:
    create()
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    run("import", "roster", "dialogue-1", file)
    out = {form: tmp_path / f"out.{form}" for form in ("xlsx", "csv", "json")}
    said = [run("export", "roster", "dialogue-1", "--format", form, "--out", path) for form, path in out.items()]
    back = [run("import", "roster", "dialogue-1", out[form], "--dry-run").out for form in ("xlsx", "csv")]
    names = [each["Full name"] for each in json.loads(out["json"].read_text("utf-8"))["participants"]]
    assert (said, back, names) == (
        [Said(0, f"{path}\n", "") for path in out.values()],
        ["new 0, changed 0, same 3, duplicates 0\n"] * 2,
        ["Sok Dara", "sok dara", "Suharto"],
    )
