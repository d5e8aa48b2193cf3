"""Macaroons as Onedata writes them: libmacaroons version 1, in base64url, then escaped to letters and digits."""
import base64
import hashlib
import hmac
import re

ESCAPES = {"0": "00", "_": "01", "-": "02", "/": "03", "+": "04", "=": "05"}
UNESCAPES = {value: key for key, value in ESCAPES.items()}
GENERATOR = b"macaroons-key-generator".ljust(32, b"\0")


class BadToken(Exception):
    """The text is no token."""


class Macaroon:
    def __init__(self, location, identifier, caveats, signature):
        self.location = location
        self.identifier = identifier
        self.caveats = caveats
        self.signature = signature


def sign(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def chain(secret, identifier, caveats):
    signature = sign(sign(GENERATOR, secret.encode()), identifier)
    for caveat in caveats:
        signature = sign(signature, caveat)
    return signature


def packet(key, value):
    return b"%04x%s %s\n" % (len(key) + len(value) + 6, key, value)


def write(macaroon):
    data = packet(b"location", macaroon.location) + packet(b"identifier", macaroon.identifier)
    for caveat in macaroon.caveats:
        data += packet(b"cid", caveat)
    data += packet(b"signature", macaroon.signature)
    text = base64.urlsafe_b64encode(data).decode().rstrip("=")
    return "".join(ESCAPES.get(character, character) for character in text)


def unescape(text):
    def replace(match):
        if match[0] not in UNESCAPES:
            raise BadToken(text)
        return UNESCAPES[match[0]]

    return re.sub("0.", replace, text, flags=re.S)


def read(text):
    try:
        encoded = unescape(text).replace("-", "+").replace("_", "/")
        # Whitespace is skipped, but counts where the padding is computed.
        padding = "=" * {2: 2, 3: 1}.get(len(encoded) % 4, 0)
        padded = re.sub(r"[ \t\r\n]", "", encoded) + padding
        if len(padded) % 4:
            raise BadToken(text)
        data = base64.b64decode(padded, validate=True)
    except ValueError as error:
        raise BadToken(text) from error
    fields = {}
    caveats = []
    while data:
        if not re.fullmatch(rb"[0-9a-fA-F]{4}", data[:4]):
            raise BadToken(text)
        size = int(data[:4], 16)
        body, data = data[4:size], data[size:]
        if size < 6 or len(body) != size - 4 or not body.endswith(b"\n") or b" " not in body:
            raise BadToken(text)
        key, value = body[:-1].split(b" ", 1)
        if key == b"cid":
            caveats.append([value, None])
        elif key == b"vid" and caveats:
            caveats[-1][1] = value
        elif key == b"cl" and caveats:
            pass
        elif key in (b"location", b"identifier", b"signature") and key not in fields:
            fields[key] = value
        else:
            raise BadToken(text)
    if b"identifier" not in fields:
        raise BadToken(text)
    return Macaroon(fields.get(b"location"), fields[b"identifier"], caveats, fields.get(b"signature"))
