"""Two sounds of our own, synthesised with the standard library: a lullaby for rest and bells for tidying up."""

import wave
from array import array
from collections.abc import Sequence
from io import BytesIO
from math import exp, pi, sin

RATE = 22_050
LOUDEST = 0.8 * 32_767

Note = tuple[float, float, float]
"""Start in seconds, pitch in semitones from A4 (440 Hz), loudness from 0 to 1."""

LULLABY_TUNE = ((0, 3), (2, 7), (3, 5), (4, 3), (6, 0), (8, -2), (10, 0), (11, 3), (12, 5), (14, 3), (16, -2))
LULLABY_BASS = ((0, -9), (4, -12), (8, -14), (12, -16), (16, -21))
BELLS = (3, 7, 10, 15, 10, 15, 19)


def lullaby() -> bytes:
    """A rocking tune of seven seconds, WAV 22 kHz mono."""
    beat = 0.32
    tune: list[Note] = [(beat * start, pitch, 0.8) for start, pitch in LULLABY_TUNE]
    bass: list[Note] = [(beat * start, pitch, 0.45) for start, pitch in LULLABY_BASS]
    return _wav(_mixed([*tune, *bass], 7.0, partials=((1, 1.0), (2, 0.25), (3, 0.08)), fading=1.9))


def tidy_up_bells() -> bytes:
    """Seven rising bells, played twice within five seconds, WAV 22 kHz mono."""
    notes = [(0.2 * i + again * 1.9, pitch, 0.8 - again * 0.15) for again in (0, 1) for i, pitch in enumerate(BELLS)]
    return _wav(_mixed(notes, 5.0, partials=((1, 1.0), (2.76, 0.35), (5.4, 0.12)), fading=3.2))


def _mixed(
    notes: Sequence[Note], seconds: float, *, partials: Sequence[tuple[float, float]], fading: float
) -> list[float]:
    """Samples of all notes together; each partial is a multiple of the pitch with its share of loudness."""
    total = int(seconds * RATE)
    samples = [0.0] * total
    for start, pitch, loudness in notes:
        first, base = int(start * RATE), 2 * pi * 440 * 2 ** (pitch / 12) / RATE
        for i in range(min(total - first, int(2.4 * RATE))):
            swell = min(1.0, i / (0.012 * RATE)) * exp(-fading * i / RATE)
            tone = sum(share * sin(base * multiple * i) for multiple, share in partials)
            samples[first + i] += loudness * swell * tone
    return samples


def _wav(samples: Sequence[float]) -> bytes:
    peak, last = max(abs(sample) for sample in samples), len(samples)
    fade = 0.4 * RATE
    frames = array("h", (int(LOUDEST * s / peak * min(1.0, (last - i) / fade)) for i, s in enumerate(samples)))
    buffer = BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(frames.tobytes())
    return buffer.getvalue()
