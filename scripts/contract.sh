# Writes the contract of the built server to a file. Sourced, never run.

write_contract() {
  node scripts/contract.mjs "$1" java --enable-native-access=ALL-UNNAMED -jar "$BUILT/server/app.jar"
}
