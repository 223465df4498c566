import { Info, TrendingDown, TrendingUp } from "lucide-react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { Insight } from "../turn.ts";
import { useTurnActions } from "../turn-actions.ts";

const LOOKS = {
  good: { sign: TrendingUp, tone: "neutral" },
  bad: { sign: TrendingDown, tone: "caution" },
  neutral: { sign: Info, tone: "neutral" },
} as const;

/** A finding with the question that looks into it. */
export function InsightPart({ insight }: { readonly insight: Insight }) {
  const m = useMessages();
  const { onAsk } = useTurnActions();
  const { text, direction, question } = insight;
  const { sign, tone } = LOOKS[direction];
  return (
    <Notice tone={tone} sign={sign}>
      <span className="sr-only">{m.chat.insights[direction]}: </span>
      {text}
      {question !== null && (
        <button
          type="button"
          onClick={() => onAsk(question)}
          className="target-low mt-1 block text-left font-medium text-accent underline underline-offset-2"
        >
          {question}
        </button>
      )}
    </Notice>
  );
}
