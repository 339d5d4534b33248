import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import { buildDocument as document } from "../drawing/build-document.ts";
import { top500AndListed } from "./top500-and-listed.ts";

const data = world();
const baotou = { place: "150200" };
const numbers = [
  ["listed", 20, 15],
  ["top500", 40, 10],
] as const;
const rows = top500AndListed.select(
  world(
    numbers.flatMap(([member, signed, landed]) => [
      count(landed, { id: `${member}-landed`, ...baotou, indicator: "landed-projects", member }),
      count(signed, { id: `${member}-signed`, ...baotou, indicator: "signed-projects", member }),
      count(9, { id: `${member}-elsewhere`, indicator: "signed-projects", member }),
      count(9, { id: `${member}-landed-elsewhere`, indicator: "landed-projects", member }),
    ]),
  ),
);

test("of each kind of firm come the projects signed and landed, then both shares", () => {
  const [top, listed] = ["500强企业 | Top 500 firms", "上市企业 | Listed firms"];
  const shares = "落地的占比（推算） | Share set up (derived)";
  const [signed, landed] = [
    "新签约的项目（空心和实心） | Projects newly signed (hollow and filled)",
    "其中已落地（实心） | Of these, set up (filled)",
  ];
  expect(told(rows)).toEqual([
    `top500-signed | ${signed} | ${top}`,
    `top500-landed | ${landed} | ${top}`,
    `listed-signed | ${signed} | ${listed}`,
    `listed-landed | ${landed} | ${listed}`,
    `derived:share:top500-landed+top500-signed | ${top} | ${shares}`,
    `derived:share:listed-landed+listed-signed | ${listed} | ${shares}`,
  ]);
});

test("the headline tells the share of each that has landed", () => {
  expect(top500AndListed.title(rows)).toEqual({
    zh: "包头新签的项目，上市企业的约75.0%已落地，500强的约25.0%",
    en: "Of projects newly signed in Baotou, those set up were about 75.0% of listed firms’ and about 25.0% of top 500 firms’",
  });
});

test("without both numbers of a kind it is not drawn", () => {
  expect(() => top500AndListed.render(rows.slice(1), { document, data, width: 360, lang: "zh" })).toThrow(
    "missing row: 500强企业.",
  );
});
