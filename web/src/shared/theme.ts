import { preference } from "./preference.ts";

export type Theme = "light" | "dark" | "system";

export const THEMES: readonly Theme[] = ["light", "dark", "system"];

const stored = preference<Theme>("theme", THEMES, () => "system");

export const useTheme = stored.use;

export function chooseTheme(theme: Theme): void {
  stored.set(theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
