import { useQuery } from "@tanstack/react-query";
import { Maximize, Minimize, RotateCw } from "lucide-react";
import { type RefObject, useRef, useState } from "react";
import { useLanguage } from "../../shared/language.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { DashboardConfig } from "../../shared/wire.ts";
import { IconButton } from "../../ui/button.tsx";
import { dashboardConfig } from "./dashboard-api.ts";
import { DashboardChoice } from "./dashboard-choice.tsx";
import { DashboardFrame } from "./dashboard-frame.tsx";
import { DashboardTrouble } from "./dashboard-trouble.tsx";
import { OpenLink } from "./open-link.tsx";
import type { BoardTalk } from "./use-frame.ts";
import { useFullScreen } from "./use-full-screen.ts";

interface DashboardPanelProps {
  /** The first dashboard, which says what others there are. */
  readonly first: DashboardConfig;
  readonly talk: BoardTalk;
}

/** The company's dashboards: one in view, the others a click away. */
export function DashboardPanel({ first, talk }: DashboardPanelProps) {
  const m = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const language = useLanguage();
  const id = chosen ?? first.dashboard_id;
  const { data, isError, refetch } = useQuery({
    ...dashboardConfig(chosen, language),
    ...(chosen === null ? { initialData: first } : {}),
  });
  const config = data?.dashboard_id === id ? data : null;
  const again = () => setRound(round + 1);
  return (
    <div ref={place} className="flex h-full flex-col bg-surface">
      <div className="flex min-h-10 items-center justify-between gap-2 border-line border-b px-2 sm:px-3">
        <DashboardChoice dashboards={first.dashboards} chosen={id} onChoose={setChosen} />
        <Controls place={place} config={config} onRefresh={again} />
      </div>
      <div className="relative min-h-0 flex-1">
        {config && (
          <DashboardFrame key={`${id} ${round}`} config={config} onAgain={again} talk={talk} />
        )}
        {!config && isError && (
          <DashboardTrouble detail={m.dashboard.failed.config} open={null} onAgain={refetch} />
        )}
      </div>
    </div>
  );
}

interface ControlsProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly config: DashboardConfig | null;
  readonly onRefresh: () => void;
}

function Controls({ place, config, onRefresh }: ControlsProps) {
  const m = useMessages();
  const fullScreen = useFullScreen(place);
  return (
    <div className="flex shrink-0 items-center gap-0.5">
      <IconButton label={m.dashboard.refresh} onClick={onRefresh}>
        <RotateCw aria-hidden className="size-4" />
      </IconButton>
      {fullScreen.possible && (
        <IconButton
          label={fullScreen.on ? m.dashboard.leaveFullScreen : m.dashboard.fullScreen}
          aria-pressed={fullScreen.on}
          onClick={fullScreen.toggle}
        >
          {fullScreen.on ? (
            <Minimize aria-hidden className="size-4" />
          ) : (
            <Maximize aria-hidden className="size-4" />
          )}
        </IconButton>
      )}
      {config?.fallback_url && (
        <OpenLink
          to={config.fallback_url}
          className="px-2 max-sm:target-square max-sm:justify-center"
        >
          <span className="max-sm:sr-only">
            {isOurs(config) ? m.dashboard.openAlone : m.dashboard.open}
          </span>
        </OpenLink>
      )}
    </div>
  );
}

/** Whether it is our own dashboard rather than the workspace's. */
function isOurs({ fallback_url }: DashboardConfig): boolean {
  return fallback_url?.startsWith("/") ?? false;
}
