/** A figure with the signs that touch it: "(SEK 3.2 m),". */
export interface Touched<Figure> {
  readonly before: string;
  readonly figure: Figure;
  readonly behind: string;
}

/** Takes the signs that touch a figure off the words around it, so that no line need end between them. */
export function withTheirSigns<Figure extends object>(
  pieces: readonly (string | Figure)[],
): (string | Touched<Figure>)[] {
  const isFigure = (at: number) => typeof pieces[at] === "object";
  const cuts = pieces.map((piece, at) =>
    typeof piece === "string" ? cut(piece, isFigure(at - 1), isFigure(at + 1)) : null,
  );
  return pieces.map((piece, at) =>
    typeof piece === "string"
      ? (cuts[at]?.words ?? "")
      : {
          before: cuts[at - 1]?.before ?? "",
          figure: piece,
          behind: cuts[at + 1]?.behind ?? "",
        },
  );
}

function cut(text: string, follows: boolean, precedes: boolean) {
  const behind = (follows && /^[)\]”’"'»,.;:!?%…]+/.exec(text)?.[0]) || "";
  const rest = text.slice(behind.length);
  const before = (precedes && /[([“„‘"'«»+−±≈–-]+$/.exec(rest)?.[0]) || "";
  return { behind, words: rest.slice(0, rest.length - before.length), before };
}
