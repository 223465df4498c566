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

  const ask = (path) => {
    const reply = fetch(path, { headers: { "Accept-Language": language } });
    // Whoever takes it asks again.
    reply.catch(() => undefined);
    return { path, language, reply, at: performance.now() };
  };

  const tiles = (search) => {
    const given = new URLSearchParams(search);
    const choice = new URLSearchParams({ board: given.get("board") ?? "overview" });
    for (const key of ["category", "market", "period"])
      if (given.get(key)) choice.set(key, given.get(key));
    return `/api/dashboard/tiles?${choice}`;
  };

  const BOARD = "/dashboard/board";

  // Our own dashboard will be in a frame of this page: it finds there what was asked for it, and takes it once.
  const askForFrame = async (config) => {
    const { dashboard_url: framed } = await (await config.reply).clone().json();
    if (framed?.startsWith(`${BOARD}?`))
      globalThis.askedForFrame = ask(tiles(framed.split("?")[1]));
  };

  const askedAround = (path) => {
    try {
      const around = globalThis.parent === globalThis ? undefined : globalThis.parent;
      const asked = around?.askedForFrame;
      if (asked?.path !== path || asked.language !== language) return undefined;
      around.askedForFrame = undefined;
      return { ...asked, at: performance.now() - (around.performance.now() - asked.at) };
    } catch {
      // Another site's page around this one.
      return undefined;
    }
  };

  if (location.pathname.startsWith(BOARD)) {
    const path = tiles(location.search);
    globalThis.askedEarly = askedAround(path) ?? ask(path);
  } else {
    globalThis.askedEarly = ask("/api/dashboard/config");
    askForFrame(globalThis.askedEarly).catch(() => undefined);
  }
}
