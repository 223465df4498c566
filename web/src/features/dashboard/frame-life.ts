import type { Problem } from "../../shared/wire.ts";

/** How a framed page of another site is doing, as far as we can know from outside. */
export type FrameLife =
  | { readonly state: "loading" }
  /** Something was drawn; only a page that says so is certainly the dashboard. */
  | { readonly state: "shown"; readonly certain: boolean; readonly doubted: boolean }
  | { readonly state: "failed"; readonly reason: "slow" | "refused" }
  | { readonly state: "failed"; readonly reason: "problem"; readonly problem: Problem };

export type FrameEvent =
  | { readonly type: "restarted" }
  | { readonly type: "loaded" }
  | { readonly type: "said-ready" }
  | { readonly type: "waited" }
  | { readonly type: "trusted" }
  | { readonly type: "refused" }
  | { readonly type: "failed"; readonly problem: Problem };

export const loading: FrameLife = { state: "loading" };

/** How long a frame may take to load, and a loaded one to say that it is ready. */
export const PATIENCE = { loading: 15_000, shown: 10_000 };

export function reduceFrame(life: FrameLife, event: FrameEvent): FrameLife {
  switch (event.type) {
    case "restarted":
      return loading;
    case "said-ready":
      return { state: "shown", certain: true, doubted: false };
    case "refused":
      return { state: "failed", reason: "refused" };
    case "failed":
      return { state: "failed", reason: "problem", problem: event.problem };
    case "loaded":
      return loaded(life);
    case "trusted":
      return life.state === "shown" ? { ...life, certain: true, doubted: false } : life;
    case "waited":
      return waited(life);
  }
}

/** A page that comes late is still welcome; one that was refused is the browser's own error page. */
function loaded(life: FrameLife): FrameLife {
  const late = life.state === "failed" && life.reason === "slow";
  return life.state === "loading" || late
    ? { state: "shown", certain: false, doubted: false }
    : life;
}

function waited(life: FrameLife): FrameLife {
  if (life.state === "loading") return { state: "failed", reason: "slow" };
  if (life.state === "shown" && !life.certain) return { ...life, doubted: true };
  return life;
}

/** For how long to wait before being told that time has passed; null where there is nothing to wait for. */
export function patienceWith(life: FrameLife): number | null {
  if (life.state === "loading") return PATIENCE.loading;
  return life.state === "shown" && !life.certain && !life.doubted ? PATIENCE.shown : null;
}
