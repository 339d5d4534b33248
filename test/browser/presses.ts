import type { Page } from "playwright-core";

/** Counts from now on what a reader presses with mouse or finger, on the page and on those that it leads to. */
export async function countPresses(page: Page): Promise<() => number> {
  let presses = 0;
  await page.exposeFunction("pressed", () => (presses += 1));
  await page.addInitScript(() => {
    const { pressed } = window as unknown as { pressed: () => void };
    addEventListener("pointerdown", pressed, true);
  });
  return () => presses;
}
