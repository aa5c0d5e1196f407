"""What a game may do: the headers that every one of its files carries."""

import re
from typing import Final

_HOST: Final = re.compile(r"[A-Za-z0-9.\-]+(:\d+)?|\[[0-9A-Fa-f:]+\](:\d+)?")


def sandbox(host: str, folder: str) -> dict[str, str]:
    """The headers of a game's files: scripts may run, and nothing but the game's own folder can be reached.

    ``sandbox`` without ``allow-same-origin`` gives the page an origin of its own: no cookies, no storage, nothing of
    ours can be read; no forms, windows, downloads, nor a way to lead the surrounding page elsewhere. The sources are
    the game's own ``folder`` on this ``host`` (as the request names it), so that not even our other addresses can be
    asked. The page of an own origin asks for its fonts, modules and data as a stranger would, hence the two headers
    that let strangers have them: the address is the secret.
    """
    own = f"{host}{folder}" if _HOST.fullmatch(host) else "'none'"
    policy = (
        "sandbox allow-scripts",
        "default-src 'none'",
        f"script-src {own} 'unsafe-inline'",
        f"style-src {own} 'unsafe-inline'",
        f"img-src {own} data: blob:",
        f"media-src {own} data: blob:",
        f"font-src {own} data:",
        f"connect-src {own}",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
    )
    return {
        "Content-Security-Policy": "; ".join(policy),
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "private, max-age=600",
    }
