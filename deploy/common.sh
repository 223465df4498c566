# What the commands for a running app share. Sourced, never run.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/tools.sh

# The platform refuses an app whose name is longer.
LONGEST_NAME=26

need_cli() {
  command -v databricks >/dev/null && return 0
  cat >&2 <<'MESSAGE'
The Databricks CLI is needed to reach the workspace, and "databricks" was not found.
  Install it as Databricks' documentation says (brew, winget, or its install script), then: databricks auth login
MESSAGE
  return 1
}

# The CLI takes host and profile from the environment, as the settings have them.
use_workspace() {
  APP_NAME=$(setting DATABRICKS_APP_NAME "")
  if [ -z "$APP_NAME" ]; then
    echo "Which app? Set DATABRICKS_APP_NAME in .env.local or in the environment." >&2
    return 1
  fi
  if [ "${#APP_NAME}" -gt "$LONGEST_NAME" ] || ! [[ $APP_NAME =~ ^[a-z0-9][a-z0-9-]*$ ]]; then
    echo "DATABRICKS_APP_NAME is $APP_NAME: at most $LONGEST_NAME lower-case letters, digits and hyphens." >&2
    return 1
  fi
  local name value
  for name in DATABRICKS_HOST DATABRICKS_CONFIG_PROFILE DATABRICKS_AUTH_TYPE; do
    value=$(setting "$name" "")
    if [ -n "$value" ]; then export "$name=$value"; fi
  done
}

# Prints field $1 of the JSON on standard input; nested names are joined by dots.
json_field() {
  node -e '
    const text = require("fs").readFileSync(0, "utf8");
    const value = process.argv[1].split(".").reduce((part, name) => part?.[name], JSON.parse(text));
    if (value !== undefined) process.stdout.write(String(value));' "$1"
}
