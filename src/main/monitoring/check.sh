#!/usr/bin/env bash
# Tries the files of this folder on a machine without containers: check.sh PORT MANAGEMENT-PORT of a running service.
# Uses what is installed of nginx and promtool (Debian: apt-get install nginx prometheus) and says what it left out.
set -euo pipefail
port=${1:?the port of a running service} management=${2:?its management port} tls=${3:-18443}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'test -f "$work/nginx.pid" && kill "$(cat "$work/nginx.pid")"; rm -rf "$work"' EXIT

if command -v promtool >/dev/null; then
  # promtool before 2.55 does not know http_headers, the last entry of the file.
  cp "$here"/prometheus/*.yml "$work"
  sed -i '/# The key with the scope/,$d' "$work/prometheus.yml"
  promtool check config "$work/prometheus.yml"
  promtool test rules "$work/alerts-test.yml"
else
  echo "left out: promtool is not installed"
fi

if command -v prometheus >/dev/null; then
  sed -e "s/sciatica:9000/127.0.0.1:$management/" -e 's/15s$/1s/' -i "$work/prometheus.yml"
  prometheus --config.file="$work/prometheus.yml" --storage.tsdb.path="$work/data" --log.level=error \
    --web.listen-address="127.0.0.1:$((tls + 1))" &
  prometheus=$!
  sleep 8
  echo "Prometheus reads sciatica_ready: $(curl -fsS "http://127.0.0.1:$((tls + 1))/api/v1/query?query=sciatica_ready")"
  kill "$prometheus"
else
  echo "left out: prometheus is not installed"
fi

if ! command -v nginx >/dev/null; then
  echo "left out: nginx is not installed"
  exit
fi
mkdir "$work/tls"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost -keyout "$work/tls/server.key" -out "$work/tls/server.crt" 2>/dev/null
sed -e "s/sciatica:8080/127.0.0.1:$port/" -e "s/listen 8443/listen 127.0.0.1:$tls/" -e "s|/tmp/nginx|$work/nginx|" \
  -e "s|/dev/stdout|$work/access.log|" -e "s|/dev/stderr|$work/error.log|" "$here/nginx/nginx.conf" >"$work/nginx.conf"
nginx -t -q -p "$work" -c "$work/nginx.conf"
nginx -p "$work" -c "$work/nginx.conf"

# call EXPECTED-STATUS CURL-ARGUMENTS...: asks through nginx, keeps head and body of the answer.
call() {
  local expected=$1 status
  shift
  status=$(curl -sS --cacert "$work/tls/server.crt" -D "$work/head" -o "$work/body" -w '%{http_code}' "$@")
  test "$status" = "$expected" || { echo "expected $expected, got $status: $*"; exit 1; }
}
# refused TYPE: the answer that was kept is one of nginx itself, in the form and with the headers of the service.
refused() {
  local header
  for header in 'content-type: application/problem+json' 'cache-control: no-store' 'x-content-type-options: nosniff' \
    'referrer-policy: no-referrer' 'x-frame-options: DENY' "content-security-policy: default-src 'none'; frame-ancestors 'none'" \
    'strict-transport-security: max-age=31536000'; do
    grep -qi "^$header.\?$" "$work/head" || { echo "no $header in a refusal: $1"; cat "$work/head"; exit 1; }
  done
  grep -q "^{\"type\":\"urn:sciatica:problem:$1\".*}$" "$work/body" || { echo "not the form of the service: $(cat "$work/body")"; exit 1; }
}
through="https://localhost:$tls"
json="Content-Type: application/json"
canary="PHI-CANARY-$RANDOM"

call 200 -H "$json" -d '{"symptoms":{"urinary-incontinence":"present"}}' "$through/v1/assessments"
grep -q '"emergency"' "$work/body" && echo "an assessment by TLS: emergency"
size=$(stat -c %s "$work/body")
call 200 -H "$json" -H 'Accept-Encoding: gzip' -d '{"symptoms":{"urinary-incontinence":"present"}}' "$through/v1/assessments"
grep -qi '^content-encoding: gzip' "$work/head"
grep -qi '^vary: .*accept-encoding' "$work/head"
test "$(gunzip -c "$work/body" | wc -c)" = "$size"
echo "compressed for who takes it: $size bytes in $(stat -c %s "$work/body")"
call 200 -H 'Accept-Encoding: gzip' "$through/v1/rules"
tag=$(sed -n 's/\r$//; s/^etag: //Ip' "$work/head")
call 304 -H 'Accept-Encoding: gzip' -H "If-None-Match: $tag" "$through/v1/rules"
# A line is answered before the next one is sent, compressed too: a short one, which no full buffer pushes out. "-T ." reads
# what is answered while it sends.
for compressed in "" --compressed; do
  { echo '{}'; sleep 3; } |
    curl -sSN --cacert "$work/tls/server.crt" $compressed -H 'Content-Type: application/x-ndjson' -X POST -T . \
      "$through/v1/assessments/batch" 2>/dev/null |
    { timeout 2 head -n 1; cat >/dev/null; } | grep -q '"status":422' || { echo "a batch waits $compressed"; exit 1; }
done
echo "a batch is answered line by line, compressed or not"
call 404 "$through/$canary?q=$canary" -A "$canary"
head -c 70000 /dev/zero | call 413 -H "$json" --data-binary @- "$through/v1/assessments"
head -c 3000000 /dev/zero | call 413 -H "$json" --data-binary @- "$through/v1/assessments"
refused too-large
echo "too large for nginx: 413 in the form of the service"
call 404 "$through/q/metrics"
call 404 "$through/refused-by-nginx"
refused not-found
long=$(head -c 9000 /dev/zero | tr '\0' x)
call 414 "$through/$long"
refused bad-request
call 400 "$through/" -H "X-Long: $long"
refused bad-request
call 400 "$through/" -H 'Content-Length: x'
refused bad-request
call 400 "$through/" -X TRACE
refused bad-request
call 400 "$through/v1/assessments" -H 'Transfer-Encoding: other' -d x
refused bad-request
call 400 "http://localhost:$tls/"
refused bad-request
printf 'PHI %s\r\n\r\n' "$canary" |
  timeout 10 openssl s_client -quiet -connect "localhost:$tls" -CAfile "$work/tls/server.crt" 2>/dev/null >"$work/raw" || true
sed 's/\r$//;/^$/q' "$work/raw" >"$work/head"
sed '1,/^\r\?$/d' "$work/raw" >"$work/body"
grep -q '^HTTP/1.1 400' "$work/head"
refused bad-request
echo "unreadable, too long, without TLS or with another method: 400 and 414 in the form of the service"
if curl -sS --cacert "$work/tls/server.crt" --tls-max 1.1 "$through/" -o /dev/null 2>/dev/null; then
  echo "TLS 1.1 was accepted" && exit 1
fi

# Another nginx of the same file before a service that is not there.
sed -e "s/127.0.0.1:$port/127.0.0.1:9/" -i "$work/nginx.conf"
nginx -p "$work" -c "$work/nginx.conf" -s reload
sleep 1
call 503 -H "$json" -d '{}' "$through/v1/assessments?q=$canary"
refused overloaded
grep -qi '^retry-after: 5' "$work/head" && echo "no service: 503 with Retry-After"
tail -1 "$work/access.log" | grep -q '"method":"POST","part":"assessments","status":503'

! grep -r "$canary" "$work"/*.log || exit 1
echo "no log of nginx repeats what a client wrote; its last line:"
tail -1 "$work/access.log"
