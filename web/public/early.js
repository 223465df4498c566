// Asks for what a page shows first while its code is still on the way; the code takes the reply (src/shared/early.ts).
{
  const kept = (() => {
    try {
      return localStorage.getItem("language");
    } catch {
      return null;
    }
  })();
  const here = navigator.language.toLowerCase().startsWith("sv") ? "sv" : "en";
  const language = kept === "en" || kept === "sv" ? kept : here;
  const limits = ["category", "market", "period"];
  const given = new URLSearchParams(location.search);
  const choice = new URLSearchParams({ board: given.get("board") ?? "overview" });
  for (const key of limits) if (given.get(key)) choice.set(key, given.get(key));
  const path = location.pathname.startsWith("/dashboard/board")
    ? `/api/dashboard/tiles?${choice}`
    : "/api/dashboard/config";
  const reply = fetch(path, { headers: { "Accept-Language": language } });
  // Whoever takes it asks again.
  reply.catch(() => undefined);
  globalThis.askedEarly = { path, language, reply, at: performance.now() };
}
