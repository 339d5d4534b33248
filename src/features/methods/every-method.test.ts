import { expect, test } from "vitest";
import { methodCard } from "./method-card.ts";
import { kindChoices, methodFinding } from "./method-finding.ts";
import { methodMatrix } from "./method-matrix.ts";
import { pageTitles } from "./page-titles.ts";
import { methodMentions } from "../reports/report-mentions.ts";
import { address, paths } from "../../i18n/addresses.ts";
import { data } from "../../model/data.ts";
import { languages, type Figure } from "../../model/types.ts";

test.each(kindChoices(data))(
  "the matrix of $kind holds each of its $n methods once, what is said of each league under every league as well",
  ({ kind, n }) => {
    const methods = data.methods.filter((row) => kind === undefined || row.kind === kind);
    const { shared, single } = methodMatrix(methods, data);
    const rows = [...shared, ...single.flatMap(({ mechanisms }) => mechanisms)];
    const held = rows.flatMap(({ cells }) => cells.flat()).map(({ id }) => id);
    const leagues = data.places.filter(({ level }) => level === "league");
    const wanted = methods.flatMap(({ id, each }) => [id, ...(each === "" ? [] : leagues.map(() => id))]);
    expect(held.sort()).toEqual(wanted.sort());
    expect(rows.length).toBeLessThanOrEqual(n);
    for (const lang of languages) {
      expect(methodFinding(kind, { data, lang })).toContain(String(n));
      expect(methodFinding(kind, { data, lang })).not.toMatch(/[{}]|undefined/);
    }
  },
);

test.each(languages)("every card in %s has words, and leads to a line that its report has and shows", (lang) => {
  for (const row of data.methods) {
    const card = methodCard(row, { data, lang });
    const report = data.reports.find(({ id }) => id === row.report);
    expect(row.line, row.id).toBeGreaterThan(0);
    expect(row.line, row.id).toBeLessThanOrEqual(report?.lines ?? 0);
    expect(methodMentions(row.report, { data, lang }).map(({ id }) => paths.report(row.report, id))).toContain(
      card.source,
    );
    for (const words of [
      card.name,
      card.place,
      card.report,
      card.example || card.why,
      ...card.facts.map((f) => f.words),
    ])
      expect(words.trim(), row.id).not.toBe("");
  }
});

test("no reason says that results are missing without saying of what kind", () => {
  const vague = data.methods.filter(
    ({ why }) =>
      /成果|结果|效果|内容和数|没有数|^数/.test(why.zh) || /\b(results?|nothing|anything|figures?)\b/i.test(why.en),
  );
  expect(vague.map(({ id, why }) => `${id}: ${why.zh} ${why.en}`)).toEqual([]);
});

/** What a reason may say is not printed, and how a figure that would be of that kind is known. */
const missing: readonly { words: RegExp; of: (figure: Figure) => boolean }[] = [
  { words: /没有[^；]*项目数/, of: ({ indicator }) => /^(signed|landed|registered)-projects$/.test(indicator) },
  {
    words: /没有[^；]*(资金数额|投资总额)/,
    of: ({ unit_base, status }) => unit_base === "CNY" && status !== "threshold",
  },
  { words: /没有[^；]*次数/, of: ({ indicator }) => indicator === "leader-trips" },
  { words: /没有[^；]*名次/, of: ({ unit_base }) => unit_base === "rank" },
  { words: /没有[^；]*人数/, of: ({ unit_base }) => ["人", "位", "人次"].includes(unit_base) },
];

test("no reason says that a number is missing of a kind that its line prints, unless it tells whose that is", () => {
  const said = missing.map(({ words }) => data.methods.filter(({ why }) => words.test(why.zh)).length);
  expect(Math.min(...said)).toBeGreaterThan(0);
  const wrong = data.methods.flatMap(({ id, report, line, why }) =>
    missing
      .filter(({ words }) => words.test(why.zh))
      .flatMap(({ of }) =>
        data.figures.filter((figure) => figure.report === report && figure.line === line && of(figure)),
      )
      .filter(({ printed }) => !why.zh.includes(printed))
      .map(({ printed }) => `${id}: ${printed}`),
  );
  expect(wrong).toEqual([]);
});

test("every example is a page of this site", () => {
  const unknown = data.methods.filter(({ here }) => here !== "" && !pageTitles(data).has(here));
  expect(unknown.map(({ id, here }) => `${id}: ${here}`)).toEqual([]);
});

test("the titles of pages are there in both languages, each at an address of its own", () => {
  expect(pageTitles(data).size).toBeGreaterThan(data.places.length + data.reports.length + data.chains.length);
  for (const [path, title] of pageTitles(data)) {
    expect(address(path, { base: "/" })).toMatch(/^\/([a-z0-9-]+\/)+$/);
    for (const lang of languages) expect(title[lang], path).not.toBe("");
  }
});
