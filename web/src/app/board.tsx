import { boardTiles } from "../features/board/board-api.ts";
import { choiceIn } from "../features/board/board-choice.ts";
import { BoardPage } from "../features/board/board-page.tsx";
import { currentLanguage } from "../shared/language.ts";
import { begin } from "./begin.tsx";

void begin(boardTiles(choiceIn(globalThis.location.search), currentLanguage()), <BoardPage />);
