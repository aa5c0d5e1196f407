"""What may come into the library: a file on disk goes in, safe renditions or a refusal with a code come out.

Nothing in this package knows the database, the object store or the request.
"""

from media_library.intake.confined import take_in_confined
from media_library.intake.entry import take_in
from media_library.intake.judging import judged
from media_library.intake.result import Intake, IntakeRefused, Kind, Purpose, Rendition

__all__ = ["Intake", "IntakeRefused", "Kind", "Purpose", "Rendition", "judged", "take_in", "take_in_confined"]
