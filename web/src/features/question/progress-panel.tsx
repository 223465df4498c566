import { Check, Circle, Clock3, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { countText } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Notice } from "../../ui/notice.tsx";
import { GenieProgress } from "./genie/genie-progress.tsx";
import type { Working } from "./question-life.ts";

const STEPS = ["generating-sql", "executing", "summarizing"] as const;

interface ProgressPanelProps {
  readonly life: Working;
  readonly onCancel: () => void;
}

/** How far the question is, step by step, and the way out. */
export function ProgressPanel({ life, onCancel }: ProgressPanelProps) {
  const m = useMessages();
  const locale = useLocale();
  const seconds = useSecondsSince(life.asked.queryId);
  const now =
    life.state === "executing" && life.summarizing ? 2 : life.state === "executing" ? 1 : 0;
  return (
    <div className="space-y-2">
      <div className="card flex flex-wrap items-center justify-between gap-3 px-4 py-3">
        <ol aria-label={m.progress.title} className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
          {STEPS.map((step, at) => (
            <li
              key={step}
              aria-current={at === now ? "step" : undefined}
              className={classNames(
                "inline-flex items-center gap-1.5",
                at === now ? "font-medium" : "text-ink-soft",
              )}
            >
              <StepSign at={at} now={now} />
              {m.progress.steps[step]}
              <span className="sr-only">
                ({at < now ? m.progress.done : at === now ? m.progress.now : m.progress.ahead})
              </span>
            </li>
          ))}
        </ol>
        <div className="flex items-center gap-3">
          <span aria-hidden className="text-ink-soft text-sm tabular-nums">
            {m.progress.elapsed(countText(seconds, locale))}
          </span>
          <Button onClick={onCancel} aria-keyshortcuts="Escape">
            {m.progress.cancel}
            <kbd
              aria-hidden
              className="rounded border border-line px-1 font-sans text-ink-soft text-xs max-sm:hidden"
            >
              {m.progress.cancelKey}
            </kbd>
          </Button>
        </div>
      </div>
      {life.looks.length > 0 && <Looks looks={life.looks} over={now > 1} />}
      {life.genie && <GenieProgress genie={life.genie} />}
      {(life.slow || life.genie?.slow) && (
        <Notice tone="caution" sign={Clock3} role="status">
          {life.genie ? m.genie.working.slow : m.progress.slow}
        </Notice>
      )}
    </div>
  );
}

/** What an investigation has looked at so far; until it is over, the last one it is still at. */
function Looks({ looks, over }: { readonly looks: Working["looks"]; readonly over: boolean }) {
  const m = useMessages();
  return (
    <ol aria-label={m.why.looks} className="card space-y-1 px-4 py-3 text-sm">
      {looks.map((look, at) => (
        <li key={look.number} className="flex items-center gap-1.5">
          <StepSign at={at} now={over ? looks.length : looks.length - 1} />
          {look.label}
        </li>
      ))}
    </ol>
  );
}

function StepSign({ at, now }: { readonly at: number; readonly now: number }) {
  if (at < now) return <Check aria-hidden className="size-4 text-good" />;
  if (at === now) return <LoaderCircle aria-hidden className="size-4 animate-spin text-accent" />;
  return <Circle aria-hidden className="size-4 opacity-40" />;
}

function useSecondsSince(queryId: string): number {
  const [{ of, seconds }, setElapsed] = useState({ of: queryId, seconds: 0 });
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(
      () => setElapsed({ of: queryId, seconds: Math.floor((performance.now() - began) / 1000) }),
      1000,
    );
    return () => clearInterval(timer);
  }, [queryId]);
  return of === queryId ? seconds : 0;
}
