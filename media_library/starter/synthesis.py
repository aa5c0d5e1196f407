"""Sound out of numbers: plucked, blown and struck tones, rain, birds; mono samples at 22 kHz, nothing but Python."""

import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from math import exp, pi, sin
from random import Random

RATE = 22_050
LOUDEST = 0.8 * 32_767

Note = tuple[float, float, float]
"""Start in seconds, pitch in semitones from A4 (440 Hz), loudness from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Voice:
    """`partials` are multiples of the pitch with their share; `fading` is how fast a tone dies, per second."""

    partials: Sequence[tuple[float, float]]
    fading: float
    attack: float = 0.012
    lasts: float = 2.4
    shiver: float = 0.0


PIANO = Voice(((1, 1.0), (2, 0.25), (3, 0.08)), 1.9)
BELL = Voice(((1, 1.0), (2.76, 0.35), (5.4, 0.12)), 3.2)
MARIMBA = Voice(((1, 1.0), (4, 0.18)), 5.0, lasts=1.0)
REED = Voice(((1, 1.0), (2, 0.5), (3, 0.32), (5, 0.1)), 1.4, attack=0.04, lasts=0.9, shiver=0.004)
BASS = Voice(((1, 1.0), (2, 0.3)), 2.6, lasts=1.2)


def silence(seconds: float) -> list[float]:
    return [0.0] * int(seconds * RATE)


def play(samples: list[float], notes: Sequence[Note], voice: Voice) -> None:
    """Adds the notes to the samples; what reaches beyond their end is cut."""
    for start, pitch, loudness in notes:
        first, base = int(start * RATE), 2 * pi * 440 * 2 ** (pitch / 12) / RATE
        for i in range(min(len(samples) - first, int(voice.lasts * RATE))):
            seconds = i / RATE
            swell = min(1.0, seconds / voice.attack) * exp(-voice.fading * seconds)
            phase = base * i + voice.shiver * base * RATE * sin(34 * seconds) / 34 if voice.shiver else base * i
            samples[first + i] += (
                loudness * swell * sum(share * sin(multiple * phase) for multiple, share in voice.partials)
            )


def dum(samples: list[float], start: float, loudness: float) -> None:
    """The deep stroke on the middle of a doira: a tone that falls a little."""
    first = int(start * RATE)
    for i in range(min(len(samples) - first, int(0.5 * RATE))):
        seconds = i / RATE
        samples[first + i] += (
            loudness * exp(-9 * seconds) * sin(2 * pi * (78 * seconds + 1.6 * (1 - exp(-18 * seconds))))
        )


def tak(samples: list[float], start: float, loudness: float, random: Random) -> None:
    """The bright stroke on the rim, the rings rattling after it."""
    first = int(start * RATE)
    for i in range(min(len(samples) - first, int(0.22 * RATE))):
        seconds = i / RATE
        ring = 0.5 * exp(-16 * seconds) * random.uniform(-1, 1)
        samples[first + i] += loudness * (exp(-30 * seconds) * sin(2 * pi * 330 * seconds) + ring)


def rain(samples: list[float], loudness: float, random: Random) -> None:
    """Noise with its shrillness taken off, swelling and ebbing, and single drops."""
    smooth = 0.0
    for i in range(len(samples)):
        smooth += 0.35 * (random.uniform(-1, 1) - smooth)
        samples[i] += loudness * smooth * (0.75 + 0.25 * sin(2 * pi * i / RATE / 5))
    for _ in range(int(len(samples) / RATE * 7)):
        first, pitch = random.randrange(len(samples)), random.uniform(900, 2200)
        for i in range(min(len(samples) - first, int(0.05 * RATE))):
            samples[first + i] += 0.5 * loudness * exp(-90 * i / RATE) * sin(2 * pi * pitch * i / RATE)


def chirp(samples: list[float], start: float, low: float, loudness: float) -> None:
    """One call of a bird, sliding up and down between `low` and half as high again (in Hz)."""
    first, length, phase = int(start * RATE), int(0.11 * RATE), 0.0
    for i in range(min(len(samples) - first, length)):
        bow = sin(pi * i / length)
        phase += 2 * pi * low * (1 + 0.5 * bow) / RATE
        samples[first + i] += loudness * bow * sin(phase)


def wav(samples: Sequence[float]) -> bytes:
    """WAV, 16 bits; the loudest sample is brought to four fifths of what fits, the end fades out."""
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
