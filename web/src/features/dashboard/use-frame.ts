import { type RefObject, useEffect, useEffectEvent, useReducer, useRef } from "react";
import { askedIn, type BoardLimit, limitsIn } from "../../shared/board-messages.ts";
import { problemOf } from "../../shared/problem.ts";
import type { DashboardConfig } from "../../shared/wire.ts";
import { renewHandle } from "./dashboard-api.ts";
import { type FrameLife, loading, patienceWith, reduceFrame } from "./frame-life.ts";
import { type EmbedHandle, type EmbedNews, FRAME_READY, kindOf } from "./frame-messages.ts";

export interface FrameDesk {
  readonly life: FrameLife;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly url: string;
  readonly onLoad: () => void;
  readonly onTrust: () => void;
}

/** What our own dashboard is told to do with. */
export interface BoardTalk {
  readonly onAsk: (question: string) => void;
  /** Null where nothing is known of them: of a frame that has only begun, of a dashboard that is not ours. */
  readonly onLimits: (limits: readonly BoardLimit[] | null) => void;
}

/** Follows one frame from its first byte on; the frame is made anew to start over. */
export function useFrame(config: DashboardConfig, talk: BoardTalk): FrameDesk {
  const [life, dispatch] = useReducer(reduceFrame, loading);
  const frame = useRef<HTMLIFrameElement>(null);
  const handle = useRef(config.embed_token);
  const url = new URL(config.dashboard_url ?? "", globalThis.location.href);

  const onMessage = useEffectEvent((event: MessageEvent<unknown>) => {
    if (event.source !== frame.current?.contentWindow || event.origin !== url.origin) return;
    const kind = kindOf(event.data);
    if (kind === FRAME_READY || kind === "embed-shows") dispatch({ type: "said-ready" });
    if (url.origin !== globalThis.location.origin) return;
    hear(event.data, talk);
    if (kind === "embed-waits") void answer();
    if (kind === "embed-failed") {
      dispatch({
        type: "failed",
        problem: (event.data as Extract<EmbedNews, { type: "embed-failed" }>).problem,
      });
    }
  });

  /** The handle that came with the address is good once, and for a minute. */
  async function answer() {
    const dashboardId = config.dashboard_id ?? "";
    const fresh = handle.current !== null && Date.parse(config.expires_at ?? "") > Date.now();
    const known = fresh ? handle.current : null;
    handle.current = null;
    try {
      const next = known ?? (await renewHandle(dashboardId));
      if (next === null) return;
      const message: EmbedHandle = { type: "embed-handle", handle: next, dashboardId };
      frame.current?.contentWindow?.postMessage(message, url.origin);
    } catch (thrown) {
      dispatch({ type: "failed", problem: problemOf(thrown) });
    }
  }

  const onRefusal = useEffectEvent((event: SecurityPolicyViolationEvent) => {
    if (event.effectiveDirective === "frame-src") dispatch({ type: "refused" });
  });

  const onBegin = useEffectEvent(() => talk.onLimits(null));
  useEffect(() => {
    onBegin();
    globalThis.addEventListener("message", onMessage);
    document.addEventListener("securitypolicyviolation", onRefusal);
    return () => {
      globalThis.removeEventListener("message", onMessage);
      document.removeEventListener("securitypolicyviolation", onRefusal);
    };
  }, []);

  const patience = patienceWith(life);
  useEffect(() => {
    if (patience === null) return;
    const timer = setTimeout(() => dispatch({ type: "waited" }), patience);
    return () => clearTimeout(timer);
  }, [patience]);

  return {
    life,
    frame,
    url: url.href,
    onLoad: () => dispatch({ type: "loaded" }),
    onTrust: () => dispatch({ type: "trusted" }),
  };
}

/** What our own dashboard says; nothing that any other page sends is taken for it. */
function hear(message: unknown, talk: BoardTalk) {
  const question = askedIn(message);
  if (question !== null) talk.onAsk(question);
  const limits = limitsIn(message);
  if (limits !== null) talk.onLimits(limits);
}
