import { beforeEach, expect, test } from "vitest";
import type { Correction, Release } from "../../model/types.ts";
import { atomFeed } from "./feed.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";

const data = world([figure()]);

const release = (version: string, date: string): Release => ({
  version,
  date,
  summary: { zh: `${version}版的摘要`, en: `Summary of ${version}` },
});
const correction = (cells: Partial<Correction>): Correction => ({
  figure: "demo-1",
  printed: "100亿元",
  kind: "lost-unit",
  reading: { zh: "读作亿元。", en: "Read as 100 m." },
  date: "2031-02-01",
  version: "1.0.0",
  ...cells,
});

beforeEach(() => {
  Object.assign(data, { releases: [], corrections: [] });
});

const entriesOf = (feed: string) =>
  [...feed.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry = ""]) => ({
    title: /<title type="html"><!\[CDATA\[([\s\S]*?)\]\]><\/title>/.exec(entry)?.[1],
    id: /<id>(.*?)<\/id>/.exec(entry)?.[1],
    link: / href="(.*?)"/.exec(entry)?.[1],
    summary: /<summary type="html"><!\[CDATA\[([\s\S]*?)\]\]><\/summary>/.exec(entry)?.[1],
    updated: /<updated>(.*?)<\/updated>/.exec(entry)?.[1],
    published: /<published>(.*?)<\/published>/.exec(entry)?.[1],
  }));

test("a release and a correction are told in Chinese, each with its place in the log and its day in China", () => {
  Object.assign(data, { releases: [release("1.0.0", "2031-01-01")], corrections: [correction({})] });
  expect(entriesOf(atomFeed({ data, lang: "zh" }))).toEqual([
    {
      title: "100亿元：单位缺失",
      id: "https://example.org/changelog/#demo-1",
      link: "https://example.org/changelog/#demo-1",
      summary: "《演示》：读作亿元。",
      updated: "2031-02-01T00:00:00+08:00",
      published: "2031-02-01T00:00:00+08:00",
    },
    {
      title: "1.0.0版发布",
      id: "https://example.org/changelog/#v1-0-0",
      link: "https://example.org/changelog/#v1-0-0",
      summary: "1.0.0版的摘要",
      updated: "2031-01-01T00:00:00+08:00",
      published: "2031-01-01T00:00:00+08:00",
    },
  ]);
});

test("the same in English", () => {
  Object.assign(data, { releases: [release("1.0.0", "2031-01-01")], corrections: [correction({})] });
  expect(entriesOf(atomFeed({ data, lang: "en" })).map(({ title, id, summary }) => [title, id, summary])).toEqual([
    ["100亿元: unit lost", "https://example.org/en/changelog/#demo-1", "“Demo”: Read as 100 m."],
    ["Version 1.0.0 released", "https://example.org/en/changelog/#v1-0-0", "Summary of 1.0.0"],
  ]);
});

test("the newest comes first, a release before the corrections of its day", () => {
  Object.assign(data, {
    releases: [release("1.0.0", "2031-01-01"), release("1.1.0", "2031-03-01")],
    corrections: [
      correction({ figure: "a-1", date: "2031-01-01" }),
      correction({ figure: "a-2", date: "2031-02-01" }),
      correction({ figure: "a-3", date: "2031-03-01" }),
    ],
  });
  const ids = entriesOf(atomFeed({ data, lang: "zh" })).map(({ id }) => id?.split("#")[1]);
  expect(ids).toEqual(["v1-1-0", "a-3", "a-2", "v1-0-0", "a-1"]);
  expect(atomFeed({ data, lang: "zh" }).slice(0, atomFeed({ data, lang: "zh" }).indexOf("<entry>"))).toContain(
    "<updated>2031-03-01T00:00:00+08:00</updated>",
  );
});

test("a correction of an unknown figure names no report; what HTML would read as markup is escaped", () => {
  const reading = { zh: "<1亿元 & “乙”", en: "" };
  Object.assign(data, { corrections: [correction({ figure: "gone-1", printed: "<b>&1</b>", reading })] });
  const [entry] = entriesOf(atomFeed({ data, lang: "zh" }));
  expect(entry?.title).toBe("&lt;b&gt;&amp;1&lt;/b&gt;：单位缺失");
  expect(entry?.summary).toBe("&lt;1亿元 &amp; “乙”");
});

test.each([
  ["zh", "zh-CN", "", "招商有数 · 更新与订正", "数据的每一版，以及对存疑原文怎样读的每一条说明。", "招商有数"],
  [
    "en",
    "en",
    "en/",
    "Counting Investment · Changes and corrections",
    "Every version of the data, and every ruling on how a doubtful print is read.",
    "Counting Investment",
  ],
] as const)("the feed in %s says its language, what it is, whose and under which licence", (...cells) => {
  const [lang, tag, prefix, title, subtitle, author] = cells;
  const feed = atomFeed({ data, lang });
  const page = `https://example.org/${prefix}changelog/`;
  expect(feed).toContain(`<feed xml:lang="${tag}" xmlns="http://www.w3.org/2005/Atom">`);
  expect(feed).toContain(`<id>${page}</id>`);
  expect(feed).toContain(`<title>${title}</title>`);
  expect(feed).toContain(`<subtitle>${subtitle}</subtitle>`);
  expect(feed).toContain(`<name>${author}</name>`);
  expect(feed).toContain(`<uri>https://example.org/${prefix}</uri>`);
  expect(feed).toContain(`<link rel="alternate" href="${page}"/>`);
  expect(feed).toContain(`<link rel="self" href="${page}feed.xml"/>`);
  expect(feed).toContain("<rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</rights>");
  // Without entries the same data must still give the same bytes.
  expect(feed).toContain("<updated>1970-01-01T00:00:00+08:00</updated>");
  expect(feed.endsWith("</feed>\n")).toBe(true);
});
