import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface WayOutProps {
  readonly to: string;
  /** Said to those who cannot see the sign. */
  readonly hint: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another site, in a tab of its own; that site learns nothing of ours. */
export function WayOut({ to, hint, className, children }: WayOutProps) {
  return (
    <a
      href={to}
      target="_blank"
      rel="noopener noreferrer"
      className={classNames(
        "target inline-flex items-center gap-1.5 rounded-md text-ink-soft text-sm font-medium hover:bg-raised hover:text-ink",
        className,
      )}
    >
      <ExternalLink aria-hidden className="size-4 shrink-0" />
      {children}
      <span className="sr-only">({hint})</span>
    </a>
  );
}
