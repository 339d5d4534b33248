import { expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { kindsOf } from "./pages.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser();

const drawn = kindsOf(site).filter((path) => /\/(charts|chains|map|embed|screen)\//.test(path));

test.each(drawn.flatMap((path) => (["light", "dark"] as const).map((colorScheme) => ({ path, colorScheme }))))(
  "where a reader's system forces its colours, drawings of $path have no other, in $colorScheme",
  async ({ path, colorScheme }) => {
    const page = await tabs.shared({ colorScheme, forcedColors: "active" });
    await page.goto(server.origin + path);
    const others = await page.evaluate(() => {
      const probe = document.createElement("i");
      document.body.append(probe);
      const seen = (colour: string) => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const system = new Set(["none", "rgba(0, 0, 0, 0)", ...["Canvas", "CanvasText", "LinkText"].map(seen)]);
      return [...document.querySelectorAll("svg:is(.chart, .strip) :is(rect, path, circle, line, text, tspan)")]
        .filter((one) => one.checkVisibility())
        .flatMap((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke])
        .filter((colour) => !system.has(colour) && !colour.startsWith("url("));
    });
    expect([...new Set(others)]).toEqual([]);
  },
);

test("the map that is shown is told by a line that the others have not, whatever the colours", async () => {
  const page = await tabs.shared({ forcedColors: "active" });
  await page.goto(`${server.origin}/map/`);
  const lines = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomWidth));
  expect(new Set(await lines(".switches a[aria-current]"))).toEqual(new Set(["2px"]));
  expect(new Set(await lines(".switches a:not([aria-current])"))).toEqual(new Set(["0px"]));
});
