import { useSyncExternalStore } from "react";

const KEY = "question";
const CHANGED = "address-changed";

/** The question the address bar names, so that reload, back and a bookmark lead to its answer. */
export function questionInAddress(): string | null {
  return new URLSearchParams(globalThis.location.search).get(KEY);
}

export function showInAddress(questionId: string | null): void {
  if (questionInAddress() === questionId) return;
  const url = new URL(globalThis.location.href);
  if (questionId) url.searchParams.set(KEY, questionId);
  else url.searchParams.delete(KEY);
  globalThis.history.pushState(null, "", url);
  globalThis.dispatchEvent(new Event(CHANGED));
}

export function useQuestionInAddress(): string | null {
  return useSyncExternalStore(subscribe, questionInAddress);
}

function subscribe(changed: () => void): () => void {
  globalThis.addEventListener("popstate", changed);
  globalThis.addEventListener(CHANGED, changed);
  return () => {
    globalThis.removeEventListener("popstate", changed);
    globalThis.removeEventListener(CHANGED, changed);
  };
}
