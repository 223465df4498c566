# Builds the evaluation module when it has changed and runs one of its programs. Sourced, never run.

build_evaluation() {
  local hash
  hash=$(content_hash pom.xml {semantics,sample,evaluation}/{pom.xml,src/main})
  outdated "$BUILT/evaluation.hash" "$hash" evaluation/target/libraries || return 0
  need_maven
  echo "Building the evaluation …"
  logged evaluation-build quiet_maven -Dlenient -Dmaven.test.skip=true -pl evaluation -am package
  printf '%s' "$hash" >"$BUILT/evaluation.hash"
}

run_evaluation() {
  mkdir -p "$BUILT"
  use_jdk
  build_evaluation
  COMMIT=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
  [ -z "$(git status --porcelain -- . ':!evaluation/results' 2>/dev/null)" ] || COMMIT=$COMMIT+
  export COMMIT
  java --enable-native-access=ALL-UNNAMED -cp "evaluation/target/classes:evaluation/target/libraries/*" "$@"
}
