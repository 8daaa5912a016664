"""The checks of the house, side by side: `python -m tests.support.checks`.

Each is an ordinary command that can be run by itself; what one says is shown when it fails.
"""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

BIN = Path(sys.executable).parent
CHECKS = {
    "house tests": ["pytest", "--quiet", "tests/house"],
    "types": ["mypy"],
    "imports": ["lint-imports", "--no-logo", "--no-cache"],
    "style": ["ruff", "check", "--quiet", "."],
    "form": ["ruff", "format", "--quiet", "--check", "."],
    "templates": ["djlint", "--quiet", "--lint", "templates"],
    "dependencies": ["deptry", "eventmgr"],
}


def run(name: str) -> tuple[str, float, subprocess.CompletedProcess[str]]:
    program, *arguments = CHECKS[name]
    started = time.monotonic()
    done = subprocess.run(
        [BIN / program, *arguments], capture_output=True, text=True, check=False, env=os.environ | {"NO_COLOR": "1"}
    )
    return name, time.monotonic() - started, done


def main() -> int:
    failed = []
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for future in as_completed([pool.submit(run, name) for name in CHECKS]):
            name, seconds, done = future.result()
            print(f"{'failed' if done.returncode else 'ok':6} {name} ({seconds:.0f} s)", flush=True)
            if done.returncode:
                failed.append(name)
                print(done.stdout, done.stderr, sep="\n", flush=True)
    print(_verdict(failed))
    return 1 if failed else 0


def _verdict(failed: list[str]) -> str:
    return f"Wrong: {', '.join(failed)}." if failed else f"All {len(CHECKS)} checks are good."


if __name__ == "__main__":
    sys.exit(main())
