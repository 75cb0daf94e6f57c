#!/usr/bin/env bash
# From the start of the process to the first assessment that is answered, the median of some starts, and the memory it holds.
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

# Whether the port is open: asked without another process, which would take time from the one that starts.
is_open() {
  (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null
}

# begin JAVA OPTION...: starts it and sets, until the first assessment was answered, milliseconds and those of processor time.
begin() {
  local from=$EPOCHREALTIME
  # shellcheck disable=SC2086 # several options
  "$@" ${JAVA_OPTIONS:-} -Dquarkus.http.port="$port" -Dquarkus.management.port="$management_port" \
    -Dquarkus.shutdown.delay=0S -jar "$app" >> $log 2>&1 &
  service=$!
  until is_open && [ "$(assess)" = 200 ]; do
    kill -0 "$service" 2> /dev/null || { echo "The service did not start: $log" >&2; exit 2; }
    sleep 0.01
  done
  milliseconds=$(((${EPOCHREALTIME/[.,]/} - ${from/[.,]/}) / 1000))
  processor=$(sed 's/.*) //' "/proc/$service/stat" | awk -v hertz="$(getconf CLK_TCK)" '{ print ($12 + $13) * 1000 / hertz }')
}

end() {
  kill "$service"
  wait "$service" 2> /dev/null || true
  service=
}

resident() {
  awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$service/status"
}

# row NAME WANTED JAVA OPTION...: a line of the table. WANTED in milliseconds, or - .
row() {
  local name=$1 wanted=$2 all=() used=() start
  shift 2
  for ((start = 0; start < starts; start++)); do
    begin "$@"
    all+=("$milliseconds")
    used+=("$processor")
    [ "$start" -eq $((starts - 1)) ] || end
  done
  mapfile -t all < <(printf '%s\n' "${all[@]}" | sort -n)
  mapfile -t used < <(printf '%s\n' "${used[@]}" | sort -n)
  local median=${all[$((starts / 2))]} verdict="" rest load=-
  sleep 1
  rest=$(resident)
  if command -v wrk > /dev/null; then
    wrk -t1 -c16 -d5 -s src/benchmark/post.lua "http://127.0.0.1:$port/v1/assessments" -- $folder/request.ndjson > $folder/wrk.log
    load=$(resident)
  fi
  end
  if [ "$wanted" != - ]; then
    verdict=$([ "$median" -le "$wanted" ] && echo "ok (at most $wanted)" || echo "MISSED (at most $wanted)")
  fi
  printf '%-34s %8d %8d %8d %8d %10s %10s   %s\n' "$name" "$median" "${all[0]}" "${all[-1]}" \
    "${used[$((starts / 2))]}" "$rest" "$load" "$verdict"
}

version() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'
}

echo "$request" > $folder/request.ndjson
command -v wrk > /dev/null || echo "wrk is missing (apt-get install wrk): no memory under load"
echo "Measured on $(nproc) cores, $(awk '/MemTotal/ { printf "%d", $2 / 1024 }' /proc/meminfo) MiB memory, load average $(cut -d' ' -f1 /proc/loadavg), $starts starts each"
printf '%-34s %8s %8s %8s %8s %10s %10s\n' "" median least most CPU "RSS rest" "RSS load"
printf '%-34s %8s %8s %8s %8s %10s %10s\n' "" ms ms ms ms MiB MiB

java=${JAVA:-java}
name="Java $(version "$java")"
row "$name" 2000 "$java"
row "$name, -Xmx128m" - "$java" -Xmx128m
# The archive is written when the service ends.
begin "$java" -XX:ArchiveClassesAtExit=$folder/classes.jsa
end
row "$name, AppCDS" 2000 "$java" -XX:SharedArchiveFile=$folder/classes.jsa

if [ -n "${JAVA25:-}" ]; then
  name="Java $(version "$JAVA25")"
  row "$name" - "$JAVA25"
  # The cache is made from what the service did, when it ends.
  begin "$JAVA25" -XX:AOTCacheOutput=$folder/service.aot
  end
  row "$name, AOT cache" 1000 "$JAVA25" -XX:AOTCache=$folder/service.aot
  row "$name, AOT cache, -Xmx128m" - "$JAVA25" -XX:AOTCache=$folder/service.aot -Xmx128m
fi
echo "Load average now $(cut -d' ' -f1 /proc/loadavg)"
