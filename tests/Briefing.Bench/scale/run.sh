#!/usr/bin/env bash
# run.sh N [TOOL...]: builds the same generated pack of N articles cold, in turn (A B A B …), and prints medians of wall time,
# processor time and peak memory, each with its ratio to the first tool.
#   TOOL: hugo | briefing            default: hugo briefing
# HUGO=path of Hugo 0.146 or later · BRIEFING=path of a published briefing · WORK=where packs and sites go · ROUNDS=5
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
count=${1:?how many articles}
shift
work=${WORK:-${TMPDIR:-/tmp}/briefing-scale}
site=$work/$count
if [ ! -e "$site/.done" ]; then
  mkdir -p "$site"
  python3 "$here/pack.py" "$count" --hugo "$site/hugo" --briefing "$site/briefing"
  cp -r "$here/hugo/." "$site/hugo/"
  touch "$site/.done"
fi
commands=()
for tool in "${@:-hugo}" $([ $# -gt 0 ] || echo briefing); do
  case $tool in
    hugo) commands+=("hugo=${HUGO:-hugo} --quiet -s $site/hugo -d {out}") ;;
    briefing) commands+=("briefing=${BRIEFING:-$here/../../../artifacts/briefing/briefing} build --root $site/briefing --output {out}") ;;
    *) echo "unknown tool $tool" >&2; exit 2 ;;
  esac
done
exec python3 "$here/paired.py" -r "${ROUNDS:-5}" -o "$work/out" "${commands[@]}"
