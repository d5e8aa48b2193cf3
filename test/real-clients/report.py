"""How the Python programs of this folder tell what worked: a line of JSON for each case."""

import contextlib
import json
import os
import traceback

FOLDER = os.path.dirname(__file__)


def fixture():
    """What the fake that is asked holds: its address, ids and tokens."""
    with open(os.environ["CLIENTS_FIXTURE"], encoding="utf8") as file:
        return json.load(file)


def look(ok, *evidence):
    """Fails the case, with what was seen instead."""
    if not ok:
        raise AssertionError(" ".join(str(part) for part in evidence))


class Report:
    """The cases of one client over one HTTP stack."""

    def __init__(self, client, stack):
        self.client = client
        self.stack = stack

    @contextlib.contextmanager
    def case(self, does, *points):
        why = None
        try:
            yield
        except Exception as error:  # whatever it is, the next case is told all the same
            frames = traceback.extract_tb(error.__traceback__)
            frame = [one for one in frames if os.path.dirname(one.filename) == FOLDER and one.filename != __file__][-1:]
            place = f"line {frame[0].lineno}: " if frame else ""
            why = f"{place}{type(error).__name__}: {error}"
        told = {"client": self.client, "stack": self.stack, "does": does, "points": points, "why": why}
        print(json.dumps(told), flush=True)
