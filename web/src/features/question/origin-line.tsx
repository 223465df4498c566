import { Code, Database, MessageSquareQuote, Send, Timer, Zap } from "lucide-react";
import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import { copy } from "../../shared/clipboard.ts";
import { dateText, durationText } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import type { Answer } from "../../shared/wire.ts";
import { Button } from "../../ui/button.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { AskGenieButton } from "./genie/ask-genie-button.tsx";
import { SentSection } from "./sent-section.tsx";

const CopyAnswer = lazy(async () => ({
  default: (await import("./copy/copy-answer.tsx")).CopyAnswer,
}));

interface OriginLineProps {
  readonly answer: Answer;
  readonly onCompare: () => void;
}

/** Who turned the words into SQL, the SQL itself on demand, how long it took and how fresh it is. */
export function OriginLine({ answer, onCompare }: OriginLineProps) {
  const m = useMessages();
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const { sql, interpretation } = answer;
  return (
    <section aria-label={m.origin.title} className="border-line border-t pt-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-xs">
        <Fact sign={<Database aria-hidden className="size-3.5" />}>
          {m.origin.sources[answer.source]}
        </Fact>
        {answer.summary_by === "model" && (
          <Fact sign={<MessageSquareQuote aria-hidden className="size-3.5" />}>
            {m.origin.worded}
          </Fact>
        )}
        {interpretation && <Fact>{m.origin.asOf(dateText(interpretation.as_of, locale))}</Fact>}
        <Fact sign={<Timer aria-hidden className="size-3.5" />}>
          {m.origin.took(durationText(answer.execution_time_ms, locale))}
        </Fact>
        {answer.cached && (
          <Fact sign={<Zap aria-hidden className="size-3.5" />} hint={m.origin.cached}>
            {m.origin.cachedShort}
          </Fact>
        )}
        <span className="grow" />
        {interpretation && (
          <Suspense fallback={null}>
            <CopyAnswer answer={answer} interpretation={interpretation} />
          </Suspense>
        )}
        {answer.ask_genie && <AskGenieButton why="compare" onAsk={onCompare} />}
        {answer.model_saw !== "nothing" && (
          <Button
            look="quiet"
            className="px-2 text-xs"
            aria-expanded={sent}
            aria-controls={`${id}-sent`}
            onClick={() => setSent(!sent)}
          >
            <Send aria-hidden className="size-3.5" />
            {m.origin.sent.show}
          </Button>
        )}
        {sql && (
          <Button
            look="quiet"
            className="px-2 text-xs"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Code aria-hidden className="size-3.5" />
            {open ? m.origin.hideSql : m.origin.showSql}
          </Button>
        )}
      </div>
      <div id={`${id}-sent`} hidden={!sent}>
        {sent && <SentSection queryId={answer.query_id} saw={answer.model_saw} />}
      </div>
      <div id={id} hidden={!open}>
        {open && sql && (
          <div className="mt-2 rounded-lg border border-line bg-sunken">
            <div className="flex items-center justify-between border-line border-b px-3 py-0.5">
              <span className="section-title">{m.origin.sql}</span>
              <CopyButton
                name={m.origin.copySql}
                done={m.origin.copied}
                refused={m.origin.copyFailed}
                onCopy={() => copy(sql)}
              />
            </div>
            <pre
              tabIndex={0}
              className="max-h-96 overflow-auto p-3 font-mono text-xs leading-relaxed"
            >
              {sql}
            </pre>
          </div>
        )}
      </div>
    </section>
  );
}

interface FactProps {
  readonly sign?: ReactNode;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Fact({ sign, hint, children }: FactProps) {
  return (
    <span title={hint} className="inline-flex items-center gap-1">
      {sign}
      {children}
    </span>
  );
}
