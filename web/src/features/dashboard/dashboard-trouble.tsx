import { MonitorX, RotateCw } from "lucide-react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { Button } from "../../ui/button.tsx";
import { OpenLink } from "./open-link.tsx";

interface DashboardTroubleProps {
  readonly detail: string;
  readonly open: string | null;
  readonly onAgain: () => void;
}

/** Why there is no dashboard in its place, and the ways out. */
export function DashboardTrouble({ detail, open, onAgain }: DashboardTroubleProps) {
  const m = useMessages();
  return (
    <div
      role="alert"
      className="absolute inset-0 flex flex-col items-center justify-center gap-3 overflow-auto bg-page p-6 text-center"
    >
      <MonitorX aria-hidden className="size-8 shrink-0 text-caution" />
      <div className="max-w-[52ch] space-y-1">
        <p className="font-semibold">{m.dashboard.failed.title}</p>
        <p className="text-pretty text-ink-soft text-sm leading-relaxed">{detail}</p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        {open && (
          <OpenLink
            to={open}
            className="bg-accent px-3 text-on-accent hover:bg-accent-strong hover:text-on-accent"
          >
            {m.dashboard.open}
          </OpenLink>
        )}
        <Button onClick={() => onAgain()}>
          <RotateCw aria-hidden className="size-4" />
          {m.dashboard.failed.again}
        </Button>
      </div>
    </div>
  );
}
