#!/usr/bin/env bash
# Makes what docker-compose.yml needs and git must not hold: a certificate to try with, two API keys, a password for Grafana.
# All of it lands in secrets/. For real use put the certificate of your own authority in its place.
set -euo pipefail
umask 077
cd "$(dirname "$0")/../../.."
mkdir secrets # fails when it is there: keys in use are not overwritten
cd secrets

# A certificate for this machine, good for 90 days, that no browser knows.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 90 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout server.key -out server.crt 2>/dev/null

# A key is 256 random bits; the service is told only its SHA-256.
key() { openssl rand -hex 32 | tr -d '\n' >"$1-key"; }
hash() { sha256sum "$1-key" | cut -d ' ' -f 1; }
key clinic
key metrics
cat >access-keys.yaml <<END
clients:
  - name: clinic
    scopes: [assess, catalogue]
    keys:
      - sha256: "$(hash clinic)"
  - name: prometheus
    scopes: [metrics]
    keys:
      - sha256: "$(hash metrics)"
END

openssl rand -hex 16 | tr -d '\n' >grafana-password

# Each container runs as a user of its own and reads only the files it is given; the folder stays closed to others.
chmod 644 ./*
echo "secrets/ is ready. Clients send the header X-API-Key with what is in secrets/clinic-key."
