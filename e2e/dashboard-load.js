// Prints how long the built-in dashboard takes from opening a page to its last tile painted: node e2e/dashboard-load.js ORIGIN.
import { DEVICES, openBrowser } from "./browser.js";

const LOADS = 5;
const PAGES = [
  { what: "by itself", path: "/dashboard/board?board=overview" },
  { what: "beside the assistant", path: "/" },
];

/**
 * Runs in every frame before its page does; the board's notes when all its tiles stood on the screen, those below the fold
 * too, each with its numbers or with its chart's lines and dots drawn, by the clock of the machine.
 */
function noteWhenFilled() {
  if (!location.pathname.startsWith("/dashboard/board")) return;
  const look = () => {
    const tiles = [...document.querySelectorAll("main section")];
    const waiting = document.querySelector("main .animate-pulse");
    const drawn = [...document.querySelectorAll("main [role=img]")].every((chart) => chart.querySelector("svg path"));
    const filled = tiles.length > 0 && !waiting && drawn && tiles.every((tile) => tile.childElementCount > 1);
    if (filled) requestAnimationFrame(() => setTimeout(() => (globalThis.filled = { at: Date.now(), tiles: tiles.length })));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function load(context, origin, path) {
  const page = await context.newPage();
  await page.addInitScript(noteWhenFilled);
  await page.goto(origin + path);
  const opened = await page.evaluate(() => performance.timeOrigin);
  const board = path === "/" ? await frameOf(page) : page.mainFrame();
  const { at, tiles } = await (await board.waitForFunction(() => globalThis.filled)).jsonValue();
  await page.close();
  return { milliseconds: at - opened, tiles };
}

async function frameOf(page) {
  const element = await page.locator("iframe").first().elementHandle();
  return element.contentFrame();
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

async function measure(browser, origin, { what, path }) {
  const times = { "for the first time": [], "seen before": [] };
  for (let i = 0; i < LOADS; i++) {
    const context = await browser.newContext({ ...DEVICES.desktop, locale: "en-GB" });
    times["for the first time"].push(await load(context, origin, path));
    times["seen before"].push(await load(context, origin, path));
    await context.close();
  }
  return Object.entries(times).map(([when, loads]) => {
    const times = loads.map(({ milliseconds }) => milliseconds);
    return {
      what: `${what}, ${when}, ${loads[0].tiles} tiles`,
      loads: LOADS,
      half: median(times),
      longest: Math.max(...times),
    };
  });
}

const browser = await openBrowser();
try {
  const measured = [];
  for (const page of PAGES) measured.push(...(await measure(browser, process.argv[2], page)));
  console.log(JSON.stringify(measured));
} finally {
  await browser.close();
}
