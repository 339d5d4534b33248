import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { foldText } from "../../src/arithmetic/fold.ts";
import { pdfLines } from "../../src/reading/open/pdf/pdf.ts";
import { findChromium } from "../browser/find-chromium.ts";

const browserOrNot = (): string | undefined => {
  try {
    return findChromium();
  } catch {
    console.log("not tried: a page printed by Chromium. Install one, or set CHROME_PATH, to try it.");
    return undefined;
  }
};
const executablePath = browserOrNot();

/** The lines of a web page that Chromium prints, but for the blank one at its end. */
async function printed(body: string): Promise<string[]> {
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="zh"><body>${body}</body></html>`);
    const { lines } = await pdfLines(await page.pdf({ format: "A4" }), { file: "a.pdf", whole: false });
    return lines.slice(0, -1).map(foldText);
  } finally {
    await browser.close();
  }
}

test.skipIf(executablePath === undefined)("a page that Chromium prints is read as a person reads it", async () => {
  const column = "甲市引进到位资金35.5亿元，签约项目20个，";
  const lines = await printed(`
    <p>全市签约13<sup>2</sup>个，二氧化碳CO<sub>2</sub>减少3吨，投资1.2×10<sup>8</sup>元</p>
    <table><tr><td>指标</td><td>签约</td><td>开工</td></tr>
    <tr><td>甲县</td><td>20</td><td>345</td></tr><tr><td>乙县</td><td>30</td><td>-456</td></tr></table>
    <div style="columns: 2">${column.repeat(9)}</div>`);
  expect(lines.slice(0, 4)).toEqual([
    "全市签约13²个，二氧化碳CO₂减少3吨，投资1.2×10⁸元".replaceAll("，", ","),
    "指标\t签约\t开工",
    "甲县\t20\t345",
    "乙县\t30\t-456",
  ]);
  expect(lines.slice(4).join("")).toBe(column.repeat(9).replaceAll("，", ","));
});

test.skipIf(executablePath === undefined)("a table goes on over the edge of a page", async () => {
  const rows = Array.from(
    { length: 60 },
    (_, n) => `<tr><td>${"甲乙丙丁"[n % 4] ?? ""}县</td><td>${n + 100}</td></tr>`,
  );
  const lines = await printed(`<style>td { padding: 2px 30px }</style><table>${rows.join("")}</table>`);
  expect(lines.map((line) => line.split("\t")[1])).toEqual(rows.map((_, n) => String(n + 100)));
});
