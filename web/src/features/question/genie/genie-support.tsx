import { LifeBuoy } from "lucide-react";
import { useId, useState } from "react";
import { copy } from "../../../shared/clipboard.ts";
import { countText } from "../../../shared/format.ts";
import type { Messages } from "../../../shared/messages/en.ts";
import { useLocale, useMessages } from "../../../shared/messages/use-messages.ts";
import type { GenieAnswer } from "../../../shared/wire.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";

/** What support needs to find this very answer again: on demand only. */
export function GenieSupport({ genie }: { readonly genie: GenieAnswer }) {
  const m = useMessages();
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const facts = factsOf(genie, m);
  const seconds = (ms: number) => m.genie.at(countText(Math.round(ms / 1000), locale));
  const steps = genie.statuses.map(({ status, after_ms }) => ({
    at: after_ms,
    words: `${m.genie.statuses[status] ?? status}, ${seconds(after_ms)}`,
  }));
  const text = [...facts, [m.genie.steps, steps.map(({ words }) => words).join("; ")]]
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
  return (
    <div>
      <Button
        look="quiet"
        className="-ml-2 px-2 text-xs"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <LifeBuoy aria-hidden className="size-3.5" />
        {open ? m.genie.hideDetails : m.genie.details}
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <div className="mt-1 rounded-lg border border-line bg-sunken p-3 text-xs">
            <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
              {facts.map(([name, value]) => (
                <div key={name} className="contents">
                  <dt className="text-ink-soft">{name}</dt>
                  <dd className="break-all font-mono max-sm:mb-1">{value}</dd>
                </div>
              ))}
              {steps.length > 0 && (
                <>
                  <dt className="text-ink-soft">{m.genie.steps}</dt>
                  <dd>
                    <ol>
                      {steps.map(({ at, words }) => (
                        <li key={`${at} ${words}`}>{words}</li>
                      ))}
                    </ol>
                  </dd>
                </>
              )}
            </dl>
            {genie.message_id === null && (
              <p className="mt-2 text-ink-soft">{m.genie.fromBefore}</p>
            )}
            <div className="mt-1 -ml-2">
              <CopyButton
                name={m.genie.copyDetails}
                done={m.genie.copied}
                refused={m.genie.copyFailed}
                onCopy={() => copy(text)}
              />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function factsOf(genie: GenieAnswer, m: Messages): readonly (readonly [string, string])[] {
  const all = [
    [m.genie.asked, genie.asked],
    [m.genie.message, genie.message_id],
    [m.genie.conversation, genie.conversation_id],
    [m.genie.space, genie.space_id],
  ] as const;
  return all.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
