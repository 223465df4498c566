import { useEffect, useReducer, useSyncExternalStore } from "react";
import { useLanguage } from "../../shared/language.ts";
import { dismissInsight } from "./insight-api.ts";
import { insightsFrom } from "./insight-feed.ts";
import { type Insights, noInsights, type PushedInsight, reduce } from "./insight-life.ts";

export interface InsightDesk extends Insights {
  readonly dismiss: (insight: PushedInsight) => void;
}

/** What is found in the data while the page is in sight; a hidden page holds no connection open. */
export function useInsights(): InsightDesk {
  const [insights, dispatch] = useReducer(reduce, noInsights);
  const language = useLanguage();
  const visible = useVisible();
  useEffect(() => {
    if (!visible) return;
    const abort = new AbortController();
    void (async () => {
      await pageStands();
      for await (const event of insightsFrom(language, abort.signal)) {
        if (!abort.signal.aborted) dispatch(event);
      }
    })();
    return () => abort.abort();
  }, [visible, language]);

  return {
    ...insights,
    dismiss: (insight) => {
      dispatch({ type: "dismissed", id: insight.id });
      dismissInsight(insight.id).catch(() => dispatch({ type: "kept", insight }));
    },
  };
}

/** A second after the page has loaded with all its frames. */
const STANDS_AFTER = 1000;

/** What nobody asked for waits until what the page shows first is there: to look for it takes what the dashboard needs. */
function pageStands(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((stands) => {
    globalThis.addEventListener("load", () => setTimeout(stands, STANDS_AFTER), { once: true });
  });
}

function useVisible(): boolean {
  return useSyncExternalStore(
    (changed) => {
      document.addEventListener("visibilitychange", changed);
      return () => document.removeEventListener("visibilitychange", changed);
    },
    () => document.visibilityState === "visible",
  );
}
