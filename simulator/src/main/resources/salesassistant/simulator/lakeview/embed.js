// Behaves as the workspace's embed page does: takes its token from the address or from its parent, and draws.
const page = document.body;
const id = page.dataset.dashboard;
const ahead = Number(page.dataset.now) - Date.now();
let token = new URLSearchParams(location.hash.slice(1)).get("token");

function show(state, message) {
  page.dataset.state = state;
  document.getElementById("message").textContent = message;
  document.getElementById("message").hidden = message === "";
}

function expires(jwt) {
  try {
    const claims = JSON.parse(atob(jwt.split(".")[1].replace(/-/g, "+").replace(/_/g, "/")));
    return typeof claims.exp === "number" ? claims.exp * 1000 : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

function element(name, attributes, text) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function section(title, drawing) {
  const made = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = title;
  made.append(heading, drawing);
  return made;
}

function line(rows) {
  const most = Math.max(...rows.map((row) => Number(row[1])), 1);
  const drawing = element("svg", { viewBox: "0 0 620 140", width: "100%" });
  const points = rows.map((row, i) => `${10 + (600 * i) / Math.max(rows.length - 1, 1)},${120 - (100 * Number(row[1])) / most}`);
  drawing.append(element("polyline", { points: points.join(" ") }));
  rows.forEach((row, i) => {
    if (i % 4 === 0) drawing.append(element("text", { x: 10 + (600 * i) / Math.max(rows.length - 1, 1), y: 136, "text-anchor": i === 0 ? "start" : i === rows.length - 1 ? "end" : "middle" }, row[0]));
  });
  return drawing;
}

function bars(rows) {
  const most = Math.max(...rows.map((row) => Number(row[1])), 1);
  const drawing = element("svg", { viewBox: `0 0 620 ${rows.length * 26 + 4}`, width: "100%" });
  rows.forEach((row, i) => {
    const width = (380 * Number(row[1])) / most;
    drawing.append(
      element("text", { x: 0, y: 17 + 26 * i }, row[0]),
      element("rect", { x: 130, y: 4 + 26 * i, width, height: 18 }),
      element("text", { x: 136 + width, y: 17 + 26 * i }, Math.round(Number(row[1])).toLocaleString("en")),
    );
  });
  return drawing;
}

async function draw() {
  if (token !== null) {
    const until = expires(token);
    if (Number.isNaN(until)) return show("invalid", "The token is not valid.");
    if (until <= Date.now() + ahead) return show("expired", "Your session has expired.");
  }
  const headers = token === null ? {} : { Authorization: `Bearer ${token}` };
  const reply = await fetch(`/embed/dashboardsv3/${id}/figures`, { headers });
  if (reply.status === 401 && token === null) {
    location.href = `/login.html?next_url=${encodeURIComponent(location.pathname + location.search)}`;
    return;
  }
  const told = await reply.json();
  if (!reply.ok) return show(reply.status === 401 ? "expired" : "failed", told.message);
  document.getElementById("name").textContent = told.name;
  document.getElementById("viewer").textContent = `Seen as ${told.viewer}`;
  document
    .getElementById("widgets")
    .replaceChildren(section(told.weeks.title, line(told.weeks.rows)), section(told.categories.title, bars(told.categories.rows)));
  show("shown", "");
}

addEventListener("message", (event) => {
  if (event.source !== parent || typeof event.data !== "object" || event.data === null) return;
  if (event.data.type === "DATABRICKS_SET_TOKEN" && typeof event.data.token === "string") {
    token = event.data.token;
    page.dataset.tokens = String(Number(page.dataset.tokens ?? 0) + 1);
    draw();
  }
  if (event.data.type === "DATABRICKS_SET_CONFIG") {
    const config = event.data.config ?? {};
    page.dataset.configured = "true";
    page.dataset.scheme = event.data.colorScheme ?? config.colorScheme ?? "light";
    document.getElementById("refresh").hidden = config.hideRefreshButton === true;
  }
});
document.getElementById("refresh").addEventListener("click", draw);
// A token that runs out while nobody brings a new one ends the view.
setInterval(() => {
  if (token !== null && page.dataset.state === "shown" && expires(token) <= Date.now() + ahead) {
    show("expired", "Your session has expired.");
  }
}, 1000);
if (parent !== window && page.dataset.ready === "true") parent.postMessage({ type: "DATABRICKS_EMBED_READY" }, "*");
draw();
