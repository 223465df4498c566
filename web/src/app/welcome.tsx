import { useQuery } from "@tanstack/react-query";
import { catalogOptions } from "../features/question/question-api.ts";
import { useMessages } from "../shared/messages/use-messages.ts";

const SHOWN = 14;

/** Before the first question: what can be asked about, read from the catalogue itself. */
export function Welcome() {
  const m = useMessages();
  return (
    <div className="max-w-2xl py-2 sm:py-8">
      <h2 className="font-semibold text-2xl tracking-[-0.015em]">{m.welcome.title}</h2>
      <p className="mt-2 max-w-[60ch] text-pretty text-ink-soft leading-relaxed">
        {m.welcome.lead}
      </p>
      <div className="mt-6 space-y-4">
        <Askable kind="measure" title={m.welcome.measures} />
        <Askable kind="breakdown" title={m.welcome.breakdowns} />
        <Askable kind="period" title={m.welcome.periods} />
      </div>
    </div>
  );
}

function Askable({ kind, title }: { readonly kind: string; readonly title: string }) {
  const { data } = useQuery(catalogOptions(kind, ""));
  if (!data?.length) return null;
  return (
    <section aria-label={title}>
      <h3 className="section-title mb-1.5">{title}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {data.slice(0, SHOWN).map(({ id, label }) => (
          <li key={id} className="rounded-md border border-line bg-surface px-2 py-0.5 text-sm">
            {label}
          </li>
        ))}
        {data.length > SHOWN && (
          <li className="px-1 py-0.5 text-ink-soft text-sm">+{data.length - SHOWN}</li>
        )}
      </ul>
    </section>
  );
}
