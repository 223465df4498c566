# Checks the tools that building needs and says in a sentence what is missing. Sourced, never run.

NODE_NEEDED=20

# Maven 3.8 on JDK 25 warns about its own libraries; the flags silence what nobody here can mend.
# The compiler takes classes that were compiled without the strict checks for up to date: they are removed before a strict run.
quiet_maven() {
  case " $* " in
    *" -Dlenient "*) mkdir -p target && touch target/compiled-leniently ;;
    *" compile "* | *" test-compile "* | *" package "* | *" test "*)
      if [ -e target/compiled-leniently ]; then rm -rf */target/classes */target/test-classes target/compiled-leniently; fi
      ;;
  esac
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  mvn -B -Dstyle.color=never "$@"
}

need_maven() {
  command -v mvn >/dev/null && return 0
  cat >&2 <<'MESSAGE'
Maven is needed to build the server, and "mvn" was not found.
  Debian, Ubuntu   apt-get install maven
  macOS            brew install maven
MESSAGE
  return 1
}

need_node() {
  local found=""
  if command -v node >/dev/null && command -v npm >/dev/null; then
    found=$(node --version)
    local major=${found#v}
    [ "${major%%.*}" -ge "$NODE_NEEDED" ] && return 0
  fi
  cat >&2 <<MESSAGE
Node.js $NODE_NEEDED or later with npm is needed to build the page; found: ${found:-none}.
  Debian, Ubuntu   apt-get install nodejs npm   (or Node's own package source when that one is older)
  macOS            brew install node
MESSAGE
  return 1
}

# Prints the content hash of the named files and folders, so that "changed" means changed content.
content_hash() {
  find "$@" -name node_modules -prune -o -name dist -prune -o -name target -prune -o -type f -print0 2>/dev/null \
    | LC_ALL=C sort -z | xargs -0 cksum | cksum | tr ' ' '-'
}

# Prints setting $1 from the environment, else from .env.local, else the default $2.
setting() {
  local value=${!1:-}
  if [ -z "$value" ] && [ -r .env.local ]; then
    value=$(sed -nE "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*(.*[^[:space:]])[[:space:]]*$/\1/p" .env.local | tail -n 1)
  fi
  printf '%s' "${value:-$2}"
}
