import { ArrowUp, Square } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useState } from "react";
import { countText } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import { forgetKept, keptWords, noteDraft } from "../../shared/sign-in.ts";
import { Button } from "../../ui/button.tsx";

const LONGEST = 2000;

interface AskBoxProps {
  readonly working: boolean;
  /** What was asked before, the oldest first. */
  readonly before: readonly string[];
  readonly onAsk: (question: string) => void;
  readonly onCancel: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Where a question is written: Enter asks, Shift+Enter begins a new line, an arrow brings back what was asked before. */
export function AskBox({ working, before, onAsk, onCancel, ref }: AskBoxProps) {
  const m = useMessages();
  const locale = useLocale();
  // Of this name there is one on the page, and a link leads to it.
  const id = "question";
  const [text, setText] = useState(keptWords);
  useEffect(forgetKept, []);
  useEffect(() => noteDraft(text), [text]);
  const recall = useRecall(before, text, setText);
  const question = text.trim();
  const over = question.length - LONGEST;
  const askable = question !== "" && over <= 0;

  function send() {
    if (!askable) return;
    setText("");
    onAsk(question);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (recall(event)) return;
    // While an input method composes a character, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={id} className="sr-only">
        {m.ask.label}
      </label>
      <div className="flex items-end gap-1.5 rounded-xl border border-field bg-surface p-1.5 shadow-sm focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1">
        <textarea
          id={id}
          ref={ref}
          rows={1}
          value={text}
          placeholder={before.length > 0 ? m.ask.followUpPlaceholder : m.ask.placeholder}
          aria-describedby={`${id}-hint`}
          aria-invalid={over > 0}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content target max-h-40 min-w-0 flex-1 resize-none bg-transparent px-2 py-1 pointer-coarse:py-2.5 text-base outline-none placeholder:text-ink-soft sm:text-sm"
        />
        {working && (
          <Button
            look="outline"
            aria-label={m.ask.cancel}
            title={m.ask.cancel}
            className="target-square px-0"
            onClick={(event) => {
              writeOn(event);
              onCancel();
            }}
          >
            <Square aria-hidden className="size-3.5 fill-current" />
          </Button>
        )}
        <Button
          type="submit"
          look="primary"
          aria-label={m.ask.send}
          title={m.ask.send}
          disabled={!askable}
          className="target-square px-0"
          onClick={writeOn}
        >
          <ArrowUp aria-hidden className="size-4" />
        </Button>
      </div>
      <p
        id={`${id}-hint`}
        role={over > 0 ? "alert" : undefined}
        className={
          over > 0
            ? "mt-1 px-2 text-danger text-xs"
            : "mt-1 px-2 text-ink-soft text-xs max-lg:sr-only"
        }
      >
        {over > 0
          ? m.ask.tooLong(countText(over, locale))
          : before.length > 0
            ? m.ask.hintAgain
            : m.ask.hint}
      </p>
    </form>
  );
}

/** Arrows go through what was asked before, as long as nothing else is written. */
function useRecall(before: readonly string[], text: string, put: (text: string) => void) {
  const [back, setBack] = useState(0);
  const distinct = before.filter((asked, at) => asked !== before[at + 1]);
  return (event: KeyboardEvent): boolean => {
    const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    const from = text === "" ? 0 : back;
    const to = Math.min(from + step, distinct.length);
    const writes = text !== "" && text !== distinct.at(-from);
    if (step === 0 || event.shiftKey || writes || to < 0) return false;
    event.preventDefault();
    setBack(to);
    put(to === 0 ? "" : (distinct.at(-to) ?? ""));
    return true;
  };
}

/** A button pressed with a key vanishes or goes dull: one writes on. A finger does not want its keyboard back. */
function writeOn({ detail, currentTarget }: MouseEvent<HTMLButtonElement>) {
  if (detail === 0) currentTarget.form?.querySelector("textarea")?.focus();
}
