import type { ReactNode, Ref } from "react";
import { useMessages } from "../shared/messages/use-messages.ts";
import { classNames } from "../ui/class-names.ts";
import { Segmented } from "../ui/segmented.tsx";

export type View = "conversation" | "answer";

interface WorkspaceProps {
  readonly header: ReactNode;
  readonly conversation: ReactNode;
  readonly composer: ReactNode;
  readonly answer: ReactNode;
  readonly answerRef: Ref<HTMLElement>;
  /** A board of standing figures above the answer; nothing is drawn while there is none. */
  readonly board?: ReactNode;
  /** On a phone only one side is in view. */
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The places of the page: left the conversation, right the answer, on a phone one after the other. */
export function Workspace(props: WorkspaceProps) {
  const { header, conversation, composer, answer, answerRef, board, view, onView } = props;
  const m = useMessages();
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto] lg:grid-cols-[minmax(19rem,24rem)_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)_auto]">
      <a
        href="#answer"
        className="sr-only z-50 rounded bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {m.header.skip}
      </a>
      <div className="min-w-0 lg:col-span-2">{header}</div>
      <main className="contents">
        <div className="min-w-0 border-line border-b bg-surface p-1.5 lg:hidden">
          <Segmented
            label={m.views.label}
            value={view}
            options={[
              { value: "conversation", name: m.views.conversation },
              { value: "answer", name: m.views.answer },
            ]}
            onChange={onView}
            className="flex w-full"
          />
        </div>
        <section
          aria-label={m.conversation.title}
          className={classNames(
            "relative overflow-y-auto lg:row-start-2 lg:block lg:border-line lg:border-r lg:bg-surface",
            view !== "conversation" && "max-lg:hidden",
          )}
        >
          {conversation}
        </section>
        <section
          id="answer"
          ref={answerRef}
          aria-label={m.views.answer}
          tabIndex={0}
          className={classNames(
            "relative overflow-y-auto -outline-offset-2 lg:col-start-2 lg:row-span-2 lg:row-start-2 lg:block",
            view !== "answer" && "max-lg:hidden",
          )}
        >
          <div className="mx-auto max-w-6xl space-y-6 px-4 py-4 sm:px-6 sm:py-5">
            {board}
            {answer}
          </div>
        </section>
        <div className="border-line border-t bg-surface p-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] lg:row-start-3 lg:border-t-0 lg:border-r lg:p-3">
          {composer}
        </div>
      </main>
    </div>
  );
}
