"""A Onezone of two operations: minting for the current provider, and examining. It is written from the documentation, in another
language and with none of the code of onezone-mock, to be verified like anybody's.

Usage: onezone.py WORLD [--states] [--defects]. Prints a line of JSON: its URLs, one for each deliberate defect with --defects."""
import base64
import json
import re
import sys
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import caveats
import defects
import states
import tokens
from errors import Refused, error
from macaroons import BadToken, chain

MINT = "/api/v3/onezone/provider/tokens/temporary"
EXAMINE = "/api/v3/onezone/tokens/examine"


class World:
    """Who there is, with which secrets."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.data = json.load(file)
        self.providers = {one["id"]: one for one in self.data["providers"]}
        self.users = {one["id"]: one for one in self.data["users"]}
        self.domain = self.data["onezoneDomain"]
        self.max_ttl = self.data.get("maxTemporaryTokenTtl", 2592000)
        kinds = {"group": "groups", "space": "spaces", "harvester": "harvesters", "atmInventory": "inventories"}
        self.targets = {kind: {one["id"] for one in self.data.get(key, [])} for kind, key in kinds.items()}
        self.named = {}
        self.clusters = {"onezone"} | {one["id"] for one in self.data.get("clusters", [])}

    def now(self):
        return self.data.get("now") or int(time.time())

    def temporary(self, subject):
        kind, subject_id = subject
        return ({"oneprovider": self.providers, "user": self.users}.get(kind, {}).get(subject_id) or {}).get("temporaryTokens")

    def exists(self, target_key, target):
        if target_key == "clusterId":
            return target in self.clusters or target in self.providers
        if target_key == "adminUserId":
            return target in self.users
        return target in self.targets[target_key.removesuffix("Id")]


def read_token(text):
    try:
        return tokens.Token(text)
    except (BadToken, tokens.TooLarge, UnicodeError, ValueError) as problem:
        raise Refused(400, error("badToken")) from problem


def unauthorized(cause):
    return Refused(401, error("unauthorized", {"authError": cause}))


def authenticate(world, headers, peer_ip):
    """Who calls: a token, or the id of a user who has logged in, or nobody."""
    text = headers.get("x-auth-token")
    if defects.on("macaroon header first"):
        text = headers.get("macaroon", text)
    authorization = headers.get("authorization") or ""
    if text is None and authorization.startswith("Bearer "):
        text = authorization.removeprefix("Bearer ")
    if text is None:
        text = headers.get("macaroon")
    if text is not None:
        return caller_of_token(world, text, headers, peer_ip)
    if authorization.startswith("Basic "):
        return ("user", log_in(world, authorization.removeprefix("Basic ")))
    return None


def caller_of_token(world, text, headers, peer_ip):
    try:
        token = read_token(text)
    except Refused as refused:
        raise unauthorized(refused.error) from refused
    service, consumer = "ozw-onezone", None
    helpers = {}
    for header, wrapper in (("x-onedata-service-token", "badServiceToken"), ("x-onedata-consumer-token", "badConsumerToken")):
        given = headers.get(header)
        if given is None:
            continue
        try:
            helpers[header] = read_token(given)
            verify(world, helpers[header], peer_ip, None, None, identity=True)
            if wrapper == "badServiceToken" and helpers[header].subject[0] == "user":
                raise Refused(400, error("tokenInvalid"))
        except Refused as refused:
            raise unauthorized(error(wrapper, {"tokenError": refused.error})) from refused
    if "x-onedata-service-token" in helpers:
        helper = helpers["x-onedata-service-token"]
        service = f"{'opp' if helper.indication == 'opp' else 'opw'}-{helper.subject[1]}"
    if "x-onedata-consumer-token" in helpers:
        kind, subject_id = helpers["x-onedata-consumer-token"].subject
        consumer = f"{'usr' if kind == 'user' else 'prv'}-{subject_id}"
    try:
        verify(world, token, peer_ip, service, consumer)
        if token.subject[0] == "oneprovider" and not service.startswith("ozw-"):
            raise Refused(400, error("tokenServiceForbidden", {"service": service_json(service)}))
    except Refused as refused:
        raise unauthorized(refused.error) from refused
    return token


def verify(world, token, peer_ip, service, consumer, identity=False):
    """Is this an access token, or one that tells who somebody is, that holds here and now?"""
    kinds = [("act",), ("idn",)] if identity and token.subject[0] == "oneprovider" else [("idn",)]
    if identity and token.kind not in kinds:
        raise Refused(400, error("notAnIdentityToken", {"received": token}))
    if not identity and token.kind[0] != "act" and not defects.on("identity token taken"):
        raise Refused(400, error("notAnAccessToken", {"received": token}))
    record = world.named.get(token.id) if token.persistence == "named" else world.temporary(token.subject)
    if record is None or (token.persistence != "named" and token.generation > record["generation"]):
        raise Refused(400, error("tokenInvalid"))
    is_revoked = record["revoked"] if token.persistence == "named" else token.generation < record["generation"]
    if is_revoked and not defects.on("revoked token taken"):
        raise Refused(400, error("tokenRevoked"))
    for text in token.caveats:
        if identity and re.match(r"service|api|data\.", text):
            raise Refused(400, error("tokenCaveatUnverified", {"caveat": caveats.to_json(text)}))
        try:
            satisfied = defects.satisfied(text, caveats.is_satisfied(text, world.now(), peer_ip, service or "", consumer))
        except (caveats.UnknownCaveat, caveats.BadGri) as problem:
            raise Refused(400, error("tokenCaveatUnknown", {"caveat": text})) from problem
        if not satisfied:
            raise Refused(400, error("tokenCaveatUnverified", {"caveat": caveats.to_json(text)}))
    expected = chain(record["secret"], token.macaroon.identifier, [text.encode() for text in token.caveats])
    if (token.macaroon.signature != expected or token.has_third_party) and not defects.on("signature not checked"):
        raise Refused(400, error("tokenInvalid"))
    if len(token.kind) == 2 and not identity:
        raise Refused(400, error("tokenSessionInvalid"))
    if token.subject[0] == "user" and world.users[token.subject[1]].get("blocked") and not defects.on("blocked user taken"):
        raise Refused(400, error("userBlocked"))


def log_in(world, encoded):
    try:
        name, colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        name, colon, password = "", "", ""
    user = next((one for one in world.users.values() if one.get("username") == name), None)
    if not colon or user is None or not world.data.get("basicAuth", True):
        raise unauthorized(error("badBasicCredentials"))
    if user.get("basicAuth") is False:
        raise unauthorized(error("basicAuthDisabled"))
    if user.get("password") != password:
        raise unauthorized(error("badBasicCredentials"))
    if user.get("blocked"):
        raise unauthorized(error("userBlocked"))
    return user["id"]


def subject_of(caller):
    return caller.subject if isinstance(caller, tokens.Token) else caller


def check_api(caller, resource):
    """Do the caveats of the caller's token let it be used for this?"""
    for text in caller.caveats if isinstance(caller, tokens.Token) else []:
        covered = not text.startswith("api = ") or defects.on("api caveat ignored") or caveats.covers(text, "create", resource)
        limited = text.startswith("service = ") and not re.search(r"(= |\|)ozw-", text)
        if limited or not covered:
            raise unauthorized(error("tokenCaveatUnverified", {"caveat": caveats.to_json(text)}))


def mint(world, caller, body):
    subject = None if caller is None else subject_of(caller)
    check_api(caller, ("token", "null", f"provider_temporary_token,{subject and subject[1]}", "private"))
    if subject is None:
        raise Refused(401, error("unauthorized"))
    is_manager = subject[0] == "user" and "oz_tokens_manage" in world.users[subject[1]].get("onezonePrivileges", [])
    if subject[0] != "oneprovider" and not is_manager:
        raise Refused(403, error("forbidden"))
    if not isinstance(body, dict):
        raise Refused(400, error("malformedData"))
    texts = read_caveats(body.get("caveats", []))
    kind = ("act",) if "type" not in body else tokens.kind_from_json(body["type"])
    if kind is None:
        raise Refused(400, error("badValueTokenType", {"key": "type"}))
    if kind[0] in tokens.INVITES:
        if not world.exists(tokens.INVITES[kind[0]][1], kind[1]):
            raise Refused(400, error("inviteTokenTargetIdInvalid", {"id": kind[1]}))
        if (kind[0] not in ("ujc", "gjc") or kind[1] != subject[1]) and not defects.on("invites to anything"):
            raise Refused(400, error("inviteTokenSubjectNotAuthorized"))
    services = [one for text in texts if text.startswith("service = ") for one in text[10:].split("|")]
    for service in services or ["ozw-onezone"]:
        if subject[0] != "oneprovider":
            raise Refused(400, error("tokenSubjectInvalid"))
        if len(kind) == 2 and kind[0] == "act":
            raise Refused(400, error("tokenSessionInvalid"))
        if kind[0] == "act" and service not in ("ozw-onezone", "ozw-*") and not defects.on("any service allowed"):
            raise Refused(400, error("tokenServiceForbidden", {"service": service_json(service)}))
    ends = [int(text[7:]) for text in texts if text.startswith("time < ")]
    if not ends or defects.earliest(ends) - world.now() > defects.max_ttl(world.max_ttl):
        raise Refused(400, error("tokenTimeCaveatRequired", {"maxTtl": world.max_ttl}))
    record = world.temporary(subject)
    kind, subject, texts = defects.minted(kind, subject, texts)
    token = tokens.mint(world.domain, record["secret"], record["generation"], subject, kind, texts)
    return 201, {"token": defects.token(token)}


def read_caveats(given):
    if not isinstance(given, list):
        raise Refused(400, error("badData", {"key": "caveats"}))
    texts = []
    for caveat in given:
        try:
            texts.append(caveats.from_json(caveat))
        except caveats.BadCaveat as problem:
            shown = caveat if isinstance(caveat, (dict, str)) else caveats.write_json(caveat)
            raise Refused(400, error("badValueCaveat", {"caveat": shown})) from problem
    return texts


def service_json(service):
    return {"type": caveats.SERVICES[service[:3]], "id": service[4:]}


def examine(world, caller, body):
    check_api(caller, ("token", "null", "examine", "public"))
    if not isinstance(body, dict):
        raise Refused(400, error("malformedData"))
    if "token" not in body:
        raise Refused(400, error("missingRequiredValue", {"key": "token"}))
    text = body["token"]
    if text == "":
        raise Refused(400, error("badValueEmpty", {"key": "token"}))
    try:
        if not isinstance(text, str):
            raise Refused(400, error("badToken"))
        if len(text.encode()) > tokens.MAX_SIZE:
            raise Refused(400, error("tokenTooLarge", {"limit": tokens.MAX_SIZE}))
        token = read_token(defects.trimmed(text))
    except Refused as refused:
        raise Refused(400, error("badValueToken", {"key": "token", "tokenError": refused.error})) from refused
    try:
        shown = [caveats.to_json(caveat) for caveat in token.caveats]
    except caveats.BadGri as problem:
        raise Refused(400, error("badGRI")) from problem
    except caveats.UnknownCaveat as problem:
        raise Refused(500, error("internalServerError", {"reference": "0123456789"})) from problem
    return 200, defects.examined({
        "onezoneDomain": token.location,
        "id": token.id,
        "persistence": token.persistence,
        "subject": {"type": token.subject[0], "id": token.subject[1]},
        "type": tokens.kind_to_json(token.kind),
        "caveats": shown,
    }, token)


class Handler(BaseHTTPRequestHandler):
    """HTTP/1.0: each connection serves one request."""

    world = None
    has_states = False

    def log_message(self, *_):
        """Nothing is written for each request."""

    def do_POST(self):
        defects.choose(self.server.defect)
        length = int(self.headers.get("content-length") or 0)
        data = self.rfile.read(length)
        path = plain_path(self.path)
        if path == states.PATH and self.has_states:
            status, body = states.answer(self.world, data)
            self.send(status, body, {})
            return
        operation = {MINT: mint, EXAMINE: examine}.get(path)
        if operation is None:
            self.send(405, None, {"allow": "HEAD, GET, OPTIONS"})
            return
        try:
            status, body = self.run(operation, data)
            self.send(status, body, {"Access-Control-Allow-Origin": "*"})
        except Refused as refused:
            body = None if refused.error is None else {"error": defects.refusal(refused.status, refused.error)}
            self.send(defects.status(refused.status, refused.error), body, {"Access-Control-Allow-Origin": "*"})

    def run(self, operation, data):
        caller = authenticate(self.world, self.headers, self.client_address[0])
        accept = self.headers.get("accept")
        if accept is not None and not accepts_json(accept):
            raise Refused(406, None)
        if data and not defects.on("content type not checked"):
            if (self.headers.get("content-type") or "").strip().lower() != "application/json":
                raise Refused(415, None)
        try:
            text = data.decode("utf-8")
            body = json.loads(text, parse_constant=refuse_constant) if data else {}
        except (ValueError, RecursionError) as problem:
            if not defects.on("malformed JSON taken"):
                raise Refused(400, error("malformedData")) from problem
            body = {}
        if isinstance(body, dict) and defects.on("unknown keys refused") and set(body) - {"caveats", "token", "type"}:
            raise Refused(400, error("badData", {"key": "?"}))
        if isinstance(body, dict) and defects.on("null is no caveats") and body.get("caveats", 0) is None:
            del body["caveats"]
        if isinstance(body, dict) and defects.on("null is no type") and body.get("type", 0) is None:
            del body["type"]
        return operation(self.world, caller, body)

    def do_other(self):
        defects.choose(self.server.defect)
        if plain_path(self.path) in (MINT, EXAMINE):
            self.send(405, None, {"Allow": "POST", "Access-Control-Allow-Origin": "*"})
        else:
            self.send(404, None, {})

    do_GET = do_PUT = do_PATCH = do_DELETE = do_other

    def send(self, status, body, headers):
        content = b"" if body is None else json.dumps(body, indent=1).encode()
        self.send_response(status)
        for name, value in headers.items():
            if not (name == "Access-Control-Allow-Origin" and defects.on("no CORS header")):
                self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Type", "text/html" if defects.on("wrong content type") else "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def plain_path(target):
    return urllib.parse.unquote(target.split("?")[0]).removesuffix("/")


def accepts_json(accept):
    if defects.on("accept not checked"):
        return True
    if not re.fullmatch(r"\s*[^/,;\s]+/[^,;\s]+.*", accept) and accept:
        raise Refused(400, None)
    ranges = [part.strip().lower() for part in accept.split(",")]
    return any(re.sub(r"\s*;\s*q=.*", "", one) in ("application/json", "application/*", "*/*") for one in ranges)


def refuse_constant(name):
    raise ValueError(name)


def main(path, *options):
    Handler.world = World(path)
    Handler.has_states = "--states" in options
    urls = {}
    for name in defects.NAMES if "--defects" in options else [None]:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        server.defect = name
        threading.Thread(target=server.serve_forever, daemon=True).start()
        urls[name or ""] = f"http://127.0.0.1:{server.server_port}"
    print(json.dumps(urls), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
