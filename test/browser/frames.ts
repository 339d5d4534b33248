import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import type { Tabs } from "./kit.ts";

interface Height {
  /** As laid out on the host page, in pixels. */
  shown: number;
  /** As high as its content is. */
  needed: number;
}

/** How high the frames on a host page are. */
export async function heights(page: Page): Promise<Height[]> {
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

/** Expects that in the end there are so many frames, each as high as its content, within two pixels. */
export async function settle(page: Page, { frames = 1 } = {}): Promise<Height[]> {
  let last: Height[] = [];
  const fits = ({ shown, needed }: Height) => Math.abs(shown - needed) <= 2 && needed > 100;
  await expect
    .poll(async () => {
      // A frame that is just being loaded has no height yet.
      last = await heights(page).catch(() => []);
      return last.map((height) => (fits(height) ? "fits" : height));
    })
    .toEqual(Array.from({ length: frames }, () => "fits"));
  return last;
}

/** Lets a page and each of its frames draw so many times: what goes round between them would have gone on. */
export async function redraw(page: Page, { times }: { times: number }): Promise<void> {
  await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async (left) => {
        for (; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      }, times),
    ),
  );
}

/** The address in the page's own eyes, which are ahead of ours. */
export const addressOf = async (page: Page): Promise<URL> => new URL(await page.evaluate(() => location.href));

/** A page of another site, with what its errors were. */
export async function openHost(tabs: Tabs, { url, width = 640 }: { url: string; width?: number }) {
  const page = await tabs.fresh({ viewport: { width, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(url, { waitUntil: "load" });
  return { page, errors };
}
