#!/usr/bin/env bash
# Copies each sample out of the repository, as somebody would who begins from it, and builds and tests it there against
# what "mvn install" has installed. Options go to Maven; -o, for one, keeps it off the network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT

for pom in */pom.xml; do
    sample=$(dirname "$pom")
    mkdir "$copies/$sample"
    cp -R "$pom" "$sample/src" "$copies/$sample"
    mvn -B -q "$@" -f "$copies/$sample/pom.xml" package </dev/null
    echo "$sample: builds and passes its tests outside of the repository"
done
