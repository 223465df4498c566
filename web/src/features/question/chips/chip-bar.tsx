import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { Chip, ChipEdit } from "../../../shared/wire.ts";
import { byKind, isRemovable, originOf, SOURCE_MARKS } from "./chip-looks.ts";
import { ChipMenu } from "./chip-menu.tsx";

interface ChipBarProps {
  readonly chips: readonly Chip[];
  /** Absent while the question is still being answered: there is nothing to change yet. */
  readonly onEdit?: ((edit: ChipEdit, chip: Chip, words: string) => void) | undefined;
  readonly onPoint: (chip: Chip | null) => void;
}

/** What was understood, part by part; each part can be changed or taken away. */
export function ChipBar({ chips, onEdit, onPoint }: ChipBarProps) {
  const m = useMessages();
  if (chips.length === 0) return null;
  const sources = [...new Set(chips.map(originOf))];
  return (
    <section aria-label={m.chips.title}>
      <dl className="flex flex-wrap gap-x-4 gap-y-2">
        {byKind(chips).map(([kind, members]) => (
          <div key={kind} className="flex min-w-0 flex-wrap items-center gap-1.5">
            <dt className="text-ink-soft text-xs">{m.chips.kinds[kind] ?? kind}</dt>
            {members.map((chip) => (
              <dd key={chip.id} className="min-w-0">
                <ChipMenu
                  chip={chip}
                  removable={isRemovable(chip, chips)}
                  onEdit={onEdit}
                  onPoint={onPoint}
                />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {sources.some((source) => source !== "question") && (
        <p className="mt-2 flex flex-wrap gap-x-3 text-ink-soft text-xs">
          {sources.map((source) => (
            <span key={source} className="inline-flex items-center gap-1.5">
              <span aria-hidden className={`swatch size-2 rounded-full ${SOURCE_MARKS[source]}`} />
              {m.chips.sources[source]}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
