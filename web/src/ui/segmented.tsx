import { ToggleGroup } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly sign?: ReactNode;
  }[];
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** A choice of one among a few, all visible. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onChange, className } = props;
  return (
    <ToggleGroup.Root
      type="single"
      value={value}
      aria-label={label}
      className={classNames("inline-flex rounded-md border border-line bg-sunken p-0.5", className)}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map(({ value: option, name, sign }) => (
        <ToggleGroup.Item
          key={option}
          value={option}
          aria-label={name}
          title={sign ? name : undefined}
          className={classNames(
            "target-low inline-flex min-w-7 flex-auto pointer-coarse:min-w-11 items-center justify-center rounded-[5px] px-2 text-xs font-medium",
            "text-ink-soft hover:text-ink data-[state=on]:bg-thumb data-[state=on]:text-ink data-[state=on]:shadow-sm",
          )}
        >
          {sign ?? name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
