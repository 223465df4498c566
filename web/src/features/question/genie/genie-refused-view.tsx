import { ShieldX } from "lucide-react";
import { copy } from "../../../shared/clipboard.ts";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { QuestionList } from "../../../shared/question-list.tsx";
import type { Answer, GenieAnswer } from "../../../shared/wire.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { WayOut } from "../../../ui/way-out.tsx";
import type { Asked } from "../question-life.ts";
import { Unanswered } from "../unanswered.tsx";
import { GenieSection } from "./genie-section.tsx";

interface GenieRefusedViewProps {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly genie: GenieAnswer;
  readonly onAsk: (question: string) => void;
}

/** Genie wrote something that we do not run: why, the SQL itself, and where one can run it oneself. */
export function GenieRefusedView({ asked, answer, genie, onAsk }: GenieRefusedViewProps) {
  const m = useMessages();
  const { sql } = genie;
  return (
    <Unanswered
      asked={asked}
      sign={<ShieldX aria-hidden className="text-caution" />}
      title={m.genie.refused.title}
      detail={
        <>
          <p>{genie.refused}</p>
          <p className="mt-1 text-ink-soft text-sm">{m.genie.refused.help}</p>
        </>
      }
    >
      <WayOut
        to={genie.space_url}
        hint={m.genie.opensNewTab}
        className="bg-accent px-3 text-on-accent hover:bg-accent-strong hover:text-on-accent"
      >
        {m.genie.openSpace}
      </WayOut>
      {sql && (
        <div className="rounded-lg border border-line bg-sunken">
          <div className="flex items-center justify-between border-line border-b px-3 py-0.5">
            <span className="section-title">{m.genie.refused.sql}</span>
            <CopyButton
              name={m.genie.refused.copySql}
              done={m.genie.copied}
              refused={m.genie.copyFailed}
              onCopy={() => copy(sql)}
            />
          </div>
          <pre
            tabIndex={0}
            className="max-h-80 overflow-auto p-3 font-mono text-xs leading-relaxed"
          >
            {sql}
          </pre>
        </div>
      )}
      <GenieSection genie={genie} />
      <QuestionList
        title={m.followUps.title}
        questions={answer.suggested_followups}
        onAsk={onAsk}
      />
    </Unanswered>
  );
}
