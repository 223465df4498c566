import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { currentLanguage } from "../shared/language.ts";
import { AssistantPage } from "./pages/assistant-page.tsx";
import { Providers } from "./providers.tsx";
import "./styles.css";

document.documentElement.lang = currentLanguage();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <AssistantPage />
      </Providers>
    </StrictMode>,
  );
}
