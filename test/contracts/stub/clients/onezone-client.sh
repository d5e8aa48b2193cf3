#!/bin/bash
# A client of Onezone with its tests: curl, and nothing of onezone-mock.
set -u

api="$ONEZONE_URL/api/v3/onezone"

# post PATH BODY [CURL OPTIONS]: prints the answer
post() {
  local path=$1 body=$2
  shift 2
  curl --silent --show-error --max-time 10 --request POST --header "Content-Type: application/json" "$@" --data "$body" "$api$path"
}

# mint BODY: prints a new token
mint() {
  post /provider/tokens/temporary "$1" --header "X-Auth-Token: $ONEZONE_PROVIDER_TOKEN" | sed -n 's/.*"token":"\([^"]*\)".*/\1/p'
}

# examine TOKEN: prints what is in it
examine() {
  post /tokens/examine "{\"token\": \"$1\"}"
}

soon=$(($(date +%s) + 3600))
path=$(printf /ab12cd34ef56ab12cd34ef56ab12cd34/data | base64)

token=$(mint "{\"caveats\": [{\"type\": \"time\", \"validUntil\": $soon}]}")
echo "minted ${token:0:12}"
mint "{\"type\": {\"identityToken\": {}}, \"caveats\": [{\"type\": \"time\", \"validUntil\": $soon}]}" > /dev/null
mint "{\"caveats\": [{\"type\": \"time\", \"validUntil\": $soon}, {\"type\": \"ip\", \"whitelist\": [\"10.0.0.0/8\"]}]}" > /dev/null
mint "{\"caveats\": [{\"type\": \"time\", \"validUntil\": $soon}, {\"type\": \"data.path\", \"whitelist\": [\"$path\"]}]}" > /dev/null
examine "$token" > /dev/null
