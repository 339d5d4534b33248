import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { kindsOf } from "./pages.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser({ viewport: { width: 1024, height: 900 } });

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  // The theme changes colours, and colours are the same in both languages.
  const kinds = kindsOf(site).filter((path) => colorScheme === "light" || !path.startsWith("/en/"));
  test.each(kinds)("axe finds nothing on %s", async (path) => {
    const page = await tabs.shared({ colorScheme });
    await page.goto(server.origin + path);
    // Without a second pass for frames of other hosts, of which there are none; it takes half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // Of what is in order no lists are made, which would take most of the time.
    axe.options({ resultTypes: ["violations"] });
    // A theme changes contrast and nothing else; a language changes words: what has a name, and in which language it
    // is.
    if (colorScheme === "dark") axe.withRules("color-contrast");
    else if (path.startsWith("/en/")) axe.withTags(["cat.language", "cat.name-role-value", "cat.text-alternatives"]);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    expect(found).toEqual([]);
  });
});
