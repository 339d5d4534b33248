import { expect, test, vi } from "vitest";
import type { ReleasedChart, ReleaseContents } from "../model/types.ts";
import { packDrawings } from "../model/drawings-file.ts";
import { licenceText } from "./licence.ts";
import { releaseEmbeds, releaseFiles } from "./release-pages.ts";
import { zip } from "./zip.ts";
import { world } from "../../test/lib/fixtures.ts";

const text = { zh: "题", en: "Title" };
const words = { title: text, subtitle: text, alt: text, source: text };
const chart = (slug: string): ReleasedChart => ({ slug, kind: "bars", ...words, csv: `${slug}\r\n` });
const drawn = (svg: string) => [360, 960].map((width) => ({ width, svg: `<svg>${svg}${width}</svg>` }));
const pack = (slugs: readonly string[], version: string) =>
  packDrawings(
    Object.fromEntries(
      slugs.map((slug) => {
        const svgs = { zh: drawn(`甲${slug}${version}`), en: drawn(`<a href="{site}en/chains/steel/#ore"/>`) };
        return [slug, { key: ["light"], svgs }];
      }),
    ),
  ).toString("base64");
const releases = vi.hoisted((): ReleaseContents[] => []);
releases.push(
  {
    version: "1.0.0",
    charts: [chart("a"), chart("b")],
    drawings: pack(["a", "b"], "1.0.0"),
    package: "{1}",
    files: [{ name: "figures", csv: "1\r\n" }],
  },
  {
    version: "1.1.0",
    charts: [chart("a")],
    drawings: pack(["a"], "1.1.0"),
    package: "{2}",
    files: [
      { name: "figures", csv: "2\r\n" },
      { name: "places", csv: "3\r\n" },
    ],
  },
);
vi.mock("../model/release-contents.ts", () => ({ releaseContents: () => releases }));

const data = { ...world(), releases: [{ version: "1.0.0", date: "2031-01-01", summary: text }] };

test("every chart of every release is embedded as that release drew it, with its day where the log has it, and links that lead here", () => {
  const page = (version: string, slug: string, date: string) => ({
    params: { version, slug },
    props: {
      embedded: {
        slug,
        page: `charts/${slug}/`,
        ...words,
        key: ["light"],
        drawings: {
          zh: drawn(`甲${slug}${version}`),
          en: drawn('<a href="https://example.org/en/chains/steel/#ore"/>'),
        },
      },
      release: { version, date },
    },
  });
  expect(releaseEmbeds(data)).toEqual([
    page("1.0.0", "a", "2031-01-01"),
    page("1.0.0", "b", "2031-01-01"),
    page("1.1.0", "a", ""),
  ]);
});

const files = releaseFiles(data);

test.each([
  ["v/1.0.0/charts/a.csv", "a\r\n"],
  ["v/1.0.0/charts/b.csv", "b\r\n"],
  ["v/1.0.0/data/figures.csv", "1\r\n"],
  ["v/1.0.0/data/datapackage.json", "{1}"],
  ["v/1.1.0/charts/a.csv", "a\r\n"],
  ["v/1.1.0/data/figures.csv", "2\r\n"],
  ["v/1.1.0/data/places.csv", "3\r\n"],
  ["v/1.1.0/data/datapackage.json", "{2}"],
])("%s is served byte for byte as it was", (path, text) => {
  expect(files[path]?.()).toBe(text);
});

test("each has a zip of its package with its own tables and the licence, and no more files", () => {
  const packed = (tables: Record<string, string>, text: string) =>
    zip({ ...tables, "datapackage.json": text, "LICENSE.txt": licenceText });
  expect(files["v/1.0.0/data/all.zip"]?.()).toEqual(packed({ "figures.csv": "1\r\n" }, "{1}"));
  expect(files["v/1.1.0/data/all.zip"]?.()).toEqual(packed({ "figures.csv": "2\r\n", "places.csv": "3\r\n" }, "{2}"));
  expect(Object.keys(files)).toHaveLength(10);
});
