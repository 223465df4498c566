# Writes the contract of the built server to a file. Sourced, never run.

write_contract() {
  node scripts/contract.mjs "$1" java --enable-native-access=ALL-UNNAMED -jar "$BUILT/server/app.jar"
}

# The contract that the page was made for is the one the server keeps.
contract_in_step() {
  build_server && write_contract target/openapi.json || return 1
  if ! diff -u web/openapi.json target/openapi.json; then
    echo "web/openapi.json is not what the server says: run ./api, and commit what it writes."
    return 1
  fi
}
