# Builds and starts the simulated workspace, and points the product at it. Sourced, never run.

build_simulator() {
  local hash
  hash=$(content_hash pom.xml {sample,simulator}/{pom.xml,src/main})
  # Classes compiled without the checks of the code are thrown away by ./test.
  outdated "$BUILT/simulator.hash" "$hash" simulator/target/classes || return 0
  need_maven
  echo "Building the simulated workspace (Spark is large: the first time takes minutes) …"
  logged simulator-build quiet_maven $BUILD_FLAGS -Dmaven.test.skip=true -pl simulator -am process-classes
  printf '%s:%s' "$PWD/simulator/target/classes" "$(cat simulator/target/simulator.classpath)" >"$BUILT/simulator.classpath"
  printf '%s' "$hash" >"$BUILT/simulator.hash"
}

# Starts the workspace over the sample in folder $1 for the product on port $2; it ends when this shell does.
start_simulator() {
  local port control said=$BUILT/simulator.said
  port=$(setting SIMULATOR_PORT 8090)
  control=$(setting SIMULATOR_CONTROL_PORT 8091)
  echo "Starting the simulated workspace …"
  rm -f "$said"
  java @simulator/jvm.args "-Djava.io.tmpdir=$own_tmp" -cp "$(cat "$BUILT/simulator.classpath")" \
    salesassistant.simulator.Simulator --port "$port" --control-port "$control" --data "$1/sales.duckdb" \
    --redirects "http://localhost:$2/oauth/callback,http://127.0.0.1:$2/oauth/callback" \
    >"$said" 2>"$BUILT/simulator.log" </dev/null &
  simulator=$!
  trap 'kill $simulator ${product:-} 2>/dev/null || true; wait' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  until grep -q '^Ready on' "$said" 2>/dev/null; do
    if ! kill -0 "$simulator" 2>/dev/null; then
      tail -n 20 "$BUILT/simulator.log" >&2
      echo "The simulated workspace did not start; the whole output is in $BUILT/simulator.log" >&2
      return 1
    fi
    sleep 0.2
  done
}

# The settings that a real workspace needs, and nothing else.
use_simulator() {
  export IDENTITY_MODE=oauth OAUTH_CLIENT_ID=sales-assistant
  # Of the same site as the page, so that the browser sends the session into the dashboard's frame.
  export DATABRICKS_HOST=http://localhost:$(setting SIMULATOR_PORT 8090)
  export DATABRICKS_WAREHOUSE_ID=5a6b7c8d9e0f1a2b
  export DATABRICKS_METRIC_VIEW=${DATABRICKS_METRIC_VIEW-p_coe_gold.ofs_nielsen.nielsen_sales_metrics}
  export GENIE_SPACE_ID=${GENIE_SPACE_ID-01f0000000000000000000000000cafe}
  export CLAUDE_ENDPOINT=${CLAUDE_ENDPOINT-/serving-endpoints/databricks-claude-sonnet-4-6/invocations}
  export DASHBOARD_ID=${DASHBOARD_ID-01f2dddd000011112222333344445555}
  export OAUTH_SCOPES=${OAUTH_SCOPES-sql genie model-serving catalog.tables offline_access openid profile email}
}

what_to_try() {
  cat <<MESSAGE

  Open http://localhost:$PORT and sign in as
    Anna Berg   sees every retailer
    Bo Lind     sees the rows of one retailer, and gets other numbers for the same question
    Carin Ek    may not read the table, and is told so
  The workspace is at $DATABRICKS_HOST; what may go wrong in it is told to http://127.0.0.1:$(setting SIMULATOR_CONTROL_PORT 8091):
  see docs/simulator.md. Ctrl+C stops both.

MESSAGE
}
