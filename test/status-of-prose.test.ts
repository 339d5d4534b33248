import { describe, expect, test } from "vitest";
import { stands, statusesOf } from "../src/chain-maps/nodes.ts";
import { rowsOf } from "../src/charts/chart.ts";
import { allCharts } from "../src/exports/charts.ts";
import { data } from "../src/model/data.ts";
import { languages, type Lang, type Text } from "../src/model/types.ts";

// What tells a fact, and what in the same clause takes that back or tells it of something else.
const fact: Readonly<Record<Lang, RegExp>> = {
  zh: /已经?(?:建成|投产|落地|开工|完成|到位|实现|达到)|(?:建成|投产|落地)了|在建/u,
  en: /\b(?:operating|in operation|built|completed|set up|has been|have been|under construction|was reached|were received|achieved)\b/iu,
};
const hedge: Readonly<Record<Lang, RegExp>> = {
  zh: /未|没有|不|是否|推断|计划|要|一并|或|只有|当时/u,
  en: /\b(?:not|no|whether|inference|planned|to be|or|together|only|while|working relationship)\b/iu,
};
const clauses = { zh: /[。；，、]/u, en: /[.;,:]/u } as const;

/** The clauses of a text that tell a fact outright, in either language. */
const factsIn = (text: Text): readonly string[] =>
  languages.flatMap((lang) =>
    text[lang].split(clauses[lang]).filter((clause) => fact[lang].test(clause) && !hedge[lang].test(clause)),
  );
const told = (rows: readonly { id: string; text: Text }[]) =>
  rows.flatMap(({ id, text }) => factsIn(text).map((clause) => `${id}: ${clause.trim()}`));

const planned: readonly string[] = ["target", "plan", "expected"];

describe("our own prose tells no fact", () => {
  test("in the note of a figure that is a target, planned or expected", () => {
    const rows = [...data.figures, ...data.citedFigures].filter(({ status }) => planned.includes(status));
    expect(rows.length).toBeGreaterThan(0);
    expect(told(rows.map(({ id, note }) => ({ id, text: note })))).toEqual([]);
  });

  test("in the note or name of a venture of which no source says that it stands", () => {
    const rows = [...data.ventures, ...data.citedVentures].filter((one) => !statusesOf(one).some(stands));
    expect(rows.length).toBeGreaterThan(0);
    expect(told(rows.map(({ id, note }) => ({ id, text: note })))).toEqual([]);
    expect(told(rows.map(({ id, project, project_en }) => ({ id, text: { zh: project, en: project_en } })))).toEqual(
      [],
    );
  });

  test("in the words of a chart that shows nothing but what is to come", () => {
    const charts = allCharts(data).filter((chart) => {
      const printed = rowsOf(chart).flatMap(({ of }) => ("status" in of ? [of.status as string] : []));
      return printed.length > 0 && printed.every((status) => planned.includes(status));
    });
    expect(charts.length).toBeGreaterThan(0);
    expect(
      charts.flatMap(({ slug, title, subtitle }) => told([title, subtitle].map((text) => ({ id: slug, text })))),
    ).toEqual([]);
  });

  test.each<[string, Text, number]>([
    ["that a plant operates", { zh: "已投产。", en: "Operating." }, 2],
    ["and is heard in one language alone", { zh: "每年。", en: "Per year; built." }, 1],
    ["unless it is said not to be known", { zh: "是否已投产未说。", en: "Whether operating is not stated." }, 0],
    ["nor may another clause take it back", { zh: "已落地，金额未载。", en: "Set up; no amount is printed." }, 2],
  ])("%s", (_, text, found) => {
    expect(factsIn(text)).toHaveLength(found);
  });
});

test("a product that came off the line, and no more, is there and not in operation", () => {
  // What comes off the line every few minutes is made in series.
  const inSeries = /每\d+分钟|投产|量产/u;
  const rows = [...data.ventures, ...data.citedVentures].filter((row) => {
    const said = `${"printed" in row ? row.printed : ""}${row.note.zh}`.replace(/是否正式投产未说|量产与否未说/u, "");
    return /下[线線]/u.test(said) && !inSeries.test(said);
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ stage }) => stage.includes("producing")).map(({ id }) => id)).toEqual([]);
});

test("a level of clusters is called one, and no sum of money", () => {
  const rows = data.ventures.filter(({ note }) => /[百千万]亿级/u.test(note.zh));
  expect(rows.length).toBeGreaterThan(0);
  for (const { id, note } of rows) {
    expect(note.zh, id).toContain("叫法，不是一笔钱");
    expect(note.en, id).toMatch(/is the name of a level( of clusters)?, not a sum of money/);
  }
});
