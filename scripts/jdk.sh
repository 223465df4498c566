# Finds a JDK of at least the version the build needs and exports it as JAVA_HOME. Sourced, never run.

JDK_NEEDED=25

# Prints the major version of the JDK in folder $1; nothing when it is not a JDK.
jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=""
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  printf '%s' "$version"
}

# Prints the folders in which a JDK may lie, the likeliest first, one a line.
jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  env | sed -nE 's/^(JAVA|JDK)(_HOME)?_?[0-9]+[A-Za-z0-9_]*=(.*)$/\3/p'
  local java_on_path
  java_on_path=$(command -v java || true)
  if [ -n "$java_on_path" ]; then
    while [ -L "$java_on_path" ]; do
      case $(readlink "$java_on_path") in
        /*) java_on_path=$(readlink "$java_on_path") ;;
        *) java_on_path=$(dirname "$java_on_path")/$(readlink "$java_on_path") ;;
      esac
    done
    dirname "$(dirname "$java_on_path")"
  fi
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$JDK_NEEDED+" 2>/dev/null || true; fi
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*
}

# Exports JAVA_HOME of the first JDK that is new enough, or says how to get one and fails.
use_jdk() {
  local home major
  while IFS= read -r home; do
    [ -n "$home" ] || continue
    major=$(jdk_major "$home")
    if [ -n "$major" ] && [ "$major" -ge "$JDK_NEEDED" ]; then
      export JAVA_HOME=$home
      PATH="$JAVA_HOME/bin:$PATH"
      return 0
    fi
  done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
  cat >&2 <<MESSAGE
A JDK of version $JDK_NEEDED or later is needed, and none was found.
  Debian, Ubuntu   apt-get install temurin-$JDK_NEEDED-jdk   (from Adoptium's package source; newer releases have openjdk-$JDK_NEEDED-jdk)
  macOS            brew install openjdk@$JDK_NEEDED
  anywhere         sdk install java $JDK_NEEDED-tem   (with SDKMAN)
If one is installed in an unusual place, name it: JAVA_HOME=/path/to/jdk-$JDK_NEEDED $0
MESSAGE
  return 1
}
