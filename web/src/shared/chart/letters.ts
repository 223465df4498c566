import { shortened } from "./shortened.ts";

/** What the letters of our font take, in parts of their size. */
const NARROW = 0.3;
const USUAL = 0.59;
const WIDE = 0.77;

/** How wide a text will stand; nothing need be drawn to know it well enough. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    width += /[ijlIfrt.,:;'’|!()[\] ]/.test(letter)
      ? NARROW
      : /[\p{Lu}mw%@–—…]/u.test(letter)
        ? WIDE
        : USUAL;
  }
  return width * size;
}

export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text, size)), 0);
}

/** The text, or as much of it as there is room for. */
export function fitted(text: string, room: number, size: number): string {
  const width = widthOf(text, size);
  if (width <= room) return text;
  return shortened(text, Math.max(Math.floor((text.length * room) / width), 3));
}

/** A name in at most two lines of about the same length; only what still has no room is left out. */
export function linesOf(name: string, room: number, size: number): readonly string[] {
  if (widthOf(name, size) <= room) return [name];
  // A size stays with its unit.
  const words = name.replace(/(\d) (\p{L}{1,2})\b/gu, "$1\u00a0$2").split(/(?<=[-/])| /);
  const ways = words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)]);
  const lines = (ways.length > 0 ? ways : [[words]])
    .map((way) => way.map((line) => line.reduce(joined)))
    .reduce((best, way) => (widest(way, size) < widest(best, size) ? way : best));
  return lines.map((line) => fitted(line, room, size));
}

/** Whether nothing of the name would be left out. */
export function fits(name: string, room: number, size: number): boolean {
  return linesOf(name, room, size).every((line) => !line.includes("…"));
}

function joined(one: string, other: string): string {
  return one === "" || /[-/]$/.test(one) ? `${one}${other}` : `${one} ${other}`;
}
