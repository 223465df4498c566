# Ends what does not end by itself, and tells where it stood. Sourced, never run.

# A stage takes at most as many seconds.
STAGE_LIMIT=${STAGE_LIMIT:-2400}

# Runs "$2…" with what it starts. Where that has not ended in time it is ended, and file $1 tells what its JVMs were at.
within_limit() {
  local where=$1 end=$((SECONDS + STAGE_LIMIT)) late=no run
  shift
  # A process group of its own, so that all of it can be ended.
  set -m
  ("$@") &
  run=$!
  set +m
  trap 'kill -- -'"$run"' 2>/dev/null; exit 130' INT TERM
  while kill -0 "$run" 2>/dev/null; do
    if [ "$SECONDS" -ge "$end" ]; then
      { echo "Did not end within $STAGE_LIMIT s. Its threads were at:" && threads "$where"; } >"$where"
      end_group "$run"
      late=yes
    fi
    sleep 0.2
  done
  trap - INT TERM
  wait "$run" || return
  # What is told to end while its own child ends may say that all went well.
  [ "$late" = no ]
}

end_group() {
  local tries=50
  kill -- -"$1" 2>/dev/null
  while kill -0 "$1" 2>/dev/null && [ $((tries -= 1)) -gt 0 ]; do sleep 0.2; done
  kill -9 -- -"$1" 2>/dev/null
}

# The JVMs that run in this folder; where nobody can tell, all of this user.
own_jvms() {
  local jvm
  for jvm in $("$JAVA_HOME/bin/jps" -q); do
    case $(readlink "/proc/$jvm/cwd" || echo "$PWD") in "$PWD" | "$PWD"/*) echo "$jvm" ;; esac
  done
}

# Prints where the threads stand that are in our code; the whole of every thread goes into files beside $1.
threads() {
  local jvm
  for jvm in $(own_jvms); do
    bounded "$JAVA_HOME/bin/jcmd" "$jvm" Thread.dump_to_file -overwrite "$PWD/$1.$jvm" >/dev/null 2>&1
    [ -s "$1.$jvm" ] || continue
    awk -v RS= '/salesassistant\./ {
      lines = split($0, line, "\n")
      print line[1]
      shown = 0
      for (at = 2; at <= lines && shown < 9; at++) if (at < 5 || line[at] ~ /salesassistant\./) { print line[at]; shown++ }
    }' "$1.$jvm"
  done
}

# Gives up on a JVM that does not even answer this.
bounded() { if command -v timeout >/dev/null; then timeout 30 "$@"; else "$@"; fi; }
