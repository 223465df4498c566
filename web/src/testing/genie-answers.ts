import type { Answer, GenieAnswer } from "../shared/wire.ts";
import { answered } from "./answers.ts";

/** What Genie did for an answer; a test changes only what it is about. */
export function byGenie(rest: Partial<GenieAnswer> = {}): GenieAnswer {
  return {
    space_id: "01f0a834208e13dab88b1fd3f7d718c0",
    space_url: "https://adb-42.7.azuredatabricks.net/genie/rooms/01f0a834208e13dab88b1fd3f7d718c0",
    conversation_id: "conversation-1",
    message_id: "message-1",
    asked: "which brands lost most on deal?",
    title: "Brands with the largest fall",
    description: "Value on deal by brand, largest fall first.",
    text: null,
    sql: "SELECT brand FROM sales",
    executed: true,
    refused: null,
    check: {
      verdict: "check_this",
      sentence: "The period is not in Genie's query.",
      missing: ["last quarter"],
      extra: [],
    },
    statuses: [
      { status: "ASKING_AI", after_ms: 1200 },
      { status: "COMPLETED", after_ms: 9100 },
    ],
    ...rest,
  };
}

export function genieAnswered(queryId: string, rest: Partial<Answer> = {}): Answer {
  return answered(queryId, { source: "genie", interpretation: null, genie: byGenie(), ...rest });
}

/** An answer without numbers: everything that a table would fill is empty. */
export const withoutNumbers = {
  sql: null,
  results: null,
  interpretation: null,
  chart: null,
  summary_parts: [],
  caveats: [],
  filters_used: [],
  insights: [],
} as const satisfies Partial<Answer>;
