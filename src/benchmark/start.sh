#!/usr/bin/env bash
# From the start of the process, after kill -9, to the first assessment that is answered and to readiness, the median of some
# starts, and the memory it holds at rest and under load; each also as a ratio to a floor of the same run, which is the server
# of the JDK with a canned answer of the same bytes (src/benchmark/floor) on the same Java with the same options.
# Ends with 1 when something that is wanted was missed, after everything is printed.
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
java=${JAVA:-java}
folder=target/start
log=$folder/start.log
request='{"symptoms":{"low-back-pain":"present"}}'

if [ ! -f "$app" ]; then
  echo "First: ./mvnw package" >&2
  exit 2
fi
mkdir -p $folder
: > $log
process=
missed=0
trap '[ -z "$process" ] || kill "$process" 2> /dev/null' EXIT

# assess [FILE]: the status of an answer, which goes into the file.
assess() {
  curl -s -o "${1:-/dev/null}" -w '%{http_code}' --max-time 5 -H 'Content-Type: application/json' -d "$request" \
    "http://127.0.0.1:$port/v1/assessments" || true
}

# many COUNT: so many assessments, one after the other (what stands behind # is not sent; curl counts by it).
many() {
  curl -s -o /dev/null -H 'Content-Type: application/json' -d "$request" "http://127.0.0.1:$port/v1/assessments#[1-$1]"
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

# begin PROGRAM JAVA OPTION...: starts the service or the floor and sets, until the first assessment was answered, milliseconds
# and those of processor time.
begin() {
  local program=(-jar "$app")
  [ "$1" = service ] || program=(-jar "$folder/floor.jar" "$folder/answer.json")
  shift
  from=$EPOCHREALTIME
  # shellcheck disable=SC2086 # several options
  "$@" ${JAVA_OPTIONS:-@src/main/docker/java.options} -Dquarkus.http.port="$port" -Dquarkus.management.port="$management_port" \
    -Dquarkus.shutdown.delay=0S "${program[@]}" >> $log 2>&1 &
  process=$!
  until is_open && [ "$(assess)" = 200 ]; do
    kill -0 "$process" 2> /dev/null || { echo "It did not start: $log" >&2; exit 2; }
    pause 0.01
  done
  milliseconds=$(((${EPOCHREALTIME/[.,]/} - ${from/[.,]/}) / 1000))
  processor=$(sed 's/.*) //' "/proc/$process/stat" | awk -v hertz="$(getconf CLK_TCK)" '{ print ($12 + $13) * 1000 / hertz }')
}

# Until it is ready, from the same start.
become_ready() {
  until is_ready; do
    kill -0 "$process" 2> /dev/null || { echo "It stopped: $log" >&2; exit 2; }
    pause 0.02
  done
  ready=$(((${EPOCHREALTIME/[.,]/} - ${from/[.,]/}) / 1000))
}

# train PROGRAM JAVA OPTION...: a start whose JVM keeps what it learned when it ends: it has loaded everything and decided some
# hundred times.
train() {
  begin "$@"
  become_ready
  many 300
  end TERM
}

# end SIGNAL
end() {
  kill -"$1" "$process"
  wait "$process" 2> /dev/null || true
  process=
}

resident() {
  awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$process/status"
}

put_under_load() {
  if command -v wrk > /dev/null; then
    wrk -t1 -c16 -d5 -s src/benchmark/post.lua "http://127.0.0.1:$port/v1/assessments" -- $folder/request.ndjson > $folder/wrk.log
  else
    many 5000
  fi
}

# nth NUMBER FIGURE...: the one in that place, from the least.
nth() {
  printf '%s\n' "${@:2}" | sort -n | sed -n "$1p"
}

# measure PROGRAM JAVA OPTION...: sets the figures of a line of the table.
measure() {
  local all=() used=() readiness=() middle=$((starts / 2 + 1)) start rest
  for ((start = 1; start <= starts; start++)); do
    begin "$@"
    all+=("$milliseconds")
    used+=("$processor")
    become_ready
    readiness+=("$ready")
    [ "$start" -eq "$starts" ] || end KILL
  done
  sleep 1
  rest=$(resident)
  put_under_load
  figures=("$(nth $middle "${all[@]}")" "$(nth 1 "${all[@]}")" "$(nth "$starts" "${all[@]}")"
    "$(nth $middle "${readiness[@]}")" "$(nth $middle "${used[@]}")" "$rest" "$(resident)")
  end KILL
}

# line NAME FIGURE... VERDICT
line() {
  printf '%-34s %8s %8s %8s %8s %8s %9s %9s   %s\n' "$@"
}

# row NAME WANTED JAVA OPTION...: the service, the floor, and what the one is of the other; % stands for either's name. WANTED in
# milliseconds, or - .
row() {
  local name=$1 wanted=$2 verdict="" of_floor ratios
  shift 2
  measure floor "${@//%/floor}"
  of_floor=("${figures[@]}")
  measure service "${@//%/service}"
  if [ "$wanted" != - ] && [ "${figures[0]}" -le "$wanted" ]; then
    verdict="ok (first at most $wanted)"
  elif [ "$wanted" != - ]; then
    verdict="MISSED (first at most $wanted)"
    missed=1
  fi
  read -ra ratios < <(echo "${figures[@]}" "${of_floor[@]}" |
    awk '{ for (i = 1; i <= 7; i++) printf "%.1f ", $i / $(i + 7); print "" }')
  line "$name" "${figures[@]}" "$verdict"
  line "  floor" "${of_floor[@]}" ""
  line "  / floor" "${ratios[@]}" ""
}

version() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'
}

"${java%java}javac" --release 17 -d $folder/floor src/benchmark/floor/Floor.java
"${java%java}jar" --create --file $folder/floor.jar --main-class Floor -C $folder/floor .
echo "$request" > $folder/request.ndjson
begin service "$java"
assess $folder/answer.json > /dev/null
end KILL

memory=$(awk '/MemTotal/ { printf "%d", $2 / 1024 }' /proc/meminfo)
echo "Measured on $(nproc) cores, $memory MiB memory, load average $(cut -d' ' -f1 /proc/loadavg), $starts starts each"
load="16 connections of wrk for 5 s"
command -v wrk > /dev/null || load="5,000 requests by curl, as wrk is missing"
echo "Under load: $load"
echo "Floor: the server of the JDK with a canned answer of the same $(wc -c < $folder/answer.json) bytes, same Java, same options"
line "" first least most ready CPU "RSS rest" "RSS load" ""
line "" ms ms ms ms ms MiB MiB ""

name="Java $(version "$java")"
row "$name" 2000 "$java"
row "$name, -Xmx128m" - "$java" -Xmx128m
# The archive is written when the service ends.
for program in floor service; do
  train $program "$java" -XX:ArchiveClassesAtExit=$folder/$program.jsa
done
row "$name, AppCDS" 2000 "$java" -XX:SharedArchiveFile=$folder/%.jsa

if [ -n "${JAVA25:-}" ]; then
  name="Java $(version "$JAVA25")"
  row "$name" - "$JAVA25"
  # The cache is made from what the service did, when it ends: without its profiles, from which the second compiler would begin
  # with the start. Without them there is nothing to be replayed.
  for program in floor service; do
    train $program "$JAVA25" -XX:AOTCacheOutput=$folder/$program.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining
  done
  from_cache=("$JAVA25" "-XX:AOTCache=$folder/%.aot" -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining)
  row "$name, AOT cache" 1000 "${from_cache[@]}"
  row "$name, AOT cache, -Xmx128m" - "${from_cache[@]}" -Xmx128m
fi
echo "Load average now $(cut -d' ' -f1 /proc/loadavg)"
exit $missed
