import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { chartAbout, headlineAbout } from "./chart-about.ts";
import { figureChart } from "./figure-chart.ts";
import { chartSpecs } from "./index.ts";
import { aboutWords } from "../model/about-words.ts";

test("a headline that stands alone says what its chart is about", () => {
  for (const spec of chartSpecs) {
    const chart = figureChart(spec, data);
    const about = aboutWords(
      chart.rows.map(({ of }) => of),
      { data, lang: "zh" },
    );
    expect(chartAbout(chart, "zh")).toBe(about);
    expect(headlineAbout(chart).zh).toBe(`${chart.title.zh}（${about}）`);
  }
});
