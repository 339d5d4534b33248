import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { numberOutcomes } from "../model/outcomes/outcomes.ts";
import { groupOf, promiseGroups } from "../model/outcomes/weight.ts";
import { outcomesByPlace } from "./outcomes-by-place.ts";

const rows = outcomesByPlace.select(data);

test.each(promiseGroups)("the places of the group %s add up to its promised numbers", (group) => {
  const count = numberOutcomes(data).filter((row) => groupOf(row, data) === group).length;
  const [all, ...places] = rows.filter(({ of }) => of.member === group).map(({ of }) => of.value);
  expect(all).toBe(count);
  expect(places.reduce((sum, n) => sum + n, 0)).toBe(count);
});

test("a place whose target and result stand on one page has nothing that is judged", () => {
  const alxa = rows.filter(({ of }) => of.place === "152900");
  expect(alxa.map(({ of, label, group }) => [of.member, of.value, label.zh, group?.en])).toEqual([
    ["apart", 1, "阿拉善盟", "Counted apart: read only with the result or from reprints alone"],
  ]);
  expect(alxa[0]?.of).toMatchObject({
    inputs: ["alxa-2024-result-f5", "alxa-2024-result-f6", "alxa-2024-result-f3"],
    formula: {
      zh: "1个数字承诺中另计的：兑现1（事后才知）",
      en: "of 1 promised number, those counted apart: 1 kept (read only with the result)",
    },
  });
});

test("a row is called by its place alone, and how its promises ended adds up to it", () => {
  for (const { of, label } of rows) {
    expect(label.zh).not.toMatch(/[（、0-9]/);
    const [, endings = ""] = of.basis === "printed" ? [] : of.formula.zh.split("：");
    const ended = [...endings.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
    expect(ended, of.id).toBe(of.value);
  }
});

test("every count names what it was counted from", () => {
  for (const { of } of rows) expect(of.basis !== "printed" && of.inputs.length > 0, of.id).toBe(true);
});

test("the headline counts the three groups, those that rest on copies too", () => {
  const count = (value: number, member: string) => ({
    of: { ...rows[0]?.of, value, member } as (typeof rows)[number]["of"],
    label: { zh: "", en: "" },
  });
  expect(outcomesByPlace.title([], [count(0, "judged"), count(1, "apart"), count(4, "not-judged")])).toEqual({
    zh: "数字承诺一个也评不出；1个只是事后才知或只凭转载，4个没有可作准的后续",
    en: "Of promised numbers none could be judged: 1 is known only in hindsight or from reprints, 4 have no later word that decides",
  });
  expect(outcomesByPlace.title([], [count(2, "judged")]).en).toMatch(/^Of promised numbers 2 could be judged:/);
});
