import { expect, test, vi } from "vitest";
import type { FrozenChart, FrozenRelease } from "../model/types.ts";
import { licenceText } from "./licence.ts";
import { frozenChartCsvs, frozenEmbeds, frozenPackages, frozenTables } from "./release-pages.ts";

vi.stubEnv("SITE", "https://example.org");

const chart = (slug: string) => ({ slug, csv: `${slug}\r\n` }) as FrozenChart;
const releases = vi.hoisted((): FrozenRelease[] => []);
releases.push(
  {
    version: "1.0.0",
    charts: [chart("a"), chart("b")],
    package: "{1}",
    files: [{ name: "figures", csv: "1\r\n" }],
  },
  {
    version: "1.1.0",
    charts: [chart("a")],
    package: "{2}",
    files: [
      { name: "figures", csv: "2\r\n" },
      { name: "places", csv: "3\r\n" },
    ],
  },
);
vi.mock("../model/release-contents.ts", () => ({ frozenReleases: () => releases }));
vi.mock("../model/data.ts", () => ({ data: { releases: [{ version: "1.0.0", date: "2031-01-01" }] } }));
// Drawing is the test of src/exports/frozen/; here it says where its links lead.
vi.mock("./frozen/frozen-chart.ts", () => ({
  frozenChart: (
    { slug }: FrozenChart,
    { href }: { href: (chain: string, { id, lang }: { id: string; lang: "zh" | "en" }) => string },
  ) => ({ slug, links: (["zh", "en"] as const).map((lang) => href("steel", { id: "ore", lang })) }),
}));

test("every chart of every release is embedded, with its day where the log has it, and links that lead from any site", () => {
  const links = ["https://example.org/chains/steel/#ore", "https://example.org/en/chains/steel/#ore"];
  const page = (version: string, slug: string, date: string) => ({
    params: { version, slug },
    props: { embedded: { slug, links }, release: { version, date } },
  });
  expect(frozenEmbeds()).toEqual([
    page("1.0.0", "a", "2031-01-01"),
    page("1.0.0", "b", "2031-01-01"),
    page("1.1.0", "a", ""),
  ]);
});

test("the CSVs of its charts are served byte for byte", () => {
  expect(frozenChartCsvs()).toEqual([
    { params: { version: "1.0.0", slug: "a" }, props: { csv: "a\r\n" } },
    { params: { version: "1.0.0", slug: "b" }, props: { csv: "b\r\n" } },
    { params: { version: "1.1.0", slug: "a" }, props: { csv: "a\r\n" } },
  ]);
});

test("its package stands alone, and in a zip with its own tables and the licence", () => {
  expect(frozenPackages()).toEqual([
    {
      params: { version: "1.0.0" },
      props: { text: "{1}", files: { "figures.csv": "1\r\n", "datapackage.json": "{1}", "LICENSE.txt": licenceText } },
    },
    {
      params: { version: "1.1.0" },
      props: {
        text: "{2}",
        files: {
          "figures.csv": "2\r\n",
          "places.csv": "3\r\n",
          "datapackage.json": "{2}",
          "LICENSE.txt": licenceText,
        },
      },
    },
  ]);
});

test("its tables are served as they were", () => {
  expect(frozenTables()).toEqual([
    { params: { version: "1.0.0", name: "figures" }, props: { csv: "1\r\n" } },
    { params: { version: "1.1.0", name: "figures" }, props: { csv: "2\r\n" } },
    { params: { version: "1.1.0", name: "places" }, props: { csv: "3\r\n" } },
  ]);
});
