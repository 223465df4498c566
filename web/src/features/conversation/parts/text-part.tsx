import { lazy, Suspense, useCallback } from "react";
import { WordsAndFigures } from "../../../shared/words-and-figures.tsx";
import { Otherwise } from "../../../ui/otherwise.tsx";
import type { Figure, Ground } from "../turn.ts";
import { useTurnActions } from "../turn-actions.ts";
import { FigureMark } from "./figure-mark.tsx";

const Markdown = lazy(async () => ({
  default: (await import("../markdown/markdown.tsx")).Markdown,
}));

interface TextPartProps {
  readonly text: string;
  readonly markdown: boolean;
  readonly figures: readonly Figure[];
  readonly queryId: string | null;
  /** What its figures refer to; null where that is not at hand. */
  readonly ground: Ground | null;
}

/** Words of the assistant; until they can be set, and where they cannot, they stand as they are. */
export function TextPart({ text, markdown, figures, queryId, ground }: TextPartProps) {
  const { hosts } = useTurnActions();
  const drawFigure = useCallback(
    (figure: Figure) => <FigureMark figure={figure} queryId={queryId} ground={ground} />,
    [queryId, ground],
  );
  const plain = (
    <p className="whitespace-pre-line text-pretty break-words leading-relaxed">
      <WordsAndFigures pieces={pieces(text, figures)} draw={drawFigure} />
    </p>
  );
  if (!markdown) return plain;
  return (
    <Otherwise fallback={plain}>
      <Suspense fallback={plain}>
        <Markdown text={text} figures={figures} hosts={hosts} drawFigure={drawFigure} />
      </Suspense>
    </Otherwise>
  );
}

/** A text cut at its figures; one that does not stand where it says is left out. */
function pieces(text: string, figures: readonly Figure[]): (string | Figure)[] {
  const cut: (string | Figure)[] = [];
  let at = 0;
  for (const figure of [...figures].sort((one, other) => one.from - other.from)) {
    if (figure.from < at || text.slice(figure.from, figure.to) !== figure.text) continue;
    cut.push(text.slice(at, figure.from), figure);
    at = figure.to;
  }
  return [...cut, text.slice(at)];
}
