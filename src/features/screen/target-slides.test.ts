import { expect, test } from "vitest";
import { targetSlides } from "./target-slides.ts";
import { board as data } from "../../../test/lib/board.ts";

test("towards which something is reported comes first, one each; the rest share slides evenly, two at most", () => {
  const slides = targetSlides("150200", { data, lang: "zh" });
  expect(slides.map(({ id }) => id)).toEqual([
    "target-t-behind",
    "target-t-level",
    "awaited-150200-1",
    "awaited-150200-2",
  ]);
  const awaited = slides.flatMap((slide) => (slide.kind === "awaited" ? [slide] : []));
  expect(awaited.map(({ targets }) => targets.map(({ target }) => target.of.id))).toEqual([
    ["t-open-1", "t-open-2"],
    ["t-open-3", "t-open-4"],
  ]);
  expect(awaited.map(({ cited }) => cited.map(({ line }) => line))).toEqual([
    [9, 10],
    [11, 12],
  ]);
  expect(targetSlides("150300", { data, lang: "zh" })).toEqual([]);
});

test.each([
  [
    "zh",
    "内蒙古自治区 · 目标与已报道",
    "内蒙古自治区国内资金：按时间算，不落后",
    ["完成≈60.0%", "时间过50%", "2023年1—6月平均 ≈10.0亿元/月", "还需≈6.67亿元/月"],
    "来源：《演示》第22行；《另一份…》第21行",
  ],
  [
    "en",
    "Inner Mongolia · Target and report",
    "Domestic funds, Inner Mongolia: on pace or ahead, by the time passed",
    [
      "≈\u00a060.0% reached",
      "50% of the time",
      "average of Jan–Jun 2023 ≈\u00a0CNY 1.00 bn per month",
      "needed ≈\u00a0CNY 667 m per month",
    ],
    "Source: “Demo”, line 22; “Other…”, line 21",
  ],
] as const)("in %s a target stands beside what is reported", (lang, kicker, headline, words, source) => {
  const [slide] = targetSlides("150000", { data, lang });
  expect(slide).toMatchObject({
    kind: "target",
    id: "target-t-region",
    mark: "mark-150000",
    kicker,
    headline,
    standing: "ahead",
    strip: { share: "60.0%", elapsed: "50.0%" },
    source,
    path: "targets/#t-region",
    target: { value: lang === "zh" ? "100亿元" : "CNY 10 bn" },
    reported: { value: lang === "zh" ? "60亿元" : "CNY 6 bn" },
  });
  expect(slide?.cited.map(({ line }) => line)).toEqual([22, 21]);
  const marks = ["share", "elapsed", "pace", "pace"];
  expect(slide?.kind === "target" && slide.computed).toEqual(
    words.map((own, index) => ({ words: own, mark: marks[index] })),
  );
});

test("a strip is full where more than the target is reached, and missing where no share can be told", () => {
  const [over] = targetSlides("150302", { data, lang: "zh" });
  expect(over).toMatchObject({ id: "target-t-over", strip: { share: "100.0%", elapsed: "50.0%" } });
  const [, level] = targetSlides("150200", { data, lang: "zh" });
  // The time that has passed says nothing of a level.
  expect(level).toMatchObject({ id: "target-t-level", strip: undefined, computed: [], standing: "open" });
  expect(level?.headline).toMatch(/：目标.+，.+，不能按时间折算$/);
});

test.each([
  ["zh", "包头市 · 目标与已报道 · 2 / 2", "包头市：4个目标，通读的报道没有给出对应的数字 2/2"],
  [
    "en",
    "Baotou · Target and report · 2 of 2",
    "Baotou: 4 targets for which no result is given in the reports read whole 2/2",
  ],
] as const)(
  "in %s the slides of what is awaited say how many targets there are, and which part this is",
  (lang, kicker, headline) => {
    expect(targetSlides("150200", { data, lang }).at(-1)).toMatchObject({
      kind: "awaited",
      id: "awaited-150200-2",
      mark: "mark-150200",
      kicker,
      headline,
      source: lang === "zh" ? "来源：《演示》第11、12行" : "Source: “Demo”, lines 11, 12",
      path: "targets/",
      targets: [{ standing: "forecast" }, { standing: "forecast" }],
    });
  },
);

test.each([
  ["zh", "海勃湾区 · 目标与已报道", "海勃湾区：2个目标，通读的报道没有给出对应的数字", "全期平均 1亿元/月"],
  [
    "en",
    "Haibowan · Target and report",
    "Haibowan: 2 targets for which no result is given in the reports read whole",
    "CNY 100 m per month over the whole span",
  ],
] as const)("in %s a single slide of what is awaited names no part", (lang, kicker, headline, words) => {
  const slide = targetSlides("150302", { data, lang }).at(-1);
  expect(slide).toMatchObject({ kind: "awaited", id: "awaited-150302-1", kicker, headline });
  expect(slide?.kind === "awaited" && slide.targets.map(({ computed }) => computed)).toEqual([
    [{ words, mark: "pace" }],
    [],
  ]);
});
