#!/usr/bin/env python3
"""A client of Onezone with its tests. Python's standard library, and nothing of onezone-mock."""

import base64
import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class OnezoneError(Exception):
    """What Onezone says when it refuses."""

    def __init__(self, status, body):
        error = body.get("error", {}) if isinstance(body, dict) else {}
        super().__init__(f"{status} {error.get('id')}: {error.get('description')}")
        self.status = status
        self.id = error.get("id")


class Onezone:
    """Mints and examines tokens."""

    def __init__(self, url, token):
        self.url = url + "/api/v3/onezone"
        self.token = token

    def mint(self, caveats, token_type=None):
        body = {"caveats": caveats}
        if token_type is not None:
            body["type"] = token_type
        return self._post("/provider/tokens/temporary", body, {"x-auth-token": self.token})["token"]

    def examine(self, token):
        return self._post("/tokens/examine", {"token": token}, {})

    def _post(self, path, body, headers):
        request = urllib.request.Request(
            self.url + path,
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", **headers},
            method="POST",
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            text = error.read()
            raise OnezoneError(error.code, json.loads(text) if text else None) from None


def time_caveat(seconds):
    return {"type": "time", "validUntil": int(time.time()) + seconds}


def ip_caveat(*networks):
    return {"type": "ip", "whitelist": list(networks)}


def path_caveat(*paths):
    return {"type": "data.path", "whitelist": [base64.b64encode(path.encode()).decode() for path in paths]}


def attempt(name, test):
    """Runs one test. As many test suites do, it goes on after a failure, and tells of it."""
    try:
        test()
        print(f"ok   {name}")
    except Exception as error:  # whatever it is, the next test has its turn
        print(f"fail {name}: {error}")


def main():
    onezone = Onezone(os.environ["ONEZONE_URL"], os.environ["ONEZONE_PROVIDER_TOKEN"])
    space = "ab12cd34ef56ab12cd34ef56ab12cd34"

    def access():
        assert onezone.mint([time_caveat(3600)]).startswith("MD")

    def identity():
        onezone.mint([time_caveat(600)], {"identityToken": {}})

    def confined():
        token = onezone.mint([ip_caveat("10.0.0.0/8", "192.168.1.7"), time_caveat(3600)])
        assert sorted(caveat["type"] for caveat in onezone.examine(token)["caveats"]) == ["ip", "time"]

    def one_path():
        onezone.mint([time_caveat(3600), path_caveat(f"/{space}/data")])

    def examined():
        assert onezone.examine(os.environ["ONEZONE_EXAMINE_TOKEN"])["persistence"] == "temporary"

    for test in (access, identity, confined, one_path, examined):
        attempt(test.__name__, test)


main()
