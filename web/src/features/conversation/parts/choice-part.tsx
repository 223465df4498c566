import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { Choice } from "../../../shared/wire.ts";
import { useTurnActions } from "../turn-actions.ts";

/** The ways a question can be read; a click asks the one that was meant. */
export function ChoicePart({ choices }: { readonly choices: readonly Choice[] }) {
  const m = useMessages();
  const { onAsk } = useTurnActions();
  return (
    <section aria-label={m.chat.choices}>
      <ul className="space-y-1">
        {choices.map((choice) => (
          <li key={choice.question}>
            <button
              type="button"
              onClick={() => onAsk(choice.question)}
              className="target w-full rounded-md border border-line bg-surface px-2.5 py-1.5 text-left text-sm hover:border-accent hover:bg-accent-tint"
            >
              <span className="block font-semibold">{choice.label}</span>
              <span className="block text-ink-soft text-xs">{choice.sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
