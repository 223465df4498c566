# Finds a Chromium for the browser journeys and exports it as CHROMIUM. Sourced, never run.

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null; then
      CHROMIUM=$(command -v "$candidate")
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

# Uses the browser that is there; where Debian's packages may be installed without asking, installs one.
use_chromium() {
  find_chromium && return 0
  local as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root="sudo -n"; else as_root=no; fi
  fi
  if command -v apt-get >/dev/null && [ "$as_root" != no ]; then
    export DEBIAN_FRONTEND=noninteractive
    $as_root apt-get update && $as_root apt-get install -y --no-install-recommends chromium && find_chromium && return 0
  fi
  cat >&2 <<'MESSAGE'
The browser journeys need Chromium or Chrome, and none was found.
  Debian   apt-get install chromium
  macOS    brew install --cask chromium
If one is installed in an unusual place, name it: CHROMIUM=/path/to/chromium ./test
MESSAGE
  return 1
}
