import { copy } from "../../../shared/clipboard.ts";
import { useLocale, useMessages } from "../../../shared/messages/use-messages.ts";
import type { Answer, Interpretation } from "../../../shared/wire.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { asMarkup, asText, sheetOf } from "./answer-sheet.ts";

interface CopyAnswerProps {
  readonly answer: Answer;
  readonly interpretation: Interpretation;
}

/** Takes the answer whole to where one writes to others: its sentence, words, table, caveats and source. */
export function CopyAnswer({ answer, interpretation }: CopyAnswerProps) {
  const messages = useMessages();
  const locale = useLocale();
  return (
    <CopyButton
      name={messages.origin.copyAnswer}
      done={messages.origin.copied}
      refused={messages.origin.copyFailed}
      onCopy={async () => {
        const sheet = sheetOf(answer, interpretation, { locale, messages });
        const kinds = { "text/plain": asText(sheet), "text/html": asMarkup(sheet) };
        try {
          await navigator.clipboard.write([new ClipboardItem(kinds)]);
          return true;
        } catch {
          // Where a browser takes no markup, letters are better than nothing.
          return copy(kinds["text/plain"]);
        }
      }}
    />
  );
}
