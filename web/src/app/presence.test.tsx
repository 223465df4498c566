import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test, vi } from "vitest";
import { returnFromSignIn, signIn } from "../shared/sign-in.ts";
import { ask, box } from "../testing/asking.ts";
import { renderPage, renderWith } from "../testing/render.tsx";
import { problem, server, streaming } from "../testing/server.ts";
import { AssistantPage } from "./pages/assistant-page.tsx";
import { Presence } from "./presence.tsx";

const stranger = problem({ code: "sign-in", status: 401, retryable: false });
const kept = () => sessionStorage.getItem("kept-while-signing-in") ?? "";

/** As if one had just been sent to sign in, so that the page stays where it is. */
function justTried() {
  sessionStorage.setItem("sign-in-began", String(Date.now()));
}

const page = () =>
  renderWith(<Presence>{(signOut) => <AssistantPage onSignOut={signOut} />}</Presence>);

test("keeps what was typed and where one was while signing in", () => {
  window.history.replaceState(null, "", "/?question=q1");
  const { unmount } = renderPage("/?question=q1");
  const go = vi.fn();
  expect(signIn(go)).toBe(true);
  expect(go).toHaveBeenCalledWith("/login");
  unmount();
  window.history.replaceState(null, "", "/");
  returnFromSignIn();
  expect(window.location.search).toBe("?question=q1");
});

test("puts the words of a half-written question back into the box", async () => {
  const { user, unmount } = renderPage();
  await user.click(box());
  await user.paste("top brands in No");
  signIn(() => undefined);
  unmount();
  renderPage();
  expect(box()).toHaveValue("top brands in No");
  expect(kept()).toBe("");
});

const withSession = http.get("*/api/me", () =>
  HttpResponse.json({
    name: "Anna",
    mode: "oauth",
    as_of: "2026-11-15",
    connected: [],
    email: null,
    signs_out: true,
  }),
);

test.each(["sign-in", "sign-in-again", "reauthenticate"])(
  "keeps a question whose session ends while it is answered: %s",
  async (code) => {
    server.use(
      withSession,
      streaming(() => [["problem", problem({ code, status: 401, retryable: false })]]),
    );
    const { user } = page();
    await screen.findByText("Anna");
    justTried();
    await ask(user, "top brands");
    expect(await screen.findByRole("heading", { name: "Signing in did not work" })).toBeVisible();
    sessionStorage.removeItem("sign-in-began");
    signIn(() => undefined);
    expect(kept()).toContain("top brands");
  },
);

test("tells what is wrong where there is no session to renew", async () => {
  server.use(
    streaming(() => [
      ["problem", problem({ code: "sign-in-again", status: 401, retryable: false })],
    ]),
  );
  const { user } = page();
  await screen.findByText("Local user");
  await ask(user, "top brands");
  expect(await screen.findByText(/stopped after 30 seconds/)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Signing in did not work" })).toBeNull();
});

test("does not go round in circles where signing in does not help", async () => {
  server.use(http.get("*/api/me", () => HttpResponse.json(stranger, { status: 401 })));
  justTried();
  page();
  expect(await screen.findByRole("heading", { name: "Signing in did not work" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", "/login");
});

test("shows who is asking and lets her go", async () => {
  const ended = vi.fn();
  server.use(
    http.get("*/api/me", () =>
      HttpResponse.json({
        name: "Anna Berg",
        email: "anna@example.com",
        mode: "oauth",
        signs_out: true,
        as_of: null,
        connected: ["Databricks"],
      }),
    ),
    http.post("*/api/logout", () => {
      ended();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = page();
  await user.click(await screen.findByRole("button", { name: /Anna Berg/ }));
  expect(screen.getByText("anna@example.com")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign out" }));
  expect(await screen.findByRole("heading", { name: "You are signed out" })).toBeVisible();
  await waitFor(() => expect(ended).toHaveBeenCalled());
  expect(sessionStorage.getItem("session")).toBeNull();
});
