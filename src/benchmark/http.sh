#!/bin/sh
# What an assessment costs over HTTP beside a canned answer of the same size from the same server, measured in turns; and a batch
# beside one that Jackson parses and writes in the same server, without rules.
# Ends with 1 when something that is wanted was missed, after everything is printed.
#   src/benchmark/http.sh                        everything, about twelve minutes
#   ROUNDS=9 SECONDS_EACH=10 src/benchmark/http.sh mix batch
# Before: ./mvnw verify -Pbenchmark
# That packages the service with the canned answers in it, writes the requests, and measures what deciding costs in process.
# Also: WARM_UP (seconds before the first round), PORT, MANAGEMENT_PORT, CONNECTIONS, JAVA (the java to start), JAVA_OPTIONS.
set -eu
cd "$(dirname "$0")/../.."

folder=target/benchmark
jar=$folder/quarkus-app/quarkus-run.jar
port=${PORT:-18080}
management_port=${MANAGEMENT_PORT:-19000}
rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-5}
warm_up=${WARM_UP:-45}
connections=${CONNECTIONS:-8}
java=${JAVA:-java}

if ! command -v wrk > /dev/null; then
  echo "wrk is missing: apt-get install wrk" >&2
  exit 2
fi
if [ ! -f "$jar" ] || [ ! -f $folder/deciding ]; then
  echo "First: ./mvnw verify -Pbenchmark" >&2
  exit 2
fi
[ $# -gt 0 ] || set -- little-known red-flag all-clear mix batch

# More places than it has by itself: a client sends its next batch before the place of its last one is seen to be free.
# shellcheck disable=SC2086 # several options
"$java" ${JAVA_OPTIONS:-@src/main/docker/java.options} -Dquarkus.http.port="$port" -Dquarkus.management.port="$management_port" \
  -Dquarkus.shutdown.delay=0S -Dsciatica.load.places=$((64 * $(nproc))) \
  -Dbenchmark.requests=$folder/requests -jar "$jar" > $folder/http.log 2>&1 &
service=$!
trap 'kill $service 2> /dev/null' EXIT
until curl -sf "http://localhost:$management_port/q/health/ready" > /dev/null; do
  kill -0 $service 2> /dev/null || { echo "The service did not start: $folder/http.log" >&2; exit 2; }
  sleep 0.1
done

# Ticks of processor time that the service has used.
ticks() {
  sed 's/.*) //' /proc/$service/stat | awk '{ print $12 + $13 }'
}

# measure PATH SECONDS: one line of post.lua, and the ticks.
measure() {
  before=$(ticks)
  line=$(wrk -t1 -c"$clients" -d"$2" --timeout 10s -s src/benchmark/post.lua "http://localhost:$port$1" -- \
    "$file" "$patients" | tail -1)
  echo "$line $(($(ticks) - before))"
}

# size PATH: bytes of the answer.
size() {
  curl -sS -o /dev/null -w '%{size_download}' -H "Content-Type: $type" --data-binary @$folder/http.body "http://localhost:$port$1"
}

machine() {
  awk -v cores="$(nproc)" -v load="$(cut -d' ' -f1 /proc/loadavg)" -v java="$("$java" -version 2>&1 | sed -n 2p)" \
    '/MemTotal/ { printf "%d cores, %d MiB memory, %s, load average %s\n", cores, $2 / 1024, java, load }' /proc/meminfo
}

echo "Measured on $(machine)"
echo "$rounds rounds of $seconds s each, client and server on the same cores"
missed=0
for patients in "$@"; do
  if [ "$patients" = batch ]; then
    path=/v1/assessments/batch floor_path=/v1/assessments/batch/canned floor=jackson least=1 type=application/x-ndjson
    file=$folder/requests/mix.ndjson
    cp $file $folder/http.body
    clients=$(nproc)
  else
    path=/v1/assessments floor_path=/v1/assessments/canned/$patients floor=canned least=0.85 type=application/json
    file=$folder/requests/$patients.ndjson
    head -1 "$file" > $folder/http.body
    clients=$connections
  fi
  bytes=$(size $path)
  floor_bytes=$(size "$floor_path")
  if [ "$bytes" != "$floor_bytes" ]; then
    echo "The $floor answer has $floor_bytes bytes, the assessment $bytes" >&2
    exit 1
  fi
  # The second compiler begins with what was called 50,000 times.
  measure $path "$warm_up" > /dev/null
  measure "$floor_path" "$warm_up" > /dev/null
  round=0
  : > $folder/http.figures
  while [ $round -lt "$rounds" ]; do
    echo "assessment $(measure $path "$seconds")" >> $folder/http.figures
    echo "$floor $(measure "$floor_path" "$seconds")" >> $folder/http.figures
    round=$((round + 1))
  done
  awk -v patients="$patients" -v bytes="$bytes" -v floor=$floor -v least=$least -v clients="$clients" \
    -v lines="$(wc -l < $folder/http.body)" -v hertz="$(getconf CLK_TCK)" \
    -v deciding="$(sed -n "s/^$patients //p" $folder/deciding)" '
    {
      requests[$1] += $2 * lines; time[$1] += $3; p50[$1] += $4; p99[$1] = $5 > p99[$1] ? $5 : p99[$1]
      refused[$1] += $6; broken[$1] += $7; ticks[$1] += $8; rounds[$1]++
    }
    function row(way) {
      printf "%-14s %-12s %10.0f %9.2f %9.2f %12.1f %8d %7d\n", patients, way, requests[way] / time[way],
        p50[way] / rounds[way], p99[way], cpu(way), refused[way], broken[way]
    }
    function cpu(way) { return ticks[way] / hertz / requests[way] * 1e6 }
    function judge(reached, name, found, wanted) {
      missed += !reached
      printf "%-6s %-52s %8.2f   (%s)\n", reached ? "ok" : "MISSED", name, found, wanted
    }
    END {
      printf "\n%-14s %-12s %10s %9s %9s %12s %8s %7s   (%d connections, %d lines in, %d bytes out)\n", "patients", "answer",
        (lines == 1 ? "requests/s" : "lines/s"),
        "p50 ms", "worst p99", "CPU us each", "not 2xx", "broken", clients, lines, bytes
      row("assessment"); row(floor)
      throughput = requests["assessment"] / time["assessment"] / (requests[floor] / time[floor])
      judge(throughput >= least, "throughput / " floor, throughput, sprintf("at least %.2f", least))
      printf "%-6s %-52s %8.2f\n", "", "CPU time / " floor, cpu("assessment") / cpu(floor)
      if (lines == 1) {
        share = deciding / cpu("assessment")
        judge(share < 0.15, "deciding (" deciding " us in process) / CPU time of a request", share, "under 0.15")
      }
      none = refused["assessment"] + refused[floor] + broken["assessment"] + broken[floor]
      judge(none == 0, "answers that are none", none, "none")
      exit missed > 0
    }' $folder/http.figures || missed=1
done
echo
echo "Load average now $(cut -d' ' -f1 /proc/loadavg)"
exit $missed
