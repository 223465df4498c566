import { Download } from "lucide-react";
import { type RefObject, useState } from "react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import type { Caption } from "./picture.ts";
import { copyPicture, fileName, pictureOf, pixelsOf, saveAs } from "./save-picture.ts";

interface SaveButtonsProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly caption: Caption;
}

/** Copies or saves the drawing as it stands, with what one must know to read it. */
export function SaveButtons({ place, caption }: SaveButtonsProps) {
  const m = useMessages();
  const [failed, setFailed] = useState(false);
  const save = (kind: "PNG" | "SVG") => {
    setFailed(false);
    write(kind).catch(() => setFailed(true));
  };
  return (
    <div className="flex flex-wrap items-center gap-1">
      <CopyButton
        name={m.chart.copy}
        done={m.table.copied}
        refused={m.table.copyFailed}
        onCopy={async () => {
          const picture = drawn();
          return picture !== null && copyPicture(picture);
        }}
      />
      {(["PNG", "SVG"] as const).map((kind) => (
        <Button
          key={kind}
          look="quiet"
          aria-label={m.chart.saveAs(kind)}
          title={m.chart.saveAs(kind)}
          className="px-1.5 text-xs"
          onClick={() => save(kind)}
        >
          <Download aria-hidden className="size-3.5" />
          {kind}
        </Button>
      ))}
      {failed && (
        <span role="alert" className="text-danger text-xs">
          {m.chart.notSaved}
        </span>
      )}
    </div>
  );

  function drawn(): string | null {
    const drawing = place.current?.querySelector<SVGSVGElement>("[role=img] svg");
    return drawing ? pictureOf(drawing, caption) : null;
  }

  async function write(kind: "PNG" | "SVG") {
    const picture = drawn();
    if (picture === null) throw new Error("Nothing is drawn.");
    const content =
      kind === "PNG" ? await pixelsOf(picture) : new Blob([picture], { type: "image/svg+xml" });
    saveAs(fileName(caption.heading, kind.toLowerCase()), content);
  }
}
