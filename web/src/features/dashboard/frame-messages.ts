import type { Problem } from "../../shared/wire.ts";

/** What the page that holds the token tells the page around it. */
export type EmbedNews =
  | { readonly type: "embed-waits" }
  | { readonly type: "embed-shows" }
  | { readonly type: "embed-failed"; readonly problem: Problem };

/** What the page around it hands in. */
export interface EmbedHandle {
  readonly type: "embed-handle";
  readonly handle: string;
  readonly dashboardId: string;
}

/** What a dashboard of the workspace says once it can be used, and what it can be told. */
export const FRAME_READY = "DATABRICKS_EMBED_READY";
export const frameConfig = { type: "DATABRICKS_SET_CONFIG", config: { version: 1 } } as const;
export const frameToken = (token: string) => ({ type: "DATABRICKS_SET_TOKEN", token }) as const;

/** What a frame of another site may do here: work, and open windows; not leave its frame. */
export const FRAME_RIGHTS = "allow-scripts allow-same-origin allow-forms allow-popups";

/** The kind of a message, whatever anybody sent. */
export function kindOf(message: unknown): string {
  return typeof message === "object" &&
    message !== null &&
    "type" in message &&
    typeof message.type === "string"
    ? message.type
    : "";
}
