import { useEffect, useReducer, useRef } from "react";
import { besideDashboard } from "../../shared/dashboard-state.ts";
import type { StreamMessage } from "../../shared/event-stream.ts";
import { noticeProblem } from "../../shared/http.ts";
import { newIdentifier } from "../../shared/identifier.ts";
import { problemOf } from "../../shared/problem.ts";
import { noteAsked, solvedBySigningIn } from "../../shared/sign-in.ts";
import type { AskRequest, ChipEdit } from "../../shared/wire.ts";
import { cancelQuestion } from "./question-api.ts";
import {
  type Asked,
  type Happening,
  idle,
  isWorking,
  type QuestionLife,
  reduce,
} from "./question-life.ts";
import { ask, isEnd, relayed, reopen } from "./question-stream.ts";

const SLOW_AFTER = 30_000;

/** What the page around a question may want to know. */
export interface QuestionListener {
  readonly conversationId: string | null;
  /** The filters of the dashboard beside it; null where nothing is known of them. */
  readonly filters: readonly string[] | null;
  readonly onAsked: (asked: Asked) => void;
  readonly onEnded: (asked: Asked, end: Happening) => void;
}

export interface QuestionDesk {
  readonly life: QuestionLife;
  readonly ask: (text: string) => void;
  /** Asks for the answer again with some of its chips changed; no words are read. */
  readonly change: (base: string, edits: ChipEdit[], label: string) => void;
  /** Puts words to Genie, whatever the settings prefer. */
  readonly askGenie: (text: string) => void;
  /** Puts an earlier question to Genie, to compare or because it was declined. */
  readonly compare: (asked: Asked) => void;
  readonly repeat: (asked: Asked) => void;
  readonly open: (asked: Asked) => void;
  /** Follows a question that was asked elsewhere, by its own events. */
  readonly watch: (asked: Asked, events: AsyncIterable<StreamMessage>) => void;
  readonly cancel: () => void;
  /** Turns away from the question; if it is still running it may finish unseen. */
  readonly leave: () => void;
}

/** Carries one question at a time from its words to its end. */
export function useQuestion(listener: QuestionListener): QuestionDesk {
  const [life, dispatch] = useReducer(reduce, idle);
  const running = useRef<{ asked: Asked; abort: AbortController } | null>(null);
  useSlowNotice(life, (queryId) => dispatch({ type: "waited", queryId }));

  async function follow(asked: Asked, from: (signal: AbortSignal) => AsyncGenerator<Happening>) {
    const abort = new AbortController();
    running.current = { asked, abort };
    dispatch({ type: "asked", asked });
    const report = (happening: Happening) => {
      if (abort.signal.aborted) return;
      dispatch({ queryId: asked.queryId, ...happening });
      if (!isEnd(happening)) return;
      running.current = null;
      settle(happening);
      listener.onEnded(asked, happening);
    };
    try {
      for await (const happening of from(abort.signal)) report(happening);
    } catch (thrown) {
      report({ type: "failed", problem: problemOf(thrown) });
    }
  }

  function stop() {
    if (!running.current) return;
    const { asked, abort } = running.current;
    running.current = null;
    abort.abort();
    const { queryId } = asked;
    void cancelQuestion(queryId).then((note) => dispatch({ type: "cancelled", queryId, note }));
    noteAsked("");
    dispatch({ type: "cancelled", queryId });
    listener.onEnded(asked, { type: "cancelled" });
  }

  function begin(text: string, kind: Asked["kind"], request: AskRequest) {
    stop();
    const queryId = newIdentifier();
    const sent = { ...request, context: contextOf(listener), query_id: queryId };
    const asked: Asked = { queryId, text, kind, request };
    noteAsked(kind === "change" ? "" : text);
    void follow(asked, (signal) => ask(sent, signal));
    listener.onAsked(asked);
  }

  return {
    life,
    ask: (text) => begin(text, "words", { question: text }),
    change: (base, edits, label) => begin(label, "change", { base_query_id: base, edits }),
    askGenie: (text) => begin(text, "genie", toGenie(text)),
    compare: ({ text, queryId }) =>
      begin(text, "genie", { base_query_id: queryId, answerer: "genie" }),
    repeat: ({ text, kind, request }) =>
      begin(text, kind, request ?? (kind === "genie" ? toGenie(text) : { question: text })),
    open: (asked) => {
      running.current?.abort.abort();
      void follow(asked, (signal) => reopen(asked.queryId, signal));
    },
    watch: (asked, events) => {
      stop();
      void follow(asked, (signal) => relayed(asked.queryId, events, signal));
      listener.onAsked(asked);
    },
    cancel: stop,
    leave: () => {
      running.current?.abort.abort();
      running.current = null;
      dispatch({ type: "cleared" });
    },
  };
}

const toGenie = (question: string): AskRequest => ({ question, answerer: "genie" });

/** What was asked is kept only for a question that ends because nobody is signed in any more. */
function settle(end: Happening) {
  const code = end.type === "failed" ? end.problem.code : "";
  if (solvedBySigningIn(code)) noticeProblem(code);
  else noteAsked("");
}

function useSlowNotice(life: QuestionLife, onSlow: (queryId: string) => void) {
  const queryId = isWorking(life) && !life.slow ? life.asked.queryId : null;
  const notice = useRef(onSlow);
  useEffect(() => {
    notice.current = onSlow;
  });
  useEffect(() => {
    if (queryId === null) return;
    const timer = setTimeout(() => notice.current(queryId), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, [queryId]);
}

function contextOf({ conversationId, filters }: QuestionListener) {
  return {
    ...(conversationId === null ? {} : { conversation_id: conversationId }),
    ...besideDashboard(filters),
  };
}
