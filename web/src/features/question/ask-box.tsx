import { ArrowUp, Square } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useId, useState } from "react";
import { countText } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import { forgetKept, keptWords, noteDraft } from "../../shared/sign-in.ts";
import { Button } from "../../ui/button.tsx";

const LONGEST = 2000;

interface AskBoxProps {
  readonly working: boolean;
  readonly followsUp: boolean;
  readonly onAsk: (question: string) => void;
  readonly onCancel: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Where a question is written: Enter asks, Shift+Enter begins a new line. */
export function AskBox({ working, followsUp, onAsk, onCancel, ref }: AskBoxProps) {
  const m = useMessages();
  const locale = useLocale();
  const id = useId();
  const [text, setText] = useState(keptWords);
  useEffect(forgetKept, []);
  useEffect(() => noteDraft(text), [text]);
  const question = text.trim();
  const over = question.length - LONGEST;
  const askable = question !== "" && over <= 0;

  function send() {
    if (!askable) return;
    setText("");
    onAsk(question);
  }

  function onKeyDown(event: KeyboardEvent) {
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
          placeholder={followsUp ? m.ask.followUpPlaceholder : m.ask.placeholder}
          aria-describedby={`${id}-hint`}
          aria-invalid={over > 0}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-40 min-h-8 min-w-0 flex-1 resize-none bg-transparent px-2 py-1 text-base outline-none placeholder:text-ink-soft sm:text-sm"
        />
        {working && (
          <Button
            look="outline"
            aria-label={m.ask.cancel}
            title={m.ask.cancel}
            className="size-8 px-0"
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
          className="size-8 px-0"
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
        {over > 0 ? m.ask.tooLong(countText(over, locale)) : m.ask.hint}
      </p>
    </form>
  );
}

/** A button pressed with a key vanishes or goes dull: one writes on. A finger does not want its keyboard back. */
function writeOn({ detail, currentTarget }: MouseEvent<HTMLButtonElement>) {
  if (detail === 0) currentTarget.form?.querySelector("textarea")?.focus();
}
