import { useQuery } from "@tanstack/react-query";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { sentPrompts } from "./question-api.ts";

interface SentSectionProps {
  readonly queryId: string;
  /** How much of the answer the model was shown. */
  readonly saw: string;
}

/** What left for a language model to word this answer, byte for byte. */
export function SentSection({ queryId, saw }: SentSectionProps) {
  const m = useMessages();
  const locale = useLocale();
  const { data, isError } = useQuery(sentPrompts(queryId));
  return (
    <section aria-label={m.origin.sent.show} className="mt-2 space-y-2 text-sm">
      <p>{m.origin.sent.saw[saw]}</p>
      {isError && <p role="alert">{m.origin.sent.failed}</p>}
      {!data && !isError && <Skeleton className="h-24" />}
      {data?.length === 0 && <p>{m.origin.sent.none}</p>}
      {data?.map(({ sent_at, body }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have left within the same moment
        <figure key={at} className="rounded-lg border border-line bg-sunken">
          <figcaption className="border-line border-b px-3 py-1 text-ink-soft text-xs">
            {m.origin.sent.whole(new Date(sent_at).toLocaleTimeString(locale))}
          </figcaption>
          <pre
            tabIndex={0}
            className="max-h-96 overflow-auto whitespace-pre-wrap break-words p-3 font-mono text-xs leading-relaxed"
          >
            {body}
          </pre>
        </figure>
      ))}
    </section>
  );
}
