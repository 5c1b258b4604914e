#!/bin/bash
# Builds and runs the benchmarks and prints one table: what, measured, the limit from the same run, verdict.
# shellcheck source=packaging/common.sh
. "$(dirname "$0")/common.sh"

rows=1000000
while [ $# -gt 0 ]; do
  case $1 in
    --rows) rows=${2:?--rows needs a number}; shift 2 ;;
    --rows=*) rows=${1#*=}; shift ;;
    --help|-h) echo "Usage: packaging/bench.sh [--rows N]   (default 1000000 customers)"; exit 0 ;;
    *) fail "unknown argument $1" ;;
  esac
done
[[ $rows =~ ^[1-9][0-9]*$ ]] || fail "--rows takes a positive number"

install_packages build
cmake_options=(-DC360_BENCH=ON)
build bench

results=$(mktemp)
trap 'rm -f "$results"' EXIT
failed=0
for program in build/release/bench/bench_*; do
  [ -x "$program" ] || continue
  say "$(basename "$program") --rows $rows"
  # Each program prints lines of tab-separated cells: what, measured, goal, ok|miss|-
  QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$program" --rows "$rows" >>"$results" || { failed=1; say "failed"; }
done
{ printf 'Benchmark (%s rows)\tMeasured\tGoal\tVerdict\n' "$rows"; cat "$results"; } |
  awk -F'\t' '{ for (i = 1; i <= 4; i++) { cell[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i) } }
    END { for (r = 1; r <= NR; r++) { for (i = 1; i <= 4; i++) printf "%-*s  ", width[i], cell[r, i]; print "" } }'
exit $failed
