import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { classNames } from "../../ui/class-names.ts";

interface OpenLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The way out: the dashboard by itself, in a tab of its own. */
export function OpenLink({ to, className, children }: OpenLinkProps) {
  const m = useMessages();
  return (
    <a
      href={to}
      target="_blank"
      rel="noopener noreferrer"
      className={classNames(
        "inline-flex min-h-8 items-center gap-1.5 rounded-md text-ink-soft text-sm font-medium hover:bg-raised hover:text-ink",
        className,
      )}
    >
      <ExternalLink aria-hidden className="size-4" />
      {children}
      <span className="sr-only">({m.dashboard.opensNewTab})</span>
    </a>
  );
}
