import { problemOf } from "../../shared/problem.ts";
import type { Embed } from "../../shared/wire.ts";
import { handIn, renewHandle } from "./dashboard-api.ts";
import {
  type EmbedHandle,
  type EmbedNews,
  FRAME_READY,
  FRAME_RIGHTS,
  frameConfig,
  frameToken,
  kindOf,
} from "./frame-messages.ts";

const RETRY_AFTER = 30_000;

/** The one page that holds a token: shows a single dashboard, and renews its token while it is open. */
export function startEmbedPage(place: HTMLElement): void {
  const frame = document.createElement("iframe");
  let embed: Embed | null = null;
  let ready = false;

  const tell = (news: EmbedNews) => globalThis.parent.postMessage(news, globalThis.location.origin);
  const failed = (thrown: unknown) => tell({ type: "embed-failed", problem: problemOf(thrown) });
  const toFrame = (message: unknown) =>
    embed && frame.contentWindow?.postMessage(message, new URL(embed.frame_url).origin);

  async function show({ handle }: EmbedHandle) {
    embed = await handIn(handle);
    frame.setAttribute("sandbox", FRAME_RIGHTS);
    frame.referrerPolicy = "no-referrer";
    frame.title = document.title;
    frame.src = addressOf(embed);
    place.replaceChildren(frame);
    plan(embed);
  }

  function plan({ renew_at }: Embed) {
    setTimeout(() => void renew(), Math.max(0, Date.parse(renew_at) - Date.now()));
  }

  async function renew() {
    if (embed === null) return;
    try {
      const handle = await renewHandle(embed.dashboard_id);
      if (handle === null) return;
      embed = await handIn(handle);
      if (ready) toFrame(frameToken(embed.token));
      else frame.src = addressOf(embed);
      plan(embed);
    } catch (thrown) {
      // While the old token lives there is time to try again.
      const left = Date.parse(embed.expires_at) - Date.now();
      if (problemOf(thrown).retryable && left > RETRY_AFTER)
        setTimeout(() => void renew(), RETRY_AFTER);
      else failed(thrown);
    }
  }

  globalThis.addEventListener("message", (event: MessageEvent<unknown>) => {
    const kind = kindOf(event.data);
    if (event.source === globalThis.parent && event.origin === globalThis.location.origin) {
      if (kind === "embed-handle" && embed === null) show(event.data as EmbedHandle).catch(failed);
    } else if (event.source === frame.contentWindow && isFrom(embed, event.origin)) {
      if (kind !== FRAME_READY) return;
      ready = true;
      toFrame(frameConfig);
      tell({ type: "embed-shows" });
    }
  });
  tell({ type: "embed-waits" });
}

function isFrom(embed: Embed | null, origin: string): boolean {
  return embed !== null && new URL(embed.frame_url).origin === origin;
}

/** The token stands behind the hash, which no browser sends to a server. */
function addressOf({ frame_url, token }: Embed): string {
  return `${frame_url}#token=${token}`;
}
