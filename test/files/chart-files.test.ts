import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { chartIndex } from "../../src/files/chart-index.ts";
import { chartJson } from "../../src/files/chart-json.ts";
import { sourceNumbers, sourcesOf } from "../../src/files/chart-sources.ts";
import { chartSvg } from "../../src/files/chart-svg.ts";
import { citation } from "../../src/files/citation.ts";
import { embedCode } from "../../src/files/embed-code.ts";
import { escapeXml } from "../../src/files/escape-xml.ts";
import { featured } from "../../src/files/featured.ts";
import { preparedCharts } from "../../src/files/prepared.ts";
import { figuresBehind } from "../../src/lib/behind.ts";
import { data } from "../../src/lib/data.ts";
import { languages } from "../../src/lib/types.ts";

beforeAll(() => {
  vi.stubEnv("SITE", "https://example.org");
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test("what XML reads as markup is escaped, also inside an attribute", () => {
  expect(escapeXml(`<a href="x">&</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;");
});

test("the front page names three charts", () => {
  expect(new Set(featured).size).toBe(3);
});

describe.each(preparedCharts.map((prepared) => ({ slug: prepared.chart.slug, prepared })))(
  "$slug",
  ({ slug, prepared }) => {
    test("its sources are the figures behind its rows and its ventures, all of them and no others, numbered from 1", () => {
      const { reports, census } = sourcesOf(prepared);
      const listed = reports.flatMap(({ report, lines }) => {
        expect(lines.every((line) => line.report === report.id)).toBe(true);
        return lines.map(({ id }) => id);
      });
      const behind = prepared.rows.flatMap(({ of }) => figuresBehind(of, data).map(({ id }) => id));
      const ventures = prepared.ventures.map(({ id }) => id);
      expect(listed.toSorted()).toEqual([...new Set([...behind, ...ventures])].sort());
      expect(listed).not.toEqual([]);
      const numbers = [...sourceNumbers(prepared).values()];
      expect(numbers).toEqual(Array.from({ length: reports.length + census.length }, (_, index) => index + 1));
    });

    test("its JSON has a described column for every cell, and says all that its page says", () => {
      const json = chartJson(prepared);
      expect(json.rows).toHaveLength(prepared.table.length);
      for (const row of json.rows) expect(Object.keys(row)).toEqual(json.columns.map(({ name }) => name));
      const drawn = prepared.view ? prepared.ventures.map(({ id }) => id) : prepared.rows.map(({ of }) => of.id);
      expect(json.rows.flatMap(({ id }) => id ?? [])).toEqual(drawn);
      expect(json.caveats).toHaveLength(prepared.caveats.length);
      expect(json.license.name).toBe("CC-BY-4.0");
      expect(json.addresses.embed).toEqual({
        zh: `https://example.org/embed/${slug}/`,
        en: `https://example.org/en/embed/${slug}/`,
      });
    });

    test.each(languages)("its SVG and its citation in %s carry title, address and licence", (lang) => {
      const address = `https://example.org/${lang === "en" ? "en/" : ""}charts/${slug}/`;
      const svg = chartSvg(prepared, lang);
      expect(svg).toContain(`<title>${escapeXml(prepared.title[lang])}</title>`);
      expect(svg).toContain(`<dc:source>${address}</dc:source>`);
      expect(svg).toContain("https://creativecommons.org/licenses/by/4.0/");
      expect(svg).not.toMatch(/var\(--|NaN/);
      const cited = citation(prepared, lang);
      const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/[。.]$/, "");
      expect(plain(cited)).toContain(plain(prepared.title[lang]));
      expect(cited).toContain(address);
    });
  },
);

test("a title with quotes cannot leave the attribute of the embed code", () => {
  const [prepared] = preparedCharts;
  if (!prepared) throw new Error("no charts");
  const title = { zh: `“甲” "乙" <丙>`, en: "" };
  const code = embedCode({ ...prepared, title }, "zh");
  expect(code).toContain(` title="“甲” &quot;乙&quot; &lt;丙&gt;" `);
  expect(code.match(/</g)).toHaveLength(2);
});

test("the index lists every chart with its addresses", () => {
  const { charts } = chartIndex(preparedCharts);
  expect(charts.map(({ slug }) => slug)).toEqual(preparedCharts.map(({ chart }) => chart.slug));
  for (const { slug, addresses } of charts) expect(addresses.csv).toBe(`https://example.org/charts/${slug}.csv`);
});
