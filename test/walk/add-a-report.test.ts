import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { chartSpecs } from "../../src/charts/index.ts";
import { figureChart } from "../../src/charts/figure-chart.ts";
import { formatValue } from "../../src/model/format.ts";
import { firstMeasure } from "../../src/features/tile-map/measures.ts";
import { tileRows } from "../../src/features/tile-map/tile-rows.ts";
import type { Data } from "../../src/model/types.ts";
import { targetRows } from "../../src/model/targets.ts";
import { openDesk, type Desk, type Judged } from "./walk.ts";

let desk: Desk;
afterEach(() => desk.leave());

/** What a person decides of each print; whatever a program guessed well stays. */
type Decisions = Readonly<Record<string, Partial<Judged>>>;

const judgeBy =
  (decisions: Decisions) =>
  (row: Judged): Judged => {
    const decision = decisions[`${row["line"]}:${row["printed"]}`] ?? decisions[row["printed"] ?? ""];
    return { ...row, status: "", dimension: "", member: "", note: "", note_en: "", ...decision };
  };

const account = (report: string): Promise<string> =>
  desk.run("account", "--reports", desk.texts, "--data", desk.data, "--report", report);

const titled = (slug: string, data: Data) => {
  const chart = chartSpecs.find((each) => each.slug === slug);
  if (!chart) throw new Error(`no chart: ${slug}`);
  return figureChart(chart, data);
};

const labels = (slug: string, data: Data) =>
  titled(slug, data).rows.map(({ label, of }) => `${label.zh} ${formatValue(of, "zh")}`);

const groupedLabels = (slug: string, data: Data) =>
  titled(slug, data).rows.map(({ label, group, of }) => `${group?.zh} · ${label.zh} ${formatValue(of, "zh")}`);

/** Every chart is worked out and drawn: nothing that a report brings may stop the site from being built. */
function drawAll(data: Data): void {
  for (const chart of chartSpecs) {
    const drawn = figureChart(chart, data).drawings("zh");
    expect(drawn.map(({ svg }) => svg.slice(0, 4))).toEqual(["<svg", "<svg", "<svg"]);
  }
}

test("an invented report of a new place and period goes from text to charts, by commands as they are typed", async () => {
  desk = openDesk({ started: true });
  desk.append("vocab/places.csv", {
    code: "150823",
    zh: "乌拉特前旗",
    en: "Urad Front Banner",
    level: "district",
    parent: "150800",
  });
  desk.append("context/census-2020.csv", {
    place: "150823",
    residents: "300000",
    source: "虚构",
    source_en: "made up",
  });
  const half = { indicator: "funds-domestic", place: "150823" };
  const decisions: Decisions = {
    "28项": { indicator: "projects-implemented" },
    "12.50亿元": half,
    "下降3.5%": { indicator: "funds-domestic-growth" },
    "10.80亿元": { indicator: "funds-domestic-outside" },
    "6%": { indicator: "funds-domestic-outside-growth" },
    "9次": { indicator: "leader-trips", dimension: "leaders", member: "party-government" },
    "40余个": { indicator: "reserve-projects" },
    "30亿元以上": { ...half, status: "target" },
  };
  await desk.add({
    report: "banner-2024",
    text: "",
    place: "150823",
    judge: judgeBy(decisions),
    cells: {
      title: "某旗上半年招商引资",
      title_en: "Half a year of a banner",
      published: "2024-07-10",
      published_from: "2024-07-10",
      published_to: "2024-07-10",
      kind: "press",
    },
  });
  expect(await account("banner-2024")).toBe("banner-2024: 13 numerals, 8 figures, 5 set aside, 0 unaccounted\n");
  const data = desk.normalize();
  const entered = data.figures.filter(({ report }) => report === "banner-2024");
  expect(
    entered.map(({ printed, value_base, period_start, period_end }) => [printed, value_base, period_start, period_end]),
  ).toEqual([
    ["28项", 28, "2024-01-01", "2024-06-30"],
    ["12.50亿元", 1_250_000_000, "2024-01-01", "2024-06-30"],
    ["下降3.5%", -0.035, "2024-01-01", "2024-06-30"],
    ["10.80亿元", 1_080_000_000, "2024-01-01", "2024-06-30"],
    ["6%", 0.06, "2024-01-01", "2024-06-30"],
    ["9次", 9, "2024-01-01", "2024-06-30"],
    ["40余个", 40, "2024-01-01", "2024-06-30"],
    ["30亿元以上", 3_000_000_000, "2024-01-01", "2024-12-31"],
  ]);
  expect(groupedLabels("funds-in-place", data)).toContain("乌拉特前旗 · 国内到位资金 12.50亿元");
  expect(labels("growth-rates", data)).toContain("乌拉特前旗 · 国内到位资金 下降3.5%");
  expect(titled("implied-bases", data).rows.map(({ of }) => formatValue(of, "zh"))).toContain("≈13.0亿元");
  expect(labels("leader-trips", data)).toContain("乌拉特前旗 9次");
  expect(labels("reserve-libraries", data)).toContain("乌拉特前旗 40余个");
  expect(titled("reserve-libraries", data).title.zh).toContain("乌拉特前旗40余个");
  expect(titled("funds-per-head", data).rows.map(({ of }) => of.place)).toContain("150823");
  const target = targetRows(data).find((row) => row.target.report === "banner-2024");
  expect([target?.target.printed, target?.reported?.printed]).toEqual(["30亿元以上", "12.50亿元"]);
  drawAll(data);
});

test("a sheet that is not judged is refused, row by row, and nothing is written", async () => {
  desk = openDesk();
  const decisions: Decisions = {
    "28项": { indicator: "", place: "" },
    "9次": { figure_or_aside: "maybe" },
    "6%": { period: "XXXX-01-01/XXXX-06-30" },
  };
  const judge = judgeBy(decisions);
  const refused = await desk
    .add({ report: "banner-2024", text: "", place: "150800", judge, cells: {} })
    .catch((error: unknown) => String(error));
  for (const fault of [
    "judged.csv row 5 (indicator): empty cell: name an indicator of vocab/indicators.csv",
    "(place): empty cell. Name one of vocab/places.csv",
    "(figure_or_aside): unknown word: maybe. Write figure, aside or word",
    "(period): invalid period: XXXX-01-01/XXXX-06-30. Write it as 2022-01-01/2022-11-30, or empty the cell",
    "4 faults, nothing written",
  ])
    expect(refused).toContain(fault);
  expect(existsSync(join(desk.data, "figures/banner-2024.csv"))).toBe(false);
});

// The texts are no part of the project, so this is no test where they are not at hand.
const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const alxa = join(shared, "other-reports/01.txt");

describe.skipIf(!existsSync(alxa))(`with the texts in ${shared}`, () => {
  test("a real report of another league and year goes from text to charts, its ledger even", async () => {
    desk = openDesk();
    desk.append("vocab/indicators.csv", {
      ...{ id: "national-rank", zh: "到位资金位次", en: "Rank in funds in place", unit: "count", kind: "rank" },
      ...{ definition: "在自治区各盟市中的名次。", definition_en: "Rank among the leagues and cities." },
      ...{ low: "1", high: "20" },
    });
    const rank = { indicator: "national-rank", place: "152900", unit: "位" };
    const league = { place: "152900" };
    const decisions: Decisions = {
      "1:第一": { ...rank, unit: "第" },
      "212亿元": { ...league, indicator: "funds-domestic-outside", status: "target" },
      "15%": { ...league, indicator: "funds-domestic-outside-growth", status: "target" },
      两级: { ...league, indicator: "government-levels", period: "", status: "count" },
      "163个": { ...league, indicator: "projects-implemented" },
      "273.1亿元": { ...league, indicator: "funds-domestic" },
      "19%": { ...league, indicator: "funds-domestic-growth" },
      "116个": { ...league, indicator: "projects-implemented-outside" },
      "249.2亿元": { ...league, indicator: "funds-domestic-outside" },
      "36%": { ...league, indicator: "funds-domestic-outside-growth" },
      第9位: rank,
      "3位": { figure_or_aside: "aside", reason: "ordinal" },
      "5:第一": { figure_or_aside: "aside", reason: "ordinal" },
      "9位": { figure_or_aside: "aside", reason: "ordinal" },
      第二: { figure_or_aside: "aside", reason: "ordinal" },
      "117.5%": { figure_or_aside: "aside", reason: "ordinal" },
    };
    const text = readFileSync(alxa, "utf8");
    await desk.add({
      report: "alxa-2024",
      text,
      place: "152900",
      judge: judgeBy(decisions),
      cells: {
        title: "阿拉善盟招商引资",
        title_en: "Alxa’s investment promotion",
        published: "2025-01-23",
        published_from: "2025-01-23",
        published_to: "2025-01-23",
        kind: "press",
      },
    });
    expect(await account("alxa-2024")).toMatch(/ 0 unaccounted\n$/);
    const data = desk.normalize();
    expect(groupedLabels("funds-in-place", data)).toEqual(
      expect.arrayContaining(["阿拉善 · 国内到位资金 273.1亿元", "阿拉善 · 国内（区外）到位资金 249.2亿元"]),
    );
    expect(labels("growth-rates", data)).toEqual(
      expect.arrayContaining([
        "阿拉善 · 国内（区外）到位资金 36%",
        "阿拉善 · 国内（区外）到位资金（目标） 15%",
        "阿拉善 · 国内到位资金 19%",
      ]),
    );
    expect(titled("funds-per-head", data).rows.some(({ of }) => of.place === "152900")).toBe(true);
    const tile = tileRows(firstMeasure, data).find(({ place }) => place.code === "152900");
    expect(tile?.figures.map(({ printed }) => printed)).toContain("273.1亿元");
    drawAll(data);
  });
});
