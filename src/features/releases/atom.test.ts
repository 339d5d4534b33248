import { expect, test } from "vitest";
import { atomOf, type Entry } from "./atom.ts";

const told = {
  id: "changelog/",
  page: "changelog/",
  self: "changelog/feed.xml",
  title: "Changes",
  description: "What changed",
  lang: "en",
} as const;
const entry = (id: string, day: string): Entry => ({
  id: `https://example.org/${id}`,
  day,
  title: `<${id}>`,
  description: id,
});
const idsOf = (feed: string) => [...feed.matchAll(/<entry>[\s\S]*?<id>.*?([^/<]*)<\/id>/g)].map(([, id]) => id);

test("entries stand by day, the newest first, those of one day as they came", () => {
  const days = [entry("a", "2031-01-01"), entry("b", "2031-03-01"), entry("c", "2031-01-01")];
  const feed = atomOf(days, told);
  expect(idsOf(feed)).toEqual(["b", "a", "c"]);
  expect(feed.slice(0, feed.indexOf("<entry>"))).toContain("<updated>2031-03-01T00:00:00+08:00</updated>");
  expect(feed).toContain("<title>Counting Investment · Changes</title>");
  expect(feed).toContain("<![CDATA[&lt;b&gt;]]>");
});

test("a feed without entries is the same whenever it is made", () => {
  expect(atomOf([], told)).toContain("<updated>1970-01-01T00:00:00+08:00</updated>");
});
