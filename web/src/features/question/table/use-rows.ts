import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Results, Row } from "../../../shared/wire.ts";
import { fetchRows } from "../question-api.ts";

export interface Rows {
  readonly rows: readonly Row[];
  readonly complete: boolean;
  readonly failed: boolean;
  readonly fetchMore: () => void;
  /** Loads to the end and hands over everything, or what came before a page failed. */
  readonly fetchAll: () => Promise<{ readonly rows: readonly Row[]; readonly complete: boolean }>;
}

/** The rows of a result: those of the answer, and page by page those that were left out of it. */
export function useRows(queryId: string, results: Results, wantAll: boolean): Rows {
  const pages = useInfiniteQuery({
    queryKey: ["question", queryId, "rows"],
    queryFn: ({ pageParam, signal }) => fetchRows(queryId, pageParam, signal),
    initialPageParam: "",
    initialData: {
      pages: [{ rows: results.rows, next_cursor: results.next_cursor }],
      pageParams: [""],
    },
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  const next = hasNextPage && !isFetching && !isFetchNextPageError;

  const loaded = data.pages.length;

  useEffect(() => {
    if (wantAll && next && loaded > 0) void fetchNextPage();
  }, [wantAll, next, loaded, fetchNextPage]);

  return {
    rows: useMemo(() => data.pages.flatMap((page) => page.rows as Row[]), [data]),
    complete: !hasNextPage,
    failed: isFetchNextPageError,
    fetchMore: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
    fetchAll: async () => {
      let latest = data;
      let more = hasNextPage;
      while (more) {
        const reply = await fetchNextPage();
        if (reply.isError || !reply.data) break;
        latest = reply.data;
        more = reply.hasNextPage;
      }
      return { rows: latest.pages.flatMap((page) => page.rows as Row[]), complete: !more };
    },
  };
}
