import { expect, test } from "vitest";
import { demoChart } from "../../test/files/fixtures.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { chartIndex } from "./chart-index.ts";
import { dataLicence } from "./licence.ts";

test("the index holds every chart in order, with its words and its own addresses", () => {
  const first = demoChart();
  const second = demoChart({ slug: "second", kind: "dots" });
  const words = { title: first.title, subtitle: first.subtitle, alt: first.alt };
  expect(chartIndex([first, second])).toEqual({
    license: dataLicence,
    charts: [
      { slug: "demo-chart", kind: "bars", ...words, addresses: chartAddresses("demo-chart") },
      { slug: "second", kind: "dots", ...words, addresses: chartAddresses("second") },
    ],
  });
});
