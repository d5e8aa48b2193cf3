"""The provider states of this implementation, by the description of the endpoint in contracts/README.md."""
import base64
import json
import secrets

import caveats
import tokens
from macaroons import Macaroon, read, write

PATH = "/_onezone-mock/provider-states"
HOUR = 3600


def answer(world, data):
    asked = json.loads(data)
    make = STATES.get(asked.get("state"))
    if make is None:
        return 404, {"error": f"There is no state {asked.get('state')}."}
    if asked.get("action") == "teardown":
        return 200, {}
    now = world.now()
    times = {
        "now": now,
        "validUntil": now + HOUR,
        "longestValidUntil": now + world.max_ttl - 2,
        "tooLateValidUntil": now + world.max_ttl + 60,
    }
    return 200, {**times, **make(world, asked.get("params") or {})}


def new_record():
    return {"secret": secrets.token_hex(32), "generation": 1}


def access_token(world, subject, texts, kind=("act",)):
    record = world.temporary(subject)
    return tokens.mint(world.domain, record["secret"], record["generation"], subject, kind, texts)


def texts_of(params):
    """A text among them is one that goes into the token as it is."""
    return [one if isinstance(one, str) else caveats.from_json(one) for one in params.get("caveats", [])]


def new_provider(world):
    provider_id = secrets.token_hex(16)
    world.providers[provider_id] = {"id": provider_id, "temporaryTokens": new_record()}
    return ("oneprovider", provider_id)


def provider(world, params):
    subject = new_provider(world)
    of_all = texts_of({"caveats": params.get("caveatsOfAll", [])})
    token = access_token(world, subject, texts_of(params) + of_all)
    parts = read(token)
    forged = write(Macaroon(parts.location, parts.identifier, [cid for cid, _ in parts.caveats], bytes(32)))
    return {
        "providerId": subject[1],
        "providerToken": token,
        "forgedToken": forged,
        "identityToken": access_token(world, subject, of_all, ("idn",)),
        "inviteToken": access_token(world, subject, of_all, ("ujc", subject[1])),
    }


def revoked(world, _):
    subject = new_provider(world)
    token = access_token(world, subject, [])
    world.providers[subject[1]]["temporaryTokens"] = {**new_record(), "generation": 2}
    return {"providerId": subject[1], "providerToken": token}


def deleted(world, _):
    subject = new_provider(world)
    token = access_token(world, subject, [])
    del world.providers[subject[1]]
    return {"providerId": subject[1], "providerToken": token}


def user(world, params):
    user_id, password = secrets.token_hex(16), secrets.token_hex(8)
    world.users[user_id] = {
        "id": user_id,
        "username": f"user-{user_id[:8]}",
        "password": password,
        "blocked": params.get("blocked", False),
        "basicAuth": params.get("basicAuth", True),
        "onezonePrivileges": params.get("onezonePrivileges", []),
        "temporaryTokens": new_record(),
    }
    login = f"{world.users[user_id]['username']}:{password}"
    return {
        "userId": user_id,
        "userToken": access_token(world, ("user", user_id), texts_of(params)),
        "basicCredentials": base64.b64encode(login.encode()).decode(),
    }


def target(world, params):
    kind = params["kind"]
    if kind == "user":
        return {"targetId": user(world, {})["userId"]}
    if kind == "cluster":
        return {"targetId": new_provider(world)[1]}
    target_id = secrets.token_hex(16)
    world.targets[kind].add(target_id)
    return {"targetId": target_id}


STATES = {
    "a provider with an access token exists": provider,
    "a provider with a revoked access token exists": revoked,
    "a provider with an access token was deleted": deleted,
    "a user with an access token exists": user,
    "something to join exists": target,
}
