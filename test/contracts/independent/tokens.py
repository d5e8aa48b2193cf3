"""What a token says: who made it, for whom, of which type."""
import re
import secrets

from macaroons import BadToken, Macaroon, chain, read, write

INVITES = {
    "ujg": ("userJoinGroup", "groupId", "a user to join group"),
    "gjg": ("groupJoinGroup", "groupId", "a group to join group"),
    "ujs": ("userJoinSpace", "spaceId", "a user to join space"),
    "gjs": ("groupJoinSpace", "spaceId", "a group to join space"),
    "ssp": ("supportSpace", "spaceId", None),
    "hjs": ("harvesterJoinSpace", "spaceId", "a harvester to become a metadata sink for space"),
    "rop": ("registerOneprovider", "adminUserId", None),
    "ujc": ("userJoinCluster", "clusterId", "a user to join cluster"),
    "gjc": ("groupJoinCluster", "clusterId", "a group to join cluster"),
    "ujh": ("userJoinHarvester", "harvesterId", "a user to join harvester"),
    "gjh": ("groupJoinHarvester", "harvesterId", "a group to join harvester"),
    "sjh": ("spaceJoinHarvester", "harvesterId", "a space to become a metadata source for harvester"),
    "uji": ("userJoinAtmInventory", "atmInventoryId", "a user to join automation inventory"),
    "gji": ("groupJoinAtmInventory", "atmInventoryId", "a group to join automation inventory"),
}
CODES = {name: code for code, (name, _, _) in INVITES.items()}
SUBJECTS = {"usr": "user", "prv": "oneprovider", "grp": "group"}
MAX_SIZE = 1048576


class TooLarge(Exception):
    """The text is longer than any token may be."""


class Token:
    """A token taken apart. Nothing of it is verified."""

    def __init__(self, text):
        if len(text.encode()) > MAX_SIZE:
            raise TooLarge(text)
        # Which service of a Oneprovider speaks.
        self.indication = None
        if text[3:4] == "-":
            if text[:3] not in ("opw", "opp"):
                raise BadToken(text)
            self.indication, text = text[:3], text[4:]
        self.macaroon = read(text)
        self.location = "undefined" if self.macaroon.location is None else self.macaroon.location.decode()
        self.caveats = [cid.decode() for cid, vid in self.macaroon.caveats if vid is None]
        self.has_third_party = any(vid is not None for _, vid in self.macaroon.caveats)
        self._read_identifier(self.macaroon.identifier.decode())

    def _read_identifier(self, identifier):
        version, *rest = identifier.split("/")
        self.persistence, self.generation = "named", None
        self.subject, self.kind, self.id = ("nobody", None), ("act",), identifier
        if not rest or not re.fullmatch(r"[+-]?\d+", version):
            return
        if int(version) == 1 and len(rest) == 1:
            self.id = rest[0]
            return
        if int(version) != 2 or len(rest) != 4:
            raise BadToken(identifier)
        persistence, subject, kind, self.id = rest
        if persistence != "nmd":
            match = re.fullmatch(r"tmp-([+-]?\d+)", persistence)
            if match is None:
                raise BadToken(identifier)
            self.persistence, self.generation = "temporary", int(match[1])
        if subject != "nobody":
            if subject[:3] not in SUBJECTS or subject[3:4] != "-":
                raise BadToken(identifier)
            self.subject = (SUBJECTS[subject[:3]], subject[4:])
        self.kind = read_kind(kind)


def read_kind(text):
    code, *rest = text.split(":")
    if code == "act" and len(rest) == 0:
        return ("act",)
    if code == "act" and len(rest) == 1:
        return ("act", rest[0])
    if code == "idn" and not rest:
        return ("idn",)
    if code in INVITES and len(rest) == 2:
        return (code, rest[0])
    raise BadToken(text)


def write_kind(kind):
    if kind[0] in INVITES:
        return f"{kind[0]}:{kind[1]}:{'ge' if kind[0] == 'ssp' else ''}"
    return ":".join(kind)


def kind_to_json(kind):
    if kind[0] == "act":
        return {"accessToken": {"sessionId": kind[1]} if len(kind) == 2 else {}}
    if kind[0] == "idn":
        return {"identityToken": {}}
    name, key, _ = INVITES[kind[0]]
    return {"inviteToken": {"inviteType": name, key: kind[1], "parameters": {}}}


def kind_from_json(value):
    """None for what is no type of a token."""
    if not isinstance(value, dict):
        return None
    access = value.get("accessToken")
    if isinstance(access, dict):
        if isinstance(access.get("sessionId"), str):
            return ("act", access["sessionId"]) if access["sessionId"] else None
        if not access:
            return ("act",)
    if "identityToken" in value:
        return ("idn",)
    invite = value.get("inviteToken")
    if not isinstance(invite, dict) or not isinstance(invite.get("inviteType"), str):
        return None
    code = CODES.get(invite["inviteType"])
    target = invite.get(INVITES[code][1]) if code else None
    return (code, target) if isinstance(target, str) and target and ":" not in target else None


def describe_kind(kind):
    if kind[0] == "act":
        return "access token" if len(kind) == 1 else f'access token for session "{kind[1]}"'
    if kind[0] == "idn":
        return "identity token"
    if kind[0] == "ssp":
        return f'invite token to grant support for space "{kind[1]}"'
    if kind[0] == "rop":
        return f'invite token to register a Oneprovider for admin user "{kind[1]}"'
    return f'invite token for {INVITES[kind[0]][2]} "{kind[1]}"'


def new_id():
    return f"{secrets.token_hex(16)}ch{secrets.token_hex(2)}"


def mint(location, secret, generation, subject, kind, caveats, token_id=None):
    """A token of no generation is a named one."""
    prefix = {kind_: code for code, kind_ in SUBJECTS.items()}[subject[0]]
    persistence = "nmd" if generation is None else f"tmp-{generation}"
    identifier = f"2/{persistence}/{prefix}-{subject[1]}/{write_kind(kind)}/{token_id or new_id()}".encode()
    texts = [caveat.encode() for caveat in caveats]
    return write(Macaroon(location.encode(), identifier, texts, chain(secret, identifier, texts)))
