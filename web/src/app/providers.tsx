import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { problemOf } from "../shared/problem.ts";

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

export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => newQueryClient());
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
