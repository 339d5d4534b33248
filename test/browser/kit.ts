import type { Browser, Frame, Page } from "playwright-core";

/** How high a frame of ours is laid out on its host page, and how high its content is, in pixels. */
export async function heights(page: Page): Promise<{ shown: number; needed: number }[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  return Promise.all(
    frames.map(async (frame) => ({ shown: await shownHeight(frame), needed: await neededHeight(frame) })),
  );
}

async function shownHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  return element.evaluate((node) => (node as HTMLElement).getBoundingClientRect().height);
}

const neededHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Waits until every frame is as high as its content, within two pixels; else tells the last heights. */
export async function settle(page: Page, { frames = 1 } = {}): Promise<{ shown: number; needed: number }[]> {
  let last: { shown: number; needed: number }[] = [];
  for (let tries = 0; tries < 50; tries += 1) {
    last = await heights(page).catch(() => []);
    if (last.length === frames && last.every(({ shown, needed }) => Math.abs(shown - needed) <= 2 && needed > 100))
      break;
    await page.waitForTimeout(100);
  }
  return last;
}

/** A page of another site, with what its errors were. */
export async function openHost(browser: Browser, { url, width = 640 }: { url: string; width?: number }) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(url, { waitUntil: "load" });
  return { context, page, errors };
}
