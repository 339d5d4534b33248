import { expect, test } from "vitest";
import { methodCard } from "./method-card.ts";
import { kindChoices, methodFinding } from "./method-finding.ts";
import { methodMatrix } from "./method-matrix.ts";
import { pageTitles } from "./page-titles.ts";
import { methodMentions } from "../reports/report-mentions.ts";
import { address, paths } from "../../i18n/addresses.ts";
import { data } from "../../model/data.ts";
import { placeOf, reportOf } from "../../model/lookup.ts";
import { isPartOf } from "../../model/places.ts";
import { languages, type Figure, type Method } from "../../model/types.ts";
import { allCharts } from "../../exports/charts.ts";
import { sourcesOf } from "../../exports/chart-sources.ts";

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
      /成果|结果|效果|内容和数|没有数|^数/.test(why.zh) ||
      // What a screen puts on display is of a kind.
      /\b(results?(?! and the progress put on display)|nothing|anything|figures?)\b/i.test(why.en),
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

/** The three maps and the six instruments that this site draws after a report's, as the chains' page names them. */
const modelled = /图|企业表|项目库|客户库|适应性分析|竞争比较性分析/;

/** Whether a page shows a method itself: something of the same report about the same place. */
function showsIt({ here, report, line, place, each, zh, kind }: Method): boolean {
  // What stands of one league is no example of what the region does, unless it is said of each.
  const within = each !== "" || placeOf(place, data).level !== "region";
  const own = (row: { report: string; place: string }) =>
    row.report === report &&
    (row.place === place || (within && isPartOf(row.place, { of: place, places: data.places })));
  const chain = data.chains.find(({ id }) => here.startsWith(`chains/${id}/`));
  if (here === paths.chains) return kind === "instrument" && modelled.test(zh);
  if (chain) return data.ventures.some((row) => own(row) && row.line === line && row.chain === chain.id);
  // A line of a measure goes on over several of the text.
  const next = Math.min(
    ...data.methods.filter((row) => row.report === report && row.line > line).map((row) => row.line),
  );
  const inPassage = (row: { line: number }) => row.line >= line && row.line < next;
  if (here === paths.map) return data.courting.some((row) => own(row) && inPassage(row));
  if (here === paths.report(report)) return data.figures.some((row) => own(row) && inPassage(row));
  const chart = allCharts(data).find(({ slug }) => here === paths.chart(slug));
  return chart !== undefined && sourcesOf(chart).reports.some(({ lines }) => lines.some(own));
}

test("every example shows something of the method's own report and place", () => {
  const shown = data.methods.filter(({ here }) => here !== "");
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((method) => !showsIt(method)).map(({ id, here }) => `${id}: ${here}`)).toEqual([]);
});

test("a page about another place, year or report is no example", () => {
  const leaders = data.methods.find(({ here }) => here === "charts/key-projects/");
  if (!leaders) throw new Error("missing method: none leads to the key projects");
  expect(showsIt(leaders)).toBe(true);
  for (const change of [{ place: "150205" }, { report: "wuhai-2022-review" }, { here: "charts/baotou-steps/" }])
    expect(showsIt({ ...leaders, ...change })).toBe(false);
});

test("what a plan or measures are for is told in English as an aim or a rule, not as a result", () => {
  const written = data.methods.filter(({ report }) => reportOf(report, data).kind !== "press");
  expect(written.length).toBeGreaterThan(0);
  expect(
    written.filter(({ shows }) => !shows.en.startsWith("To ")).map(({ id, shows }) => `${id}: ${shows.en}`),
  ).toEqual([]);
  expect(written.filter(({ shows }) => /了/.test(shows.zh)).map(({ id, shows }) => `${id}: ${shows.zh}`)).toEqual([]);
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
