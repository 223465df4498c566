import {
  Ban,
  Check,
  CircleHelp,
  CircleSlash,
  LoaderCircle,
  OctagonAlert,
  SlidersHorizontal,
  Sparkles,
} from "lucide-react";
import { useEffect, useRef } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { classNames } from "../../ui/class-names.ts";
import type { Turn, TurnOutcome } from "./turns.ts";

const SIGNS = {
  running: { Sign: LoaderCircle, look: "animate-spin text-accent" },
  answered: { Sign: Check, look: "text-good" },
  needs_choice: { Sign: CircleHelp, look: "text-accent" },
  declined: { Sign: CircleSlash, look: "text-caution" },
  failed: { Sign: OctagonAlert, look: "text-danger" },
  cancelled: { Sign: Ban, look: "text-ink-soft" },
} as const satisfies Record<TurnOutcome, unknown>;

interface TurnListProps {
  readonly turns: readonly Turn[];
  readonly open: string | null;
  readonly onOpen: (turn: Turn) => void;
}

/** What was asked in this session, oldest first; a click brings its answer back. */
export function TurnList({ turns, open, onOpen }: TurnListProps) {
  const m = useMessages();
  const end = useRef<HTMLLIElement>(null);
  const count = turns.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView?.({ block: "nearest" });
  }, [count]);
  if (count === 0) return null;
  return (
    <section aria-label={m.conversation.turns}>
      <h3 className="section-title mb-1 px-2">{m.conversation.turns}</h3>
      <ol className="space-y-0.5">
        {turns.map((turn) => (
          <li key={turn.queryId}>
            <TurnButton turn={turn} current={turn.queryId === open} onOpen={() => onOpen(turn)} />
          </li>
        ))}
        <li ref={end} aria-hidden />
      </ol>
    </section>
  );
}

interface TurnButtonProps {
  readonly turn: Turn;
  readonly current: boolean;
  readonly onOpen: () => void;
}

function TurnButton({ turn, current, onOpen }: TurnButtonProps) {
  const m = useMessages();
  const { Sign, look } = SIGNS[turn.outcome];
  return (
    <button
      type="button"
      aria-current={current || undefined}
      onClick={onOpen}
      className={classNames(
        "flex min-h-8 w-full items-start gap-2 rounded-md px-2 py-1.5 text-left text-sm hover:bg-raised",
        current && "bg-accent-tint hover:bg-accent-tint",
      )}
    >
      <Sign aria-hidden className={classNames("mt-0.5 size-4 shrink-0", look)} />
      <span className="min-w-0 break-words">
        {turn.kind === "change" && (
          <SlidersHorizontal
            role="img"
            aria-label={m.conversation.refined}
            className="mr-1.5 inline size-3.5 text-ink-soft"
          />
        )}
        {turn.kind === "genie" && (
          <Sparkles
            role="img"
            aria-label={m.conversation.byGenie}
            className="mr-1.5 inline size-3.5 text-context"
          />
        )}
        {turn.text} <span className="sr-only">({m.conversation.outcomes[turn.outcome]})</span>
      </span>
    </button>
  );
}
