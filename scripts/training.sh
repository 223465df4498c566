# Lets the JVM keep what it learns in a first start and some looks at each board, so that no later start learns it again: classes
# loaded and linked, and which code is worth compiling. Sourced, never run.

TRAINED=$BUILT/server/trained.aot

# Trains the server that was just built, on a tiny sample and without anybody's settings. Once for each build, also where it
# does not work: an untrained server answers the same, only slower at first. UNTRAINED=yes is for whoever is in a hurry.
train_server() {
  [ ! -e "$TRAINED" ] && [ -z "${UNTRAINED:-}" ] || return 0
  echo "Training the server (half a minute, once for each build) …"
  # Not on the port asked for: whoever waits there waits for the server that stays.
  logged server-training learn "$PWD/$BUILT" $((20000 + RANDOM % 20000)) || echo "It starts untrained."
  [ -e "$TRAINED" ] || : >"$TRAINED"
}

# The JVM's flag for what was learned, where something was.
what_was_learned() { [ ! -s "$TRAINED" ] || printf '%s' "-XX:AOTCache=$TRAINED"; }

# Starts the server in folder $1 on port $2, looks around and stops it.
learn() (
  folder=$1/training
  rm -rf "$folder"
  mkdir -p "$folder/tmp"
  cd "$folder"
  env -i "PATH=$PATH" "HOME=$folder" "PORT=$2" "DATA_DIR=$folder" SAMPLE_PROFILE=tiny STORE_FILE=memory DOCTOR_AT_START=false \
    java --enable-native-access=ALL-UNNAMED "-Djava.io.tmpdir=$folder/tmp" -XX:+UseCompactObjectHeaders \
    "-XX:AOTCacheOutput=$1/server/trained.aot" -jar "$1/server/app.jar" &
  server=$!
  trap 'stop "$server"; cd /; rm -rf "$folder"' EXIT
  tries=600
  until answered "$2" /readyz; do
    if ! kill -0 "$server" 2>/dev/null || [ $((tries -= 1)) -eq 0 ]; then exit 1; fi
    sleep 0.2
  done
  # Several times, for what is worth compiling shows in how often it runs.
  for _ in {1..10}; do
    for board in overview brands retailers; do answered "$2" "/api/dashboard/tiles?board=$board"; done
  done
  stop "$server"
  [ -s "$1/server/trained.aot" ]
)

# Ends process $1, which writes down what it learned first, and at the latest after two minutes.
stop() {
  local tries=600
  kill "$1" 2>/dev/null || return 0
  while kill -0 "$1" 2>/dev/null && [ $((tries -= 1)) -gt 0 ]; do sleep 0.2; done
  kill -9 "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}

# True when the server on port $1 answers a GET of $2.
answered() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
    read -r -t 30 status <&3 && [[ $status == *" 200"* ]]
  ) 2>/dev/null
}
