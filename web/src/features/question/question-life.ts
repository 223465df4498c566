import type {
  Answer,
  AskRequest,
  GenieState,
  Interpretation,
  LookingAt,
  Problem,
  Results,
} from "../../shared/wire.ts";

/** What was asked: words of one's own, a change to an answer, or words put to Genie. */
export interface Asked {
  readonly queryId: string;
  readonly text: string;
  readonly kind: AskedKind;
  /** Absent when the answer was opened from its address alone. */
  readonly request?: AskRequest;
}

export type AskedKind = "words" | "change" | "genie";

/** Whether it can be asked again: a change needs its edits, which an address does not carry. */
export function isRepeatable({ kind, text, request }: Asked): boolean {
  return request !== undefined || (kind !== "change" && text !== "");
}

/** What is known of a question before it is answered. */
export interface Progress {
  readonly asked: Asked;
  readonly slow: boolean;
  /** How far Genie is with it, while Genie has it. */
  readonly genie: GenieState | null;
  /** What an investigation of several statements has looked at, the latest last. */
  readonly looks: readonly LookingAt[];
  readonly interpretation: Interpretation | null;
  readonly sql: string | null;
  readonly results: Results | null;
  readonly summary: string;
  /** The summary in a language model's words as far as they came; empty where ours stand. */
  readonly wording: string;
}

/** The life of one question, in the words of the technical design. */
export type QuestionLife =
  | { readonly state: "idle" }
  | ({ readonly state: "generating-sql" } & Progress)
  | ({ readonly state: "executing"; readonly summarizing: boolean } & Progress)
  | { readonly state: "success"; readonly asked: Asked; readonly answer: Answer }
  | { readonly state: "error"; readonly asked: Asked; readonly problem: Problem }
  | { readonly state: "cancelled"; readonly asked: Asked; readonly note: string | null };

export type Working = Extract<QuestionLife, Progress>;

/** What can happen to a question; all but the first two name the question they happened to. */
export type QuestionEvent =
  | { readonly type: "cleared" }
  | { readonly type: "asked"; readonly asked: Asked }
  | ({ readonly queryId: string } & Happening);

export type Happening =
  | {
      readonly type: "stepped";
      readonly step: Step;
      readonly genie?: GenieState | null;
      readonly lookingAt?: LookingAt | null;
    }
  | { readonly type: "understood"; readonly interpretation: Interpretation }
  | { readonly type: "compiled"; readonly sql: string }
  | { readonly type: "fetched"; readonly results: Results }
  | { readonly type: "summarized"; readonly delta: string }
  | { readonly type: "worded"; readonly delta: string | null }
  | { readonly type: "waited" }
  | { readonly type: "answered"; readonly answer: Answer }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "cancelled"; readonly note?: string | null };

export type Step = "generating-sql" | "executing" | "summarizing";

export const idle: QuestionLife = { state: "idle" };

export function isWorking(life: QuestionLife): life is Working {
  return life.state === "generating-sql" || life.state === "executing";
}

/** Whether Genie waits for words that say more. */
export function isAskedByGenie(life: QuestionLife): boolean {
  return (
    life.state === "success" && life.answer.outcome === "needs_choice" && life.answer.genie !== null
  );
}

/** News of a question that is no longer the one on the page changes nothing. */
export function reduce(life: QuestionLife, event: QuestionEvent): QuestionLife {
  if (event.type === "cleared") return idle;
  if (event.type === "asked") return begin(event.asked);
  if (life.state === "idle" || life.asked.queryId !== event.queryId) return life;
  if (life.state === "cancelled") return annotate(life, event);
  if (!isWorking(life)) return life;
  return advance(life, event);
}

function begin(asked: Asked): QuestionLife {
  return {
    state: "generating-sql",
    asked,
    slow: false,
    genie: null,
    looks: [],
    interpretation: null,
    sql: null,
    results: null,
    summary: "",
    wording: "",
  };
}

function advance(life: Working, event: Happening): QuestionLife {
  const { asked } = life;
  switch (event.type) {
    case "stepped":
      return step(looked(life, event.lookingAt ?? null), event.step, event.genie ?? null);
    case "understood":
      return { ...life, interpretation: event.interpretation };
    case "compiled":
      return { ...life, sql: event.sql };
    case "fetched":
      return { ...life, results: event.results };
    case "summarized":
      return { ...life, summary: life.summary + event.delta };
    case "worded":
      return { ...life, wording: event.delta === null ? "" : life.wording + event.delta };
    case "waited":
      return { ...life, slow: true };
    case "answered":
      return { state: "success", asked, answer: event.answer };
    case "failed":
      return event.problem.code === "cancelled"
        ? { state: "cancelled", asked, note: null }
        : { state: "error", asked, problem: event.problem };
    case "cancelled":
      return { state: "cancelled", asked, note: event.note ?? null };
  }
}

/** What calling it off could still stop is known a moment after. */
function annotate(
  life: Extract<QuestionLife, { state: "cancelled" }>,
  event: Happening,
): QuestionLife {
  return event.type === "cancelled" && event.note ? { ...life, note: event.note } : life;
}

function looked(life: Working, at: LookingAt | null): Working {
  const known = life.looks.some((look) => look.number === at?.number);
  return at && !known ? { ...life, looks: [...life.looks, at] } : life;
}

function step(life: Working, to: Step, genie: GenieState | null): QuestionLife {
  if (to !== "generating-sql") {
    return { ...life, genie, state: "executing", summarizing: to === "summarizing" };
  }
  // Steps only go forward: a repeated first event of a resumed stream is no step back.
  return life.state === "generating-sql" ? { ...life, genie: genie ?? life.genie } : life;
}
