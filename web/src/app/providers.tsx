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

interface ProvidersProps {
  /** Asks for what the page needs first, before anything is drawn. */
  readonly onBegin: (client: QueryClient) => void;
  readonly children: ReactNode;
}

export function Providers({ onBegin, children }: ProvidersProps) {
  const [client] = useState(() => {
    const fresh = newQueryClient();
    onBegin(fresh);
    return fresh;
  });
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
