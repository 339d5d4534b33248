import { expect, test, vi } from "vitest";
import { demoChart } from "../../test/files/fixtures.ts";
import { svgText } from "../drawing/tree.ts";
import { chartSvg } from "./chart-svg.ts";
import { pictureText } from "./picture-text.ts";

const keptText = vi.hoisted(() => vi.fn((_: string, make: () => string) => make()));
vi.mock("./kept.ts", () => ({ keptText }));

test("a picture is kept by what it is, its chart and its language", () => {
  pictureText(demoChart(), { lang: "en", picture: "poster" });
  expect(keptText).toHaveBeenCalledExactlyOnceWith("poster demo-chart en", expect.any(Function));
});

test.each(["light", "dark"] as const)("the picture of a page in %s is the chart as a file of its own", (theme) => {
  const picture = theme === "dark" ? theme : "chart";
  const drawn = svgText(chartSvg(demoChart(), { lang: "zh", theme }));
  expect(pictureText(demoChart(), { lang: "zh", picture })).toBe(drawn);
});
