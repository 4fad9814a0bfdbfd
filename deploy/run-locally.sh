#!/bin/sh
# The same steps on one machine: as many processes as shards, each in a copy of the project of its own.
#
#   sh deploy/run-locally.sh 4 /srv/newsroom
set -eu
: "${1:?How many shards? sh deploy/run-locally.sh 4 BUCKET}" "${2:?Which bucket? sh deploy/run-locally.sh 4 BUCKET}"
SHARDS="$1"
BUCKET="$2"
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(date +%s)}"
export SHARDS BUCKET SOURCE_DATE_EPOCH
here="$(pwd)"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

processes=""
index=1
while [ "$index" -le "$SHARDS" ]; do
  mkdir "$scratch/$index"
  tar -cf - --exclude=./node_modules --exclude=./.git --exclude=./_site --exclude=./.dateline . | tar -xf - -C "$scratch/$index"
  ln -s "$here/node_modules" "$scratch/$index/node_modules"
  (cd "$scratch/$index" && SHARD="$index/$SHARDS" exec sh "$here/deploy/build-shard.sh") &
  processes="$processes $!"
  index=$((index + 1))
done
for process in $processes; do wait "$process"; done
sh deploy/finish.sh
