"""`python -m tests.bench [NAME …]`: every case in a process of its own, then the table.

Without names everything is measured and docs/performance.md is written anew.
"""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests.bench import cases
from tests.bench.case import CASES
from tests.bench.measure import Figures, measure
from tests.bench.memory import server_memory
from tests.bench.table import PAGE, page, table

ALONE = "--alone"


def main(arguments: list[str]) -> int:
    for module in iter_modules(cases.__path__):
        import_module(f"{cases.__name__}.{module.name}")
    if arguments[:1] == [ALONE]:
        print(json.dumps(measure(CASES[arguments[1]]).as_dict()))
        return 0
    rows = [_measured(name) for name in (arguments or CASES)]
    print(table(rows))
    if not arguments:
        memory = server_memory()
        print("\n" + memory.words())
        PAGE.write_text(page(rows, memory), encoding="utf-8")
    return 0


def _measured(name: str) -> Figures:
    print(f"measuring {name} …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "tests.bench", ALONE, name]
    done = subprocess.run(
        command, cwd=Path(__file__).resolve().parents[2], stdout=subprocess.PIPE, text=True, check=True
    )
    return Figures(**json.loads(done.stdout.splitlines()[-1]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
