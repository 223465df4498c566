# Builds the claim checker when it has changed and runs one of its programs. Sourced, never run.

build_figures() {
  local hash
  hash=$(content_hash pom.xml claims/pom.xml claims/src)
  outdated "$BUILT/figures.hash" "$hash" claims/target/libraries || return 0
  need_maven
  echo "Building the checker …" >&2
  logged figures-build quiet_maven -Dlenient -DskipTests -pl claims package
  printf '%s' "$hash" >"$BUILT/figures.hash"
}

run_figures() {
  mkdir -p "$BUILT"
  use_jdk
  build_figures
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "$@"
}
