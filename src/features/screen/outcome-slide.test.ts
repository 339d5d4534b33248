import { expect, test } from "vitest";
import { board } from "../../../test/lib/board.ts";
import { world } from "../../../test/lib/fixtures.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { scoreboardEntries } from "../outcomes/index.ts";
import { outcomeSlides } from "./outcome-slide.ts";

test.each(languages)("every place of the scoreboard stands on the slide in %s", (lang) => {
  const [slide] = outcomeSlides({ data, lang });
  expect(slide?.rows.map(({ code }) => code)).toEqual(
    scoreboardEntries({ data, lang }).flatMap(({ code }) => (code === "" ? [] : [code])),
  );
  expect(JSON.stringify(slide)).not.toMatch(/undefined|NaN|\{\w+\}/);
  expect(slide?.source).toContain("◇");
});

test("what rests on reports alone names no cited pages, and without promises there is no slide", () => {
  const [slide] = outcomeSlides({ data: board, lang: "zh" });
  expect(slide?.source).not.toContain("◇");
  expect(outcomeSlides({ data: world(), lang: "zh" })).toEqual([]);
});

test("what is counted apart is said beside what is not judged", () => {
  const [slide] = outcomeSlides({ data, lang: "en" });
  expect(slide?.rows.find(({ code }) => code === "152900")?.rest).toBe("1 counted apart, 0 not judged");
});
