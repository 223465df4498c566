# Puts together what is uploaded to Databricks Apps. Sourced, never run.

BUNDLE=target/deploy/apps
# The platform refuses larger files.
LARGEST_FILE=10485760

# The embedded engine stays behind: its library is larger than the platform takes, and in the workspace nothing uses it.
assemble() {
  rm -rf "$BUNDLE"
  mkdir -p "$BUNDLE/lib"
  cp "$BUILT/server/app.jar" "$BUNDLE/"
  find "$BUILT/server/lib" -name '*.jar' ! -name 'duckdb_jdbc-*' ! -name 'sqlite-jdbc-*' -exec cp {} "$BUNDLE/lib/" \;
  cp deploy/apps/{start.sh,requirements.txt,databricks.yml} "$BUNDLE/"
  fill_in <deploy/apps/app.yaml >"$BUNDLE/app.yaml"
  refuse_large_files
}

# Writes settings into the lines that name them and leaves lines out whose setting is missing.
fill_in() {
  local line name value
  while IFS= read -r line; do
    if [[ $line =~ \$\{([A-Z_]+)\} ]]; then
      name=${BASH_REMATCH[1]}
      value=$(setting "$name" "")
      [ -n "$value" ] || continue
      case $value in *[\"\\]*) echo "$name holds a quotation mark or a backslash." >&2; return 1 ;; esac
      line=${line//"\${$name}"/$value}
    fi
    printf '%s\n' "$line"
  done
}

refuse_large_files() {
  local large
  large=$(find "$BUNDLE" -type f -size +"$LARGEST_FILE"c)
  if [ -n "$large" ]; then
    printf 'The platform takes no file larger than 10 MB:\n%s\n' "$large" >&2
    return 1
  fi
}
