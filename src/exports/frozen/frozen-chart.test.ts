import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { frozenReleases } from "../../model/release-contents.ts";
import type { FrozenChart } from "../../model/types.ts";
import { frozenChart } from "./frozen-chart.ts";

const kept = frozenReleases()[0]?.charts ?? [];
const known = (slug: string): FrozenChart => {
  const found = kept.find((chart) => chart.slug === slug);
  if (!found) throw new Error(`unknown chart: ${slug}`);
  return { ...found, title: { zh: "旧题", en: "Old title" }, alt: { zh: "旧文", en: "Old text" } };
};
const href = (chain: string, { id, lang }: { id: string; lang: string }) => `#${chain}/${id}/${lang}`;

test("a chart of a release has the words of then and the rows of its CSV, drawn in three widths", () => {
  const frozen = known("wuhai-size-tiers");
  const { chart, rows, title, alt, source, drawings } = frozenChart(frozen, { data, href });
  expect(chart).toEqual({ slug: frozen.slug, kind: frozen.kind, subtitle: frozen.subtitle });
  expect([title, alt, source]).toEqual([frozen.title, frozen.alt, frozen.source]);
  expect(rows.length).toBe(frozen.csv.split("\r\n").length - 2);
  const [zh, en] = [drawings("zh"), drawings("en")];
  expect(zh.map(({ width }) => width)).toEqual([360, 640, 960]);
  expect(zh[0]?.svg).toContain("旧文");
  expect(en[0]?.svg).toContain("Old text");
  expect(en[0]?.svg).toContain(rows[0]?.label.en);
  expect(en[0]?.svg).not.toContain(rows[0]?.label.zh);
});

test("a map of a release is drawn from what stood on it, with links where they lead now", () => {
  const chain = data.chains[0]?.id ?? "";
  const { rows, drawings, title } = frozenChart(known(`chain-${chain}`), { data, href });
  expect(rows).toEqual([]);
  expect(title).toEqual({ zh: "旧题", en: "Old title" });
  expect(drawings("en").map(({ width }) => width)).toEqual([360, 640, 960]);
  expect(drawings("en")[0]?.svg).toMatch(new RegExp(`href="#${chain}/[^"]+/en"`));
});

test("a chart that is gone is refused", () => {
  expect(() => frozenChart({ ...known("wuhai-size-tiers"), slug: "gone" }, { data, href })).toThrow(
    new Error("unknown chart: gone. A release has it, so its file must stay in src/charts/."),
  );
});
