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


def texts_of(asked, provider_id=""):
    """The caveats of a token: those that are texts go into it as they are, behind the others."""
    about = json.loads(json.dumps(asked).replace("${providerId}", provider_id))
    texts = [caveats.from_json(one) for one in about if not isinstance(one, str)]
    return texts + [one for one in about if isinstance(one, str)]


def new_provider(world):
    provider_id = secrets.token_hex(16)
    world.providers[provider_id] = {"id": provider_id, "temporaryTokens": new_record()}
    return ("oneprovider", provider_id)


def provider(world, params):
    subject = new_provider(world)
    of_all = texts_of(params.get("caveatsOfAll", []), subject[1])
    texts = texts_of(params.get("caveats", []) + params.get("caveatsOfAll", []), subject[1])
    token = access_token(world, subject, texts)
    signature = read(token).signature
    record = world.temporary(subject)
    return {
        "providerId": subject[1],
        "providerToken": token,
        "forgedToken": changed(token, signature=bytes([signature[0] ^ 1]) + signature[1:]),
        "forgedAtTheEndToken": changed(token, signature=signature[:-1] + bytes([signature[-1] ^ 1])),
        "relocatedToken": changed(token, location=b"onezone.elsewhere.example.com"),
        "nextGenerationToken": tokens.mint(
            world.domain, record["secret"], record["generation"] + 1, subject, ("act",), texts
        ),
        "identityToken": access_token(world, subject, of_all, ("idn",)),
        "inviteToken": access_token(world, subject, of_all, ("ujc", subject[1])),
    }


def changed(token, **different):
    """The same token with another part, as anybody can write it."""
    parts = read(token)
    ids = [cid for cid, _ in parts.caveats]
    as_it_was = {"location": parts.location, "identifier": parts.identifier, "caveats": ids, "signature": parts.signature}
    return write(Macaroon(**{**as_it_was, **different}))


def short_lived(world, params):
    subject = new_provider(world)
    end = world.now() + (0 if params.get("ended") else 30)
    token = access_token(world, subject, [f"time < {end}"])
    return {"providerId": subject[1], "providerToken": token, "tokenEnd": end}


def named(world, params):
    subject = new_provider(world)
    token_id, secret = tokens.new_id(), secrets.token_hex(32)
    world.named[token_id] = {"secret": secret, "revoked": params.get("revoked", False)}
    kind = tokens.kind_from_json(params["type"]) if "type" in params else ("act",)
    return {
        "providerId": subject[1],
        "providerToken": access_token(world, subject, []),
        "tokenId": token_id,
        "tokenName": params.get("name", "contract"),
        "namedToken": tokens.mint(world.domain, secret, None, subject, kind, [], token_id),
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
    user_id, password = secrets.token_hex(16), f"secret-{secrets.token_hex(8)}"
    world.users[user_id] = {
        "id": user_id,
        "username": f"user-{user_id[:8]}",
        "password": password,
        "blocked": params.get("blocked", False),
        "basicAuth": params.get("basicAuth", True),
        "onezonePrivileges": params.get("onezonePrivileges", []),
        "temporaryTokens": new_record(),
    }
    name = world.users[user_id]["username"]
    return {
        "userId": user_id,
        "userToken": access_token(world, ("user", user_id), texts_of(params.get("caveats", []))),
        "userIdentityToken": access_token(world, ("user", user_id), [], ("idn",)),
        "basicCredentials": login(name, password),
        "wrongCredentials": login(name, password[:-1] + "x"),
        "capitalPasswordCredentials": login(name, password.upper()),
        "capitalNameCredentials": login(name.upper(), password),
    }


def login(name, password):
    return base64.b64encode(f"{name}:{password}".encode()).decode()


def administrator(world, _):
    """Clusters have no members here: who is in one is a user like others to both operations."""
    new_provider(world)
    admin = user(world, {})
    return {"adminId": admin["userId"], "adminToken": admin["userToken"]}


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
    "a provider with a short-lived access token exists": short_lived,
    "a provider with a named token exists": named,
    "an administrator of a provider's cluster exists": administrator,
    "a provider with a revoked access token exists": revoked,
    "a provider with an access token was deleted": deleted,
    "a user with an access token exists": user,
    "something to join exists": target,
}
