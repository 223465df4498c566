import { figureSource } from "../../../shared/figure-source.ts";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { classNames } from "../../../ui/class-names.ts";
import { Hint } from "../../../ui/hint.tsx";
import type { Figure, Ground } from "../turn.ts";
import { useTurnActions } from "../turn-actions.ts";

interface FigureMarkProps {
  readonly figure: Figure;
  readonly queryId: string | null;
  readonly ground: Ground | null;
}

/** A figure that says where it comes from, marks its cells in the answer on screen, and opens that answer. */
export function FigureMark({ figure, queryId, ground }: FigureMarkProps) {
  const m = useMessages();
  const { onPoint, onOpen } = useTurnActions();
  const words = figure.verified
    ? figureSource(figure.source, ground?.results ?? null, m, ground?.steps, figure.step).words
    : m.chat.unverified;
  const look = classNames(
    "rounded-sm font-semibold tabular-nums underline decoration-dotted underline-offset-3",
    figure.verified ? "decoration-accent/60" : "decoration-caution decoration-wavy",
  );
  // Without an answer to open it is a button all the same: the keyboard and a finger want to know where it comes from too.
  const show = () => onPoint(queryId, figure.source);
  const hide = () => onPoint(null, null);
  return (
    <Hint words={words} leadsAway={queryId !== null}>
      <button
        type="button"
        className={classNames(look, "hover:bg-accent-tint focus-visible:bg-accent-tint")}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={() => queryId !== null && onOpen(queryId)}
      >
        {figure.text} <span className="sr-only">({words})</span>
      </button>
    </Hint>
  );
}
