import { dashboardConfig } from "../features/dashboard/dashboard-api.ts";
import { currentLanguage } from "../shared/language.ts";
import { returnFromSignIn } from "../shared/sign-in.ts";
import { begin } from "./begin.tsx";
import { AssistantPage } from "./pages/assistant-page.tsx";
import { Presence } from "./presence.tsx";

returnFromSignIn();

void begin(
  dashboardConfig(null, currentLanguage()),
  <Presence>{(signOut) => <AssistantPage onSignOut={signOut} />}</Presence>,
);
