import { QueryClientProvider } from "@tanstack/react-query";
import { type RenderResult, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { newQueryClient } from "../app/begin.tsx";
import { AssistantPage } from "../app/pages/assistant-page.tsx";

export function renderWith(content: ReactNode): RenderResult & { readonly user: UserEvent } {
  const client = newQueryClient(0);
  const user = userEvent.setup({ delay: null });
  const result = render(<QueryClientProvider client={client}>{content}</QueryClientProvider>);
  return { user, ...result };
}

/** The whole page as a visitor finds it at this address. */
export function renderPage(address = "/") {
  window.history.replaceState(null, "", address);
  return renderWith(<AssistantPage onSignOut={() => undefined} />);
}
