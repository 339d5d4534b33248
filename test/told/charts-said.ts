import type { FigureChart } from "../../src/charts/chart.ts";
import { chartOg } from "../../src/exports/chart-og.ts";
import { chartPoster } from "../../src/exports/chart-poster.ts";
import { sourceEntries } from "../../src/features/charts/source-entries.ts";
import { tableRow } from "../../src/features/charts/row-table.ts";
import { statusWord } from "../../src/model/circumstances.ts";
import { formatValue } from "../../src/model/format.ts";
import { inputFigures } from "../../src/model/lookup.ts";
import type { ChartRow, Lang } from "../../src/model/types.ts";
import type { Said } from "./said.ts";
import { valuesIn, valuesOf } from "./values.ts";

/** What the tooltips of a chart's marks say, drawing by drawing; empty for a row without one. */
export function marksSaid({ slug, rows, drawings }: FigureChart, lang: Lang): Said[] {
  return drawings(lang).flatMap(({ width, tree }) => {
    const titles = [...tree().querySelectorAll("title")].map(({ textContent }) =>
      textContent.replace(/[：:；;]$/gm, ""),
    );
    return rows.map((row) => {
      // A mark may add to the label what tells it from others.
      const own = titles.find((title) => {
        const [first = "", second] = title.split("\n");
        return first.startsWith(row.label[lang]) && second === formatValue(row.of, lang);
      });
      return { where: `mark ${slug} ${width}`, text: own ?? "", of: [row.of] };
    });
  });
}

/** What stands to be read in the pictures of a chart, which have no tooltips. */
export function picturesSaid(chart: FigureChart, lang: Lang): Said[] {
  return [chartPoster(chart, lang), chartOg(chart, lang)].flatMap((picture, index) => {
    const text = wordsIn(picture);
    return chart.rows.map(({ of }) => ({ where: `${index === 0 ? "poster" : "share"} ${chart.slug}`, text, of: [of] }));
  });
}

/** What is written at a chart's marks that are no results, with their labels and headings: each must say so itself. */
export function labelsSaid(chart: FigureChart, lang: Lang): { where: string; text: string; word: string }[] {
  return chart.drawings(lang).flatMap(({ width, tree }) => {
    const texts = [...tree().querySelectorAll("text")].map((text) => text.textContent);
    return chart.rows.flatMap((row) => {
      const word = statusWord(row.of, lang);
      // A long word goes on in the next line.
      const own = texts.flatMap((text, index) =>
        text.includes(formatValue(row.of, lang)) ? [text, texts[index + 1] ?? ""] : [],
      );
      const text = [...(own.length > 0 ? own : texts), ...namesOf(row, lang)].join(" | ").toLowerCase();
      return word === "" ? [] : [{ where: `label ${chart.slug} ${width}`, text, word }];
    });
  });
}

/** The values that the words of a chart print: headline with subtitle, and the alternative text. */
export function wordsSaid({ slug, rows, data, title, subtitle, alt }: FigureChart, lang: Lang): Said[] {
  const observed = rows.map(({ of }) => of);
  const values = valuesOf(observed, { data, lang });
  const head = `${title[lang]} ${subtitle[lang]}`;
  return [
    ...valuesIn(head, values).map(([, of]) => ({ where: `headline ${slug}`, text: head, of })),
    ...valuesIn(alt[lang], values).map(([, of]) => ({ where: `alt ${slug}`, text: alt[lang], of })),
  ];
}

/** The rows of a chart's table and of its list of sources. */
export function rowsSaid(chart: FigureChart, lang: Lang): Said[] {
  const { slug, rows, data } = chart;
  const { reports, pages } = sourceEntries(chart, lang);
  const prints = [...reports.flatMap(({ lines }) => lines), ...pages.flatMap((page) => page.prints)];
  return [
    ...rows.map((row) => ({
      where: `table ${slug}`,
      text: Object.values(tableRow(row, { data, lang }))
        .flat()
        .filter((cell) => typeof cell === "string")
        .join(" · "),
      of: [row.of],
    })),
    ...rows
      .flatMap(({ of }) => inputFigures(of, data))
      .map((figure) => {
        const found = prints.find(({ path }) => path.endsWith(`#${figure.id}`));
        return { where: `source ${slug}`, text: found ? `${found.print} ${found.told}` : "", of: [figure] };
      }),
  ];
}

const namesOf = (row: ChartRow, lang: Lang) => [row.label[lang], row.group?.[lang] ?? ""];

/** The words of a picture that are seen. */
function wordsIn(picture: Element): string {
  return [...picture.querySelectorAll("text")].map((text) => text.textContent).join(" ");
}
