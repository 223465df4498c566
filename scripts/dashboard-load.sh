#!/usr/bin/env bash
# Prints as JSON how long the built-in dashboard of the product at address $1 takes in a browser; fails where there is none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
BUILT=target/run
. scripts/tools.sh
. scripts/build.sh
. scripts/browser.sh
find_chromium && need_node && npm_packages e2e >&2
exec node e2e/dashboard-load.js "$1"
