"""How long the parts of the harness take: seconds in the suite, as long as one likes by hand."""

import os
from typing import Final

LENGTH: Final = float(os.environ.get("NIHOL_SOUNDNESS_SECONDS", "3"))
"""Seconds of load for each part that works under load; the short form of the suite unless told otherwise."""
LONG: Final = LENGTH > 3
EXAMPLES: Final = int(os.environ.get("NIHOL_SOUNDNESS_EXAMPLES", "1"))
"""Requests of each kind that are made up for each operation of the document."""
SEED: Final = int(os.environ.get("NIHOL_SOUNDNESS_SEED", "1"))
