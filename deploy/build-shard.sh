#!/bin/sh
# One shard of a build, from what the last one left to what has changed in the bucket. Run in the project's folder, by as many machines
# as there are shards; then, once, finish.sh.
#
#   SHARD              2/8: the second of eight
#   BUCKET             where the site is, as rclone names places: remote:bucket/path, or a folder
#   CONTENT            where the documents are, if not in the project: another such place
#   SOURCE_DATE_EPOCH  what counts as now; the same for all shards
set -eu
: "${SHARD:?Name the shard: SHARD=2/8}" "${BUCKET:?Name the bucket: BUCKET=remote:bucket/path}" "${SOURCE_DATE_EPOCH:?Set it for all shards: SOURCE_DATE_EPOCH=\$(date +%s)}"
name="shard-$(printf %s "$SHARD" | tr / -)"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# What the last build of this shard left. The first time there is nothing, and every document is read.
if rclone copyto "$BUCKET/state/$name.tar.gz" "$scratch/state.tar.gz" 2>/dev/null; then tar -xzf "$scratch/state.tar.gz"; fi
if ! rclone copyto "$BUCKET/state/$name.txt" "$scratch/before.txt" 2>/dev/null; then : >"$scratch/before.txt"; fi
if [ -n "${CONTENT:-}" ]; then rclone sync "$CONTENT" content; fi

npx dateline build --shard "$SHARD" --quiet

npx dateline changed --since "$scratch/before.txt" --upload >"$scratch/upload.txt"
npx dateline manifest --output "$scratch/$name.txt"
# What pages load comes before the pages.
documents='\.(html|xml|atom|json|opml|txt)$'
grep -Ev "$documents" "$scratch/upload.txt" >"$scratch/first.txt" || true
grep -E "$documents" "$scratch/upload.txt" >"$scratch/then.txt" || true
for list in first then; do
  if [ -s "$scratch/$list.txt" ]; then rclone copy _site "$BUCKET/site" --files-from-raw "$scratch/$list.txt" --ignore-times; fi
done
tar -czf "$scratch/state.tar.gz" .dateline _site
rclone copyto "$scratch/state.tar.gz" "$BUCKET/state/$name.tar.gz"
rclone copyto "$scratch/$name.txt" "$BUCKET/state/$name.txt"
