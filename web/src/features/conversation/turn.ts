import type { ChartSpec, Choice, Problem, Results, WhyStep } from "../../shared/wire.ts";

/** A figure in a text: where it stands, whether it was verified, and the cell or formula it was taken from. */
export interface Figure {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly verified: boolean;
  readonly source: string | null;
  /** What was looked at by the statement it comes from, where that is not the answer's own. */
  readonly step?: string | null;
}

/** A finding about the data, told in a sentence. */
export interface Insight {
  readonly kind: string;
  readonly text: string;
  readonly direction: "good" | "bad" | "neutral";
  /** What to ask to look into it. */
  readonly question: string | null;
}

/** One piece of a reply; each kind is drawn in a way of its own. */
export type Part =
  | {
      readonly type: "text";
      readonly text: string;
      /** Whether it is Markdown; else every sign in it stands for itself, as in the names of brands. */
      readonly markdown: boolean;
      readonly figures: readonly Figure[];
      /** The answer its figures are from, where that is another than the reply's. */
      readonly queryId: string | null;
    }
  /** An answer that was looked up for this reply, and can be opened. */
  | { readonly type: "looked"; readonly title: string; readonly queryId: string }
  | { readonly type: "table"; readonly results: Results }
  | { readonly type: "chart"; readonly chart: ChartSpec; readonly results: Results }
  | { readonly type: "insight"; readonly insight: Insight }
  | { readonly type: "choice"; readonly choices: readonly Choice[] }
  | {
      readonly type: "problem";
      readonly title: string;
      readonly detail: string;
      readonly suggestions: readonly string[];
    };

/** How a reply ended; the words of the wire, and two that only a page knows. */
export type Ending = "answered" | "needs_choice" | "declined" | "failed" | "cancelled";

/** What the references of figures point into. */
export interface Ground {
  readonly results: Results | null;
  /** The statements beside the result, where the reasons of a change were asked for. */
  readonly steps: readonly WhyStep[];
}

/** A reply that has come to its end. */
export interface Said extends Ground {
  readonly ending: Ending;
  readonly parts: readonly Part[];
  readonly followUps: readonly string[];
  /** Whether a language model chose the words. */
  readonly byModel: boolean;
}

/** What the assistant gives back, from the first sign of life to its end. */
export type Reply =
  | { readonly state: "waiting"; readonly step: string | null; readonly look?: string | null }
  | { readonly state: "writing"; readonly text: string }
  | ({ readonly state: "said" } & Said)
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "stopped"; readonly text: string }
  /** Known to have ended so, its words not loaded yet or no longer to be had. */
  | { readonly state: "outlined"; readonly ending: Ending };

export type AskedHow = "words" | "change" | "genie";

/** What the user said and what came back. */
export interface Turn {
  readonly id: string;
  /** When it was said, in milliseconds since 1970. */
  readonly at: number;
  readonly asked: string;
  readonly how: AskedHow;
  /** The question of the results panel, where the turn led to one. */
  readonly queryId: string | null;
  /** What the server calls the reply; null until it has said so. */
  readonly messageId: string | null;
  readonly reply: Reply;
}

export function isOpenEnded({ reply }: Turn): boolean {
  return reply.state === "waiting" || reply.state === "writing";
}

export function endingOf(reply: Reply): Ending | null {
  switch (reply.state) {
    case "waiting":
    case "writing":
      return null;
    case "said":
    case "outlined":
      return reply.ending;
    case "failed":
      return "failed";
    case "stopped":
      return "cancelled";
  }
}

/** How many figures a reply holds and how many of them were verified; null where it holds none. */
export function provenanceOf({ parts }: Said): { verified: number; figures: number } | null {
  const figures = parts.flatMap((part) => (part.type === "text" ? part.figures : []));
  if (figures.length === 0) return null;
  return { figures: figures.length, verified: figures.filter(({ verified }) => verified).length };
}

/** The words of a reply as they are copied: what can be read, without the tables. */
export function wordsOf(reply: Reply): string {
  if (reply.state === "writing" || reply.state === "stopped") return reply.text;
  if (reply.state !== "said") return "";
  return reply.parts
    .flatMap((part) => {
      if (part.type === "text") return [part.text];
      if (part.type === "insight") return [part.insight.text];
      return part.type === "problem" ? [part.title, part.detail] : [];
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

/** The turn without the findings that are told beside it: nothing is said twice. */
export function withoutFindings(turn: Turn, kinds: ReadonlySet<string>): Turn {
  const { reply } = turn;
  if (reply.state !== "said" || kinds.size === 0) return turn;
  const parts = reply.parts.filter(
    (part) => part.type !== "insight" || !kinds.has(part.insight.kind),
  );
  return { ...turn, reply: { ...reply, parts } };
}
