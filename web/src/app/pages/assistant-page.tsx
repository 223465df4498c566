import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ConversationColumn } from "../../features/conversation/conversation-column.tsx";
import { useSession } from "../../features/conversation/use-session.ts";
import { dashboardConfig } from "../../features/dashboard/dashboard-api.ts";
import { DashboardPanel } from "../../features/dashboard/dashboard-panel.tsx";
import { AskBox } from "../../features/question/ask-box.tsx";
import {
  type Asked,
  type Happening,
  isAskedByGenie,
  isWorking,
} from "../../features/question/question-life.ts";
import { QuestionPanel } from "../../features/question/question-panel.tsx";
import { useQuestion } from "../../features/question/use-question.ts";
import { questionInAddress, showInAddress, useQuestionInAddress } from "../../shared/address.ts";
import { useLanguage } from "../../shared/language.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { Header } from "../header.tsx";
import { Welcome } from "../welcome.tsx";
import { type Split, type View, Workspace } from "../workspace.tsx";

/** The assistant: a conversation on the left, the dashboard and the answer in hand on the right. */
export function AssistantPage({ onSignOut }: { readonly onSignOut: () => void }) {
  const m = useMessages();
  const { session, record, settle, begin } = useSession();
  const [view, setView] = useState<View>(questionInAddress() ? "answer" : "conversation");
  const [split, setSplit] = useState<Split>(questionInAddress() ? "both" : "dashboard");
  const { data: dashboard } = useQuery(dashboardConfig(null, useLanguage()));
  const box = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLElement>(null);
  const desk = useQuestion({
    conversationId: session.conversationId,
    onAsked: (asked) => {
      record(asked);
      showInAddress(asked.queryId);
      turnToAnswer();
    },
    onEnded: (asked, end) => settle(asked.queryId, outcomeOf(end), conversationOf(end)),
  });
  const { life } = desk;
  const working = isWorking(life);
  const current = life.state === "idle" ? null : life.asked;

  /** What was clicked vanishes with the old answer: the focus goes where the new one will be. */
  function turnToAnswer() {
    setView("answer");
    setSplit((shown) => (shown === "dashboard" ? "both" : shown));
    place.current?.scrollTo?.(0, 0);
    if (document.activeElement !== box.current) place.current?.focus({ preventScroll: true });
  }

  const address = useQuestionInAddress();
  const follow = useEffectEvent((queryId: string | null) => {
    if (queryId === (current?.queryId ?? null)) return;
    if (queryId === null) desk.leave();
    else desk.open(askedBefore(queryId));
  });
  useEffect(() => follow(address), [address]);
  useEscape(working, desk.cancel);

  function askedBefore(queryId: string): Asked {
    const turn = session.turns.find((known) => known.queryId === queryId);
    return { queryId, text: turn?.text ?? "", kind: turn?.kind ?? "words" };
  }

  return (
    <>
      <title>{current?.text ? `${current.text} – ${m.product}` : m.product}</title>
      <Workspace
        header={<Header onSignOut={onSignOut} />}
        answerRef={place}
        board={
          dashboard?.dashboard_url ? (
            <DashboardPanel
              first={dashboard}
              talk={{ onAsk: desk.ask, onLimits: () => undefined }}
            />
          ) : null
        }
        split={split}
        onSplit={setSplit}
        view={view}
        onView={setView}
        conversation={
          <ConversationColumn
            turns={session.turns}
            open={current?.queryId ?? null}
            onAsk={desk.ask}
            onOpen={(turn) => {
              turnToAnswer();
              showInAddress(turn.queryId);
            }}
            onFresh={() => {
              desk.cancel();
              begin();
              showInAddress(null);
              box.current?.focus();
            }}
          />
        }
        composer={
          <AskBox
            ref={box}
            working={working}
            followsUp={session.conversationId !== null}
            onAsk={isAskedByGenie(life) ? desk.askGenie : desk.ask}
            onCancel={desk.cancel}
          />
        }
        answer={<QuestionPanel desk={desk} welcome={<Welcome />} />}
      />
    </>
  );
}

function outcomeOf(end: Happening) {
  if (end.type === "answered") return end.answer.outcome;
  if (end.type === "cancelled") return "cancelled";
  return end.type === "failed" && end.problem.code === "cancelled" ? "cancelled" : "failed";
}

function conversationOf(end: Happening): string | null {
  return end.type === "answered" ? end.answer.conversation_id : null;
}

/** Escape cancels, unless a menu has already taken it for itself. */
function useEscape(active: boolean, onEscape: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onEscape();
  });
  useEffect(() => {
    if (!active) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [active]);
}
