import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { kindsOf } from "./pages.ts";
import { serve, type Served } from "./serve.ts";

const { site } = inject("folders");
let browser: Browser;
let server: Served;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve(site)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  // The theme changes colours, and colours are the same in both languages.
  const kinds = kindsOf(site).filter((path) => colorScheme === "light" || !path.startsWith("/en/"));
  test.each(kinds)("axe finds nothing on %s", async (path) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1024, height: 900 } });
    const page = await context.newPage();
    await page.goto(server.origin + path);
    // Without a second pass for frames of other hosts, of which there are none; it takes half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // A theme changes contrast and nothing else; a language changes words: what has a name, and in which language it is.
    if (colorScheme === "dark") axe.withRules("color-contrast");
    else if (path.startsWith("/en/")) axe.withTags(["cat.language", "cat.name-role-value", "cat.text-alternatives"]);
    const { violations } = await axe.analyze();
    await context.close();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    expect(found).toEqual([]);
  });
});
