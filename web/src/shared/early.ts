interface EarlyAsk {
  readonly path: string;
  readonly language: string;
  readonly reply: Promise<Response>;
  /** When it was asked, by the page's own clock. */
  readonly at: number;
}

declare global {
  var askedEarly: EarlyAsk | undefined;
  /** What our own dashboard will ask, asked by the page around it. */
  var askedForFrame: EarlyAsk | undefined;
}

/** What was asked longer ago may have changed. */
const FRESH = 10_000;

/**
 * The reply to what public/early.js asked before the page's code was there: for the same request, in the same language, once.
 * Null where there is none; rejected where it did not come.
 */
export function earlyReply(request: Request): Promise<Response> | null {
  const early = globalThis.askedEarly;
  if (!early || request.method !== "GET" || !isSame(early, request)) return null;
  globalThis.askedEarly = undefined;
  return performance.now() - early.at < FRESH ? early.reply : null;
}

function isSame(early: EarlyAsk, request: Request): boolean {
  const asked = new URL(early.path, request.url);
  const wanted = new URL(request.url);
  return (
    asked.pathname === wanted.pathname &&
    asked.searchParams.toString() === wanted.searchParams.toString() &&
    request.headers.get("Accept-Language") === early.language
  );
}
