#!/bin/sh
# After the last shard: what no shard makes any more is deleted from the bucket. Shards do not delete: a page may have moved to another.
#
#   SHARDS  how many there are: 8
#   BUCKET  as in build-shard.sh
set -eu
: "${SHARDS:?Name the number of shards: SHARDS=8}" "${BUCKET:?Name the bucket: BUCKET=remote:bucket/path}"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

rclone copy "$BUCKET/state" "$scratch" --include "/shard-*-$SHARDS.txt" --include /site.txt
index=1
while [ "$index" -le "$SHARDS" ]; do
  cat "$scratch/shard-$index-$SHARDS.txt"
  index=$((index + 1))
done | LC_ALL=C sort -u >"$scratch/now.txt"

# Digest and two signs stand before a path.
touch "$scratch/site.txt"
cut -c67- "$scratch/site.txt" | LC_ALL=C sort -u >"$scratch/before-paths.txt"
cut -c67- "$scratch/now.txt" | LC_ALL=C sort -u >"$scratch/now-paths.txt"
LC_ALL=C comm -23 "$scratch/before-paths.txt" "$scratch/now-paths.txt" >"$scratch/delete.txt"
if [ -s "$scratch/delete.txt" ]; then rclone delete "$BUCKET/site" --files-from-raw "$scratch/delete.txt"; fi
rclone copyto "$scratch/now.txt" "$BUCKET/state/site.txt"
