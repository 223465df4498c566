import type { End } from "../../features/conversation/chat-happenings.ts";
import type { Happening } from "../../features/question/question-life.ts";

/** How a question ended, in the words of the conversation; null for what is no end. */
export function endOf(happening: Happening): End | null {
  switch (happening.type) {
    case "answered":
      return { type: "answered", answer: happening.answer };
    case "failed":
      return { type: "failed", problem: happening.problem };
    case "cancelled":
      return { type: "cancelled" };
    default:
      return null;
  }
}
