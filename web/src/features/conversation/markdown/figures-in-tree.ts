import { withTheirSigns } from "../../../shared/figures-among-words.ts";
import type { Figure } from "../turn.ts";

/** As much of a tree of elements as placing figures needs. */
interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, string>;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** Puts an element of its own, `data`, around every figure whose place lies whole in one text of the tree. */
export function figuresInTree(figures: readonly Figure[]) {
  return () => (tree: Node) => place(tree, figures);
}

function place(node: Node, figures: readonly Figure[]): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === "text") return split(child, figures);
    place(child, figures);
    return [child];
  });
}

function split(node: Node, figures: readonly Figure[]): Node[] {
  const { value = "", position } = node;
  const start = position?.start.offset;
  const end = position?.end.offset;
  // Where a text was escaped in the source, places in it are no longer places in the value.
  if (start === undefined || end === undefined || end - start !== value.length) return [node];
  const pieces: (string | Node)[] = [];
  let at = 0;
  figures.forEach(({ from, to, text }, index) => {
    const [first, last] = [from - start, to - start];
    if (first < at || last > value.length || value.slice(first, last) !== text) return;
    pieces.push(value.slice(at, first), element("data", [words(text)], { value: String(index) }));
    at = last;
  });
  return at === 0 ? [node] : keptTogether([...pieces, value.slice(at)]);
}

/** No line ends between a figure and the signs that touch it. */
function keptTogether(pieces: readonly (string | Node)[]): Node[] {
  return withTheirSigns(pieces).flatMap((piece) => {
    if (typeof piece === "string") return piece === "" ? [] : [words(piece)];
    const { before, figure, behind } = piece;
    if (before === "" && behind === "") return [figure];
    const kept = [words(before), figure, words(behind)];
    return [element("span", kept, { className: "whitespace-nowrap" })];
  });
}

function words(value: string): Node {
  return { type: "text", value };
}

function element(tagName: string, children: Node[], properties: Record<string, string>): Node {
  return { type: "element", tagName, properties, children };
}
