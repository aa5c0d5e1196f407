"""Design tokens: the colours, spacing and shapes that the client and the pages share."""

from typing import Final

PRIMARY: Final = "#1F7A4D"
PRIMARY_DARK: Final = "#14573A"
PRIMARY_SOFT: Final = "#E3F1E8"
ACCENT: Final = "#C9621A"
ACCENT_SOFT: Final = "#FCEBDD"
INK: Final = "#1D2B24"
INK_MUTED: Final = "#55645B"
SURFACE: Final = "#FFFFFF"
GROUND: Final = "#F5F7F3"
LINE: Final = "#DCE3DC"
DANGER: Final = "#B3261E"
DANGER_SOFT: Final = "#FBE9E7"
WARNING: Final = "#8A5A00"
WARNING_SOFT: Final = "#FFF3D6"
GOOD: Final = "#1F7A4D"
PRACTICE: Final = "#7A1FA2"
"""The band over everything of a practice preschool."""
SPACE: Final = 8
RADIUS: Final = 12
TOUCH_TARGET: Final = 48

AREA_COLOURS: Final = {
    "physical": "#B4432F",
    "social_emotional": "#9A5800",
    "speech": "#1E66A8",
    "cognitive": "#6244B8",
    "creative": "#A8327C",
}
