import {
  type FetchQueryOptions,
  QueryClient,
  QueryClientProvider,
  type QueryKey,
} from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { currentLanguage } from "../shared/language.ts";
import { problemOf } from "../shared/problem.ts";
import "./styles.css";

/** A reply that says it is final is not asked for again. */
export function newQueryClient(retries = 2): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, thrown) => failures < retries && problemOf(thrown).retryable,
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** What came while the page's code was on its way is there within milliseconds; for anything else nobody is to wait. */
const AT_HAND = 30;

/** Draws the page: with what it shows first where that has come already, so that it is not drawn twice; otherwise without it. */
export async function begin<Shown, Key extends QueryKey>(
  first: FetchQueryOptions<Shown, Error, Shown, Key>,
  page: ReactNode,
) {
  document.documentElement.lang = currentLanguage();
  const root = document.getElementById("root");
  if (!root) return;
  const client = newQueryClient();
  await Promise.race([
    client.prefetchQuery(first),
    new Promise((resolve) => setTimeout(resolve, AT_HAND)),
  ]);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>{page}</QueryClientProvider>
    </StrictMode>,
  );
}
