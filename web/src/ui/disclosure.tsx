import { ChevronDown } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";

interface DisclosureProps {
  readonly title: string;
  readonly hint: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Where several stand on a page, none is a landmark: nobody could tell them apart. */
  readonly oneOfMany?: boolean;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A section with a heading that folds it away. */
export function Disclosure({
  title,
  hint,
  open,
  onToggle,
  oneOfMany = false,
  aside,
  children,
}: DisclosureProps) {
  const id = useId();
  return (
    <section aria-labelledby={oneOfMany ? undefined : `${id}-title`}>
      <div className="flex min-h-8 items-center justify-between gap-2">
        <h3 id={`${id}-title`} className="section-title">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            title={hint}
            onClick={onToggle}
            className="target-low -ml-1 inline-flex items-center gap-1 rounded px-1 hover:text-ink"
          >
            <ChevronDown
              aria-hidden
              className={classNames(
                "size-3.5 transition-transform print:hidden",
                !open && "-rotate-90",
              )}
            />
            {title}
          </button>
        </h3>
        {open && aside}
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
