import { useMessages } from "../../shared/messages/use-messages.ts";
import type { Chip, Interpretation } from "../../shared/wire.ts";
import { classNames } from "../../ui/class-names.ts";
import type { Asked } from "./question-life.ts";

interface QuestionHeadingProps {
  readonly asked: Asked;
  readonly interpretation: Interpretation | null;
  readonly pointed: Chip | null;
  /** What the answer is called where it was not understood in our own terms. */
  readonly title?: string | null;
}

/** What was asked, its words marked by what they came to mean, and the sentence it was understood as. */
export function QuestionHeading({ asked, interpretation, pointed, title }: QuestionHeadingProps) {
  const m = useMessages();
  return (
    <header>
      {asked.text !== "" && (
        <p className="text-ink-soft text-sm">
          <span className="sr-only">
            {asked.kind !== "change" ? m.question.yours : m.question.changed}:{" "}
          </span>
          {asked.kind !== "change" && interpretation ? (
            <MarkedWords text={asked.text} interpretation={interpretation} pointed={pointed} />
          ) : (
            asked.text
          )}
        </p>
      )}
      {(interpretation || title) && (
        <h2 className="mt-0.5 text-balance font-semibold text-base leading-snug tracking-[-0.011em] sm:text-lg">
          {interpretation && <span className="sr-only">{m.question.understood}: </span>}
          <Unbroken text={interpretation?.sentence ?? title ?? ""} />
        </h2>
      )}
    </header>
  );
}

/** Weeks, days and per cent signs stay with what they belong to. */
function Unbroken({ text }: { readonly text: string }) {
  return text.split(TOGETHER).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have only their order
      <span key={at} className="whitespace-nowrap">
        {piece}
      </span>
    ),
  );
}

const TOGETHER = /(\d{4}-W\d{2}(?:–\d{4}-W\d{2})?|\d{1,2} \p{L}{3,}\.? \d{4}|\S+ %)/u;

type Meaning = "pointed" | "used" | "politeness" | "none";

const LOOKS: Record<Meaning, string> = {
  pointed: "rounded-sm bg-accent text-on-accent",
  used: "text-ink",
  politeness: "",
  none: "",
};

interface MarkedWordsProps {
  readonly text: string;
  readonly interpretation: Interpretation;
  readonly pointed: Chip | null;
}

function MarkedWords({ text, interpretation, pointed }: MarkedWordsProps) {
  const m = useMessages();
  const pieces = piecesOf(text, interpretation, pointed);
  return (
    <>
      {pieces.map(({ from, words, meaning }) => (
        <span
          key={from}
          title={meaning === "politeness" ? m.question.politeness : undefined}
          className={classNames(LOOKS[meaning])}
        >
          {words}
        </span>
      ))}
    </>
  );
}

interface Piece {
  readonly from: number;
  readonly words: string;
  readonly meaning: Meaning;
}

/** Cuts the question where its meaning changes; the offsets count UTF-16 units, as strings here do. */
export function piecesOf(
  text: string,
  { chips, politeness }: Interpretation,
  pointed: Chip | null,
): readonly Piece[] {
  const spans: readonly (readonly [Meaning, readonly number[][]])[] = [
    ["pointed", pointed?.words ?? []],
    ["used", chips.flatMap((chip) => chip.words)],
    ["politeness", politeness],
  ];
  const cuts = spans.flatMap(([, words]) => words.flat());
  const bounds = [...new Set([0, ...cuts, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const covers = (from: number) => (span: readonly number[]) =>
    from >= (span[0] ?? 0) && from < (span[1] ?? 0);
  return bounds.slice(0, -1).map((from, index) => ({
    from,
    words: text.slice(from, bounds[index + 1]),
    meaning: spans.find(([, words]) => words.some(covers(from)))?.[0] ?? "none",
  }));
}
