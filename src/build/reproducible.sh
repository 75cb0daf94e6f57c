#!/usr/bin/env bash
# Builds the service twice, in two clean copies under different folders, time zones and languages, and compares every file
# that is packaged: ./src/build/reproducible.sh. Arguments go to Maven (-o). The tests are left out: what they measure is told in the
# pages of the safety case, so a build that runs them differs in the one entry safety/build-results.yaml.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=target/reproducible
rm -rf "$folder"

build() {
  local copy="$folder/$1/${2//\//-}"
  mkdir -p "$copy"
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$copy"
  (cd "$copy" && TZ="$2" LC_ALL="$3" ./mvnw -B -ntp -q package -DskipTests -Dspotless.check.skip=true "${@:4}")
  mv "$copy/target/quarkus-app" "$folder/$1/packaged"
  (cd "$folder/$1/packaged" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) >"$folder/$1/hashes"
}

build first UTC C "$@"
build second Pacific/Auckland C.UTF-8 "$@"

differing=$(diff "$folder/first/hashes" "$folder/second/hashes" | sed -n 's/^< [0-9a-f]*  //p' || true)
if [ -z "$differing" ]; then
  echo "Reproducible: $(wc -l <"$folder/first/hashes") files of two builds are the same; SHA-256 over all of them" \
    "$(sha256sum "$folder/first/hashes" | cut -d' ' -f1)"
  exit 0
fi

echo "Not reproducible: $(($(wc -l <"$folder/first/hashes") - $(wc -l <<<"$differing"))) files are the same, these are not:"
while read -r file; do
  echo "  $file"
  if [ "${file%.jar}" != "$file" ]; then
    for build in first second; do
      mkdir -p "$folder/$build/opened/$file"
      packaged="$PWD/$folder/$build/packaged/$file"
      (cd "$folder/$build/opened/$file" && jar xf "$packaged")
    done
    entries=$(cd "$folder/first/opened/$file" && diff -rq . "$OLDPWD/$folder/second/opened/$file" || true)
    echo "${entries:-in the order or the times of its entries}" | sed 's/^/    /'
  fi
done <<<"$differing"
exit 1
