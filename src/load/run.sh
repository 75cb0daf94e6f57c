#!/usr/bin/env bash
# Puts the packaged service under load and prints figures beside what is wanted; fails when one is missed.
#   src/load/run.sh                          everything, about four minutes
#   src/load/run.sh overload sigterm         some of: overload slow files heap sigterm sigkill batch
#   src/load/run.sh -Dload.full=true         the sizes and times of src/test/resources/cases/bad-inputs.jsonl, some of an hour
#   src/load/run.sh -Dload.seconds=60 ...    each load so long instead of 10 s
# Build before: ./mvnw package (or ./mvnw package -DskipTests)
set -euo pipefail
cd "$(dirname "$0")/../.."
ulimit -n "$(ulimit -Hn)"
options=()
while [[ ${1:-} == -D* ]]; do
  options+=("$1")
  shift
done
exec java -Xmx256m "${options[@]}" -cp target/test-classes org.sciatica.load.MeasureLoad "$@"
