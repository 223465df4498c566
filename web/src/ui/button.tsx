import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

const LOOKS = {
  // In the colours of the reader's own choice a button is told by its edge alone.
  primary: "border border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  outline: "border border-line-strong bg-surface text-ink hover:bg-raised",
  quiet: "text-ink-soft hover:bg-raised hover:text-ink print:hidden",
  danger: "border border-danger/60 bg-surface text-danger hover:bg-danger/10",
} as const;

export type ButtonLook = keyof typeof LOOKS;

interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: ButtonLook;
}

export function Button({ look = "outline", className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        "target inline-flex items-center justify-center gap-1.5 rounded-md px-3 py-1 text-sm font-medium",
        "transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
        LOOKS[look],
        className,
      )}
      {...rest}
    />
  );
}

interface IconButtonProps extends ButtonProps {
  readonly label: string;
}

/** A button that shows only a sign; its name is for readers and the pointer's hint. */
export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <Button
      look="quiet"
      aria-label={label}
      title={label}
      className={classNames("target-square shrink-0 px-0", className)}
      {...rest}
    />
  );
}
