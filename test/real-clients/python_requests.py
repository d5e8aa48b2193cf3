"""What Python clients send through requests: file clients, their test suites, portals and archiving services.

Prints one line of JSON for each thing that a client relies on.
"""

import json
import os
import time

import requests

from report import Report, fixture, look

zone = fixture()
ONEZONE = zone["baseUrl"] + "/api/v3/onezone"
ADMIN = requests.auth.HTTPBasicAuth("admin", "password")
HOUR = 3600


def after(seconds):
    return {"type": "time", "validUntil": int(time.time()) + seconds}


def is_json(response):
    return response.headers["Content-Type"].startswith("application/json")


# onedatafilerestclient: one session; JSON with its content type on every request, GET or not; no credentials for infer.
report = Report("onedatafilerestclient", "requests")
session = requests.Session()
# It prepares requests by itself, on which requests does not look at REQUESTS_CA_BUNDLE.
session.verify = os.environ["REQUESTS_CA_BUNDLE"]


def file_client(method, path, body=None, token=None):
    headers = {"content-type": "application/json"}
    if token is not None:
        headers["X-Auth-Token"] = token
    prepared = session.prepare_request(
        requests.Request(method, ONEZONE + path, data=None if body is None else json.dumps(body), headers=headers)
    )
    return session.send(prepared, stream=False, timeout=5)


with report.case("POST /tokens/infer_access_token_scope without credentials", 4, 5):
    answer = file_client("POST", "/tokens/infer_access_token_scope", {"token": zone["alice"]["token"]})
    look(answer.status_code == 200 and is_json(answer), answer.status_code, answer.text)
    scope = answer.json()
    look(scope["validUntil"] is None, scope)
    data = scope["dataAccessScope"]
    look(data["readonly"] is False, data)
    supported = [f'{space["name"]}@{key}' for key, space in data["spaces"].items() if space.get("supports")]
    look(f'measurements@{zone["spaces"]["measurements"]}' in supported, supported)
    # It picks a provider that is online and new enough, and builds its URLs from the domain.
    usable = [
        f'https://{provider["domain"]}/api/v3/oneprovider'
        for provider in data["providers"].values()
        if provider["online"] and tuple(int(part) for part in provider["version"].split(".")[:3]) >= (21, 2, 1)
    ]
    look(usable == [f'https://{zone["providers"]["krakow"]["domain"]}/api/v3/oneprovider'], data["providers"])
    for space in data["spaces"].values():
        for provider, support in space["supports"].items():
            look(provider in data["providers"] and isinstance(support["readonly"], bool), space)

with report.case("POST /tokens/infer_access_token_scope of a confined token", 5, 6):
    confined = file_client(
        "POST",
        "/tokens/confine",
        {"token": zone["alice"]["token"], "caveats": [after(HOUR), {"type": "data.readonly"}]},
    )
    look(confined.status_code == 200, confined.status_code, confined.text)
    scope = file_client("POST", "/tokens/infer_access_token_scope", confined.json()).json()
    look(isinstance(scope["validUntil"], int) and scope["dataAccessScope"]["readonly"] is True, scope)

with report.case("2,344 spaces in one answer", 5):
    answer = file_client("POST", "/tokens/infer_access_token_scope", {"token": zone["collector"]["token"]})
    look(len(answer.json()["dataAccessScope"]["spaces"]) == 2344, answer.status_code, answer.text[:200])

with report.case("an error is read by its id, details and description", 8):
    answer = file_client("POST", "/tokens/infer_access_token_scope", {"token": "1234"})
    look(answer.status_code == 400 and not answer.ok and is_json(answer), answer.status_code)
    error = answer.json()["error"]
    look(error["id"] == "badValueToken" and error["details"]["key"] == "token", error)
    look(isinstance(error["description"], str), error)

with report.case("GET with a content type and no body", 11):
    answer = file_client("GET", "/user", token=zone["alice"]["token"])
    look(answer.status_code == 200, answer.status_code, answer.text)

# The test suites of oneclient and onedatafs: an empty form as body, basic authentication.
report = Report("oneclient's tests", "requests")

with report.case("POST /user/client_tokens with an empty form", 3, 11, 16):
    answer = requests.post(ONEZONE + "/user/client_tokens", {}, auth=ADMIN)
    look(answer.ok, answer.status_code, answer.text)
    admin_token = answer.json()["token"]
    look(admin_token.startswith("MD"), admin_token)
    look(len(admin_token[:24]) == 24, admin_token)

with report.case("the token of the user works as X-Auth-Token", 1, 13):
    answer = requests.get(ONEZONE + "/user", headers={"X-Auth-Token": admin_token})
    look(answer.json()["username"] == "admin", answer.text)

for days, seconds in (("2,590,000 seconds", 2590000), ("30 days to the second", 2592000)):
    with report.case(f"POST /user/tokens/temporary for {days}", 6, 14):
        body = {"type": {"accessToken": {}}, "caveats": [after(seconds)]}
        answer = requests.post(ONEZONE + "/user/tokens/temporary", json=body, auth=ADMIN)
        look(answer.status_code == 201 and list(answer.json()) == ["token"], answer.status_code, answer.text)
        look("Location" not in answer.headers, answer.headers)

with report.case("POST /user/tokens/temporary for longer than 30 days", 14):
    body = {"type": {"accessToken": {}}, "caveats": [after(2592000 + 60)]}
    answer = requests.post(ONEZONE + "/user/tokens/temporary", json=body, auth=ADMIN)
    error = answer.json()["error"]
    look(answer.status_code == 400 and error["id"] == "tokenTimeCaveatRequired", answer.status_code, answer.text)
    look(error["details"] == {"maxTtl": 2592000}, error)

# fs2od, an archiving service: bodies that it has turned into text itself, its own words for the content type.
report = Report("fs2od", "requests")
AUTH = {"X-Auth-Token": zone["admin"]["token"]}
USER = zone["admin"]["id"]


def fs2od(method, path, body=None):
    headers = {**AUTH, **({} if body is None else {"Content-type": "application/json"})}
    # Without a body it hands requests an empty dictionary.
    return requests.request(method, f"{ONEZONE}/{path}", headers=headers, data={} if body is None else json.dumps(body))


with report.case("GET /configuration", 12):
    answer = fs2od("GET", "configuration")
    look(answer.ok and is_json(answer) and "version" in answer.json(), answer.status_code, answer.text)

with report.case("GET /user", 13):
    look(fs2od("GET", "user").json()["userId"] == USER)

with report.case("GET /providers/ and each provider by its id", 10):
    answer = fs2od("GET", "providers/")
    look(answer.ok, answer.status_code, answer.text)
    for provider in answer.json()["providers"]:
        details = fs2od("GET", "providers/" + provider).json()
        look(details["providerId"] == provider and isinstance(details["domain"], str), details)

with report.case("GET /providers/{id}/spaces", 12):
    spaces = fs2od("GET", f'providers/{zone["providers"]["krakow"]["id"]}/spaces').json()["spaces"]
    look(zone["spaces"]["measurements"] in spaces, spaces[:3])

with report.case("GET /spaces/{id}", 12):
    space = zone["spaces"]["measurements"]
    look(fs2od("GET", "spaces/" + space).json()["name"] == "measurements")

with report.case("GET /spaces/{id} of none", 8):
    look(fs2od("GET", "spaces/unknown").status_code == 404)

with report.case("POST /user/tokens/temporary to support a space, for two minutes", 6):
    body = {
        "type": {"inviteToken": {"inviteType": "supportSpace", "spaceId": zone["spaces"]["own"]}},
        "caveats": [after(120)],
    }
    answer = fs2od("POST", "user/tokens/temporary", body)
    look(answer.status_code == 201 and answer.json()["token"], answer.status_code, answer.text)

invitation = {
    "name": "fs2od invite",
    # The limit belongs beside the type; here it is an unknown key that counts for nothing.
    "type": {
        "inviteToken": {"inviteType": "userJoinGroup", "groupId": zone["groups"]["researchers"]},
        "usageLimit": "infinity",
    },
}
created = {}

with report.case("GET /user/tokens/named/name/{name} of none", 7):
    look(fs2od("GET", "user/tokens/named/name/fs2od invite").status_code == 404)

with report.case("POST /users/{id}/tokens/named with a key in the wrong place", 6, 9):
    answer = fs2od("POST", f"users/{USER}/tokens/named", invitation)
    look(answer.status_code == 201, answer.status_code, answer.text)
    created = answer.json()
    look(set(created) == {"token", "tokenId"}, created)
    look(answer.headers["Location"].endswith("/tokens/named/" + created["tokenId"]), answer.headers)

with report.case("POST of a name that is taken, then of another", 7, 8):
    answer = fs2od("POST", f"users/{USER}/tokens/named", invitation)
    error = answer.json()["error"]
    look(answer.status_code == 400 and error["id"] == "badValueIdentifierOccupied", answer.status_code, answer.text)
    look(error["details"]["key"] == "name", error)
    answer = fs2od("POST", f"users/{USER}/tokens/named", {**invitation, "name": "fs2od invite_a1b2"})
    look(answer.ok, answer.status_code, answer.text)

with report.case("GET by name, by id, and in the list", 7):
    by_name = fs2od("GET", f"users/{USER}/tokens/named/name/fs2od invite").json()
    look(by_name["id"] == created["tokenId"], by_name)
    look(fs2od("GET", "tokens/named/" + created["tokenId"]).json()["token"] == created["token"])
    look(created["tokenId"] in fs2od("GET", f"users/{USER}/tokens/named").json()["tokens"])

with report.case("DELETE /tokens/named/{id}, which is gone then", 6, 12):
    answer = fs2od("DELETE", "tokens/named/" + created["tokenId"])
    look(answer.status_code == 204 and answer.content == b"", answer.status_code, answer.content)
    look(fs2od("GET", "tokens/named/" + created["tokenId"]).status_code == 404)

# A portal whose users come with a token of their identity provider.
report = Report("a transfer portal", "requests")
PORTAL = {"X-Auth-Token": "egi:" + zone["egiToken"], "Content-Type": "application/json"}

with report.case("POST /user/tokens/temporary for 30 days with a token of an identity provider", 2, 14):
    body = {"type": {"accessToken": {}}, "caveats": [after(30 * 24 * HOUR)]}
    answer = requests.post(ONEZONE + "/user/tokens/temporary", json=body, headers=PORTAL)
    look(answer.status_code == 201, answer.status_code, answer.text)

with report.case("GET /user/effective_spaces, with and without a slash at its end, and each space", 10, 11):
    for path in ("/user/effective_spaces", "/user/effective_spaces/"):
        answer = requests.get(ONEZONE + path, headers=PORTAL)
        look(answer.status_code == 200, answer.status_code, answer.text)
        for space in answer.json()["spaces"]:
            details = requests.get(f"{ONEZONE}/user/effective_spaces/{space}", headers=PORTAL).json()
            look(details["spaceId"] == space and isinstance(details["name"], str), details)

with report.case("a token that the identity provider does not know", 2, 8):
    answer = requests.get(ONEZONE + "/user", headers={"X-Auth-Token": "egi:unknown"})
    look(answer.status_code == 401, answer.status_code)
    look(answer.json()["error"]["details"]["authError"]["id"] == "badIdpAccessToken", answer.text)

with report.case("GET /user/effective_providers and the spaces of each", 10):
    headers = {"X-Auth-Token": zone["alice"]["token"]}
    providers = requests.get(ONEZONE + "/user/effective_providers", headers=headers).json()["providers"]
    look(zone["providers"]["krakow"]["id"] in providers, providers)
    for provider in providers:
        details = requests.get(f"{ONEZONE}/user/effective_providers/{provider}", headers=headers).json()
        look(details["providerId"] == provider, details)
        spaces = requests.get(f"{ONEZONE}/user/effective_providers/{provider}/spaces", headers=headers).json()
        look(isinstance(spaces["spaces"], list), spaces)

# Scripts: one session with the token, every space by its id, until the name fits.
report = Report("scripts that look for a space", "requests")

with report.case("GET /user/spaces, then /spaces/{id} until the name fits", 1):
    with requests.Session() as session:
        session.headers.update({"X-Auth-Token": zone["alice"]["token"]})
        names = {}
        for space in session.get(ONEZONE + "/user/spaces").json()["spaces"]:
            details = session.get(f"{ONEZONE}/spaces/{space}").json()
            names[details["name"]] = details["spaceId"]
        look(names["measurements"] == zone["spaces"]["measurements"], names)

# The acceptance tests: a service that is not there yet is asked again, anything else fails at once.
report = Report("onedata-acceptance", "requests")

with report.case("503 is an answer in JSON that says to come again", 12, 17):
    answer = requests.get(zone["outOfOrderUrl"] + "/api/v3/onezone/user", auth=ADMIN)
    look(answer.status_code == 503 and is_json(answer), answer.status_code, answer.text)
    look(answer.json()["error"]["id"] == "serviceUnavailable", answer.text)

with report.case("PATCH /tokens/named/{id} revokes, and a revoked token is refused", 6):
    body = {"name": "acceptance", "type": {"accessToken": {}}}
    named = requests.post(ONEZONE + "/user/tokens/named", json=body, auth=ADMIN).json()
    headers = {"X-Auth-Token": named["token"]}
    look(requests.get(ONEZONE + "/user", headers=headers).status_code == 200)
    answer = requests.patch(f'{ONEZONE}/tokens/named/{named["tokenId"]}', json={"revoked": True}, auth=ADMIN)
    look(answer.status_code == 204 and answer.content == b"", answer.status_code, answer.content)
    answer = requests.get(ONEZONE + "/user", headers=headers)
    look(answer.status_code == 401, answer.status_code)
    look(answer.json()["error"]["details"]["authError"]["id"] == "tokenRevoked", answer.text)

with report.case("a connection that is kept serves one request after another, refused ones between them", 11):
    with requests.Session() as session:
        for _ in range(50):
            look(session.get(ONEZONE + "/user", auth=ADMIN).status_code == 200)
            look(session.post(ONEZONE + "/tokens/examine", data="{").status_code == 415)
            look(session.get(ONEZONE + "/nowhere").status_code == 404)
