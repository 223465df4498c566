import { flushSync } from "react-dom";
import { preference } from "../../shared/preference.ts";

const sidebar = preference("sidebar", ["shown", "folded"], () => "shown");

/** Whether the sidebar is folded away; remembered from visit to visit. */
export function useFolded(): boolean {
  return sidebar.use() === "folded";
}

/** Folds the sidebar away or out; the focus goes to the button that turns it back. */
export function turnSidebar(to: "shown" | "folded") {
  flushSync(() => sidebar.set(to));
  document.querySelector<HTMLElement>(`[data-sidebar=${to}]`)?.focus();
}
