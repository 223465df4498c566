import { Info, TrendingDown, TrendingUp, X } from "lucide-react";
import { useId } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { IconButton } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import type { PushedInsight } from "./insight-life.ts";

const SIGNS = {
  good: { Sign: TrendingUp, look: "text-good" },
  bad: { Sign: TrendingDown, look: "text-caution" },
  neutral: { Sign: Info, look: "text-accent" },
} as const;

interface InsightCardProps {
  readonly insight: PushedInsight;
  /** The server did not take its dismissal. */
  readonly kept: boolean;
  readonly onAsk: (question: string) => void;
  readonly onDismiss: () => void;
  /** Where the focus goes when the last one was dismissed with the keyboard. */
  readonly onLast: () => void;
}

/** A message of the system: what was found, the question that looks into it, and a way to be rid of it. */
export function InsightCard({ insight, kept, onAsk, onDismiss, onLast }: InsightCardProps) {
  const m = useMessages();
  const words = useId();
  const { text, direction, question } = insight;
  const { Sign, look } = SIGNS[direction];
  return (
    <article className="rounded-xl border border-line bg-surface py-2 pr-1.5 pl-3 text-sm shadow-xs">
      <div className="flex items-center gap-1.5">
        <Sign aria-hidden className={classNames("size-4 shrink-0", look)} />
        <p className="flex-1 font-semibold text-xs">
          {m.chat.insights.title}
          <span className="font-normal text-ink-soft"> · {m.chat.insights[direction]}</span>
        </p>
        <IconButton
          label={m.chat.insights.dismiss}
          aria-describedby={words}
          data-dismiss
          onClick={({ currentTarget, detail }) => {
            if (detail === 0) leave(currentTarget, onLast);
            onDismiss();
          }}
        >
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <p id={words} className="text-pretty break-words pr-2 leading-relaxed">
        {text}
      </p>
      {question !== null && (
        <button
          type="button"
          onClick={() => onAsk(question)}
          className="target mt-1 break-words pr-2 text-left first-letter:uppercase font-medium text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent"
        >
          {question}
        </button>
      )}
      {kept && (
        <p role="alert" className="text-danger text-xs">
          {m.chat.insights.dismissFailed}
        </p>
      )}
    </article>
  );
}

/** What is dismissed vanishes with its button: the focus goes to the next one. A pointer needs no such help. */
function leave(button: HTMLElement, onLast: () => void) {
  const all = [...document.querySelectorAll<HTMLElement>("[data-dismiss]")];
  const at = all.indexOf(button);
  const next = all[at + 1] ?? all[at - 1];
  if (next) next.focus();
  else onLast();
}
