"""What clients send whose HTTP stack leaves every header to them, in Python's standard library.

C++ (oneclient), asynchronous Python (egi-notebooks-hub), generated Python, and scripts. Prints one line of JSON for
each thing that a client relies on.
"""

import base64
import http.client
import json
import ssl
import time
import urllib.error
import urllib.request

from report import Report, fixture, look

zone = fixture()
API = "/api/v3/onezone"
ONEZONE = zone["baseUrl"] + API
# Trusts what SSL_CERT_FILE names.
TRUST = ssl.create_default_context()


def after(seconds):
    return {"type": "time", "validUntil": int(time.time()) + seconds}


class Answer:
    """A status, headers by lower-case name, and a body."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = {name.lower(): value for name, value in headers}
        self.body = body

    def json(self):
        return json.loads(self.body)

    def __str__(self):
        return f"{self.status} {self.headers} {self.body[:300]!r}"


# oneclient keeps one connection, sends a content type with everything, and a length of 0 where there is no body.
report = Report("oneclient", "http.client")
connection = http.client.HTTPSConnection(zone["host"], zone["port"], context=TRUST, timeout=20)


def oneclient(method, path, body=None, token=None):
    text = "" if body is None else json.dumps(body)
    connection.putrequest(method, API + path, skip_accept_encoding=True)
    connection.putheader("Connection", "Keep-Alive")
    connection.putheader("Content-Type", "application/json")
    if token is not None:
        connection.putheader("X-Auth-Token", token)
    connection.putheader("Content-Length", str(len(text)))
    connection.endheaders(text.encode())
    response = connection.getresponse()
    return Answer(response.status, response.getheaders(), response.read())


USER = zone["alice"]["token"]
space = None

with report.case("POST /tokens/infer_access_token_scope lists the spaces of a token", 4, 5):
    answer = oneclient("POST", "/tokens/infer_access_token_scope", {"token": USER})
    names = [one["name"] for one in answer.json()["dataAccessScope"]["spaces"].values()]
    look(answer.status == 200 and "measurements" in names, answer)

with report.case("POST /user/spaces: 201, an empty body, and the id at the end of Location", 6, 9):
    answer = oneclient("POST", "/user/spaces", {"name": "oneclient", "idGeneratorSeed": "oneclient"}, USER)
    look(answer.status == 201 and answer.body == b"", answer)
    space = answer.headers["location"].rsplit("/", 1)[-1]
    look(space != "", answer)

with report.case("GET /user/spaces/{id} with a content type and a length of 0", 11):
    details = oneclient("GET", f"/user/spaces/{space}", token=USER)
    look(details.status == 200, details)
    look(details.json()["spaceId"] == space and details.json()["name"] == "oneclient", details)
    look(isinstance(details.json()["creationTime"], int), details)

with report.case("POST /user/tokens/temporary to support the space", 6):
    body = {"type": {"inviteToken": {"inviteType": "supportSpace", "spaceId": space}}, "caveats": [after(36000)]}
    answer = oneclient("POST", "/user/tokens/temporary", body, USER)
    look(answer.status == 201 and answer.json()["token"].startswith("MD"), answer)

with report.case("DELETE /user/spaces/{id} with a content type and a length of 0: 204, empty", 11, 12):
    answer = oneclient("DELETE", f"/user/spaces/{space}", token=USER)
    look(answer.status == 204 and answer.body == b"", answer)
    look("content-type" not in answer.headers or answer.headers.get("content-length", "0") == "0", answer)
    look(oneclient("GET", f"/user/spaces/{space}", token=USER).status in (403, 404))

# egi-notebooks-hub: the token of an identity provider with its prefix, a content type on GET too, named tokens found again
# by name.
report = Report("egi-notebooks-hub", "urllib")


def send(method, path, headers, body=None):
    request = urllib.request.Request(ONEZONE + path, data=body, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20, context=TRUST) as response:
            return Answer(response.status, response.getheaders(), response.read())
    except urllib.error.HTTPError as error:
        return Answer(error.code, error.headers.items(), error.read())


HUB = {"content-type": "application/json", "x-auth-token": "egi:" + zone["egiToken"]}
hub_token = None

with report.case("GET /user/tokens/named/name/{name} of none, with a content type", 2, 7, 11):
    look(send("GET", "/user/tokens/named/name/onezone.notebooks.egi.eu", HUB).status == 404)

with report.case("POST /user/tokens/named with caveats", 2, 6):
    caveats = [{"type": "interface", "interface": "rest"}, {"whitelist": ["ozw-onezone"], "type": "service"}]
    body = {"name": "onezone.notebooks.egi.eu", "type": {"accessToken": {}}, "caveats": caveats}
    answer = send("POST", "/user/tokens/named", HUB, json.dumps(body).encode())
    look(answer.status == 201, answer)
    hub_token = answer.json()["token"]

with report.case("GET /user tells who came", 2, 13):
    answer = send("GET", "/user", HUB)
    look(answer.json()["userId"] == zone["alice"]["id"], answer)

with report.case("GET /user/tokens/named/name/{name} finds it again", 7):
    found = send("GET", "/user/tokens/named/name/onezone.notebooks.egi.eu", HUB).json()
    look(found["token"] == hub_token and found["subject"]["id"] == zone["alice"]["id"], found)

with report.case("the token works at Onezone over REST", 1):
    answer = send("GET", "/user/spaces", {"X-Auth-Token": hub_token})
    look(answer.status == 200, answer)

with report.case("POST /user/client_tokens with a content type and no body (older versions)", 2, 11):
    answer = send("POST", "/user/client_tokens", HUB, b"")
    look(answer.status < 300 and answer.json()["token"].startswith("MD"), answer)

# The generated Python client: Accept and Content-Type always, and models that refuse a null.
report = Report("the generated Python client", "urllib")
GENERATED = {
    "Accept": "application/json",
    "Content-Type": "application/json",
    "User-Agent": "Swagger-Codegen/1.0.0/python",
    "X-Auth-Token": USER,
}


def generated(method, path, body=None):
    return send(method, path, GENERATED, None if body is None else json.dumps(body).encode())


with report.case("GET /user has every key, and none is null", 13):
    answer = generated("GET", "/user")
    user = answer.json()
    keys = "userId username fullName emails linkedAccounts creationTime basicAuthEnabled blocked".split()
    look([key for key in keys if user.get(key) is None] == [], user)
    look(isinstance(user["linkedAccounts"], list) and isinstance(user["emails"], list), user)

with report.case("POST /tokens/examine, confine and verify with credentials", 4, 6):
    examined = generated("POST", "/tokens/examine", {"token": USER}).json()
    look(examined["subject"] == {"type": "user", "id": zone["alice"]["id"]}, examined)
    confined = generated("POST", "/tokens/confine", {"token": USER, "caveats": [after(60)]})
    look(confined.status == 200 and confined.json()["token"] != USER, confined)
    verified = generated("POST", "/tokens/verify_access_token", confined.json())
    look(verified.status == 200 and 0 < verified.json()["ttl"] <= 60, verified)
    look(verified.json()["subject"]["id"] == zone["alice"]["id"], verified)

with report.case("POST, GET status, GET and DELETE of a named token", 6, 12):
    made = generated("POST", "/user/tokens/named", {"name": "generated", "type": {"identityToken": {}}}).json()
    identity = made["token"]
    status = generated("GET", f'/tokens/named/{made["tokenId"]}/status')
    look(status.json() == {"revoked": False}, status)
    verified = generated("POST", "/tokens/verify_identity_token", {"token": identity})
    look(verified.status == 200, verified)
    answer = generated("DELETE", f'/tokens/named/{made["tokenId"]}')
    look(answer.status == 204 and answer.body == b"", answer)

with report.case("GET of the generation of temporary tokens", 6):
    answer = generated("GET", "/user/tokens/temporary")
    look(answer.status == 200 and isinstance(answer.json()["generation"], int), answer)

with report.case("an error as the client's exception reads it", 8, 12):
    answer = generated("GET", "/tokens/named/none")
    look(answer.status == 404 and answer.headers["content-type"].startswith("application/json"), answer)
    look(answer.json()["error"]["id"] == "notFound", answer)
    look(b'"id":"notFound"' in answer.body, answer)

# A script: keys that no Onezone knows, and basic authentication by hand.
report = Report("scripts that mint", "urllib")
BASIC = {
    "Authorization": "Basic " + base64.b64encode(b"admin:password").decode(),
    "Content-Type": "application/json",
}

with report.case("GET /provider/public/get_current_time without credentials", 4):
    answer = send("GET", "/provider/public/get_current_time", {})
    look(abs(answer.json()["timeMillis"] / 1000 - time.time()) < 60, answer)

with report.case("POST /user/tokens/named", 3, 6):
    body = {"name": "a script", "type": {"accessToken": {}}}
    answer = send("POST", "/user/tokens/named", BASIC, json.dumps(body).encode())
    look(answer.status == 201, answer)

with report.case("POST /user/tokens/temporary with the keys name and expiresAt beside the others", 9):
    body = {"name": "a script", "type": {"accessToken": {}}, "expiresAt": int(time.time()) + 86400}
    answer = send("POST", "/user/tokens/temporary", BASIC, json.dumps({**body, "caveats": [after(3600)]}).encode())
    look(answer.status == 201, answer)
    # Without a caveat the keys count for nothing, and there is no end to the token.
    answer = send("POST", "/user/tokens/temporary", BASIC, json.dumps(body).encode())
    look(answer.status == 400 and answer.json()["error"]["id"] == "tokenTimeCaveatRequired", answer)

with report.case("a wrong password", 3, 8):
    wrong = {"Authorization": "Basic " + base64.b64encode(b"admin:wrong").decode()}
    answer = send("GET", "/user", wrong)
    look(answer.status == 401, answer)
    look(answer.json()["error"]["details"]["authError"]["id"] == "badBasicCredentials", answer)
