"""Caveats: as JSON, as the text in a token, and when they are satisfied."""
import base64
import binascii
import ipaddress
import json
import re

REGIONS = ["Africa", "Antarctica", "Asia", "Europe", "EU", "NorthAmerica", "Oceania", "SouthAmerica"]
SERVICES = {"ozw": "oz_worker", "ozp": "oz_panel", "opw": "op_worker", "opp": "op_panel"}
ENTITIES = (
    "oz_worker user group space share provider handleService handle cluster harvester storage token space_stats"
    " temporary_token_secret atm_inventory atm_lambda atm_workflow_schema onp_cluster onp_host onp_panel onp_provider"
    " onp_service onp_space onp_storage onp_user onp_zone op_archive op_atm_inventory op_atm_lambda_snapshot op_atm_store"
    " op_atm_task_execution op_atm_workflow_execution op_atm_workflow_schema op_atm_workflow_schema_snapshot op_dataset"
    " file op_group op_handle op_handle_service op_metrics op_provider op_qos op_share op_space op_storage op_transfer"
    " op_user *"
).split()
SCOPES = ["private", "protected", "shared", "public", "auto", "*"]


class BadCaveat(Exception):
    """The JSON is no caveat."""


class UnknownCaveat(Exception):
    """The text is no caveat that anybody understands."""


class BadGri(Exception):
    """The text names a resource that cannot be."""


def need(condition):
    if not condition:
        raise BadCaveat


def is_integer(value):
    return isinstance(value, int) and not isinstance(value, bool)


def whitelist(caveat, check):
    values = caveat.get("whitelist")
    need(isinstance(values, list) and values)
    return [check(value) for value in values]


def mask(text):
    need(isinstance(text, str))
    address, *rest = [part for part in text.split("/") if part]
    need(len(rest) <= 1)
    parts = address.split(".")
    need(len(parts) == 4)
    for part in parts:
        need(re.fullmatch(r"0|[1-9]\d{0,2}", part) and int(part) < 256)
    length = rest[0] if rest else "32"
    need(re.fullmatch(r"[+]?\d+", length) and int(length) <= 32)
    return f"{address}/{int(length)}"


def with_prefix(prefixes):
    def check(text):
        need(isinstance(text, str) and text[:3] in prefixes and text[3:4] == "-")
        return text

    return check


def matchspec(text):
    need(isinstance(text, str) and "|" not in text)
    parts = text.split("/")
    need(len(parts) == 3)
    need(parts[0] in ("all", *SERVICES) and parts[1] in ("create", "get", "update", "delete", "all"))
    gri = parts[2].split(".")
    need(len(gri) == 3 and gri[0] in ENTITIES)
    aspect, *scope = gri[2].split(":")
    need(len(scope) <= 1 and aspect.count(",") <= 1)
    need(not scope or scope[0] in SCOPES)
    return text if scope else f"{text}:private"


def path(text):
    need(isinstance(text, str))
    try:
        decoded = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise BadCaveat from error
    need(decoded.startswith(b"/") and decoded.strip(b"/") and not decoded.endswith(b"/"))
    return text


def object_id(text):
    need(isinstance(text, str))
    try:
        data = bytes.fromhex(text)
    except ValueError as error:
        raise BadCaveat from error
    need(len(data) > 8 and data[0] == 0 and data[4] == 0)
    parts = data[8:].split(b"#")
    need((parts[0], len(parts)) in ((b"guid", 3), (b"shareGuid", 4)))
    return text


def place(check):
    def read(caveat):
        need(caveat.get("filter") in ("whitelist", "blacklist"))
        values = caveat.get("list")
        need(isinstance(values, list) and values and all(check(value) for value in values))
        return f"{'=' if caveat['filter'] == 'whitelist' else '!='} {'|'.join(values)}"

    return read


def is_country(value):
    return isinstance(value, str) and len(value.encode()) == 2


def choice(values):
    def read(caveat):
        need(caveat.get("interface") in values)
        return caveat["interface"]

    return read


def integers(caveat):
    return "|".join(str(value) for value in whitelist(caveat, asn))


def asn(value):
    need(is_integer(value))
    return value


def time(caveat):
    need(is_integer(caveat.get("validUntil")))
    return str(caveat["validUntil"])


READERS = {
    "time": lambda caveat: f"time < {time(caveat)}",
    "ip": lambda caveat: f"ip = {'|'.join(whitelist(caveat, mask))}",
    "asn": lambda caveat: f"asn = {integers(caveat)}",
    "geo.country": lambda caveat: f"geo.country {place(is_country)(caveat)}",
    "geo.region": lambda caveat: f"geo.region {place(REGIONS.__contains__)(caveat)}",
    "service": lambda caveat: f"service = {'|'.join(whitelist(caveat, with_prefix(SERVICES)))}",
    "consumer": lambda caveat: f"consumer = {'|'.join(whitelist(caveat, with_prefix(('usr', 'grp', 'prv'))))}",
    "interface": lambda caveat: f"interface = {choice(('rest', 'oneclient', 'graphsync'))(caveat)}",
    "api": lambda caveat: f"api = {'|'.join(whitelist(caveat, matchspec))}",
    "data.readonly": lambda caveat: "data.readonly",
    "data.path": lambda caveat: f"data.path = {'|'.join(whitelist(caveat, path))}",
    "data.objectid": lambda caveat: f"data.objectid = {'|'.join(whitelist(caveat, object_id))}",
}


def from_json(caveat):
    """The text of a caveat as it goes into a token."""
    need(isinstance(caveat, dict))
    reader = READERS.get(caveat.get("type")) if isinstance(caveat.get("type"), str) else None
    try:
        need(reader is not None)
        return reader(caveat)
    except BadCaveat:
        need(caveat.get("scope") == "identityToken")
        return "authorization = none"


def to_json(text):
    """A caveat as examine shows it."""
    if text == "data.readonly":
        return {"type": "data.readonly"}
    if text == "authorization = none":
        return {"scope": "identityToken"}
    match = re.fullmatch(r"([a-z.]+) (<|=|!=) (.*)", text, flags=re.S)
    if match is None:
        raise UnknownCaveat(text)
    kind, relation, rest = match.groups()
    if kind == "time" and relation == "<" and re.fullmatch(r"-?\d+", rest):
        return {"type": "time", "validUntil": int(rest)}
    if kind in ("geo.country", "geo.region") and relation in ("=", "!="):
        return {"type": kind, "filter": "whitelist" if relation == "=" else "blacklist", "list": rest.split("|")}
    if relation != "=":
        raise UnknownCaveat(text)
    if kind == "interface" and rest in ("rest", "oneclient", "graphsync"):
        return {"type": kind, "interface": rest}
    values = rest.split("|")
    if kind == "data.objectid":
        return {"type": kind, "whitelist": values}
    if kind not in READERS or kind in ("time", "interface", "data.readonly"):
        raise UnknownCaveat(text)
    try:
        caveat = {"type": kind, "whitelist": [int(value) for value in values] if kind == "asn" else values}
        caveat["whitelist"] = [to_value(kind, value) for value in caveat["whitelist"]]
    except (ValueError, BadCaveat) as error:
        raise (BadGri if is_bad_gri(kind, values) else UnknownCaveat)(text) from error
    return caveat


def to_value(kind, value):
    checks = {"ip": mask, "asn": asn, "service": with_prefix(SERVICES), "consumer": with_prefix(("usr", "grp", "prv"))}
    return {**checks, "api": matchspec, "data.path": path}[kind](value)


def is_bad_gri(kind, values):
    """A known service and operation, and a resource that cannot be."""
    starts = r"(all|ozw|ozp|opw|opp)/(create|get|update|delete|all)/[^/]*"
    return kind == "api" and all(re.fullmatch(starts, value) for value in values)


def is_satisfied(text, now, peer_ip, service, consumer):
    """For a token that is used over REST, in a world without data about networks."""
    caveat = to_json(text)
    kind = caveat.get("type")
    if kind == "time":
        return now < caveat["validUntil"]
    if kind == "ip":
        address = ipaddress.ip_address(peer_ip)
        return any(address in ipaddress.ip_network(value, strict=False) for value in caveat["whitelist"])
    if kind == "service":
        return any(value in (service, f"{service[:3]}-*") for value in caveat["whitelist"])
    if kind == "consumer":
        return consumer is not None and any(value in (consumer, f"{consumer[:3]}-*") for value in caveat["whitelist"])
    if kind == "interface":
        return caveat["interface"] == "rest"
    return kind == "api"


def covers(text, operation, resource):
    """Does an api caveat cover a request? The resource is (entity, id, aspect, scope)."""
    for spec in to_json(text)["whitelist"]:
        service, asked, gri = spec.split("/")
        entity, entity_id, rest = gri.split(".")
        aspect, scope = rest.split(":")
        wanted = [service in ("all", "ozw"), asked in ("all", operation), entity in ("*", resource[0])]
        wanted += [entity_id in ("*", resource[1]), covers_aspect(aspect, resource[2]), scope in ("*", resource[3])]
        if all(wanted):
            return True
    return False


def covers_aspect(pattern, aspect):
    if pattern in ("*", aspect):
        return True
    parts, own = pattern.split(","), aspect.split(",")
    return len(parts) == len(own) == 2 and all(part in ("*", mine) for part, mine in zip(parts, own))


def write_json(value):
    """As Onezone writes JSON: keys in descending order, nothing between."""
    if isinstance(value, dict):
        keys = sorted(value, reverse=True)
        return "{" + ",".join(f"{json.dumps(key, ensure_ascii=False)}:{write_json(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(write_json(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)
