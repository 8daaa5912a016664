"""Same content, same bytes: in any order, thread, process, and whatever was printed before."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.documents.text.specimens import NAMES, printed

ROOT = Path(__file__).resolve().parents[3]
TEXTS = [*NAMES.values(), "محمد بن علي (2026)", "😀 王"]
PROGRAM = """
import hashlib, sys
from tests.documents.text.specimens import printed
from tests.documents.text.test_same_bytes import TEXTS
for text in sys.argv[1:]:
    printed([text])
print(hashlib.sha256(printed(TEXTS)).hexdigest())
"""


def fingerprint() -> str:
    return hashlib.sha256(printed(TEXTS)).hexdigest()


@pytest.mark.parametrize(
    ("seed", "language", "before"), [("0", "C.UTF-8", []), ("7", "tr_TR.UTF-8", ["ក្រុម", "office"]), ("123", "C", TEXTS)]
)
def test_another_process_writes_the_same_file(seed: str, language: str, before: list[str]) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": language, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", PROGRAM, *before]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == fingerprint()


def test_threads_write_the_same_file() -> None:
    with ThreadPoolExecutor(8) as threads:
        files = [threads.submit(fingerprint) for _ in range(32)]
    assert {file.result() for file in files} == {fingerprint()}


def test_what_was_printed_before_does_not_matter() -> None:
    first = fingerprint()
    printed(["Something else ប្រតិភូ 王", *reversed(TEXTS)])
    assert fingerprint() == first
