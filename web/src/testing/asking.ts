import { screen } from "@testing-library/react";
import { topProductsQuestion } from "./answers.ts";
import type { renderPage } from "./render.tsx";

export const box = () => screen.getByRole("textbox", { name: "Ask about retail sales" });

/** Types a question as a visitor would, and sends it. */
export async function ask(user: ReturnType<typeof renderPage>["user"], text = topProductsQuestion) {
  await user.click(box());
  await user.paste(text);
  await user.keyboard("{Enter}");
}

export const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 2, name });
