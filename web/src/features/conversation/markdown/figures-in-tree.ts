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
  const pieces: Node[] = [];
  let at = 0;
  figures.forEach(({ from, to, text }, index) => {
    const [first, last] = [from - start, to - start];
    if (first < at || last > value.length || value.slice(first, last) !== text) return;
    if (first > at) pieces.push({ type: "text", value: value.slice(at, first) });
    pieces.push({
      type: "element",
      tagName: "data",
      properties: { value: String(index) },
      children: [{ type: "text", value: text }],
    });
    at = last;
  });
  if (at === 0) return [node];
  if (at < value.length) pieces.push({ type: "text", value: value.slice(at) });
  return pieces;
}
