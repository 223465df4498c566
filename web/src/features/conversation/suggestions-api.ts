import { queryOptions } from "@tanstack/react-query";
import { bodyOf, http } from "../../shared/http.ts";
import type { Language } from "../../shared/language.ts";

export const suggestions = (language: Language) =>
  queryOptions<string[]>({
    queryKey: ["suggestions", language],
    queryFn: ({ signal }) =>
      bodyOf(
        http.GET("/api/genie/suggestions", { headers: { "Accept-Language": language }, signal }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
