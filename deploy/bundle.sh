# Puts together what is uploaded to Databricks Apps. Sourced, never run.

BUNDLE=target/deploy/apps
# The platform refuses larger files.
LARGEST_FILE=10485760

# The embedded engine of the data stays behind: its library is larger than the platform takes, and in the workspace nothing uses it.
assemble() {
  rm -rf "$BUNDLE"
  mkdir -p "$BUNDLE/lib"
  cp "$BUILT/server/app.jar" "$BUNDLE/"
  find "$BUILT/server/lib" -name '*.jar' ! -name 'duckdb_jdbc-*' ! -name 'sqlite-jdbc-*' -exec cp {} "$BUNDLE/lib/" \;
  find "$BUILT/server/lib" -name 'sqlite-jdbc-*.jar' | while IFS= read -r jar; do store_for_linux "$jar"; done
  cp deploy/apps/{start.sh,requirements.txt,databricks.yml} "$BUNDLE/"
  fill_in <deploy/apps/app.yaml >"$BUNDLE/app.yaml"
  refuse_large_files
}

# The store's engine comes with its library for every system, and is small enough with those of Linux alone.
store_for_linux() {
  local parts=target/deploy/store
  rm -rf "$parts"
  mkdir -p "$parts"
  (cd "$parts" && jar --extract --file "$OLDPWD/$1")
  find "$parts/org/sqlite/native" -type f ! -path '*/Linux/x86_64/*' ! -path '*/Linux/aarch64/*' -delete
  mv "$parts/META-INF/MANIFEST.MF" target/deploy/store.manifest
  jar --create --file "$BUNDLE/lib/$(basename "$1")" --manifest target/deploy/store.manifest -C "$parts" .
}

# Writes settings into the lines that name them and leaves lines out whose setting is missing. What a setting names as a file
# here is taken along and named as it lies there.
fill_in() {
  local line name value
  while IFS= read -r line; do
    if [[ $line =~ \$\{([A-Z_]+)\} ]]; then
      name=${BASH_REMATCH[1]}
      value=$(setting "$name" "")
      [ -n "$value" ] || continue
      case $name in CATALOG_METRIC_VIEW | CATALOG_OVERLAY) value=$(take_along "$name" "$value") || return 1 ;; esac
      case $value in *[\"\\]*) echo "$name holds a quotation mark or a backslash." >&2; return 1 ;; esac
      line=${line%%"\${$name}"*}$value${line#*"\${$name}"}
    fi
    printf '%s\n' "$line"
  done
}

# Copies file $2 for setting $1 into the bundle and prints where the app finds it.
take_along() {
  if [ ! -r "$2" ]; then
    echo "$1 names $2, which cannot be read." >&2
    return 1
  fi
  mkdir -p "$BUNDLE/catalog"
  cp "$2" "$BUNDLE/catalog/$1.yaml"
  printf 'catalog/%s.yaml' "$1"
}

refuse_large_files() {
  local large
  large=$(find "$BUNDLE" -type f -size +"$LARGEST_FILE"c)
  if [ -n "$large" ]; then
    printf 'The platform takes no file larger than 10 MB:\n%s\n' "$large" >&2
    return 1
  fi
}
