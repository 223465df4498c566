import { useEffect, useEffectEvent, useReducer, useRef, useState } from "react";
import type { StreamMessage } from "../../shared/event-stream.ts";
import { noticeProblem } from "../../shared/http.ts";
import { newIdentifier } from "../../shared/identifier.ts";
import { problemOf } from "../../shared/problem.ts";
import { Relay } from "../../shared/relay.ts";
import { noteAsked, solvedBySigningIn } from "../../shared/sign-in.ts";
import type { Problem } from "../../shared/wire.ts";
import { type ChatContext, callOff, fetchTurns, openChat } from "./chat-api.ts";
import { type End, eventsOf, happeningOfEnd, namesIn, questionIn } from "./chat-happenings.ts";
import { type Conversation, type Happening, reduce } from "./chat-life.ts";
import { type News, newsOf } from "./chat-stream.ts";
import { keepConversation, keptConversation } from "./kept-outline.ts";
import { type AskedHow, isOpenEnded, type Turn } from "./turn.ts";
import { saidByMessage } from "./turn-reading.ts";

/** A question that a message led to, with its own events as they come. */
export interface LedTo {
  readonly queryId: string;
  readonly text: string;
  readonly events: AsyncIterable<StreamMessage>;
}

export interface ChatListener {
  /** The question in the address, which may still be running when the page comes back. */
  readonly running: string | null;
  /** The answer on screen, which a message may be about. */
  readonly onScreen: string | null;
  /** The filters of the dashboard beside the conversation; null where nothing is known of them. */
  readonly filters: readonly string[] | null;
  readonly onQuestion: (question: LedTo) => void;
}

export interface ChatDesk {
  readonly conversation: Conversation;
  readonly writing: boolean;
  readonly send: (text: string) => void;
  readonly stop: () => void;
  /** Takes in a question that was asked beside the chat: a changed chip, Genie, a repetition. */
  readonly record: (asked: { queryId: string; text: string; kind: AskedHow }) => void;
  readonly settle: (queryId: string, end: End) => void;
  readonly load: (id: string, turns: readonly Turn[]) => void;
  readonly clear: () => void;
}

interface Running {
  /** Names the turn, and the question it may lead to. */
  readonly turn: string;
  readonly abort: AbortController;
  readonly question: Relay<StreamMessage>;
  queryId: string | null;
}

/** Carries messages to the assistant and its replies back, one at a time. */
export function useChat(listener: ChatListener): ChatDesk {
  const [conversation, dispatch] = useReducer(reduce, listener.running, keptConversation);
  const running = useRef<Running | null>(null);
  useEffect(() => keepConversation(conversation), [conversation]);
  useStoredTurns(conversation.id, (id, turns) => dispatch({ type: "loaded", id, turns }));

  async function follow(run: Running, text: string, context: ChatContext) {
    const { signal } = run.abort;
    try {
      const response = await openChat(text, context, run.turn, signal);
      for await (const news of newsOf(response)) take(run, text, news);
    } catch (thrown) {
      // A question that had begun goes on by itself and brings its answer into the turn.
      if (!signal.aborted && run.queryId === null) {
        dispatch({ turn: run.turn, ...failed(problemOf(thrown)) });
      }
    } finally {
      if (running.current === run) running.current = null;
      run.question.end();
    }
  }

  function take(run: Running, text: string, news: News) {
    if (run.abort.signal.aborted) return;
    lead(run, text, news);
    const happening = happeningOf(news);
    if (happening) dispatch({ turn: run.turn, ...happening });
  }

  /** Lets the results panel have the question a message led to, from its first sign. */
  function lead(run: Running, text: string, news: News) {
    const queryId = questionIn(news);
    if (queryId !== null && run.queryId === null) {
      run.queryId = queryId;
      dispatch({ turn: run.turn, type: "led", queryId });
      listener.onQuestion({ queryId, text, events: run.question });
    }
    for (const event of eventsOf(news)) run.question.push(event);
  }

  function stop() {
    const run = running.current;
    if (!run) return;
    running.current = null;
    run.abort.abort();
    if (run.queryId === null) void callOff(run.turn);
    noteAsked("");
    dispatch({ turn: run.turn, type: "stopped" });
  }

  return {
    conversation,
    writing: conversation.turns.some(isOpenEnded),
    send: (text) => {
      stop();
      const turn = newIdentifier();
      const run = {
        turn,
        abort: new AbortController(),
        question: new Relay<StreamMessage>(),
        queryId: null,
      };
      running.current = run;
      noteAsked(text);
      dispatch({ type: "asked", turn: newTurn(turn, text) });
      const { onScreen: queryId, filters } = listener;
      void follow(run, text, { conversationId: conversation.id, queryId, filters });
    },
    stop,
    record: ({ queryId, text, kind }) => {
      if (running.current?.queryId === queryId) return;
      stop();
      dispatch({ type: "asked", turn: { ...newTurn(queryId, text), how: kind, queryId } });
    },
    settle: (queryId, end) => {
      const run = running.current;
      if (run?.queryId === queryId) {
        if (end.type === "cancelled") stop();
        return;
      }
      dispatch({ turn: queryId, ...happeningOfEnd(end) });
    },
    load: (id, turns) => dispatch({ type: "loaded", id, turns }),
    clear: () => {
      stop();
      dispatch({ type: "cleared" });
    },
  };
}

/** What was said before a reload comes from the server, which owns it; without it the outline stays. */
function useStoredTurns(id: string | null, onTurns: (id: string, turns: readonly Turn[]) => void) {
  const [before] = useState(id);
  const found = useEffectEvent(onTurns);
  useEffect(() => {
    if (before === null) return;
    const abort = new AbortController();
    fetchTurns(before, abort.signal).then(
      (turns) => found(before, turns),
      () => undefined,
    );
    return () => abort.abort();
  }, [before]);
}

function newTurn(id: string, asked: string): Omit<Turn, "reply"> {
  return { id, at: Date.now(), asked, how: "words", queryId: null, messageId: null };
}

function happeningOf(news: News): Happening | null {
  switch (news.type) {
    case "state":
      return { type: "stepped", step: news.step, look: news.look };
    case "text":
      return { type: "wrote", delta: news.delta };
    case "message":
      noteAsked("");
      return { type: "said", said: saidByMessage(news.body), ...namesIn(news.body) };
    case "problem":
      return failed(news.problem);
    case "question":
      return null;
  }
}

/** What was said is kept only where it failed because nobody is signed in any more. */
function failed(problem: Problem): Happening {
  if (solvedBySigningIn(problem.code)) noticeProblem(problem.code);
  else noteAsked("");
  return { type: "failed", problem };
}
