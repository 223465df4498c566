import type { Answer, ChatMessage } from "../shared/wire.ts";

type Part = ChatMessage["parts"][number];

const MESSAGE = "5b0d2a8e-0000-4000-8000-0000000000aa";

const bare: Omit<Part, "type"> = {
  text: null,
  markdown: false,
  figures: [],
  query_id: null,
  chart_type: null,
  choices: [],
  title: null,
  suggestions: [],
  insight: null,
};

/** A part of a reply; a test gives what its kind is about. */
export function part(type: Part["type"], rest: Partial<Part> = {}): Part {
  return { ...bare, type, ...rest };
}

/** What the assistant says without any question to the data. */
export function message(text: string, rest: Partial<ChatMessage> = {}): ChatMessage {
  return {
    message_id: MESSAGE,
    conversation_id: "5b0d2a8e-0000-4000-8000-000000000001",
    query_id: null,
    question: "",
    outcome: "said",
    asked_at: "2026-11-16T07:30:00Z",
    message: text,
    parts: [part("text", { text, markdown: true })],
    figures: [],
    confidence: null,
    basis: "none",
    suggested_followups: [],
    query: null,
    ...rest,
  };
}

/** The reply that leads to an answer, as the server makes it. */
export function messageOf(answer: Answer): ChatMessage {
  const { query_id, results, choices, chart } = answer;
  return message(answer.ai_summary, {
    message_id: query_id,
    conversation_id: answer.conversation_id,
    query_id,
    outcome: answer.outcome,
    basis: answer.source,
    suggested_followups: answer.suggested_followups,
    query: answer,
    parts: [
      part("text", { text: answer.ai_summary }),
      ...(results ? [part("table", { query_id })] : []),
      ...(chart ? [part("chart", { query_id, chart_type: chart.type })] : []),
      ...(choices.length > 0 ? [part("choice", { choices })] : []),
    ],
  });
}
