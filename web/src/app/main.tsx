import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { dashboardConfig } from "../features/dashboard/dashboard-api.ts";
import { currentLanguage } from "../shared/language.ts";
import { returnFromSignIn } from "../shared/sign-in.ts";
import { AssistantPage } from "./pages/assistant-page.tsx";
import { Presence } from "./presence.tsx";
import { Providers } from "./providers.tsx";
import "./styles.css";

document.documentElement.lang = currentLanguage();
returnFromSignIn();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers
        onBegin={(client) => void client.prefetchQuery(dashboardConfig(null, currentLanguage()))}
      >
        <Presence>{(signOut) => <AssistantPage onSignOut={signOut} />}</Presence>
      </Providers>
    </StrictMode>,
  );
}
