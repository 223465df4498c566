import { figureSource } from "../../shared/figure-source.ts";
import type { Mark } from "../../shared/mark.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { Results, WhyStep } from "../../shared/wire.ts";
import { Hint } from "../../ui/hint.tsx";

interface SourcedFigureProps {
  readonly text: string;
  readonly source: string | null;
  readonly results: Results | null;
  /** What was looked at, where the reasons of a change were asked for. */
  readonly steps: readonly WhyStep[];
  readonly onMark: (marks: readonly Mark[]) => void;
}

/** A figure that shows its cells and says what it is: by pointing, by focus, by touch. */
export function SourcedFigure({ text, source, results, steps, onMark }: SourcedFigureProps) {
  const m = useMessages();
  const { words, marks } = figureSource(source, results, m, steps);
  const show = () => onMark(marks);
  const hide = () => onMark([]);
  return (
    <Hint words={words}>
      <button
        type="button"
        className="rounded-sm font-semibold tabular-nums underline decoration-accent/50 decoration-dotted underline-offset-3 hover:bg-accent-tint focus-visible:bg-accent-tint"
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={show}
      >
        {text} <span className="sr-only">({words})</span>
      </button>
    </Hint>
  );
}
