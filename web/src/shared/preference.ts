import { useSyncExternalStore } from "react";

/** A choice of this browser's user that outlives the visit. */
export interface Preference<Value extends string> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly use: () => Value;
}

export function preference<Value extends string>(
  key: string,
  allowed: readonly Value[],
  otherwise: () => Value,
): Preference<Value> {
  const listeners = new Set<() => void>();
  const get = () => {
    const stored = read(key);
    return allowed.find((value) => value === stored) ?? otherwise();
  };
  // Another page of ours, the dashboard in its frame for one, may be open at the same time.
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    globalThis.addEventListener("storage", listener);
    return () => {
      listeners.delete(listener);
      globalThis.removeEventListener("storage", listener);
    };
  };
  return {
    get,
    set: (value) => {
      write(key, value);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}

// A browser may forbid storage altogether; a choice then lasts as long as the page.
const unstored = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return unstored.get(key) ?? null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    unstored.set(key, value);
  }
}
