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

# A class in words, without the numbers that Quarkus 3.33 gives to recorded values in the order of its threads; later versions
# derive them from the class (github.com/quarkusio/quarkus/pull/53025).
told() {
  javap -p -c -constants "$1" | sed -E 's/proxykey[0-9]+/proxykey/'
}

# The bill of materials without the hashes of the files, which are compared here themselves.
without_hashes() {
  sed -E '/^ *"content" : "[0-9a-f]+"$/d' "$1"
}

echo "$(($(wc -l <"$folder/first/hashes") - $(wc -l <<<"$differing"))) files are the same, these are not:"
faults=0
while read -r file; do
  echo "  $file"
  if [ "${file##*/}" = sbom.cdx.json ] \
    && diff -q <(without_hashes "$folder/first/packaged/$file") <(without_hashes "$folder/second/packaged/$file") >/dev/null; then
    echo "    in hashes of those files only"
    continue
  fi
  if [ "${file%.jar}" = "$file" ]; then
    faults=$((faults + 1))
    continue
  fi
  for build in first second; do
    mkdir -p "$folder/$build/opened/$file"
    packaged="$PWD/$folder/$build/packaged/$file"
    (cd "$folder/$build/opened/$file" && jar xf "$packaged")
  done
  entries=$(cd "$folder/first/opened/$file" && diff -rq . "$OLDPWD/$folder/second/opened/$file" | sed -nE 's/^Files (.*) and .*/\1/p; /^Only/p' || true)
  if [ -z "$entries" ]; then
    echo "    in the order or the times of its entries"
    faults=$((faults + 1))
  fi
  renumbered=0
  while read -r entry; do
    first="$folder/first/opened/$file/$entry"
    second="$folder/second/opened/$file/$entry"
    if [ "${entry%.class}" != "$entry" ] && [ -f "$second" ] && [ "$(told "$first")" = "$(told "$second")" ]; then
      renumbered=$((renumbered + 1))
    else
      echo "    $entry"
      faults=$((faults + 1))
    fi
  done < <(printf '%s' "${entries:+$entries
}")
  echo "    $renumbered classes in the numbers of recorded values only"
done <<<"$differing"
if [ "$faults" -gt 0 ]; then
  echo "Not reproducible: $faults differences beyond the numbers of recorded values"
  exit 1
fi
echo "Reproducible up to the numbers that Quarkus 3.33 gives to recorded values."
