import { type RefObject, useSyncExternalStore } from "react";

export interface FullScreen {
  /** A telephone's browser may not offer it. */
  readonly possible: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

export function useFullScreen(place: RefObject<HTMLElement | null>): FullScreen {
  const on = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null && document.fullscreenElement !== undefined,
  );
  return {
    possible: document.fullscreenEnabled === true,
    on,
    toggle: () => {
      // A browser that says no leaves everything as it is.
      const done = on ? document.exitFullscreen() : place.current?.requestFullscreen();
      done?.catch(() => undefined);
    },
  };
}

function subscribe(changed: () => void): () => void {
  document.addEventListener("fullscreenchange", changed);
  return () => document.removeEventListener("fullscreenchange", changed);
}
