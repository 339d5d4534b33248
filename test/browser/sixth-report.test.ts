import { globSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { countWord } from "../../src/i18n/count-word.ts";
import { data } from "../../src/model/data.ts";
import { languages } from "../../src/model/types.ts";
import { shown } from "../sixth-report.ts";

const { site, moved } = inject("folders");
const page = (path: string) => readFileSync(`${moved}/${path}index.html`, "utf8");
const [before, after] = [data.reports.length, data.reports.length + 1];

/** What a text of the site would say of so many reports. */
const stale = new RegExp(`${countWord(before, "zh")}[份篇]|\\b${countWord(before, "en")} (?:reports|texts)\\b`, "i");
const fresh = new RegExp(`${countWord(after, "zh")}份|\\b${countWord(after, "en")} reports\\b`, "i");

/** Everything with words in it but what an earlier release said, and keeps saying. */
const texts = (folder: string) =>
  globSync("**/*.{html,json,svg,xml,txt,csv,md}", { cwd: folder }).filter(
    (file) => !/(?:^|\/)(?:v|changelog)\//.test(file.replaceAll("\\", "/")),
  );
const saying = (folder: string, word: RegExp) =>
  texts(folder).filter((file) => word.test(readFileSync(`${folder}/${file}`, "utf8")));

test("with a sixth report no page or file says that there are as many as before, and all that did say the new number", () => {
  expect(saying(moved, stale)).toEqual([]);
  const counting = saying(site, stale).filter((file) => !file.includes("search/"));
  expect(counting.length).toBeGreaterThan(300);
  const told = new Set(saying(moved, fresh));
  expect(counting.filter((file) => !told.has(file))).toEqual([]);
});

test("the new place and year stand where the places and years of all reports do", () => {
  const name = { zh: "内蒙古、阿拉善", en: "Inner Mongolia and Alxa" };
  for (const lang of languages) expect(page(lang === "zh" ? "" : "en/")).toContain(name[lang]);
  const { description, keywords } = JSON.parse(readFileSync(`${moved}/data/datapackage.json`, "utf8")) as {
    description: string;
    keywords: string[];
  };
  expect(description).toContain("2022—2024年，含到2026年的目标");
  expect(keywords).toContain(shown.zh);
});

test("the place has its colour, its chain maps and its scoreboard, as its row says", () => {
  const [light = "", dark = ""] = shown.colour.split(" ");
  expect(page("")).toContain(`--place-${shown.code}:${light}`);
  expect(page("")).toContain(`--place-${shown.code}:${dark}`);
  expect(page("map/")).toContain(`stroke="var(--place-${shown.code})"`);
  expect(page("targets/")).toContain(`class="mark-${shown.code}"`);
  expect(page(`chains/wind/${shown.scope}/prospect/`)).toContain("虚构风电");
  const boards = [...page("screen/").matchAll(/id="score-(\d+)"/g)].map(([, code]) => code);
  expect(boards.indexOf(shown.code)).toBe(Number(shown.screen) - 1);
  expect(page("screen/")).toContain(`${countWord(boards.length, "zh")}地成绩`);
});
