"""``nihol bench soundness``: the harness for so many minutes, with a table of what was tried and found at its end."""

import argparse
import os
import subprocess
import sys
from typing import Final

_UNDER_LOAD: Final = 6
"""Parts that work under load for ``NIHOL_SOUNDNESS_SECONDS``; what starts and looks after them takes as long again."""
_SHARE: Final = 0.5
_EXAMPLES_A_MINUTE: Final = 3


def main() -> None:
    """Runs every part, one after the other, and ends with the status of the tests."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=10.0)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    seconds = max(3.0, given.minutes * 60 * _SHARE / _UNDER_LOAD)
    told = {
        "NIHOL_SOUNDNESS_SECONDS": f"{seconds:.0f}",
        "NIHOL_SOUNDNESS_EXAMPLES": str(max(3, int(given.minutes * _EXAMPLES_A_MINUTE))),
        "NIHOL_SOUNDNESS_SEED": str(given.seed),
    }
    command = [sys.executable, "-m", "pytest", "-n", "0", "-p", "no:logging", "--show-capture=no", "tests/soundness"]
    sys.exit(subprocess.run(command, env={**os.environ, **told}, check=False).returncode)


if __name__ == "__main__":
    main()
