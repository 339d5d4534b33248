import { describe, expect, test } from "vitest";
import { drawingsOf } from "../../test/files/drawings.ts";
import { demoChart } from "../../test/files/fixtures.ts";
import { embedCode } from "./embed-code.ts";
import { embedHeight } from "./embed-height.ts";

const high = (columns: readonly number[]) =>
  Math.max(...columns.map((column) => embedHeight(demoChart(), { lang: "zh", column })));

describe("the code of a frame", () => {
  test.each([
    ["zh", "", "https://example.org/embed/demo-chart/", "演示的标题"],
    ["en", "", "https://example.org/en/embed/demo-chart/", "A headline"],
    ["zh", "1.2.0", "https://example.org/v/1.2.0/embed/demo-chart/", "演示的标题"],
    ["en", "1.2.0", "https://example.org/en/v/1.2.0/embed/demo-chart/", "A headline"],
  ] as const)("in %s, version %j, leads to %s", (lang, version, address, title) => {
    expect(embedCode(demoChart(), { lang, version })).toMatch(
      new RegExp(
        `^<iframe src="${address}" title="${title}" width="100%" height="\\d+" loading="lazy" style="[^"]+"></iframe>$`,
      ),
    );
  });

  test("is the chart as it is now unless told", () => {
    expect(embedCode(demoChart(), { lang: "zh" })).toBe(embedCode(demoChart(), { lang: "zh", version: "" }));
  });

  test("is high enough for every usual column, and for a phone by a line more", () => {
    const column = high([560, 600, 640, 700, 760]);
    const phone = high([288, 320, 343, 375, 400, 430]) + 24;
    expect(column).toBeGreaterThan(phone);
    expect(embedCode(demoChart(), { lang: "zh" })).toContain(
      ` height="${column}" loading="lazy" style="border:0;height:clamp(${column}px,(560px - 100vw)*999,${column}px)"`,
    );
  });

  test("is higher on a phone where the phone's drawing is", () => {
    const upright = (width: number) => `<svg width="${width}" height="${width === 360 ? 900 : 300}"></svg>`;
    const made = demoChart({ drawings: () => drawingsOf(upright) });
    const column = embedHeight(made, { lang: "zh", column: 760 });
    const phone = embedHeight(made, { lang: "zh", column: 430 }) + 24;
    expect(phone).toBeGreaterThan(column);
    expect(embedCode(made, { lang: "zh" })).toContain(
      ` height="${column}" loading="lazy" style="border:0;height:clamp(${column}px,(560px - 100vw)*999,${phone}px)"`,
    );
  });

  test("lets no title out of its attribute", () => {
    const code = embedCode(demoChart({ title: { zh: `“甲” "乙" <丙> & 丁`, en: "" } }), { lang: "zh" });
    expect(code).toContain(` title="“甲” &quot;乙&quot; &lt;丙&gt; &amp; 丁" `);
    expect(code.match(/</g)).toHaveLength(2);
  });
});
