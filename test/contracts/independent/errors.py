"""Errors as Onezone answers them. The words are this implementation's own; ids and details are Onezone's."""
import tokens


class Refused(Exception):
    """A request that is refused, with an empty body if there is no error to tell."""

    def __init__(self, status, error_):
        super().__init__(status)
        self.status = status
        self.error = error_


DESCRIPTIONS = {
    "badToken": "This is not a token.",
    "forbidden": "You may not do this.",
    "malformedData": "The body is not understood.",
    "tokenInvalid": "The token is not valid.",
    "tokenRevoked": "The token was revoked.",
    "unauthorized": "Say who you are.",
}


def error(error_id, details=None):
    value = {"id": error_id, "description": DESCRIPTIONS.get(error_id, f"Refused: {error_id}.")}
    if details is None:
        return value
    if isinstance(details.get("received"), tokens.Token):
        details = {"received": tokens.kind_to_json(details["received"].kind)}
    return {**value, "details": details}
