import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from "react";
import { Sidebar } from "../../features/conversation/sidebar.tsx";
import type { Turn } from "../../features/conversation/turn.ts";
import type { TurnActions } from "../../features/conversation/turn-actions.ts";
import { useChat } from "../../features/conversation/use-chat.ts";
import { dashboardConfig } from "../../features/dashboard/dashboard-api.ts";
import { DashboardPanel } from "../../features/dashboard/dashboard-panel.tsx";
import { DashboardUnknown } from "../../features/dashboard/dashboard-unknown.tsx";
import { FiltersInUse } from "../../features/dashboard/filters-in-use.tsx";
import {
  chipsInUse,
  filtersInUse,
  reduceFilters,
  unknownFilters,
} from "../../features/dashboard/filters-life.ts";
import { useToldUnasked } from "../../features/insight/told-unasked.tsx";
import { AskBox } from "../../features/question/ask-box.tsx";
import { ChartSection } from "../../features/question/chart/chart-section.tsx";
import { type Asked, isAskedByGenie, isWorking } from "../../features/question/question-life.ts";
import { QuestionPanel } from "../../features/question/question-panel.tsx";
import { useQuestion } from "../../features/question/use-question.ts";
import { questionInAddress, showInAddress, useQuestionInAddress } from "../../shared/address.ts";
import { useLanguage } from "../../shared/language.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { Header } from "../header.tsx";
import { Welcome } from "../welcome.tsx";
import { type Split, type View, Workspace } from "../workspace.tsx";
import { endOf } from "./ends.ts";
import { turnSidebar, useFolded } from "./folded-sidebar.ts";
import { useEscape } from "./use-escape.ts";

/** The assistant: a conversation on the left, the dashboard and the answer in hand on the right. */
export function AssistantPage({ onSignOut }: { readonly onSignOut: () => void }) {
  const m = useMessages();
  const [view, setView] = useState<View>(questionInAddress() ? "answer" : "conversation");
  const [split, setSplit] = useState<Split>(questionInAddress() ? "both" : "dashboard");
  const boards = useQuery(dashboardConfig(null, useLanguage()));
  const dashboard = boards.data;
  const [pointed, setPointed] = useState<{ queryId: string; source: string } | null>(null);
  const folded = useFolded();
  const box = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLElement>(null);
  const address = useQuestionInAddress();
  const [filters, tellFilters] = useReducer(reduceFilters, unknownFilters);
  const chat = useChat({
    running: address,
    onScreen: address,
    filters: chipsInUse(filters),
    onQuestion: ({ queryId, text, events }) => desk.watch({ queryId, text, kind: "words" }, events),
  });
  const desk = useQuestion({
    conversationId: chat.conversation.id,
    filters: chipsInUse(filters),
    onAsked: (asked) => {
      chat.record(asked);
      showInAddress(asked.queryId);
      turnToAnswer();
    },
    onEnded: (asked, end) => {
      const ended = endOf(end);
      if (ended) chat.settle(asked.queryId, ended);
    },
  });
  const { life } = desk;
  const working = isWorking(life);
  // Where the dashboard has the place, what could be asked about is not fetched before it.
  const answerInSight =
    view === "answer" || split !== "dashboard" || (boards.isFetched && !dashboard?.dashboard_url);
  const current = life.state === "idle" ? null : life.asked;

  /** What was clicked vanishes with the old answer: the focus goes where the new one will be. */
  function turnToAnswer() {
    setView("answer");
    setSplit((shown) => (shown === "dashboard" ? "both" : shown));
    place.current?.scrollTo?.(0, 0);
    if (document.activeElement !== box.current) place.current?.focus({ preventScroll: true });
  }

  const follow = useEffectEvent((queryId: string | null) => {
    if (queryId === (current?.queryId ?? null)) return;
    if (queryId === null) desk.leave();
    else desk.open(askedBefore(queryId));
  });
  useEffect(() => follow(address), [address]);
  useEscape(working || chat.writing, stop);

  function askedBefore(queryId: string): Asked {
    const turn = chat.conversation.turns.find((known) => known.queryId === queryId);
    return { queryId, text: turn?.asked ?? "", kind: turn?.how ?? "words" };
  }

  function say(text: string) {
    if (isAskedByGenie(life)) desk.askGenie(text);
    else {
      // What still runs is called off; its turn says so.
      desk.cancel();
      setView("conversation");
      chat.send(text);
    }
  }

  const told = useToldUnasked({ onAsk: say, onLast: () => box.current?.focus() });

  function stop() {
    desk.cancel();
    chat.stop();
  }

  /** The button that called it off vanishes; the focus stays where it stood. */
  function callOff() {
    desk.cancel();
    place.current?.focus({ preventScroll: true });
  }

  function open(queryId: string) {
    turnToAnswer();
    showInAddress(queryId);
  }

  const hosts = useMemo(
    () => hostsIn([dashboard?.dashboard_url, dashboard?.fallback_url]),
    [dashboard],
  );
  const actions: TurnActions = {
    hosts,
    onAsk: (text) => {
      // What is clicked may vanish with the turn that offered it: the keyboard goes on where one writes.
      if (document.activeElement?.matches(":focus-visible")) box.current?.focus();
      say(text);
    },
    onRetry: ({ asked, how }) => (how === "genie" ? desk.askGenie(asked) : say(asked)),
    onOpen: open,
    onPoint: (queryId, source) =>
      setPointed(queryId === null || source === null ? null : { queryId, source }),
    drawChart: (chart, results, queryId) => (
      <ChartSection spec={chart} results={results} queryId={queryId ?? ""} />
    ),
  };

  return (
    <>
      <title>{current?.text ? `${current.text} – ${m.product}` : m.product}</title>
      {told.announcement}
      <Workspace
        header={<Header onSignOut={onSignOut} />}
        answerRef={place}
        board={
          dashboard?.dashboard_url ? (
            <DashboardPanel
              first={dashboard}
              talk={{ onAsk: say, onLimits: (limits) => tellFilters({ type: "told", limits }) }}
            />
          ) : (
            // Being tried again it keeps its place, and the keyboard its button.
            !dashboard &&
            boards.errorUpdateCount > 0 && <DashboardUnknown onAgain={boards.refetch} />
          )
        }
        split={split}
        onSplit={setSplit}
        view={view}
        onView={setView}
        folded={folded}
        onUnfold={() => turnSidebar("shown")}
        conversation={
          <Sidebar
            conversation={chat.conversation}
            messages={told.messages}
            open={current?.queryId ?? null}
            actions={actions}
            onFold={() => turnSidebar("folded")}
            onLoad={(id, turns) => {
              stop();
              chat.load(id, turns);
              showInAddress(turns.findLast(({ queryId }) => queryId !== null)?.queryId ?? null);
            }}
            onFresh={(why) => {
              stop();
              chat.clear();
              showInAddress(null);
              if (why === "asked") box.current?.focus();
            }}
          />
        }
        composer={
          <>
            <FiltersInUse
              filters={filtersInUse(filters)}
              onRemove={(away) => {
                tellFilters({ type: "removed", chips: away.map(({ chip }) => chip) });
                box.current?.focus();
              }}
            />
            <AskBox
              ref={box}
              working={working || chat.writing}
              before={wordsAsked(chat.conversation.turns)}
              onAsk={say}
              onCancel={stop}
            />
          </>
        }
        answer={
          <QuestionPanel
            desk={{ ...desk, ask: say, cancel: callOff }}
            pointed={pointed?.queryId === current?.queryId ? (pointed?.source ?? null) : null}
            welcome={answerInSight && <Welcome />}
          />
        }
      />
    </>
  );
}

function wordsAsked(turns: readonly Turn[]): readonly string[] {
  return turns.flatMap(({ how, asked }) => (how === "change" ? [] : [asked]));
}

function hostsIn(addresses: readonly (string | null | undefined)[]): readonly string[] {
  return addresses.flatMap((address) =>
    address && URL.canParse(address) ? [new URL(address).host] : [],
  );
}
