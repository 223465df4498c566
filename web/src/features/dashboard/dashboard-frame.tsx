import { TriangleAlert } from "lucide-react";
import type { Messages } from "../../shared/messages/en.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { DashboardConfig } from "../../shared/wire.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { DashboardTrouble } from "./dashboard-trouble.tsx";
import type { FrameLife } from "./frame-life.ts";
import { FRAME_RIGHTS } from "./frame-messages.ts";
import { OpenLink } from "./open-link.tsx";
import { type BoardTalk, useFrame } from "./use-frame.ts";

interface DashboardFrameProps {
  readonly config: DashboardConfig;
  readonly onAgain: () => void;
  readonly talk: BoardTalk;
}

/** A dashboard in its frame; what the frame does not tell, the page around it says. */
export function DashboardFrame({ config, onAgain, talk }: DashboardFrameProps) {
  const m = useMessages();
  const { life, frame, url, onLoad, onTrust } = useFrame(config, talk);
  return (
    <div className="flex h-full flex-col">
      {life.state === "shown" && life.doubted && (
        <Doubt open={config.fallback_url} onTrust={onTrust} />
      )}
      <div className="relative min-h-0 flex-1">
        <iframe
          ref={frame}
          title={config.title || m.dashboard.title}
          src={url}
          sandbox={FRAME_RIGHTS}
          referrerPolicy="no-referrer"
          onLoad={onLoad}
          className="block size-full border-0"
        />
        {life.state === "loading" && <Loading />}
        {life.state === "failed" && (
          <DashboardTrouble detail={words(life, m)} open={config.fallback_url} onAgain={onAgain} />
        )}
      </div>
    </div>
  );
}

function words(life: Extract<FrameLife, { state: "failed" }>, m: Messages): string {
  if (life.reason !== "problem") return m.dashboard.failed[life.reason];
  const { code, detail } = life.problem;
  return m.dashboard.problems[code] ?? (detail || m.dashboard.failed.slow);
}

interface DoubtProps {
  readonly open: string | null;
  readonly onTrust: () => void;
}

/** The frame is another site's: whether it shows what it should, only the reader can see. */
function Doubt({ open, onTrust }: DoubtProps) {
  const m = useMessages();
  return (
    <div
      role="status"
      className="flex flex-wrap items-start gap-x-3 gap-y-2 border-caution/40 border-b bg-assumed-tint px-3 py-2 text-sm"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-caution" />
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{m.dashboard.silent.title}</p>
        <p className="text-pretty text-ink-soft">{m.dashboard.silent.detail}</p>
      </div>
      <div className="flex flex-wrap gap-1">
        {open && (
          <OpenLink to={open} className="px-2 text-ink">
            {m.dashboard.open}
          </OpenLink>
        )}
        <Button look="quiet" onClick={onTrust}>
          {m.dashboard.silent.dismiss}
        </Button>
      </div>
    </div>
  );
}

function Loading() {
  const m = useMessages();
  return (
    <div className="absolute inset-0 space-y-4 overflow-hidden bg-surface p-4">
      <p role="status" className="sr-only">
        {m.dashboard.loading}
      </p>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {["kpi-1", "kpi-2", "kpi-3", "kpi-4"].map((tile) => (
          <Skeleton key={tile} className="h-20" />
        ))}
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <Skeleton className="h-56 sm:col-span-2" />
        <Skeleton className="h-56 max-sm:hidden" />
      </div>
      <Skeleton className="h-40" />
    </div>
  );
}
