import { FilterX } from "lucide-react";
import { useId } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { FilterReply } from "../../shared/wire.ts";
import { Button } from "../../ui/button.tsx";
import type { BoardChoice } from "./board-choice.ts";

interface BoardFiltersProps {
  readonly filters: readonly FilterReply[];
  readonly choice: BoardChoice;
  readonly onChoose: (kind: FilterReply["kind"], id: string) => void;
  readonly onClear: () => void;
}

/** What the board can be limited by; a filter with nothing to choose from is left out. */
export function BoardFilters({ filters, choice, onChoose, onClear }: BoardFiltersProps) {
  const m = useMessages();
  const limited = filters.some(({ kind }) => choice[kind] !== undefined);
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="sr-only">{m.board.filters}</legend>
      {filters
        .filter(({ options }) => options.length > 1)
        .map((filter) => (
          <Filter
            key={filter.kind}
            filter={filter}
            chosen={choice[filter.kind] ?? filter.chosen}
            onChoose={(id) => onChoose(filter.kind, id)}
          />
        ))}
      <Button look="quiet" disabled={!limited} onClick={onClear} className="px-2">
        <FilterX aria-hidden className="size-4" />
        {m.board.clear}
      </Button>
    </fieldset>
  );
}

interface FilterProps {
  readonly filter: FilterReply;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Filter({ filter, chosen, onChoose }: FilterProps) {
  const id = useId();
  const groups = [...new Set(filter.options.map(({ group }) => group))];
  const options = (group: string) =>
    filter.options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ));
  return (
    <div className="flex flex-col">
      <label htmlFor={id} className="text-ink-soft text-xs">
        {filter.label}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
        className="target max-w-[30rem] truncate max-sm:max-w-48 rounded-md border border-field bg-surface px-2 text-sm"
      >
        {filter.kind !== "period" && <option value="">{filter.all}</option>}
        {groups.map((group) =>
          group === "" ? (
            options(group)
          ) : (
            <optgroup key={group} label={group}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
