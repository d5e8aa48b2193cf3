/** A defect of one of the clients: a change of its text. */
export interface ClientDefect {
  readonly what: string;
  readonly client: 'onezone-client.py' | 'onezone-client.sh';
  readonly from: string;
  readonly to: string;
}

const PYTHON = 'onezone-client.py';
const SHELL = 'onezone-client.sh';

/** What developers of clients get wrong. */
export const clientDefects: readonly ClientDefect[] = [
  // Where the request goes.
  python('a wrong path', '"/provider/tokens/temporary"', '"/providers/tokens/temporary"'),
  python('a slash at the end of the path', '"/tokens/examine"', '"/tokens/examine/"'),
  python('two slashes in the path', 'url + "/api/v3/onezone"', 'url + "/api/v3/onezone/"'),
  python('an old version in the path', '/api/v3/onezone', '/api/v2/onezone'),
  python('no prefix in the path', 'url + "/api/v3/onezone"', 'url'),
  python('the method PUT', 'method="POST"', 'method="PUT"'),
  python('the method GET, with a body', 'method="POST"', 'method="GET"'),
  shell('parameters in the query', '--request POST', '--get'),
  shell('a query that nobody asked for', '"$api$path"', '"$api$path?dry_run=true"'),
  // Content types.
  shell('no content type', '"Content-Type: application/json"', '"Content-Type:"'),
  python('the content type of a form', '"Content-Type": "application/json", ', ''),
  python('a charset in the content type', '"application/json"', '"application/json; charset=utf-8"'),
  shell('the content type text/plain', 'Content-Type: application/json', 'Content-Type: text/plain'),
  python('Accept without JSON', '"Content-Type"', '"Accept": "text/plain", "Content-Type"'),
  // Who asks.
  python('no token', '{"x-auth-token": self.token}', '{}'),
  python('the token without its scheme', '{"x-auth-token": self.token}', '{"authorization": self.token}'),
  python('a scheme in small letters', '{"x-auth-token": self.token}', '{"authorization": "bearer " + self.token}'),
  python('another scheme', '{"x-auth-token": self.token}', '{"authorization": "Token " + self.token}'),
  shell('the token in a header that Onezone does not read', 'X-Auth-Token', 'X-Access-Token'),
  python('the token in the query', '"/provider/tokens/temporary"', '"/provider/tokens/temporary?token=" + self.token'),
  python('the token cut off', 'self.token = token', 'self.token = token[:200]'),
  python('quotes around the token', 'self.token = token', "self.token = '\"' + token + '\"'"),
  shell('an empty token', 'X-Auth-Token: $ONEZONE_PROVIDER_TOKEN', 'X-Auth-Token;'),
  python('the wrong kind of token', 'ONEZONE_PROVIDER_TOKEN', 'ONEZONE_IDENTITY_TOKEN'),
  shell("a user's token instead of the provider's", 'ONEZONE_PROVIDER_TOKEN', 'ONEZONE_USER_TOKEN'),
  python('a token that has expired', 'ONEZONE_PROVIDER_TOKEN', 'ONEZONE_PROVIDER_TOKEN_EXPIRED'),
  python(
    'a token of another Onezone',
    'os.environ["ONEZONE_PROVIDER_TOKEN"]',
    '"MDAxMWxvY2F00aW9uIDAKMDAzMGlkZW500aWZpZXIg"',
  ),
  // Time.
  python('milliseconds', 'int(time.time()) + seconds', 'int(time.time() * 1000) + seconds * 1000'),
  python('a time with a fraction', 'int(time.time()) + seconds', 'time.time() + seconds'),
  python('a time as a text', 'int(time.time()) + seconds', 'str(int(time.time()) + seconds)'),
  python('a date as a text', 'int(time.time()) + seconds', 'time.strftime("%Y-%m-%dT%H:%M:%SZ")'),
  python('a duration instead of a time', 'int(time.time()) + seconds', 'seconds'),
  python('a time that is past', 'int(time.time()) + seconds', 'int(time.time()) - seconds'),
  python('a token for a year', 'onezone.mint([time_caveat(3600)])', 'onezone.mint([time_caveat(365 * 86400)])'),
  shell('a number in quotes', String.raw`\"validUntil\": $soon}]}"`, String.raw`\"validUntil\": \"$soon\"}]}"`),
  // Caveats and types.
  python('no caveats', 'body = {"caveats": caveats}', 'body = {}'),
  python('an empty list of caveats', 'onezone.mint([time_caveat(3600)])', 'onezone.mint([])'),
  python('the time caveat forgotten', '[time_caveat(3600), path_caveat', '[path_caveat'),
  python('a misspelled key', 'body = {"caveats": caveats}', 'body = {"caveat": caveats}'),
  python('a key of a newer version', 'body = {"caveats": caveats}', 'body = {"caveats": caveats, "name": "my token"}'),
  python('a misspelled caveat type', '"type": "ip"', '"type": "IP"'),
  python('a caveat type of another system', '"type": "data.path"', '"type": "path"'),
  python('a lost field of a caveat', '{"type": "ip", "whitelist": list(networks)}', '{"type": "ip"}'),
  python('a misspelled field of a caveat', '"ip", "whitelist"', '"ip", "whiteList"'),
  python('a text instead of a list', 'list(networks)', 'networks[0]'),
  python('a range of addresses in the wrong form', '"10.0.0.0/8"', '"10.0.0.0-10.255.255.255"'),
  python('an address that is none', '"192.168.1.7"', '"192.168.1.700"'),
  python('a path that is not in base64', 'base64.b64encode(path.encode()).decode()', 'path'),
  python('a path that ends with a slash', '/data")', '/data/")'),
  shell('base64 of another alphabet', '| base64)', '| base64 | tr A-Za-z+/ a-zA-Z_-)'),
  python('the token type as a text', '{"identityToken": {}}', '"identityToken"'),
  python('a misspelled token type', '{"identityToken": {}}', '{"identitytoken": {}}'),
  shell(
    'the token type in the wrong place',
    String.raw`{\"type\": {\"identityToken\": {}}, `,
    String.raw`{\"identityToken\": {}, `,
  ),
  // Encodings.
  python('JSON that was encoded twice', 'json.dumps(body).encode()', 'json.dumps(json.dumps(body)).encode()'),
  python('a form instead of JSON', 'json.dumps(body).encode()', 'urllib.parse.urlencode(body).encode()'),
  python("Python's way to write a dictionary", 'json.dumps(body)', 'str(body)'),
  python('a byte order mark', 'json.dumps(body).encode()', 'json.dumps(body).encode("utf-8-sig")'),
  python('UTF-16', 'json.dumps(body).encode()', 'json.dumps(body).encode("utf-16")'),
  shell('a comma too many', '$soon}, {', '$soon,}, {'),
  shell('a body that was cut off', '--data "$body"', '--data "${body%?}"'),
  // Examining.
  python('a token to examine under another name', '{"token": token}', '{"accessToken": token}'),
  python('a list of tokens to examine', '{"token": token}', '{"token": [token]}'),
  shell('a token to examine cut off', String.raw`{\"token\": \"$1\"}`, String.raw`{\"token\": \"${'$'}{1:0:64}\"}`),
  shell('nothing to examine', 'examine "$token"', 'examine ""'),
];

function python(what: string, from: string, to: string): ClientDefect {
  return { what, client: PYTHON, from, to };
}

function shell(what: string, from: string, to: string): ClientDefect {
  return { what, client: SHELL, from, to };
}
