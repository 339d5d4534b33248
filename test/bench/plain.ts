// The plain script that a build is set beside: the pictures of every chart in both languages, one after the other.
import { data } from "../../src/model/data.ts";
import { setImmediate } from "node:timers/promises";
import { svgText } from "../../src/drawing/tree.ts";
import { zooms } from "../../src/exports/chart-png.ts";
import { pictures } from "../../src/exports/picture-text.ts";
import { drawPng } from "../../src/exports/png/draw-png.ts";
import { subsetFonts } from "../../src/exports/png/fonts.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { languages } from "../../src/model/types.ts";

const drawn = allCharts(data).flatMap((chart) =>
  languages.flatMap((lang) =>
    Object.entries(zooms).map(([name, zoom]) => ({ svg: pictures[name as keyof typeof zooms](chart, lang), zoom })),
  ),
);
const fonts = await subsetFonts(drawn.map(({ svg }) => svg.textContent).join(""));
for (const { svg, zoom } of drawn) {
  drawPng(svgText(svg), { fonts, zoom });
  // What is collected is given back between two turns.
  await setImmediate();
}
console.log(`${allCharts(data).length} charts, ${drawn.length} pictures`);
