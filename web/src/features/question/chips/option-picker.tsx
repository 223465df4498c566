import { useQuery } from "@tanstack/react-query";
import { Check, Search } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { useDebounced } from "../../../shared/use-debounced.ts";
import type { CatalogOption, Chip } from "../../../shared/wire.ts";
import { classNames } from "../../../ui/class-names.ts";
import { catalogOptions } from "../question-api.ts";

interface OptionPickerProps {
  readonly chip: Chip;
  readonly onPick: (option: CatalogOption) => void;
}

/** The chip's own options, and everything else of its kind by typing. */
export function OptionPicker({ chip, onPick }: OptionPickerProps) {
  const m = useMessages();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const sought = useDebounced(text.trim(), 150);
  const searching = sought !== "" || chip.options.length === 0;
  const found = useQuery({ ...catalogOptions(chip.kind, sought), enabled: searching });
  const options = offered(chip, sought, searching ? (found.data ?? []) : []);
  const current = Math.min(active, options.length - 1);

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const chosen = options[current];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setActive((current + step + options.length) % options.length);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      onPick(chosen);
    }
  }

  return (
    <div>
      <div className="relative">
        <Search
          aria-hidden
          className="-translate-y-1/2 absolute top-1/2 left-2 size-4 text-ink-soft"
        />
        <input
          role="combobox"
          aria-label={m.chips.searchFor(m.chips.kinds[chip.kind] ?? chip.kind)}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
          placeholder={m.chips.search}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="target w-full rounded-md border border-field bg-surface pr-2 pl-8 text-sm"
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={m.chips.options}
        className="mt-1 max-h-64 overflow-y-auto"
      >
        {options.map((option, index) => (
          // The field keeps the focus and names the active option; keys are handled there.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option.label === chip.label}
            onClick={() => onPick(option)}
            onPointerMove={() => setActive(index)}
            className={classNames(
              "target flex cursor-pointer items-center justify-between gap-2 rounded-md px-2 py-1 text-sm",
              index === current && "bg-raised",
            )}
          >
            <span className="min-w-0 break-words">{option.label}</span>
            {option.label === chip.label && <Check aria-hidden className="size-4 text-accent" />}
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <p role="status" className="px-2 py-1.5 text-ink-soft text-sm">
          {found.isFetching && m.chips.searching}
          {found.isError && m.chips.searchFailed}
          {found.isSuccess && (sought === "" ? m.chips.noOptions : m.chips.noMatch(sought))}
        </p>
      )}
    </div>
  );
}

/** The chip's own options come first, then what else the catalogue knows by that name. */
function offered(
  chip: Chip,
  sought: string,
  found: readonly CatalogOption[],
): readonly CatalogOption[] {
  const near = chip.options.filter(({ label }) =>
    label.toLocaleLowerCase().includes(sought.toLocaleLowerCase()),
  );
  const known = new Set(near.map(({ id }) => id));
  return [...near, ...found.filter(({ id }) => !known.has(id))];
}
