import { Fragment, type ReactNode } from "react";
import { withTheirSigns } from "./figures-among-words.ts";

interface WordsAndFiguresProps<Figure extends object> {
  /** Words and figures in the order they stand. */
  readonly pieces: readonly (string | Figure)[];
  readonly draw: (figure: Figure) => ReactNode;
}

/** A text with figures to point at; no line ends between a figure and the signs that touch it. */
export function WordsAndFigures<Figure extends object>({
  pieces,
  draw,
}: WordsAndFiguresProps<Figure>) {
  return withTheirSigns(pieces).map((piece, at) => {
    if (typeof piece === "string") return piece;
    const { before, figure, behind } = piece;
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces of a text have only their order
    return before === "" && behind === "" ? (
      <Fragment key={at}>{draw(figure)}</Fragment>
    ) : (
      <span key={at} className="whitespace-nowrap">
        {before}
        {draw(figure)}
        {behind}
      </span>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the pieces of a text have only their order
  });
}
