/** What is written around a saved drawing, so that it can be read where the page is not at hand. */
export interface Caption {
  /** What the drawing answers, in a sentence. */
  readonly title: string;
  /** What is drawn, of what, by what. */
  readonly heading: string;
  /** Which look is whose, where there is more than one. */
  readonly legend: readonly Look[];
  /** What is left out and how far the data reach. */
  readonly notes: string;
}

export interface Look {
  readonly name: string;
  readonly colour: string;
  /** The dashes of a line; nothing for an area. */
  readonly dash: string | null;
}

/** What the sheet's own words are painted with. */
export interface Paints {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
}

export interface Inside {
  readonly width: number;
  readonly height: number;
  /** The drawing, as markup that stands where it is told. */
  readonly at: (left: number, top: number) => string;
}

const EDGE = 12;
const TITLE = { size: 15, line: 20, letter: 8 };
const SMALL = { size: 12, line: 17, letter: 6.8 };
const KEY = 24;

/** A drawing with its words around it, as a file of its own. */
export function sheetOf(
  { title, heading, legend, notes }: Caption,
  paints: Paints,
  inside: Inside,
): string {
  const width = inside.width + 2 * EDGE;
  const written: string[] = [];
  let top = 8;
  const write = (text: string, kind: typeof TITLE, look: string) => {
    for (const line of linesOf(text, (width - 2 * EDGE) / kind.letter)) {
      top += kind.line;
      written.push(words(EDGE, top, line, kind.size, look));
    }
  };
  write(title, TITLE, `fill="${paints.ink}" font-weight="600"`);
  write(heading, SMALL, `fill="${paints.soft}"`);
  const keys = placed(legend, width - 2 * EDGE);
  for (const { look, x, line, name } of keys) {
    const y = top + 6 + (line + 1) * SMALL.line;
    const dash = look.dash === null ? "" : ` stroke-dasharray="${look.dash}"`;
    written.push(
      `<line x1="${EDGE + x}" x2="${EDGE + x + 18}" y1="${y - 4}" y2="${y - 4}" stroke="${look.colour}" stroke-width="${look.dash === null ? 7 : 2}"${dash}/>`,
      words(EDGE + x + KEY, y, name, SMALL.size, `fill="${paints.ink}"`),
    );
  }
  if (keys.length > 0) top += 6 + ((keys.at(-1)?.line ?? 0) + 1) * SMALL.line;
  top += 10;
  const drawing = inside.at(EDGE, top);
  top += inside.height;
  write(notes, SMALL, `fill="${paints.soft}"`);
  const height = Math.ceil(top + EDGE);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${paints.ground}"/>${written.join("")}${drawing}</svg>`;
}

/** The keys of a legend one behind the other, in as many lines as they need. */
function placed(legend: readonly Look[], room: number) {
  let [x, line] = [0, 0];
  return legend.map((look) => {
    const most = Math.max(Math.floor((room - KEY) / SMALL.letter), 4);
    const name = look.name.length > most ? `${look.name.slice(0, most - 1)}…` : look.name;
    const length = KEY + name.length * SMALL.letter + 16;
    if (x > 0 && x + length > room) [x, line] = [0, line + 1];
    const key = { look, name, x, line };
    x += length;
    return key;
  });
}

/** A text in lines of at most so many letters, broken between words. */
function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function words(x: number, y: number, text: string, size: number, look: string): string {
  return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${size}" ${look}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
