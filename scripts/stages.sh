# Runs the stages of ./test one after the other, counts what they ran and tells it in a line each. Sourced, never run.

LOGS=target/test-logs
passed=0 failed=0 skipped=0

# stage WHEN NAME NEEDS COUNTS COMMAND…
#   WHEN    quick (also in ./test --quick) or full
#   NEEDS   a path without which there is nothing to do
#   COUNTS  where the command leaves JUnit reports, or "check": the command is one test
stage() {
  local when=$1 name=$2 needs=$3 counts=$4
  shift 4
  if [ "$when" = full ] && [ "$QUICK" = yes ]; then return 0; fi
  if [ -n "$ONLY" ] && [ "$ONLY" != "$name" ]; then return 0; fi
  if [ ! -e "$needs" ]; then
    printf -- '-  %-16s nothing to do: there is no %s\n' "$name" "$needs"
    return 0
  fi
  local log=$LOGS/${name// /-}.log started=$SECONDS status=0 p=0 f=0 s=0
  [ "$counts" = check ] || rm -rf $counts
  rm -f "$log.failures" "$log.hangs"*
  within_limit "$log.hangs" "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$counts" = check ]; then
    [ $status -ne 0 ] || p=1
  else
    read -r p f s <<<"$(node scripts/count.mjs $counts 2>"$log.failures")"
    if [ $((${p:-0} + ${f:-0} + ${s:-0})) -eq 0 ] && [ $status -eq 0 ]; then
      status=1
      echo "This stage ran no test." >>"$log"
    fi
  fi
  # A stage that died without counting a failure is a failure, never nothing.
  if [ $status -ne 0 ] && [ "${f:-0}" -eq 0 ]; then f=1; fi
  passed=$((passed + ${p:-0})) failed=$((failed + f)) skipped=$((skipped + ${s:-0}))
  tell "$name" "${p:-0}" "$f" "${s:-0}" $((SECONDS - started)) "$log"
}

tell() {
  local mark=✓
  [ "$3" -eq 0 ] || mark=✗
  printf '%s  %-16s %5d passed %4d failed %4d skipped   %3d s\n' "$mark" "$1" "$2" "$3" "$4" "$5"
  if [ "$3" -gt 0 ]; then
    if [ -s "$6.failures" ]; then
      head -n 30 "$6.failures" | cut -c1-220 | sed 's/^/     /'
    else
      grep -E '^\[ERROR\] +[A-Za-z/]|^not ok|^ *(✗|✘|×|✖)|FAIL|error (TS|:)' "$6" >"$6.failures" || tail -n 15 "$6" >"$6.failures"
      head -n 30 "$6.failures" | cut -c1-220 | sed 's/^/     /'
    fi
    [ ! -s "$6.hangs" ] || head -n 80 "$6.hangs" | cut -c1-160 | sed 's/^/     /'
    printf '     The whole output is in %s\n' "$6"
  fi
}

finish() {
  local status=$?
  [ "$status" -eq 0 ] || failed=$((failed + 1))
  echo
  echo "$passed passed, $failed failed, $skipped skipped"
  trap - EXIT
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && exit 0
  exit 1
}
