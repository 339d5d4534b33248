import { expect, test } from "vitest";
import { catalogue } from "../../exports/catalogue.ts";
import { allCharts } from "../../exports/charts.ts";
import { paths } from "../../i18n/addresses.ts";
import { data } from "../../model/data.ts";
import { guidePictures } from "./guide-pictures.ts";
import { guides } from "./guides.ts";

test("a link to a guide is shown with how much it is that it tells of", () => {
  const pictures = guidePictures({ data, lang: "en" });
  expect(Object.keys(pictures)).toEqual(guides.map(({ slug }) => paths.guide(slug)));
  expect(Object.values(pictures).map(({ number }) => number?.words)).toEqual([
    `${allCharts(data).length} charts to embed`,
    `${catalogue(data).length} tables to download`,
    `${data.terms.length} terms explained`,
  ]);
});
