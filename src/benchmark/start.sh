#!/usr/bin/env bash
# From the start of the process, after kill -9, to the first assessment that is answered and to readiness, the median of some
# starts, and the memory it holds.
#   src/benchmark/start.sh                                   on the java of the PATH, plain and with AppCDS
#   JAVA25=/path/to/jdk-25/bin/java src/benchmark/start.sh   on JDK 25 too, plain and with an AOT cache
#   STARTS=11 src/benchmark/start.sh
# Before: ./mvnw package (or ./mvnw package -DskipTests)
# Also: APP (the jar to start), PORT, MANAGEMENT_PORT, JAVA, JAVA_OPTIONS.
set -euo pipefail
cd "$(dirname "$0")/../.."

app=${APP:-target/quarkus-app/quarkus-run.jar}
port=${PORT:-18080}
management_port=${MANAGEMENT_PORT:-19000}
starts=${STARTS:-5}
folder=target/start
log=$folder/start.log
request='{"symptoms":{"low-back-pain":"present"}}'

if [ ! -f "$app" ]; then
  echo "First: ./mvnw package" >&2
  exit 2
fi
mkdir -p $folder
: > $log
service=
trap '[ -z "$service" ] || kill "$service" 2> /dev/null' EXIT

assess() {
  curl -s -o /dev/null -w '%{http_code}' --max-time 5 -H 'Content-Type: application/json' -d "$request" \
    "http://127.0.0.1:$port/v1/assessments" || true
}

# Whether the port is open: asked by this shell itself, as another process would take time from the one that starts.
is_open() {
  { exec 3<> "/dev/tcp/127.0.0.1/$port"; } 2> /dev/null && exec 3>&-
}

# Waits so many seconds, by this shell itself: nothing ever comes from there.
exec {silence}<> <(:)
pause() {
  read -r -t "$1" -u "$silence" _ || true
}

is_ready() {
  [ "$(curl -s -o /dev/null -w '%{http_code}' --max-time 5 "http://127.0.0.1:$management_port/q/health/ready" || true)" = 200 ]
}

# begin JAVA OPTION...: starts it and sets, until the first assessment was answered, milliseconds and those of processor time.
begin() {
  from=$EPOCHREALTIME
  # shellcheck disable=SC2086 # several options
  "$@" ${JAVA_OPTIONS:-@src/main/docker/java.options} -Dquarkus.http.port="$port" -Dquarkus.management.port="$management_port" \
    -Dquarkus.shutdown.delay=0S -jar "$app" >> $log 2>&1 &
  service=$!
  until is_open && [ "$(assess)" = 200 ]; do
    kill -0 "$service" 2> /dev/null || { echo "The service did not start: $log" >&2; exit 2; }
    pause 0.01
  done
  milliseconds=$(((${EPOCHREALTIME/[.,]/} - ${from/[.,]/}) / 1000))
  processor=$(sed 's/.*) //' "/proc/$service/stat" | awk -v hertz="$(getconf CLK_TCK)" '{ print ($12 + $13) * 1000 / hertz }')
}

# Until it is ready, from the same start.
become_ready() {
  until is_ready; do
    kill -0 "$service" 2> /dev/null || { echo "The service stopped: $log" >&2; exit 2; }
    pause 0.02
  done
  ready=$(((${EPOCHREALTIME/[.,]/} - ${from/[.,]/}) / 1000))
}

# train JAVA OPTION...: a start whose JVM keeps what it learned when it ends: it has loaded everything and decided some hundred
# times (what stands behind # is not sent; curl counts by it).
train() {
  begin "$@"
  become_ready
  curl -s -o /dev/null -H 'Content-Type: application/json' -d "$request" \
    "http://127.0.0.1:$port/v1/assessments#[1-300]"
  end TERM
}

# end SIGNAL
end() {
  kill -"$1" "$service"
  wait "$service" 2> /dev/null || true
  service=
}

resident() {
  awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$service/status"
}

# row NAME WANTED JAVA OPTION...: a line of the table. WANTED in milliseconds, or - .
row() {
  local name=$1 wanted=$2 all=() used=() readiness=() start
  shift 2
  for ((start = 0; start < starts; start++)); do
    begin "$@"
    all+=("$milliseconds")
    used+=("$processor")
    become_ready
    readiness+=("$ready")
    [ "$start" -eq $((starts - 1)) ] || end KILL
  done
  mapfile -t all < <(printf '%s\n' "${all[@]}" | sort -n)
  mapfile -t readiness < <(printf '%s\n' "${readiness[@]}" | sort -n)
  mapfile -t used < <(printf '%s\n' "${used[@]}" | sort -n)
  local median=${all[$((starts / 2))]} verdict="" rest load=-
  sleep 1
  rest=$(resident)
  if command -v wrk > /dev/null; then
    wrk -t1 -c16 -d5 -s src/benchmark/post.lua "http://127.0.0.1:$port/v1/assessments" -- $folder/request.ndjson > $folder/wrk.log
    load=$(resident)
  fi
  end KILL
  if [ "$wanted" != - ]; then
    verdict=$([ "$median" -le "$wanted" ] && echo "ok (at most $wanted)" || echo "MISSED (at most $wanted)")
  fi
  printf '%-34s %8d %8d %8d %8d %8d %10s %10s   %s\n' "$name" "$median" "${all[0]}" "${all[-1]}" \
    "${readiness[$((starts / 2))]}" "${used[$((starts / 2))]}" "$rest" "$load" "$verdict"
}

version() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'
}

echo "$request" > $folder/request.ndjson
command -v wrk > /dev/null || echo "wrk is missing (apt-get install wrk): no memory under load"
echo "Measured on $(nproc) cores, $(awk '/MemTotal/ { printf "%d", $2 / 1024 }' /proc/meminfo) MiB memory, load average $(cut -d' ' -f1 /proc/loadavg), $starts starts each"
printf '%-34s %8s %8s %8s %8s %8s %10s %10s\n' "" median least most ready CPU "RSS rest" "RSS load"
printf '%-34s %8s %8s %8s %8s %8s %10s %10s\n' "" ms ms ms ms ms MiB MiB

java=${JAVA:-java}
name="Java $(version "$java")"
row "$name" 2000 "$java"
row "$name, -Xmx128m" - "$java" -Xmx128m
# The archive is written when the service ends.
train "$java" -XX:ArchiveClassesAtExit=$folder/classes.jsa
row "$name, AppCDS" 2000 "$java" -XX:SharedArchiveFile=$folder/classes.jsa

if [ -n "${JAVA25:-}" ]; then
  name="Java $(version "$JAVA25")"
  row "$name" - "$JAVA25"
  # The cache is made from what the service did, when it ends: without its profiles, from which the second compiler would begin
  # with the start. Without them there is nothing to be replayed.
  train "$JAVA25" -XX:AOTCacheOutput=$folder/service.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining
  from_cache=("$JAVA25" -XX:AOTCache=$folder/service.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining)
  row "$name, AOT cache" 1000 "${from_cache[@]}"
  row "$name, AOT cache, -Xmx128m" - "${from_cache[@]}" -Xmx128m
fi
echo "Load average now $(cut -d' ' -f1 /proc/loadavg)"
