const SCALE = 2;
const PAINTS = ["fill", "stroke", "font-size", "font-family", "stroke-dasharray", "stroke-width"];
const HEAD = 34;

/** A drawing as a file of its own: its colours written out, a heading above it, on the page's ground. */
export function pictureOf(drawing: SVGSVGElement, heading: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = sizeOf(drawing);
  copyPaints(drawing, copy);
  const ground = colourIn(drawing, "--surface", "#ffffff");
  const ink = colourIn(drawing, "--ink", "#15212a");
  copy.setAttribute("width", `${width}`);
  copy.setAttribute("height", `${height}`);
  copy.setAttribute("y", `${HEAD}`);
  copy.removeAttribute("style");
  const inside = new XMLSerializer().serializeToString(copy);
  const all = height + HEAD;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}"><rect width="100%" height="100%" fill="${ground}"/><text x="12" y="22" font-family="sans-serif" font-size="14" font-weight="600" fill="${ink}">${escaped(heading)}</text>${inside}</svg>`;
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

function colourIn(drawing: Element, name: string, otherwise: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name}, ${otherwise})`;
  drawing.parentElement?.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour || otherwise;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
