import { useMessages } from "../../shared/messages/use-messages.ts";
import type { WhyAnswer } from "../../shared/wire.ts";

interface WhySectionProps {
  readonly why: WhyAnswer;
}

/** Why a number changed: what explains it, what does not, and what is not known. */
export function WhySection({ why }: WhySectionProps) {
  const m = useMessages();
  const lists = [
    { title: m.why.context, lines: texts(why.context) },
    { title: m.why.drivers, lines: texts(why.drivers) },
    { title: m.why.offsetting, lines: texts(why.offsetting) },
    { title: m.why.notDrivers, lines: texts(why.not_drivers) },
    { title: m.why.unknown, lines: texts(why.unknown) },
  ].filter(({ lines }) => lines.length > 0);
  if (lists.length === 0) return null;
  return (
    <section aria-label={m.why.title} className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {lists.map(({ title, lines }) => (
        <div key={title}>
          <h3 className="section-title">{title}</h3>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function texts(points: readonly { readonly text: string }[]): string[] {
  return [...new Set(points.map(({ text }) => text))];
}
