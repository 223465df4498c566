import { preference } from "./preference.ts";

export type Language = "en" | "sv";

export const LANGUAGES: readonly Language[] = ["en", "sv"];

const stored = preference<Language>("language", LANGUAGES, () =>
  navigator.language.toLowerCase().startsWith("sv") ? "sv" : "en",
);

export const currentLanguage = stored.get;
export const useLanguage = stored.use;

export function chooseLanguage(language: Language): void {
  stored.set(language);
  document.documentElement.lang = language;
}

/** The conventions numbers and dates are written by: the trade writes British English here. */
export function localeOf(language: Language): string {
  return language === "sv" ? "sv-SE" : "en-GB";
}
