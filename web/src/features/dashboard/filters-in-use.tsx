import { X } from "lucide-react";
import type { BoardLimit } from "../../shared/board-messages.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";

interface FiltersInUseProps {
  readonly filters: readonly BoardLimit[];
  readonly onRemove: (filters: readonly BoardLimit[]) => void;
}

/** The dashboard's filters that the next question is asked under, each to be taken away. */
export function FiltersInUse({ filters, onRemove }: FiltersInUseProps) {
  const m = useMessages();
  return (
    <>
      <p role="status" className="sr-only">
        {filters.length > 0 && `${m.board.using}: ${filters.map(({ label }) => label).join(", ")}`}
      </p>
      {filters.length > 0 && (
        <section
          aria-label={m.board.using}
          className="mb-1.5 flex flex-wrap items-center gap-x-1.5 gap-y-1 px-1 text-xs"
        >
          <span aria-hidden className="text-ink-soft">
            {m.board.using}:
          </span>
          <ul className="contents">
            {filters.map((filter) => (
              <li
                key={filter.chip}
                className="inline-flex max-w-full items-center rounded-md border border-context/45 bg-context-tint pl-2"
              >
                <span className="truncate">{filter.label}</span>
                <button
                  type="button"
                  aria-label={m.board.without(filter.label)}
                  title={m.board.without(filter.label)}
                  onClick={() => onRemove([filter])}
                  className="inline-flex size-6 pointer-coarse:size-11 shrink-0 items-center justify-center rounded-md hover:text-accent"
                >
                  <X aria-hidden className="size-3.5" />
                </button>
              </li>
            ))}
          </ul>
          {filters.length > 1 && (
            <button
              type="button"
              onClick={() => onRemove(filters)}
              className="target-low rounded px-1 text-ink-soft underline decoration-line-strong underline-offset-2 hover:text-accent"
            >
              {m.board.withoutAll}
            </button>
          )}
        </section>
      )}
    </>
  );
}
