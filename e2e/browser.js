// One Chromium for all journeys; each journey gets a fresh profile on a device of its own.
import { chromium } from "playwright-core";
import { Assistant } from "./assistant.js";

export const DEVICES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
};

const QUIET = [
  "--headless=new",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // In place of the longer list Playwright has: with that one Chromium loads pages of its own address bar into each new window, at the
  // same time as ours and for a fifth of a second on two processors.
  "--disable-features=HttpsUpgrades,MediaRouter",
];

export async function openBrowser() {
  if (!process.env.CHROMIUM) {
    throw new Error("CHROMIUM names no browser: set it to the path of a Chromium or Chrome, or start ./test, which finds one.");
  }
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: asRoot ? [...QUIET, "--no-sandbox"] : QUIET,
  });
}

/**
 * Journeys on one page, each with a conversation of its own: loading the page is what takes time.
 * @param {Record<string, (assistant: Assistant) => Promise<void>>} journeys
 */
export async function oneAfterTheOther(t, assistant, journeys) {
  for (const [name, journey] of Object.entries(journeys)) {
    await t.test(name, async () => {
      await assistant.beginAnew();
      await journey(assistant);
    });
  }
}

/** Runs a journey on a fresh page; what the page itself complains of fails the journey, unless it is `allowed`. */
export async function visit(browser, { origin, device = "desktop", theme = "light", language = "en-GB", allowed }, journey) {
  const context = await browser.newContext({
    ...DEVICES[device],
    colorScheme: theme,
    locale: language,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(60_000);
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      const text = message.text();
      if (/Content Security Policy/.test(text) && !allowed?.test(text)) complaints.push(text);
    });
    await page.goto(origin);
    const assistant = new Assistant(page, device);
    await journey(assistant);
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join("; ")}`);
  } finally {
    await context.close();
  }
}
