import { ChevronDown, X } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { Chip, ChipEdit } from "../../../shared/wire.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { CHIP_LOOKS, originOf } from "./chip-looks.ts";
import { OptionPicker } from "./option-picker.tsx";

interface ChipMenuProps {
  readonly chip: Chip;
  readonly removable: boolean;
  readonly onEdit?: ((edit: ChipEdit, chip: Chip, words: string) => void) | undefined;
  readonly onPoint: (chip: Chip | null) => void;
}

/** One understood part: a button that opens what else it could be. */
export function ChipMenu({ chip, removable, onEdit, onPoint }: ChipMenuProps) {
  const m = useMessages();
  const [open, setOpen] = useState(false);
  const kind = m.chips.kinds[chip.kind] ?? chip.kind;
  const source = m.chips.sources[originOf(chip)];
  const look = classNames(
    "relative inline-flex min-h-7 max-w-full pointer-coarse:min-h-9 pointer-coarse:after:absolute pointer-coarse:after:-inset-1.25 items-center gap-1 rounded-md border px-2 py-0.5 text-left text-sm",
    CHIP_LOOKS[originOf(chip)],
  );
  const pointing = {
    onPointerEnter: () => onPoint(chip),
    onPointerLeave: () => onPoint(null),
  };
  if (!onEdit) {
    return (
      <span className={look} title={source} {...pointing}>
        <span className="truncate max-sm:whitespace-normal">{chip.label}</span>
      </span>
    );
  }
  const edit = (change: ChipEdit, words: string) => {
    setOpen(false);
    onPoint(null);
    onEdit(change, chip, words);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button
          type="button"
          className={classNames(look, "hover:brightness-[0.97] dark:hover:brightness-110")}
          aria-label={`${m.chips.change(kind, chip.label)} (${source})`}
          title={source}
          onFocus={() => onPoint(chip)}
          onBlur={() => onPoint(null)}
          {...pointing}
        >
          <span className="truncate max-sm:whitespace-normal">{chip.label}</span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0 text-ink-soft print:hidden" />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={m.chips.change(kind, chip.label)}
          className="z-50 w-72 max-w-[calc(100vw-1rem)] rounded-lg border border-line-strong bg-surface p-1.5 shadow-xl"
        >
          <p className="px-2 pt-1 pb-2 text-xs">
            <span className="font-semibold">{chip.label}</span>
            <span className="text-ink-soft"> · {source}</span>
          </p>
          <OptionPicker
            chip={chip}
            onPick={(option) => edit({ chip: chip.id, value: option.id }, option.label)}
          />
          {removable && (
            <Button
              look="quiet"
              className="mt-1 w-full justify-start border-line border-t px-2"
              aria-label={m.chips.remove(chip.label)}
              onClick={() => edit({ remove: chip.id }, m.chips.remove(chip.label))}
            >
              <X aria-hidden className="size-4" />
              {m.chips.removeShort}
            </Button>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
