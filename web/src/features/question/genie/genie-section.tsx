import { ShieldAlert, ShieldCheck, ShieldQuestion, Sparkles } from "lucide-react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { GenieAnswer, GenieCheck } from "../../../shared/wire.ts";
import { classNames } from "../../../ui/class-names.ts";
import { WayOut } from "../../../ui/way-out.tsx";
import { GenieSupport } from "./genie-support.tsx";

interface GenieSectionProps {
  readonly genie: GenieAnswer;
  /** What the page says already, and need not say twice. */
  readonly said?: string;
}

/** That this is Genie's answer, how far it can be trusted, and what Genie itself says about it. */
export function GenieSection({ genie, said }: GenieSectionProps) {
  const m = useMessages();
  const { check, description, text } = genie;
  return (
    <section aria-label={m.genie.from} className="card space-y-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <GenieBadge words={m.genie.from} />
        {check && <Verdict check={check} />}
        <WayOut
          to={genie.space_url}
          hint={m.genie.opensNewTab}
          className="-mr-2 ml-auto px-2 text-xs"
        >
          {m.genie.openSpace}
        </WayOut>
      </div>
      {check && <CheckWords check={check} />}
      {description && <Quote title={m.genie.description}>{description}</Quote>}
      {text && text !== said && (
        <Quote title={m.genie.text} note={m.genie.unchecked}>
          {text}
        </Quote>
      )}
      <GenieSupport genie={genie} />
    </section>
  );
}

/** The badge of everything that Genie does. */
export function GenieBadge({ words }: { readonly words: string }) {
  const m = useMessages();
  return (
    <span
      title={m.genie.fromHint}
      className="inline-flex items-center gap-1 rounded-full bg-context-tint px-2.5 py-0.5 font-semibold text-context text-xs"
    >
      <Sparkles aria-hidden className="size-3.5" />
      {words}
    </span>
  );
}

const VERDICTS = {
  verified: { Sign: ShieldCheck, look: "border-good/50 text-good" },
  consistent: { Sign: ShieldCheck, look: "border-good/50 text-good" },
  check_this: { Sign: ShieldAlert, look: "border-caution/50 bg-assumed-tint text-caution" },
  not_verified: { Sign: ShieldQuestion, look: "border-line-strong text-ink-soft" },
} as const satisfies Record<GenieCheck["verdict"], unknown>;

function Verdict({ check }: { readonly check: GenieCheck }) {
  const m = useMessages();
  const { Sign, look } = VERDICTS[check.verdict] ?? VERDICTS.not_verified;
  return (
    <span
      title={m.genie.verdictHints[check.verdict]}
      className={classNames(
        "inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 font-semibold text-xs",
        look,
      )}
    >
      <Sign aria-hidden className="size-3.5" />
      {m.genie.verdicts[check.verdict] ?? check.verdict}
    </span>
  );
}

function CheckWords({ check }: { readonly check: GenieCheck }) {
  const m = useMessages();
  return (
    <div className="max-w-[75ch] space-y-1 text-sm">
      <p className="text-pretty">{check.sentence}</p>
      <Words title={m.genie.missing} words={check.missing} />
      <Words title={m.genie.extra} words={check.extra} />
    </div>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <p className="text-ink-soft">
      {title}:{" "}
      {words.map((word) => (
        <q key={word} className="mr-1.5 font-medium text-ink">
          {word}
        </q>
      ))}
    </p>
  );
}

interface QuoteProps {
  readonly title: string;
  readonly note?: string;
  readonly children: string;
}

function Quote({ title, note, children }: QuoteProps) {
  return (
    <div className="max-w-[75ch] text-sm">
      <p className="section-title">{title}</p>
      <blockquote className="mt-0.5 whitespace-pre-line text-pretty break-words border-line border-l-2 pl-2.5 leading-relaxed">
        {children}
      </blockquote>
      {note && <p className="mt-0.5 text-ink-soft text-xs">{note}</p>}
    </div>
  );
}
