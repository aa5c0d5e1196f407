"""Tunes and sounds of our own for the day: sleep, tidying up, greeting, exercise, Navroʻz, rain in spring."""

from collections.abc import Callable, Sequence
from random import Random

from media_library.starter.synthesis import (
    BASS,
    BELL,
    MARIMBA,
    PIANO,
    REED,
    Note,
    chirp,
    dum,
    play,
    rain,
    silence,
    tak,
    wav,
)

Tune = Sequence[tuple[float, float]]
"""Beats and pitches in semitones from A4."""

LULLABY_TUNE = ((0, 3), (2, 7), (3, 5), (4, 3), (6, 0), (8, -2), (10, 0), (11, 3), (12, 5), (14, 3), (16, -2))
LULLABY_BASS = ((0, -9), (4, -12), (8, -14), (12, -16), (16, -21))
BELLS = (3, 7, 10, 15, 10, 15, 19)
GREETING = (
    (0, 3),
    (1, 7),
    (2, 10),
    (3, 7),
    (4, 12),
    (5, 10),
    (6, 7),
    (8, 5),
    (9, 8),
    (10, 12),
    (11, 8),
    (12, 10),
    (14, 3),
)
MARCH = (
    *((0, 3), (1, 3), (1.5, 5), (2, 7), (3, 7), (4, 8), (4.5, 7), (5, 5), (6, 7), (7, 3)),
    *((8, 5), (9, 5), (9.5, 7), (10, 8), (11, 8), (12, 10), (12.5, 8), (13, 7), (14, 5), (15, 5)),
    *((16, 3), (17, 7), (18, 10), (19, 7), (20, 12), (20.5, 10), (21, 8), (22, 7), (23, 5), (24, 3)),
)
NAVRUZ = (
    *((0, 3), (1.5, 5), (2, 7), (3, 8), (4.5, 7), (5, 5), (6, 7), (7.5, 5), (8, 3), (9, 5), (11, 2)),
    *((12, 7), (13.5, 8), (14, 10), (15, 12), (16.5, 10), (17, 8), (18, 10), (19.5, 8), (20, 7), (21, 8), (23, 5)),
    *((24, 7), (25.5, 5), (26, 3), (27, 5), (28.5, 3), (29, 2), (30, 3)),
)


def _notes(tune: Tune, beat: float, loudness: float) -> list[Note]:
    return [(beat * start, pitch, loudness) for start, pitch in tune]


def lullaby() -> bytes:
    """A rocking tune of seven seconds."""
    samples = silence(7)
    play(samples, [*_notes(LULLABY_TUNE, 0.32, 0.8), *_notes(LULLABY_BASS, 0.32, 0.45)], PIANO)
    return wav(samples)


def tidy_up_bells() -> bytes:
    """Seven rising bells, played twice within five seconds."""
    samples = silence(5)
    for again in (0, 1):
        play(samples, [(0.2 * i + again * 1.9, pitch, 0.8 - again * 0.15) for i, pitch in enumerate(BELLS)], BELL)
    return wav(samples)


def greeting() -> bytes:
    """A short tune for the morning circle, seven seconds."""
    samples = silence(7)
    play(samples, _notes(GREETING, 0.4, 0.8), MARIMBA)
    play(samples, _notes(((0, -9), (4, -4), (8, -7), (12, -2), (14, -9)), 0.4, 0.5), BASS)
    return wav(samples)


def exercise_march() -> bytes:
    """To walk and stretch to, two steps a second, thirteen seconds."""
    samples, random = silence(13), Random("march")  # noqa: S311 - a sound, not a secret
    play(samples, _notes(MARCH, 0.5, 0.7), MARIMBA)
    play(samples, [(0.5 * beat, -9 if beat % 4 else -14, 0.45) for beat in range(0, 25, 2)], BASS)
    for beat in range(25):
        if beat % 2:
            tak(samples, 0.5 * beat, 0.22, random)
        else:
            dum(samples, 0.5 * beat, 0.7)
    return wav(samples)


def navruz_tune() -> bytes:
    """A reed over the dum-tak-tak of a doira, eleven seconds."""
    beat = 0.3
    samples, random = silence(11), Random("navruz")  # noqa: S311 - a sound, not a secret
    play(samples, _notes(NAVRUZ, beat, 0.55), REED)
    for six in range(0, 34, 6):
        for at, deep in ((0, True), (2, False), (3, True), (4, False), (5, False)):
            if deep:
                dum(samples, beat * (six + at), 0.9)
            else:
                tak(samples, beat * (six + at), 0.3 if at == 2 else 0.2, random)
    return wav(samples)


def spring_rain() -> bytes:
    """Rain, and birds when it grows lighter; ten seconds to listen with closed eyes."""
    samples, random = silence(10), Random("rain")  # noqa: S311 - a sound, not a secret
    rain(samples, 0.5, random)
    for start in (1.6, 3.1, 4.9, 6.2, 7.4, 8.5):
        low = random.uniform(2100, 3000)
        for call in range(random.randint(2, 4)):
            chirp(samples, start + 0.16 * call, low, 0.4)
    return wav(samples)


SOUNDS: dict[str, Callable[[], bytes]] = {
    "lullaby": lullaby,
    "tidy_up_bells": tidy_up_bells,
    "greeting": greeting,
    "exercise_march": exercise_march,
    "navruz_tune": navruz_tune,
    "spring_rain": spring_rain,
}


def sound(slug: str) -> bytes:
    """One sound as WAV, 22 kHz mono."""
    return SOUNDS[slug]()
