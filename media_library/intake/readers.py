"""Who reads which kind of file: all the decoders there are."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from media_library.intake.documents import read_document
from media_library.intake.games import read_game
from media_library.intake.pictures import read_picture
from media_library.intake.result import Contents, Kind
from media_library.intake.sniff import Form
from media_library.intake.sound import read_sound
from media_library.intake.video import read_video

READERS: Final[Mapping[Kind, Callable[[Path, Form], Contents]]] = {
    Kind.PICTURE: read_picture,
    Kind.DOCUMENT: read_document,
    Kind.SOUND: read_sound,
    Kind.VIDEO: read_video,
    Kind.GAME: read_game,
}
