"""What a client has to know before it shows a loudspeaker."""

from server.shared.contract.base import WireStruct


class Voices(WireStruct):
    """The languages of readers to whom this server reads aloud; none where no voice is installed."""

    languages: list[str]
