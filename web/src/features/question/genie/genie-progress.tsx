import { Hourglass, Power } from "lucide-react";
import { countText } from "../../../shared/format.ts";
import { useLocale, useMessages } from "../../../shared/messages/use-messages.ts";
import type { GenieState } from "../../../shared/wire.ts";
import { Notice } from "../../../ui/notice.tsx";
import { GenieBadge } from "./genie-section.tsx";

/** How far Genie is: its place in the queue, or what it is doing, in its own steps. */
export function GenieProgress({ genie }: { readonly genie: GenieState }) {
  const m = useMessages();
  return (
    <div className="space-y-2">
      <div
        role="status"
        aria-label={m.genie.working.title}
        className="card flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 text-sm"
      >
        <GenieBadge words="Genie" />
        {genie.step === "queued" ? (
          <Queued genie={genie} />
        ) : (
          <span className="font-medium">
            {m.genie.statuses[genie.status ?? ""] ?? genie.message}
          </span>
        )}
      </div>
      {genie.status === "PENDING_WAREHOUSE" && (
        <Notice tone="neutral" sign={Power} role="status">
          <p className="font-medium">{m.genie.working.warehouse}</p>
          <p className="text-ink-soft">{m.genie.working.warehouseHint}</p>
        </Notice>
      )}
    </div>
  );
}

function Queued({ genie }: { readonly genie: GenieState }) {
  const m = useMessages();
  const locale = useLocale();
  const { position, expected_wait_seconds: wait } = genie;
  return (
    <>
      <span className="inline-flex items-center gap-1.5 font-medium">
        <Hourglass aria-hidden className="size-4 text-accent" />
        {m.genie.working.queued}
      </span>
      {position !== null && (
        <span className="tabular-nums">
          {m.genie.working.position(countText(position, locale))}
        </span>
      )}
      {wait !== null && (
        <span className="text-ink-soft tabular-nums">
          {m.genie.working.wait(countText(wait, locale))}
        </span>
      )}
      <span className="w-full text-ink-soft text-xs">{m.genie.working.why}</span>
    </>
  );
}
