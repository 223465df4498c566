/** The codes of problems that signing in solves. */
const SOLVED = new Set(["sign-in", "reauthenticate", "sign-in-again"]);

/** Whether signing in solves a problem, by its code. */
export function solvedBySigningIn(code: string): boolean {
  return SOLVED.has(code);
}

const KEPT = "kept-while-signing-in";
const BEGAN = "sign-in-began";
/** Sent away again so soon, signing in does not help: the page says so instead of going round in circles. */
const AGAIN_AFTER = 15_000;

interface Kept {
  readonly words: string;
  readonly search: string;
}

const nothing: Kept = { words: "", search: "" };

// What would be lost by leaving the page: words in the box, or a question that was on its way.
let draft = "";
let asked = "";

export function noteDraft(text: string): void {
  draft = text;
}

export function noteAsked(text: string): void {
  asked = text;
}

/** Goes to sign in and keeps what was typed; false when that was just tried. */
export function signIn(go: (address: string) => void = (to) => location.assign(to)): boolean {
  if (Date.now() - Number(read(BEGAN) ?? 0) < AGAIN_AFTER) return false;
  write(BEGAN, String(Date.now()));
  const kept: Kept = { words: draft || asked, search: location.search };
  if (kept.words || kept.search) write(KEPT, JSON.stringify(kept));
  go("/login");
  return true;
}

/** Somebody is signed in: the next time signing in is needed, it is a new time. */
export function signInWorked(): void {
  remove(BEGAN);
}

/** Puts the address back that one was sent away from. */
export function returnFromSignIn(): void {
  const { search } = kept();
  if (search && !location.search) history.replaceState(null, "", `/${search}`);
}

/** The words that were kept; they stay until they are forgotten. */
export function keptWords(): string {
  return kept().words;
}

export function forgetKept(): void {
  remove(KEPT);
}

function kept(): Kept {
  try {
    const stored: unknown = JSON.parse(read(KEPT) ?? "null");
    return typeof stored === "object" && stored !== null ? { ...nothing, ...stored } : nothing;
  } catch {
    return nothing;
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Storage is forbidden: nothing is kept, and signing in still works.
  }
}

function remove(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}
