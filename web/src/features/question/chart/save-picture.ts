import { type Caption, sheetOf } from "./picture.ts";

const SCALE = 2;
const PAINTS = ["fill", "stroke", "font-size", "font-family", "stroke-dasharray", "stroke-width"];

/** A drawing as a file of its own: its colours written out, its words around it, on the page's ground. */
export function pictureOf(drawing: SVGSVGElement, caption: Caption): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = sizeOf(drawing);
  copyPaints(drawing, copy);
  copy.setAttribute("width", `${width}`);
  copy.setAttribute("height", `${height}`);
  copy.removeAttribute("style");
  // The letters of another font may be wider than those it was laid out with.
  copy.setAttribute("overflow", "visible");
  const colour = (name: string, otherwise: string) =>
    colourIn(drawing, `var(${name}, ${otherwise})`);
  const paints = {
    ground: colour("--surface", "#ffffff"),
    ink: colour("--ink", "#15212a"),
    soft: colour("--ink-soft", "#4b5a63"),
  };
  const legend = caption.legend.map((look) => ({
    ...look,
    colour: colourIn(drawing, look.colour),
  }));
  return sheetOf({ ...caption, legend }, paints, {
    width,
    height,
    at: (left, top) => {
      copy.setAttribute("x", `${left}`);
      copy.setAttribute("y", `${top}`);
      return new XMLSerializer().serializeToString(copy);
    },
  });
}

/** The same in pixels, sharp on dense screens too. */
export async function pixelsOf(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("No picture."))), "image/png"),
  );
}

/** Puts it where a slide or a mail takes it from; false when the browser does not allow it. */
export async function copyPicture(picture: string): Promise<boolean> {
  try {
    // Handed over as a promise: some browsers forget the click while the pixels are painted.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pixelsOf(picture) })]);
    return true;
  } catch {
    return false;
  }
}

export function saveAs(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it once this task is done.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** A name any file system takes. */
export function fileName(heading: string, ending: string): string {
  const plain = heading.replaceAll(/[^\p{L}\p{N} -]/gu, "").trim();
  return `${plain.slice(0, 80).replaceAll(/\s+/g, "-") || "chart"}.${ending}`;
}

function sizeOf(drawing: SVGSVGElement) {
  const { width, height } = drawing.getBoundingClientRect();
  return { width: Math.round(width) || 640, height: Math.round(height) || 280 };
}

/** What the page's style sheet gives must stand in the file itself. */
function copyPaints(from: Element, to: Element) {
  const style = getComputedStyle(from);
  for (const paint of PAINTS) {
    const value = style.getPropertyValue(paint);
    if (value) to.setAttribute(paint, value);
  }
  to.removeAttribute("class");
  for (let at = 0; at < from.children.length; at++) {
    const [one, other] = [from.children[at], to.children[at]];
    if (one && other) copyPaints(one, other);
  }
}

function colourIn(drawing: Element, paint: string): string {
  const probe = document.createElement("span");
  probe.style.color = paint;
  drawing.parentElement?.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour || paint;
}
