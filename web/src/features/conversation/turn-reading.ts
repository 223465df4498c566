import type { Answer, ChartSpec, Results } from "../../shared/wire.ts";
import type { Figure, Insight, Part, Said } from "./turn.ts";

/** What the wire calls a part, a figure, an insight: read with care, for a part may be newer than this page. */
type Wire = Readonly<Record<string, unknown>>;

/** The reply that an answer of the question flow makes by itself. */
export function saidByAnswer(answer: Answer): Said {
  const { ai_summary, summary_parts, choices, declined, results, why } = answer;
  const text: Part[] =
    ai_summary === ""
      ? []
      : [{ ...plain(ai_summary), figures: figuresOf(ai_summary, summary_parts) }];
  const table: Part[] = results && results.rows.length > 0 ? [{ type: "table", results }] : [];
  const choice: Part[] = choices.length > 0 ? [{ type: "choice", choices }] : [];
  return {
    ending: answer.outcome,
    parts: [...text, ...table, ...choice],
    followUps: declined?.suggestions.length ? declined.suggestions : answer.suggested_followups,
    byModel: answer.source === "model" || answer.summary_by === "model",
    results,
    steps: why?.steps ?? [],
  };
}

function plain(text: string) {
  return { type: "text", text, markdown: false, queryId: null } as const;
}

/** Every figure of a computed summary is taken from the result; one without a reference is not verified. */
function figuresOf(text: string, parts: Answer["summary_parts"]): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  for (const { kind, text: piece, ref } of parts) {
    if (kind === "figure") {
      const to = at + piece.length;
      figures.push({ text: piece, from: at, to, verified: ref !== null, source: ref });
    }
    at += piece.length;
  }
  return figures.every(({ text: piece, from, to }) => text.slice(from, to) === piece)
    ? figures
    : [];
}

/** The reply of a chat message, or of a turn that was stored. */
export function saidByMessage(body: unknown): Said {
  const wire = recordOf(body);
  const answer = isRecord(wire["query"]) ? (wire["query"] as unknown as Answer) : null;
  const results = answer?.results ?? null;
  const message = textOf(wire["message"]);
  const figures = listOf(wire["figures"]).map(figureOf).filter(isKnown);
  const own = listOf(wire["parts"])
    .map((part) => partOf(recordOf(part), { message, figures, answer }))
    .filter(isKnown);
  const text: Part[] =
    message === "" || own.some(({ type }) => type === "text")
      ? []
      : [{ type: "text", text: message, markdown: true, figures, queryId: null }];
  return {
    ending: endingIn(answer?.outcome ?? wire["outcome"]),
    parts: [...text, ...own],
    followUps: listOf(wire["suggested_followups"]).filter(isText),
    byModel: wire["basis"] === "model" || answer?.summary_by === "model",
    results,
    steps: answer?.why?.steps ?? [],
  };
}

interface Around {
  readonly message: string;
  readonly figures: readonly Figure[];
  /** The answer the message came with; a stored one has none. */
  readonly answer: Answer | null;
}

/** A part this page does not know is passed over: the words of the message stand by themselves. */
function partOf(part: Wire, around: Around): Part | null {
  switch (part["type"]) {
    case "text": {
      const text = textOf(part["text"]);
      const figures = listOf(part["figures"]).map(figureOf).filter(isKnown);
      const markdown = part["markdown"] !== false;
      return text === ""
        ? null
        : {
            type: "text",
            text,
            markdown,
            figures: within(text, figures, around),
            queryId: queryIdOf(part),
          };
    }
    case "table": {
      const [title, queryId] = [textOf(part["title"]), queryIdOf(part)];
      if (title !== "" && queryId !== null) return { type: "looked", title, queryId };
      const results = resultsOf(part["results"]) ?? around.answer?.results;
      return results ? { type: "table", results } : null;
    }
    case "chart":
      return chartOf(part, around);
    case "insight": {
      const insight = insightOf(isRecord(part["insight"]) ? part["insight"] : part);
      return insight && { type: "insight", insight };
    }
    case "choice": {
      const choices = listOf(part["choices"]).filter(isChoice);
      return choices.length > 0 ? { type: "choice", choices } : null;
    }
    case "problem":
      return problemIn(part, around.message);
    default:
      return null;
  }
}

/** What the message has said already is not said again in a box of alarm; of it only the ways out are left. */
function problemIn(part: Wire, message: string): Part {
  const detail = textOf(part["detail"]) || textOf(part["text"]);
  const said = detail !== "" && detail === message;
  return {
    type: "problem",
    title: said ? "" : textOf(part["title"]),
    detail: said ? "" : detail,
    suggestions: listOf(part["suggestions"]).filter(isText),
  };
}

function queryIdOf(part: Wire): string | null {
  return isText(part["query_id"]) ? part["query_id"] : null;
}

function chartOf(part: Wire, { answer }: Around): Part | null {
  const results = resultsOf(part["results"]) ?? answer?.results;
  const chart = isRecord(part["chart"]) ? (part["chart"] as unknown as ChartSpec) : answer?.chart;
  return results && chart ? { type: "chart", chart, results } : null;
}

/** A part that names no figures of its own has those of the message, where it is the message. */
function within(text: string, own: readonly Figure[], { message, figures }: Around) {
  const candidates = own.length > 0 || text !== message ? own : figures;
  return candidates.filter(({ text: figure, from, to }) => text.slice(from, to) === figure);
}

function figureOf(value: unknown): Figure | null {
  const { text, from, to, verified, source, step } = recordOf(value);
  if (!isText(text) || typeof from !== "number" || typeof to !== "number") return null;
  return {
    text,
    from,
    to,
    verified: verified === true,
    source: isText(source) ? source : null,
    step: isText(step) ? step : null,
  };
}

export function insightOf(value: unknown): Insight | null {
  const { kind, text, direction, question } = recordOf(value);
  if (!isText(text)) return null;
  return {
    kind: textOf(kind),
    text,
    direction: direction === "good" || direction === "bad" ? direction : "neutral",
    question: isText(question) && question !== "" ? question : null,
  };
}

function endingIn(outcome: unknown): Said["ending"] {
  return outcome === "needs_choice" || outcome === "declined" || outcome === "failed"
    ? outcome
    : "answered";
}

function resultsOf(value: unknown): Results | null {
  const { columns, column_details, rows } = recordOf(value);
  return [columns, column_details, rows].every(Array.isArray) ? (value as Results) : null;
}

function isChoice(value: unknown): value is Extract<Part, { type: "choice" }>["choices"][number] {
  const { label, question } = recordOf(value);
  return isText(label) && isText(question);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function recordOf(value: unknown): Wire {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function textOf(value: unknown): string {
  return isText(value) ? value : "";
}

function isKnown<Value>(value: Value | null): value is Value {
  return value !== null;
}
