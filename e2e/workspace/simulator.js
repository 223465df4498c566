// Starts the product beside the simulated workspace, as ./run --workspace=simulator does, and speaks to both of its ports.
import { freePort, startProduct } from "../product.js";

/** What makes it sign people in, run SQL, answer as Genie and show dashboards stands in scripts/workspace.sh. */
export const DASHBOARDS = {
  sales: "01f2dddd000011112222333344445555",
  shared: "01f2dddd000011112222333344446666",
  draft: "01f2dddd000011112222333344447777",
};

const MODEL = "/serving-endpoints/databricks-claude-sonnet-4-6/invocations";

/** The app's own principal at the simulated workspace. */
const APP_PRINCIPAL = {
  DATABRICKS_CLIENT_ID: "0a1b2c3d-0000-4000-8000-000000009001",
  DATABRICKS_CLIENT_SECRET: "dose-of-the-app",
};

/** @param {Record<string, string>} settings as in .env.example */
export async function startBesideWorkspace(settings) {
  // As with ORIGIN: what runs already saves the start.
  const { SIMULATOR_PORT, SIMULATOR_CONTROL_PORT } = process.env;
  const workspace = SIMULATOR_PORT ?? String(await freePort());
  const control = SIMULATOR_CONTROL_PORT ?? String(await freePort());
  const ports = { SIMULATOR_PORT: workspace, SIMULATOR_CONTROL_PORT: control };
  const product = await startProduct({ ...ports, ...settings }, ["--workspace=simulator"]);
  return { product, workspace: new SimulatedWorkspace(workspace, control) };
}

/** A second product at the same workspace, whose dashboards the app's own principal shows to everybody. */
export async function startForEverybody(workspace, settings) {
  const PORT = String(await freePort());
  const OAUTH_CLIENT_ID = "sales-assistant-for-everybody";
  await workspace.register(OAUTH_CLIENT_ID, `http://localhost:${PORT}/oauth/callback`);
  return startProduct({
    PORT,
    OAUTH_CLIENT_ID,
    IDENTITY_MODE: "oauth",
    OAUTH_SCOPES: "sql model-serving catalog.tables offline_access openid profile email",
    DATABRICKS_HOST: workspace.origin,
    DATABRICKS_WAREHOUSE_ID: "5a6b7c8d9e0f1a2b",
    DATABRICKS_METRIC_VIEW: "p_coe_gold.ofs_nielsen.nielsen_sales_metrics",
    // A model but no Genie: what the catalogue has no words for is put to the model, which looks it up.
    CLAUDE_ENDPOINT: MODEL,
    APP_PRINCIPAL_FOR: "dashboard",
    ...APP_PRINCIPAL,
    ...settings,
  });
}

/** The stage with the second product on it. */
export const forEverybody = (stage) => ({
  get browser() {
    return stage.browser;
  },
  get product() {
    return stage.everybody;
  },
});

export class SimulatedWorkspace {
  constructor(port, controlPort) {
    // Under the same name as the product, because a browser keeps a frame's sign-in from a page of another site.
    this.origin = `http://localhost:${port}`;
    this.control = `http://127.0.0.1:${controlPort}`;
  }

  /** Nothing goes wrong any more, and Genie's seconds are short. Whoever is signed in stays so. */
  async tidy() {
    await fetch(`${this.control}/faults`, { method: "DELETE" });
    await this.dashboards({ load_ms: 0, ready: true });
    await this.allowFraming("ALLOW_APPROVED_DOMAINS");
    await this.hurry(10);
  }

  hurry(speed) {
    return this.#post(`${this.control}/clock`, { speed });
  }

  fault(fault) {
    return this.#post(`${this.control}/faults`, fault);
  }

  /** What the model says next instead of what it would say of itself. */
  nextFromModel(wish) {
    return this.#post(`${this.control}/serving/next`, wish);
  }

  /** Asks the model, past the product, until it speaks for itself again. */
  async forgetWishes() {
    for (let asked = 0; asked < 5; asked++) {
      const reply = await fetch(this.origin + MODEL, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: "Bearer dapi-anna" },
        body: JSON.stringify({ max_tokens: 100, messages: [{ role: "user", content: "1 word of its own" }] }),
      });
      if (reply.ok && /"content":\s*"1 word of its own"/.test(await reply.text())) return;
    }
    throw new Error("The model goes on with what was wished for.");
  }

  dashboards(knobs) {
    return this.#post(`${this.control}/lakeview/knobs`, knobs);
  }

  register(client, redirect) {
    return this.#post(`${this.control}/clients`, { client_id: client, redirect_uris: [redirect] });
  }

  async count(method, path) {
    const query = new URLSearchParams({ method, path });
    return Number(await (await fetch(`${this.control}/calls/count?${query}`)).text());
  }

  /** Who may frame the workspace's dashboards; said by its administrator. */
  async allowFraming(policy) {
    const reply = await fetch(`${this.origin}/api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default`, {
      method: "PATCH",
      headers: { Authorization: "Bearer dapi-anna", "Content-Type": "application/json" },
      body: JSON.stringify({
        allow_missing: true,
        field_mask: "aibi_dashboard_embedding_access_policy.access_policy_type",
        setting: { aibi_dashboard_embedding_access_policy: { access_policy_type: policy } },
      }),
    });
    if (!reply.ok) throw new Error(`The workspace refused the policy: ${reply.status}`);
  }

  /** Rows of a statement that is run past the product: what its answers are held against. */
  async rows(user, statement) {
    const reply = await this.#post(
      `${this.origin}/api/2.0/sql/statements`,
      { warehouse_id: "5a6b7c8d9e0f1a2b", statement, wait_timeout: "50s" },
      { Authorization: `Bearer dapi-${user}` },
    );
    const { status, result } = await reply.json();
    if (status.state !== "SUCCEEDED") throw new Error(`${statement}: ${JSON.stringify(status)}`);
    return result.data_array;
  }

  async #post(address, body, headers = {}) {
    const reply = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${address}: ${reply.status} ${await reply.text()}`);
    return reply;
  }
}
