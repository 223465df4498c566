import { type Language, localeOf, useLanguage } from "../language.ts";
import { en, type Messages } from "./en.ts";
import { sv } from "./sv.ts";

const catalogues: Record<Language, Messages> = { en, sv };

/** The words of the chosen language. */
export function useMessages(): Messages {
  return catalogues[useLanguage()];
}

export function useLocale(): string {
  return localeOf(useLanguage());
}
