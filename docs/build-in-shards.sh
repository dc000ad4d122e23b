#!/usr/bin/env bash
# Builds a large site in shares with GNU parallel: several at a time, on this machine or on others, each tried again
# where it fails, and none made twice where the run is begun again.
#
#   docs/build-in-shards.sh SHARES [SITE]
#
# TONGBAO  the command (usually: npx tongbao)
# JOBS     shares at a time (usually: one a core)
# SSH      hosts, as --sshlogin takes them; each needs the same content and the same tongbao at the same path, on a
#          file system that all share
set -euo pipefail
shares=$1
site=${2:-_site}
tongbao=${TONGBAO:-npx tongbao}
remote=()
if [ -n "${SSH:-}" ]; then remote=(--sshlogin "$SSH" --workdir "$PWD"); fi
# --resume-failed makes what the log does not say is done; each share uses one thread, for there are as many shares as cores.
parallel --joblog "$site.joblog" --resume-failed --retries 3 --jobs "${JOBS:-100%}" "${remote[@]}" \
  "$tongbao build --out '$site' --shard {}/$shares --jobs 1" ::: $(seq "$shares")
parts=()
for number in $(seq "$shares"); do parts+=("$site.part-$number-of-$shares"); done
$tongbao merge "${parts[@]}" --out "$site"
rm -rf "${parts[@]}" "$site.joblog"
