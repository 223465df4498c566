# Builds the server, the page and the sample, each only when what it is made of has changed. Sourced, never run.

BUILT=target/run

# One build at a time in this folder: whoever comes meanwhile waits, and finds built what it needs.
begin_building() {
  local builder told=no
  trap end_building EXIT
  until ln -sn $$ "$BUILT/building" 2>/dev/null; do
    builder=$(readlink "$BUILT/building") || continue
    if ! kill -0 "$builder" 2>/dev/null; then
      rm -f "$BUILT/building"
      continue
    fi
    [ "$told" = yes ] || echo "Waiting for another build in this folder …"
    told=yes
    sleep 0.2
  done
}

end_building() {
  trap - EXIT
  [ "$(readlink "$BUILT/building")" != $$ ] || rm -f "$BUILT/building"
}

# Whoever wants to use the product need not wait for the checks of the code; ./test empties this.
BUILD_FLAGS=-Dlenient

# Runs "$2…" with its output kept in a log; on failure shows the log's end.
logged() {
  local log=$BUILT/$1.log
  shift
  if ! "$@" >"$log" 2>&1 </dev/null; then
    tail -n 40 "$log" >&2
    printf 'Failed; the whole output is in %s\n' "$log" >&2
    return 1
  fi
}

# True when file $1 does not say hash $2, or when path $3 is missing.
outdated() { [ ! -e "$3" ] || [ "$(cat "$1" 2>/dev/null)" != "$2" ]; }

# The page lies in the server's jar, so a new page is a new server.
server_sources() {
  content_hash pom.xml {semantics,sample,claims,app}/{pom.xml,src/main}
  cat "$BUILT/web.hash" 2>/dev/null || true
}

build_server() {
  local hash
  hash=$(server_sources)
  outdated "$BUILT/server.hash" "$hash" "$BUILT/server/app.jar" || return 0
  need_maven
  echo "Building the server (a few minutes the first time) …"
  # A jar that was made runnable once is taken for up to date when only a library in it has changed.
  rm -f app/target/app-*.jar*
  logged server-build quiet_maven $BUILD_FLAGS -Dmaven.test.skip=true -pl app -am package
  rm -rf "$BUILT/server"
  logged server-extract java -Djarmode=tools -jar app/target/app-*.jar extract --application-filename app.jar \
    --destination "$BUILT/server"
  printf '%s' "$hash" >"$BUILT/server.hash"
}

# Installs the packages of folder $1 when its lock file has changed since.
npm_packages() {
  local hash
  hash=$(content_hash "$1/package-lock.json")
  outdated "$1/node_modules/.installed" "$hash" "$1/node_modules" || return 0
  need_node
  echo "Fetching the packages of $1 …"
  logged "$1-packages" npm --prefix "$1" ci --no-audit --no-fund
  printf '%s' "$hash" >"$1/node_modules/.installed"
}

build_web() {
  if [ ! -f web/package.json ]; then
    echo "There is no web folder yet: starting without a page."
    return 0
  fi
  local hash
  hash=$(content_hash web)
  outdated "$BUILT/web.hash" "$hash" web/dist/index.html || return 0
  need_node
  npm_packages web
  echo "Building the page …"
  logged web-build npm --prefix web run build
  printf '%s' "$hash" >"$BUILT/web.hash"
}

# Makes the sample of profile $2 in folder $1, anew when the profile or the generator has changed. A file that was not made
# here is never replaced: the marker beside the file knows the checksum of each that was.
make_sample() {
  local data=$1 profile=$2 file=$1/sales.duckdb marker=$1/sales.made-from made_from
  made_from="$profile $(content_hash sample/src/main/java sample/src/main/resources/salesassistant)"
  if [ -e "$file" ]; then
    [ "$(head -n 1 "$marker" 2>/dev/null)" != "$made_from" ] || return 0
    if ! made_here "$file" "$marker"; then
      has_own_catalog && return 0
      refuse_to_replace "$file"
      return 1
    fi
  fi
  rm -f "$file.new" "$file.new.wal"
  java "${JAVA_FLAGS[@]}" -cp "$BUILT/server/lib/*" salesassistant.sample.MakeSample --profile "$profile" --to "$file.new"
  # Known as ours before it takes its place, so that breaking off in between leaves no stranger.
  printf '\n%s\n' "$(cksum <"$file.new")" >>"$marker"
  mv -f "$file.new" "$file"
  printf '%s\n%s\n' "$made_from" "$(cksum <"$file")" >"$marker"
}

# True when marker $2 holds the checksum of file $1.
made_here() { [ -e "$2" ] && grep -qxF "$(cksum <"$1")" "$2"; }

# True when settings name a description of other data than the sample.
has_own_catalog() { [ -n "$(setting CATALOG_METRIC_VIEW "")$(setting CATALOG_OVERLAY "")" ]; }

refuse_to_replace() {
  cat >&2 <<MESSAGE
The file $1 was not made by ./run, so the sample is not written over it.
  To use it        name its description: CATALOG_METRIC_VIEW=… CATALOG_OVERLAY=… ./run
  To have a sample move it away, or choose another folder: DATA_DIR=/some/folder ./run
MESSAGE
}
