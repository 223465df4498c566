import { act, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { ChatRequest } from "../../shared/wire.ts";
import { ask } from "../../testing/asking.ts";
import { message } from "../../testing/chat-messages.ts";
import { renderPage } from "../../testing/render.tsx";
import { chatting, server } from "../../testing/server.ts";

const ours = {
  dashboard_url: "/dashboard/board?board=overview",
  dashboard_id: "overview",
  title: "Overview",
  embed_token: null,
  expires_at: null,
  fallback_url: "/dashboard/board?board=overview",
  dashboards: [{ dashboard_id: "overview", title: "Overview" }],
};
const ketchup = { chip: "member:category=Ketchup", label: "Ketchup" };
const norr = { chip: "member:region=Norr", label: "Norr" };

it("asks under the dashboard's filters, without those that were taken away", async () => {
  const requests: ChatRequest[] = [];
  server.use(
    http.get("*/api/dashboard/config", () => HttpResponse.json(ours)),
    chatting((request) => {
      requests.push(request);
      return [["message", message("Fine.")]];
    }),
  );
  const { user } = renderPage();
  const frame = await screen.findByTitle<HTMLIFrameElement>("Overview");
  const limited = (...limits: (typeof ketchup)[]) =>
    act(() => {
      const data = { type: "board-limits", limits };
      const { contentWindow: source } = frame;
      const { origin } = globalThis.location;
      globalThis.dispatchEvent(new MessageEvent("message", { data, origin, source }));
    });
  const sent = async (count: number) => {
    await waitFor(() => expect(requests).toHaveLength(count));
    return requests.at(-1)?.context?.dashboard_state;
  };

  await ask(user, "sales");
  expect(await sent(1)).toBeUndefined();

  limited(ketchup, norr);
  expect(screen.getByText("Using dashboard filters: Ketchup, Norr")).toBeInTheDocument();
  await ask(user, "sales");
  expect(await sent(2)).toEqual({ limits: [ketchup.chip, norr.chip] });

  await user.click(screen.getByRole("button", { name: "Ask without Norr" }));
  expect(screen.getByRole("textbox", { name: "Ask about retail sales" })).toHaveFocus();
  limited(ketchup, norr);
  await ask(user, "sales");
  expect(await sent(3)).toEqual({ limits: [ketchup.chip] });

  limited(norr);
  expect(screen.getByRole("button", { name: "Ask without Norr" })).toBeVisible();
  limited();
  expect(screen.queryByRole("region", { name: "Using dashboard filters" })).toBeNull();
});
