import { describe, expect, test } from "vitest";
import { defineChart, type ChartSpec } from "./define-chart.ts";

const words = { zh: "甲", en: "A" };
const sound: ChartSpec = {
  slug: "sound-2022",
  kind: "bars",
  title: () => words,
  subtitle: words,
  mixes: words,
  notes: [words],
  select: () => [],
  render: () => {
    throw new Error("not drawn.");
  },
};

test("a sound chart is taken as it is", () => {
  expect(defineChart(sound)).toBe(sound);
  const { mixes, notes, ...bare } = sound;
  expect([mixes, notes]).toEqual([words, [words]]);
  expect(defineChart(bare)).toBe(bare);
});

test.each(["Sound", "sound_chart", "2022-sound", "sound-", "-sound", "sound--chart", "sound chart", "图", ""])(
  "the slug “%s” is no address",
  (slug) => {
    expect(() => defineChart({ ...sound, slug })).toThrow(`invalid slug: ${slug}`);
  },
);

describe.each([
  ["zh", { zh: " ", en: "A" }],
  ["en", { zh: "甲", en: " " }],
  ["en, all of it", { zh: "甲", en: "" }],
])("without its %s", (_, half) => {
  test.each([
    ["subtitle", { subtitle: half }],
    ["reason to mix", { mixes: half }],
    ["note", { notes: [words, half] }],
  ])("a %s is refused", (__, cells) => {
    expect(() => defineChart({ ...sound, ...cells })).toThrow("missing text: sound-2022. Give zh and en.");
  });
});
