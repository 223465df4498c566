import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BoardPage } from "../features/board/board-page.tsx";
import { currentLanguage } from "../shared/language.ts";
import { Providers } from "./providers.tsx";
import "./styles.css";

document.documentElement.lang = currentLanguage();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <BoardPage />
      </Providers>
    </StrictMode>,
  );
}
