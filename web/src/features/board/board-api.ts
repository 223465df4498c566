import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, http } from "../../shared/http.ts";
import type { Language } from "../../shared/language.ts";
import type { BoardReply } from "../../shared/wire.ts";
import type { BoardChoice } from "./board-choice.ts";

/** A board with its numbers; while others come, those before them stay. */
export const boardTiles = (choice: BoardChoice, language: Language) =>
  queryOptions<BoardReply>({
    queryKey: ["board", choice, language],
    queryFn: ({ signal }) =>
      bodyOf(
        http.GET("/api/dashboard/tiles", {
          params: { query: choice },
          headers: { "Accept-Language": language },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
