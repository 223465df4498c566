import { type Conventions, columnFormats, countText, dateText } from "../../../shared/format.ts";
import type { Answer, Interpretation, Row } from "../../../shared/wire.ts";
import { reasonsOf } from "../why-reasons.ts";

/** What a mail can bear of a table. */
const MOST_ROWS = 20;

/** An answer that can be read away from the page: with what was understood, what to mind and where it comes from. */
export interface AnswerSheet {
  readonly title: string;
  readonly summary: string;
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly table: {
    readonly heads: readonly Head[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly origin: string;
}

interface Head {
  readonly text: string;
  readonly numeric: boolean;
}

export function sheetOf(
  answer: Answer,
  { sentence, as_of }: Interpretation,
  conventions: Conventions,
): AnswerSheet {
  const { locale, messages: m } = conventions;
  const reasons = answer.why ? reasonsOf(answer.why, answer, m) : [];
  const told = reasons.map(({ title, lines }) => ({ title, lines: lines.map(({ text }) => text) }));
  const minded =
    answer.caveats.length > 0 ? [{ title: m.summary.caveats, lines: answer.caveats }] : [];
  const all = answer.results?.row_count ?? 0;
  const shown = Math.min(answer.results?.rows.length ?? 0, MOST_ROWS);
  const count = (number: number) => countText(number, locale);
  return {
    title: sentence,
    summary: answer.ai_summary,
    lists: [...told, ...minded],
    table: tableOf(answer, conventions),
    origin: [
      m.origin.sources[answer.source],
      ...(answer.summary_by === "model" ? [m.origin.worded] : []),
      m.origin.asOf(dateText(as_of, locale)),
      ...(shown < all ? [m.table.rows(count(shown), count(all))] : []),
    ].join(" · "),
  };
}

function tableOf({ results }: Answer, conventions: Conventions): AnswerSheet["table"] {
  if (!results || results.rows.length === 0) return null;
  const rows = results.rows as readonly Row[];
  const columns = results.column_details;
  const formats = columns.map(columnFormats(columns, rows, conventions));
  return {
    heads: formats.map(({ unit, numeric }, at) => {
      const label = columns[at]?.label ?? "";
      return { text: unit === "" ? label : `${label} (${unit})`, numeric };
    }),
    rows: rows
      .slice(0, MOST_ROWS)
      .map((row) => formats.map((format, at) => format.cell(row[at] ?? null))),
  };
}

/** For where only letters are taken. */
export function asText({ title, summary, lists, table, origin }: AnswerSheet): string {
  const listed = lists.map((list) =>
    [list.title, ...list.lines.map((line) => `- ${line}`)].join("\n"),
  );
  const lines = table ? [table.heads.map(({ text }) => text), ...table.rows] : [];
  const tabled = lines.map((line) => line.map(onOneLine).join("\t")).join("\n");
  return [title, summary, ...listed, tabled, origin].filter((part) => part !== "").join("\n\n");
}

/** For a mail or a document, where a table is a table. */
export function asMarkup({ title, summary, lists, table, origin }: AnswerSheet): string {
  const listed = lists.map(
    (list) =>
      `<p><b>${escaped(list.title)}</b></p><ul>${list.lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`,
  );
  return [
    `<p><b>${escaped(title)}</b></p>`,
    summary === "" ? "" : `<p>${escaped(summary)}</p>`,
    ...listed,
    table === null ? "" : markupOf(table),
    `<p><small>${escaped(origin)}</small></p>`,
  ].join("");
}

function markupOf({ heads, rows }: NonNullable<AnswerSheet["table"]>): string {
  const edge = "border:1px solid #bbb;padding:2px 6px";
  const side = (at: number) => (heads[at]?.numeric ? ";text-align:right" : ";text-align:left");
  const cells = (tag: string, texts: readonly string[]) =>
    texts
      .map((text, at) => `<${tag} style="${edge}${side(at)}">${escaped(text)}</${tag}>`)
      .join("");
  const head = cells(
    "th",
    heads.map(({ text }) => text),
  );
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
  return `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** A text that begins like a formula must not become one where it is pasted. */
function onOneLine(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return /^[=@]/.test(line) ? `'${line}` : line;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
