const LONGEST = 12_000;
const DEEPEST = 6;

/** Marks that open a quotation or a list inside the one before, as often as they are repeated on one line. */
const NESTING = new RegExp(
  String.raw`^((?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?){${DEEPEST}}).*`,
  "gm",
);
const OPENING = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?)+/;
const INDENT = /^[ \t]{24,}/gm;
const CROWD = /([[\]*_~`!<>|])\1{11,}/g;

export interface Tamed {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * Bounds a text before Markdown is read out of it: how long it is, and how deep its quotations and lists go. A text within
 * the bounds comes back as it is, so that places in it stay where they are.
 */
export function tame(text: string): Tamed {
  const cut = text.length > LONGEST;
  const short = cut ? text.slice(0, LONGEST) : text;
  const flat = short
    .replace(NESTING, (line) => line.replace(OPENING, "> "))
    .replace(INDENT, (spaces) => spaces.slice(0, 24))
    .replace(CROWD, (crowd) => crowd.slice(0, 12));
  return { text: flat, cut };
}
