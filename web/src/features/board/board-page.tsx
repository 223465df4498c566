import { useQuery } from "@tanstack/react-query";
import { RotateCw, TriangleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { tellAround } from "../../shared/board-messages.ts";
import { dateText, prepareWriting } from "../../shared/format.ts";
import { useLanguage } from "../../shared/language.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import { problemOf } from "../../shared/problem.ts";
import { problemWords } from "../../shared/problem-words.ts";
import type { BoardReply, Problem } from "../../shared/wire.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { boardTiles } from "./board-api.ts";
import { addressOf, type BoardChoice, choiceIn, limitsOf, withFilter } from "./board-choice.ts";
import { BoardFilters } from "./board-filters.tsx";
import { BoardGrid } from "./board-grid.tsx";
import { useThemeOfAround } from "./use-theme-of-around.ts";

/** Our own dashboard, in the frame beside the answers or by itself. */
export function BoardPage() {
  const m = useMessages();
  const locale = useLocale();
  const language = useLanguage();
  useThemeOfAround();
  const [choice, setChoice] = useState(() => choiceIn(globalThis.location.search));
  const { data, error, isPlaceholderData, refetch } = useQuery(boardTiles(choice, language));

  const choose = (next: BoardChoice) => {
    globalThis.history.replaceState(null, "", addressOf(next));
    setChoice(next);
  };
  useTelling(data, choice, isPlaceholderData, error !== null);

  return (
    <main className="mx-auto max-w-[100rem] space-y-3 p-3 sm:p-4" aria-busy={isPlaceholderData}>
      <title>{data?.title ?? m.dashboard.title}</title>
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div>
          <h1 className="font-semibold text-base">{data?.title ?? m.dashboard.title}</h1>
          {data && (
            <p className="text-ink-soft text-xs">
              {data.period} · {m.board.asOf(dateText(data.as_of, locale))}
            </p>
          )}
        </div>
        {data && (
          <BoardFilters
            filters={data.filters}
            choice={choice}
            onChoose={(kind, id) => choose(withFilter(choice, kind, id))}
            onClear={() => choose({ board: choice.board })}
          />
        )}
      </header>
      {error && (
        <Notice tone="danger" sign={TriangleAlert} role="alert">
          <Words problem={problemOf(error)} />
          <div className="mt-2 flex gap-2">
            <Button onClick={() => void refetch()}>
              <RotateCw aria-hidden className="size-4" />
              {m.dashboard.failed.again}
            </Button>
            {Object.keys(choice).length > 1 && (
              <Button look="quiet" onClick={() => choose({ board: choice.board })}>
                {m.board.clear}
              </Button>
            )}
          </div>
        </Notice>
      )}
      {data ? <BoardGrid board={data} waiting={isPlaceholderData} /> : !error && <Waiting />}
    </main>
  );
}

function Words({ problem }: { readonly problem: Problem }) {
  const m = useMessages();
  const { title, detail } = problemWords(problem, m);
  return (
    <>
      <p className="font-semibold">{title || m.board.failed}</p>
      <p>{detail}</p>
    </>
  );
}

/** The page around learns that the board is there, and what it is limited to. */
function useTelling(
  board: BoardReply | undefined,
  choice: BoardChoice,
  outdated: boolean,
  failed: boolean,
) {
  useEffect(() => {
    if (board || failed) tellAround({ type: "embed-shows" });
    if (board && !outdated) tellAround({ type: "board-limits", limits: limitsOf(board, choice) });
  }, [board, choice, outdated, failed]);
}

function Waiting() {
  const m = useMessages();
  const locale = useLocale();
  useEffect(() => prepareWriting(locale), [locale]);
  return (
    <div role="status">
      <span className="sr-only">{m.dashboard.loading}</span>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {["a", "b", "c", "d"].map((tile) => (
          <Skeleton key={tile} className="h-24" />
        ))}
      </div>
      <div className="mt-3 grid gap-3 lg:grid-cols-2">
        <Skeleton className="h-72 lg:col-span-2" />
        <Skeleton className="h-56" />
        <Skeleton className="h-56" />
      </div>
    </div>
  );
}
