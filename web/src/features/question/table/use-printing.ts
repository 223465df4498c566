import { useSyncExternalStore } from "react";

let printing = false;

/** Whether the page is being put on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

function subscribe(changed: () => void) {
  const begin = () => turn(true);
  const end = () => turn(false);
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
  };

  function turn(to: boolean) {
    printing = to;
    changed();
  }
}
