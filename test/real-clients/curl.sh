#!/usr/bin/env bash
# What shell scripts, the documentation and the generated bash client send with curl. Prints one line of JSON for each
# thing that they rely on.
set -uo pipefail

value() { jq -r "$1" "$CLIENTS_FIXTURE"; }
BASE=$(value .baseUrl)
ONEZONE=$BASE/api/v3/onezone
ALICE=$(value .alice.token)
SPACE=$(value .spaces.measurements)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

# ask NAME=EXPECTED-STATUS curl-arguments…: leaves the head in $WORK/head and the body in $WORK/body.
ask() {
  local expected=$1 status
  shift
  status=$(curl --silent --show-error --max-time 20 -D "$WORK/head" -o "$WORK/body" -w '%{http_code}' "$@" 2>"$WORK/error")
  [[ $status == "$expected" ]] || {
    echo "expected $expected, got $status $(head -c 300 "$WORK/error") $(head -c 300 "$WORK/body") from ${*: -1}" >>"$WORK/why"
    return 1
  }
}

# holds FILTER: the body is JSON, and the filter of jq is true of it.
holds() {
  jq -e "$@" "$WORK/body" >/dev/null 2>&1 || {
    echo "not so: ${*: -1} in $(head -c 300 "$WORK/body")" >>"$WORK/why"
    return 1
  }
}

# is CONDITION…: as test.
is() {
  test "$@" || {
    echo "not so: $*" >>"$WORK/why"
    return 1
  }
}

header() { tr -d '\r' <"$WORK/head" | sed -n "s/^$1: //Ip" | tail -1; }

# case CLIENT DOES POINTS FUNCTION: runs the function; every step of it must succeed.
case_of() {
  local client=$1 does=$2 points=$3 run=$4
  : >"$WORK/why"
  "$run" || [[ -s $WORK/why ]] || echo "$run failed" >"$WORK/why"
  jq -cn --arg client "$client" --arg does "$does" --argjson points "[$points]" --rawfile why "$WORK/why" \
    '{client: $client, stack: "curl", does: $does, points: $points, why: (if $why == "" then null else $why end)}'
}

after() { echo $(($(date +%s) + $1)); }
JSON=(-H 'Content-type: application/json')
ADMIN=(-u admin:password)

# --- Demonstrations and installers -------------------------------------------------------------------------------------

who() {
  ask 200 -v "${ADMIN[@]}" "$ONEZONE/user" && holds ".userId == \"$(value .admin.id)\""
}
case_of 'demonstration scripts' 'GET /user as admin:password' 3,13 who

register() {
  ask 201 -v "${ADMIN[@]}" "$ONEZONE/user/tokens/temporary" -X POST "${JSON[@]}" -d '{"type": {"inviteToken": {
      "inviteType": "registerOneprovider",
      "adminUserId": "'"$(value .admin.id)"'"
    }
}, "caveats": [{"type": "time", "validUntil": '"$(after 3600)"'}]}' &&
    holds '.token | startswith("MD")'
}
case_of 'demonstration scripts' 'POST /user/tokens/temporary to register a Oneprovider' 3,6,16 register

support() {
  local now
  ask 200 -k "$ONEZONE/provider/public/get_current_time" || return
  now=$(jq .timeMillis "$WORK/body")
  ask 201 -k "${ADMIN[@]}" -X POST "$ONEZONE/user/tokens/temporary" "${JSON[@]}" \
    -d '{"type": {"inviteToken": {"inviteType": "supportSpace", "spaceId": "'"$(value .spaces.own)"'"}},
    "caveats": [{"type": "time", "validUntil": '$((now / 1000 + 3600))'}]}'
}
case_of 'demonstration scripts' 'the time of the zone, and a token to support a space until an hour later' 4,6 support

demo_space() {
  local spaces
  ask 201 -k "${ADMIN[@]}" "$ONEZONE/user/spaces" "${JSON[@]}" -X POST -d '{ "name" : "demo-space", "idGeneratorSeed" : "demo-space" }' || return
  is ! -s "$WORK/body" && is -n "$(header location)" || return
  ask 200 -k "${ADMIN[@]}" "$ONEZONE/user/spaces" || return
  spaces=$(jq -r '.spaces | join(" ")' "$WORK/body")
  for space in $spaces; do
    ask 200 -k "${ADMIN[@]}" "$ONEZONE/user/spaces/$space" || return
    [[ $(jq -r .name "$WORK/body") == demo-space ]] && return
  done
  echo 'no space is called demo-space' >>"$WORK/why"
}
case_of 'demonstration scripts' 'POST /user/spaces, then find it by its name among all' 3,6,9 demo_space

demo_space_again() {
  # By the seed, the second script that makes the space hears that there is one.
  ask 409 -k "${ADMIN[@]}" "$ONEZONE/user/spaces" "${JSON[@]}" -X POST -d '{ "name" : "demo-space", "idGeneratorSeed" : "demo-space" }' &&
    holds '.error.id == "alreadyExists"' || return
  ask 200 -k "${ADMIN[@]}" -X GET "$ONEZONE/spaces" && holds '.spaces | length > 2'
}
case_of 'demonstration scripts' 'POST /user/spaces with the same seed again, and GET /spaces' 3,8 demo_space_again

registration_number() {
  # Names are unique, so the loop gives each Oneprovider a number of its own.
  local number status
  for number in 1 2 3; do
    for status in 201 400; do
      ask "$status" "${ADMIN[@]}" "$ONEZONE/user/tokens/named" -X POST "${JSON[@]}" -d '{"name": "Oneprovider registration token '"$number"'",
        "type": {"inviteToken": {"inviteType": "registerOneprovider", "adminUserId": "'"$(value .admin.id)"'"}}}' || return
    done
  done
}
case_of 'demonstration scripts' 'POST /user/tokens/named until a name is free' 3,7 registration_number

provider_domain() {
  ask 200 "${ADMIN[@]}" "$ONEZONE/providers" || return
  ask 200 "${ADMIN[@]}" "$ONEZONE/providers/$(jq -r '.providers[0]' "$WORK/body")" && holds '.domain | length > 0'
}
case_of 'demonstration scripts' 'the domain of a Oneprovider' 3 provider_domain

form() {
  ask 200 -N --tlsv1.2 --fail -X POST -d '' -u admin:password "$ONEZONE/user/client_tokens" && holds '.token | startswith("MD")'
}
case_of 'replication scripts' 'POST /user/client_tokens with an empty form and its content type' 3,11 form

# --- The documentation ---------------------------------------------------------------------------------------------------

three_headers() {
  ask 200 -H "X-Auth-Token: $ALICE" "$ONEZONE/user" &&
    ask 200 -H "x-auth-token: $ALICE" "$ONEZONE/user" &&
    ask 200 -H "Authorization: Bearer $ALICE" "$ONEZONE/user" &&
    ask 200 -Ssk -X GET -H "macaroon: $ALICE" "$ONEZONE/user"
}
case_of 'the documentation' 'a token in X-Auth-Token, in Authorization: Bearer, and in macaroon' 1,18 three_headers

header_order() {
  # The first one counts, and a good one behind it does not help.
  ask 401 -H 'X-Auth-Token: bad' -H "Authorization: Bearer $ALICE" "$ONEZONE/user" &&
    ask 200 -H "X-Auth-Token: $ALICE" -H 'Authorization: Bearer bad' "$ONEZONE/user" &&
    ask 200 -H "Authorization: Bearer $ALICE" -H 'macaroon: bad' "$ONEZONE/user" &&
    ask 401 -H "Authorization: $ALICE" "$ONEZONE/user" &&
    holds '.error.id == "unauthorized" and .error.details == null'
}
case_of 'the documentation' 'the order of the three, and no bare token in Authorization' 1 header_order

github() {
  ask 200 -H "X-Auth-Token: github/$(value .githubToken)" "$ONEZONE/user" && holds '.username == "bob"'
}
case_of 'the documentation' 'a token of an identity provider with a prefix of its own' 2 github

scope() {
  ask 200 -d '{"token": "'"$ALICE"'"}' "${JSON[@]}" "$ONEZONE/tokens/infer_access_token_scope" &&
    holds ".validUntil == null and .dataAccessScope.spaces[\"$SPACE\"].name == \"measurements\""
}
case_of 'the documentation' 'POST /tokens/infer_access_token_scope' 4,5 scope

newline_path() {
  # As the documentation has it: a line break within the base64, at the end of the path.
  local path token
  path=$(printf '/%s/dir\n' "$SPACE" | base64 -w0)
  ask 200 "${JSON[@]}" -d '{"token": "'"$ALICE"'", "caveats": [{"type": "data.path", "whitelist": ["'"$path"'"]}]}' "$ONEZONE/tokens/confine" || return
  token=$(jq -r .token "$WORK/body")
  ask 200 "${JSON[@]}" -d "{\"token\": \"$token\"}" "$ONEZONE/tokens/examine" && holds ".caveats[0].whitelist == [\"$path\"]" || return
  ask 200 "${JSON[@]}" -d "{\"token\": \"$token\"}" "$ONEZONE/tokens/infer_access_token_scope" &&
    holds ".dataAccessScope.spaces | keys == [\"$SPACE\"]"
}
case_of 'the documentation' 'a data.path with a line break at its end is taken as it is' 15 newline_path

named() {
  local id
  ask 201 -H "x-auth-token: $ALICE" -X POST -d '{"name": "new-token"}' "${JSON[@]}" "$ONEZONE/user/tokens/named/" || return
  id=$(jq -r .tokenId "$WORK/body")
  is "$(header location)" != '' || return
  ask 400 -H "x-auth-token: $ALICE" -X POST -d '{"name": "new-token"}' "${JSON[@]}" "$ONEZONE/user/tokens/named/" &&
    holds '.error.id == "badValueIdentifierOccupied" and .error.details.key == "name"' || return
  ask 204 -H "x-auth-token: $ALICE" -X PATCH -d '{"revoked": true}' "${JSON[@]}" "$ONEZONE/tokens/named/$id" &&
    is ! -s "$WORK/body" || return
  ask 200 -H "x-auth-token: $ALICE" "$ONEZONE/user/tokens/named/name/new-token" && holds '.revoked == true' || return
  ask 204 -H "x-auth-token: $ALICE" -X DELETE "$ONEZONE/tokens/named/$id" || return
  ask 404 -H "x-auth-token: $ALICE" "$ONEZONE/user/tokens/named/name/new-token"
}
case_of 'the documentation' 'a named token: POST (with a slash at the end), POST again, PATCH, GET by name, DELETE' 6,7,10,12 named

compact() {
  ask 400 "${JSON[@]}" -d '{}' "$ONEZONE/tokens/examine" &&
    is "$(cat "$WORK/body")" = '{"error":{"id":"missingRequiredValue","details":{"key":"token"},"description":"Missing required value: token."}}' &&
    is "$(header content-type)" = application/json
}
case_of 'the documentation' 'an error, to the letter and without spaces' 8,12 compact

# --- The generated bash client ---------------------------------------------------------------------------------------------

bash_client() {
  ask 200 -sS --tlsv1.2 -X GET -H "X-Auth-Token: $ALICE" -H 'Accept: application/json' "$ONEZONE/user" || return
  ask 200 -sS --tlsv1.2 -X GET -H "X-Auth-Token: $ALICE" -H 'Accept: application/json' "$ONEZONE/user/effective_spaces" || return
  ask 200 -sS --tlsv1.2 -X POST -H "X-Auth-Token: $ALICE" -H 'Content-Type: application/json' -H 'Accept: application/json' \
    -d '{"token":"'"$ALICE"'"}' "$ONEZONE/tokens/examine" && holds '.type == {"accessToken": {}}'
}
case_of 'the generated bash client' 'GET and POST with Accept, in TLS 1.2 or newer' 4,11,12 bash_client

# --- Oneproviders ------------------------------------------------------------------------------------------------------------

provider() {
  local token
  token=$(value .providers.krakow.token)
  ask 200 -H "x-auth-token: $token" "$ONEZONE/provider" && holds ".providerId == \"$(value .providers.krakow.id)\"" || return
  ask 200 -H "x-auth-token: $token" "$ONEZONE/provider/spaces" && holds ".spaces | index(\"$SPACE\") != null" || return
  ask 200 "$ONEZONE/provider/public/check_my_ip" && holds '. == "127.0.0.1" or . == "::1"' || return
  ask 201 -H "x-auth-token: $token" "${JSON[@]}" -d '{"type":{"identityToken":{}},"caveats":[{"type":"time","validUntil":'"$(after 60)"'}]}' "$ONEZONE/provider/tokens/temporary" || return
  ask 201 -H "x-auth-token: $token" "${JSON[@]}" -d '{"name":"onepanel","type":{"accessToken":{}}}' "$ONEZONE/provider/tokens/named" || return
  ask 200 "${JSON[@]}" -d '{"token":"'"$ALICE"'","peerIp":null}' "$ONEZONE/tokens/verify_access_token" && holds '.ttl == null'
}
case_of onepanel 'what a Oneprovider asks about itself, mints and verifies' 1,4,6 provider

open_pages() {
  ask 200 "$ONEZONE/configuration" && holds '.version | length > 0' || return
  ask 200 "$ONEZONE/health" || return
  ask 200 "$ONEZONE/test_image" && is "$(header content-type)" = image/png
}
case_of op-worker 'GET /configuration, /health and /test_image without credentials' 4 open_pages

# --- TLS -----------------------------------------------------------------------------------------------------------------------

names() {
  local port name
  port=$(value .port)
  for name in localhost 127.0.0.1 onezone.local; do
    ask 200 --resolve "onezone.local:$port:127.0.0.1" "https://$name:$port/api/v3/onezone/configuration" || return
  done
  ask 200 --tlsv1.2 --tls-max 1.2 "$ONEZONE/configuration" && ask 200 --tlsv1.3 "$ONEZONE/configuration" || return
  # A client that does not know the authority must not be let through.
  ! CURL_CA_BUNDLE='' curl --silent --max-time 20 "$ONEZONE/configuration" >"$WORK/body" && is ! -s "$WORK/body"
}
case_of curl 'every name of the certificate, TLS 1.2 and 1.3, and no trust without the authority' '' names
