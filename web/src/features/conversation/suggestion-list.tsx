import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../../shared/language.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { suggestions } from "./suggestions-api.ts";

/** Questions to begin with. */
export function SuggestionList({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const m = useMessages();
  const { data, isError } = useQuery(suggestions(useLanguage()));
  return (
    <section aria-label={m.chat.suggestions}>
      <h3 className="section-title mb-1 px-2">{m.chat.suggestions}</h3>
      {isError && <p className="px-2 text-ink-soft text-sm">{m.chat.suggestionsFailed}</p>}
      {!data && !isError && (
        <div className="space-y-2.5 p-2">
          {["w-11/12", "w-8/12", "w-10/12", "w-9/12", "w-7/12", "w-10/12", "w-6/12", "w-8/12"].map(
            (width, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: identical grey lines
              <Skeleton key={at} className={`h-5 ${width}`} />
            ),
          )}
        </div>
      )}
      <ul>
        {data?.map((question) => (
          <li key={question}>
            <button
              type="button"
              onClick={() => onAsk(question)}
              className="target w-full rounded-md px-2 py-1.5 text-left text-sm hover:bg-raised"
            >
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
