"""The program of the speaking process: text on standard input, a wave file on standard output.

It runs alone (``python -I -S speaking.py LIBRARY DATA VOICE``), imports nothing of ours and is the only place that
loads espeak-ng, which is under the GPL: decision 0017. Its bounds are set before the library is read.
"""

import ctypes
import struct
import sys
from array import array
from typing import Final

WORDS_PER_MINUTE: Final = 150
"""The engine's own 175 is for ears that are used to it; 150 is how an adult reads to a child."""
_MEMORY: Final = 256 * 1024 * 1024
_PROCESSOR_SECONDS: Final = 20
_SYNCHRONOUS: Final = 2
_DO_NOT_EXIT: Final = 0x8000
_RATE: Final = 1
_UTF8: Final = 1
_MU_LAW: Final = 7
_BIAS: Final = 33
_CLIP: Final = 8158
_CALLBACK: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main() -> int:
    """0 and a wave, or 1 and nothing."""
    _bound()
    library, folder, voice = sys.argv[1:4]
    text = sys.stdin.buffer.read()
    said = _said(ctypes.CDLL(library), folder, voice, text)
    if said is None:
        return 1
    sys.stdout.buffer.write(_wave(*said))
    return 0


def _said(engine: ctypes.CDLL, folder: str, voice: str, text: bytes) -> "tuple[int, array[int]] | None":
    """Samples per second and the samples, of 16 bits."""
    heard = bytearray()

    def hear(samples: "ctypes._Pointer[ctypes.c_short]", count: int, _events: int | None) -> int:
        if samples and count:
            heard.extend(ctypes.string_at(samples, count * 2))
        return 0

    rate: int = engine.espeak_Initialize(_SYNCHRONOUS, 0, folder.encode(), _DO_NOT_EXIT)
    if rate <= 0 or engine.espeak_SetVoiceByName(voice.encode()):
        return None
    heeding = _CALLBACK(hear)
    engine.espeak_SetSynthCallback(heeding)
    engine.espeak_SetParameter(_RATE, WORDS_PER_MINUTE, 0)
    failed = engine.espeak_Synth(text + b"\0", ctypes.c_size_t(len(text) + 1), 0, 1, 0, _UTF8, None, None)
    return None if failed or not heard else (rate, array("h", bytes(heard)))


def _wave(rate: int, samples: "array[int]") -> bytes:
    """One channel in μ-law (ITU-T G.711), which every player knows: half the bytes of plain samples."""
    table = _mu_law()
    content = bytes([table[(sample >> 2) + 8192] for sample in samples])
    form = struct.pack("<HHIIHHH", _MU_LAW, 1, rate, rate, 1, 8, 0)
    chunks = (
        (b"fmt ", form),
        (b"fact", struct.pack("<I", len(content))),
        (b"data", content + b"\xff" * (len(content) % 2)),
    )
    body = b"WAVE" + b"".join(
        name + struct.pack("<I", len(content) if name == b"data" else len(part)) + part for name, part in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _mu_law() -> bytes:
    """The byte of each amplitude of 14 bits, from −8192 on."""
    return bytes(_byte_of(amplitude) for amplitude in range(-8192, 8192))


def _byte_of(amplitude: int) -> int:
    sign, magnitude = (0x80, -amplitude) if amplitude < 0 else (0, amplitude)
    magnitude = min(magnitude, _CLIP) + _BIAS
    exponent = magnitude.bit_length() - 6
    mantissa = magnitude >> (exponent + 1) & 0x0F
    return ~(sign | exponent << 4 | mantissa) & 0xFF


def _bound() -> None:
    """Little memory, little time, no file written, no image on disk after a crash. Windows has no such bounds."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CPU, _PROCESSOR_SECONDS),
        (resource.RLIMIT_AS, _MEMORY),
    ):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    sys.exit(main())
