import { queryOptions } from "@tanstack/react-query";
import { bodyOf, http } from "../../shared/http.ts";
import type { Language } from "../../shared/language.ts";
import type { DashboardConfig, Embed } from "../../shared/wire.ts";

export const dashboardConfig = (id: string | null, language: Language) =>
  queryOptions<DashboardConfig>({
    queryKey: ["dashboard", id, language],
    queryFn: ({ signal }) =>
      bodyOf(
        http.GET("/api/dashboard/config", {
          params: { query: id === null ? {} : { dashboard_id: id } },
          headers: { "Accept-Language": language },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A new handle for the page that holds the token; null where the frame needs none. */
export async function renewHandle(dashboardId: string): Promise<string | null> {
  const body = { dashboard_id: dashboardId };
  return (await bodyOf(http.POST("/api/dashboard/refresh-token", { body }))).embed_token;
}

export function handIn(handle: string): Promise<Embed> {
  return bodyOf(http.POST("/api/dashboard/embed", { body: { embed_token: handle } }));
}
