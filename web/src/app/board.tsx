import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { boardTiles } from "../features/board/board-api.ts";
import { choiceIn } from "../features/board/board-choice.ts";
import { BoardPage } from "../features/board/board-page.tsx";
import { currentLanguage } from "../shared/language.ts";
import { Providers } from "./providers.tsx";
import "./styles.css";

document.documentElement.lang = currentLanguage();

const tiles = boardTiles(choiceIn(globalThis.location.search), currentLanguage());
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers onBegin={(client) => void client.prefetchQuery(tiles)}>
        <BoardPage />
      </Providers>
    </StrictMode>,
  );
}
