import { expect, test } from "vitest";
import { aPlace } from "../../../test/lib/place.ts";
import type { Place } from "../../model/types.ts";
import { placeFacts } from "./place-facts.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

const place = (code: string, level: Place["level"]) => aPlace({ code, zh: "", en: "", level, parent: "" });
const lines = (of: Place, lang: "zh" | "en") =>
  placeFacts(of, { data, lang }).map(({ term, words }) => `${term}: ${words}`);

test("a place has its level, its official code, and its residents where the census has them", () => {
  const wuhai = place("150300", "league");
  expect(lines(wuhai, "zh")).toEqual(["级别: 盟、市", "行政区划代码: 150300", "常住人口: 500,000人（2020年人口普查）"]);
  expect(lines(wuhai, "en")).toEqual([
    "Level: league or city",
    "GB/T 2260 code: 150300",
    "Residents: 500,000 (2020 census)",
  ]);
});

test("a park has a code of this site's own", () => {
  expect(lines(place("150300-htz", "park"), "zh")).toEqual(["级别: 园区", "本站代码: 150300-htz"]);
  expect(lines(place("150300-htz", "park"), "en")).toEqual(["Level: park", "Code on this site: 150300-htz"]);
  expect(lines(place("150302", "district"), "zh")).toEqual(["级别: 旗、县、区", "行政区划代码: 150302"]);
});
