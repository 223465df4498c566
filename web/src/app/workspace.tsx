import { PanelBottomClose, PanelLeftOpen, PanelTop, Rows2 } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../shared/messages/use-messages.ts";
import { IconButton } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { Segmented } from "../ui/segmented.tsx";

export type View = "conversation" | "dashboard" | "answer";

/** What the wide page's right side shows where there is a dashboard. */
export type Split = "dashboard" | "both" | "answer";

interface WorkspaceProps {
  readonly header: ReactNode;
  readonly conversation: ReactNode;
  /** Whether the wide page shows the conversation; folded away it leaves its room to the rest. */
  readonly folded: boolean;
  readonly onUnfold: () => void;
  readonly composer: ReactNode;
  readonly answer: ReactNode;
  readonly answerRef: Ref<HTMLElement>;
  /** The company's dashboard above the answer; without one the answer has the side for itself. */
  readonly board: ReactNode;
  readonly split: Split;
  readonly onSplit: (split: Split) => void;
  /** On a phone only one part is in view. */
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The places of the page: left the conversation, right dashboard and answer, on a phone one after the other. */
export function Workspace(props: WorkspaceProps) {
  const { header, conversation, composer, folded, onUnfold, view, onView, board } = props;
  const { split, onSplit } = props;
  const m = useMessages();
  return (
    <div
      className={classNames(
        "grid h-full print:block grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto] lg:grid-rows-[auto_minmax(0,1fr)_auto] low:h-auto low:grid-rows-[auto_auto_75vh_auto]",
        folded
          ? "lg:grid-cols-[auto_minmax(0,1fr)]"
          : "lg:grid-cols-[minmax(20rem,30%)_minmax(0,1fr)] 2xl:grid-cols-[30rem_minmax(0,1fr)]",
      )}
    >
      <SkipLink
        to="#answer"
        name={m.header.skip}
        onMakeRoom={() => {
          onView("answer");
          if (board && split === "dashboard") onSplit("both");
        }}
      />
      <SkipLink
        to="#question"
        name={m.header.skipToAsk}
        onMakeRoom={() => {
          if (folded) onUnfold();
        }}
      />
      <div className="min-w-0 lg:col-span-2 print:hidden">{header}</div>
      <main className="contents">
        <div className="min-w-0 border-line border-b bg-surface p-1.5 lg:hidden print:hidden">
          <Segmented
            label={m.views.label}
            value={view}
            options={[
              { value: "conversation", name: m.views.conversation },
              ...(board ? [{ value: "dashboard" as const, name: m.views.dashboard }] : []),
              { value: "answer", name: m.views.answer },
            ]}
            onChange={onView}
            className="flex w-full"
          />
        </div>
        <section
          data-scroller
          aria-label={m.chat.title}
          className={classNames(
            "relative overflow-y-auto print:hidden! lg:row-start-2 lg:border-line lg:border-r lg:bg-surface",
            view === "conversation" ? "max-lg:block" : "max-lg:hidden",
            folded ? "lg:hidden" : "lg:block",
          )}
        >
          {conversation}
        </section>
        {folded && (
          <div className="row-span-2 row-start-2 border-line border-r bg-surface p-1.5 max-lg:hidden print:hidden">
            <IconButton data-sidebar="folded" label={m.chat.unfold} onClick={onUnfold}>
              <PanelLeftOpen aria-hidden className="size-4" />
            </IconButton>
          </div>
        )}
        <RightSide {...props} />
        <div
          className={classNames(
            "border-line border-t bg-surface p-2 print:hidden pb-[max(0.5rem,env(safe-area-inset-bottom))] lg:row-start-3 lg:border-t-0 lg:border-r lg:p-3",
            folded && "lg:hidden",
          )}
        >
          {composer}
        </div>
      </main>
    </div>
  );
}

interface SkipLinkProps {
  readonly to: string;
  readonly name: string;
  /** What is folded away cannot have the focus: it is unfolded before the link leads there. */
  readonly onMakeRoom: () => void;
}

/** Spares the keyboard the way through everything in between; seen only while it has the focus. */
function SkipLink({ to, name, onMakeRoom }: SkipLinkProps) {
  return (
    <a
      href={to}
      onClick={() => flushSync(onMakeRoom)}
      className="sr-only z-50 rounded bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {name}
    </a>
  );
}

function RightSide({ board, answer, answerRef, view, split, onSplit }: WorkspaceProps) {
  const m = useMessages();
  const shown = board ? split : "answer";
  return (
    <div
      className={classNames(
        "flex min-h-0 flex-col lg:col-start-2 lg:row-span-2 lg:row-start-2 print:block!",
        view === "conversation" && "max-lg:hidden",
      )}
    >
      {board && (
        <section
          aria-label={m.dashboard.title}
          className={classNames(
            "min-h-0 flex-1 print:hidden",
            view !== "dashboard" && "max-lg:hidden",
            shown === "answer" && "lg:hidden",
          )}
        >
          {board}
        </section>
      )}
      {board && <SplitBar split={split} onSplit={onSplit} />}
      <section
        id="answer"
        ref={answerRef}
        aria-label={m.views.answer}
        tabIndex={0}
        className={classNames(
          "relative min-h-0 flex-1 overflow-y-auto -outline-offset-2 print:block! print:overflow-visible",
          shown === "both" && "lg:flex-none lg:basis-3/5",
          view !== "answer" && "max-lg:hidden",
          shown === "dashboard" && "lg:hidden",
        )}
      >
        <div className="mx-auto max-w-6xl space-y-6 px-4 py-4 sm:px-6 sm:py-5 print:p-0">
          {answer}
        </div>
      </section>
    </div>
  );
}

interface SplitBarProps {
  readonly split: Split;
  readonly onSplit: (split: Split) => void;
}

/** The edge between dashboard and answer, and how much each may have. */
function SplitBar({ split, onSplit }: SplitBarProps) {
  const m = useMessages();
  const sign = "size-3.5";
  return (
    <div className="flex min-h-10 items-center justify-between gap-2 border-line border-y bg-surface px-3 max-lg:hidden print:hidden">
      <p className="font-semibold text-sm">{m.views.answer}</p>
      <Segmented
        label={m.views.sizes}
        value={split}
        options={[
          {
            value: "dashboard",
            name: m.views.fold,
            sign: <PanelBottomClose aria-hidden className={sign} />,
          },
          { value: "both", name: m.views.split, sign: <Rows2 aria-hidden className={sign} /> },
          { value: "answer", name: m.views.widen, sign: <PanelTop aria-hidden className={sign} /> },
        ]}
        onChange={onSplit}
      />
    </div>
  );
}
