"""What the server answered once, kept for when it is away."""

from typing import TypeVar

import msgspec

from mobile.device.device import Device
from mobile.problems import ServerAway

T = TypeVar("T")


async def asked_or_kept(device: Device, name: tuple[str, str], path: str, answer: type[T], **query: str) -> T:
    """The server's answer or, while it is away, the last one kept for the account under the name (of what, and which).

    Raises what the call raises, ServerAway where nothing was kept.
    """
    (of_what, which), account = name, device.session.account
    kept_as = f"{of_what}:{account.id if account else ''}:{which}"
    try:
        found = await device.api.get(path, answer, **query)
    except ServerAway:
        kept = await device.store.draft(kept_as)
        if kept is None:
            raise
        return msgspec.json.decode(kept, type=answer)
    await device.store.save_draft(kept_as, msgspec.json.encode(found))
    return found
