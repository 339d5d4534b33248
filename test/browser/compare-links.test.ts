import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { data } from "../../src/model/data.ts";
import { printedFigures } from "../../src/model/coverage.ts";
import { useBrowser } from "./kit.ts";

const { site } = inject("folders");
const tabs = useBrowser();
const figures = new Set(printedFigures(data).map(({ id }) => id));

/** The pages below a folder of the site, by their files. */
const pagesIn = (folder: string): string[] =>
  readdirSync(join(site, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => join(site, folder, file));

/** Where figures stand in rows, and what a row of theirs is. */
const rows: Readonly<Record<string, string>> = {
  targets: ".targets tbody tr",
  outcomes: "[data-item][data-kind=number]",
  map: ".map-table li",
  places: ".keys > div, .indicator li",
  reports: "li[id]",
  sources: ".cited li[id]",
};

test.each(Object.entries(rows))("in /%s/ each row of a figure leads to a comparison with it", async (folder, row) => {
  const page = await tabs.shared();
  let told = 0;
  for (const path of pagesIn(folder)) {
    // Only read, with nothing of what it would load.
    const found = await page.evaluate(
      ({ html, row }) => {
        const { body } = new DOMParser().parseFromString(html, "text/html");
        const behind = (each: Element, sign: string) =>
          [...each.querySelectorAll(`a[href*='${sign}']`)].map((a) => a.getAttribute("href")?.split(sign)[1] ?? "");
        return [...body.querySelectorAll(row)].map((each) => ({
          named: [each.id, ...behind(each, "#")],
          compared: behind(each, "/compare/?f=").flatMap((ids) => ids.split(",")),
        }));
      },
      { html: readFileSync(path, "utf8"), row },
    );
    const ofFigures = found
      .map((each) => ({ ...each, named: each.named.filter((id) => figures.has(id)) }))
      .filter(({ named }) => named.length > 0);
    told += ofFigures.length;
    const without = ofFigures.filter(({ named, compared }) => !named.some((id) => compared.includes(id)));
    expect(without, path).toEqual([]);
    const unknown = ofFigures.flatMap(({ compared }) => compared).filter((id) => !figures.has(id));
    expect(unknown, path).toEqual([]);
  }
  expect(told).toBeGreaterThan(5);
});
