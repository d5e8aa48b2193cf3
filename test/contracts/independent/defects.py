"""Deliberate defects of this implementation. Each of its servers has one of them, or none."""
import copy
import threading

NAMES = (
    "identity token taken",
    "revoked token taken",
    "expired token taken",
    "ip caveat ignored",
    "interface caveat ignored",
    "api caveat ignored",
    "signature not checked",
    "blocked user taken",
    "invites to anything",
    "any service allowed",
    "maximum not enforced",
    "maximum halved",
    "the latest end counts",
    "minted caveats sorted",
    "minted caveats lost",
    "minted caveats deduplicated",
    "minted type is always access",
    "minted for a user",
    "minted signature wrong",
    "ip mask dropped",
    "token trimmed",
    "generation shown",
    "caveats reversed",
    "persistence wrong",
    "parameters missing",
    "subject without id",
    "subject kind renamed",
    "domain of this server shown",
    "error details missing",
    "cause of 401 missing",
    "error id renamed",
    "403 in place of 401",
    "422 in place of 400",
    "500 for anonymous",
    "content type not checked",
    "wrong content type",
    "no CORS header",
    "accept not checked",
    "malformed JSON taken",
    "unknown keys refused",
    "macaroon header first",
    "null is no caveats",
    "null is no type",
)
current = threading.local()


def choose(name):
    """This thread answers for a server with this defect."""
    current.name = name


def on(name):
    if name not in NAMES:
        raise KeyError(name)
    return current.name == name


def satisfied(text, is_satisfied):
    if on("expired token taken") and text.startswith("time < "):
        return True
    if on("ip caveat ignored") and text.startswith("ip = "):
        return True
    if on("interface caveat ignored") and text.startswith("interface = "):
        return True
    return is_satisfied


def max_ttl(value):
    return {"maximum not enforced": 10**12, "maximum halved": value // 2}.get(current.name, value)


def earliest(ends):
    return max(ends) if on("the latest end counts") else min(ends)


def minted(kind, subject, texts):
    if on("minted caveats sorted"):
        texts = sorted(texts)
    if on("minted caveats lost"):
        texts = [text for text in texts if text.startswith("time < ")]
    if on("minted caveats deduplicated"):
        texts = list(dict.fromkeys(texts))
    if on("minted type is always access"):
        kind = ("act",)
    if on("minted for a user"):
        subject = ("user", subject[1])
    if on("ip mask dropped"):
        texts = [text.replace("/32", "") if text.startswith("ip = ") else text for text in texts]
    return kind, subject, texts


def token(text):
    return text[:-6] + "aaaaaa" if on("minted signature wrong") else text


def trimmed(text):
    return text.strip() if on("token trimmed") else text


def examined(answer, token_):
    changed = copy.deepcopy(answer)
    if on("generation shown") and token_.generation is not None:
        changed["generation"] = token_.generation
    if on("caveats reversed"):
        changed["caveats"].reverse()
    if on("persistence wrong"):
        changed["persistence"] = "named"
    if on("parameters missing"):
        changed["type"].get("inviteToken", {}).pop("parameters", None)
    if on("subject without id"):
        changed["subject"].pop("id")
    if on("subject kind renamed") and changed["subject"]["type"] == "oneprovider":
        changed["subject"]["type"] = "provider"
    if on("domain of this server shown"):
        changed["onezoneDomain"] = "here.example.com"
    return changed


def refusal(status_, error):
    changed = copy.deepcopy(error)
    if on("error details missing"):
        changed.pop("details", None)
    if on("cause of 401 missing") and status_ == 401:
        changed.pop("details", None)
    if on("error id renamed") and changed["id"] == "badValueCaveat":
        changed["id"] = "badCaveat"
    return changed


def status(status_, error):
    if on("403 in place of 401") and status_ == 401:
        return 403
    if on("422 in place of 400") and status_ == 400 and error is not None:
        return 422
    if on("500 for anonymous") and status_ == 401 and error == {"id": "unauthorized", "description": error["description"]}:
        return 500
    return status_
