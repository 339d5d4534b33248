import { apartNames, groupNames, outcomeNames } from "../i18n/outcome-words.ts";
import { placeOf } from "../model/lookup.ts";
import type { NumberOutcome } from "../model/outcomes/number-outcome.ts";
import { countGroup } from "../model/outcomes/outcome-counts.ts";
import { outcomes } from "../model/outcomes/outcome.ts";
import { numberOutcomes } from "../model/outcomes/outcomes.ts";
import { byLeague } from "../model/outcomes/scoreboard.ts";
import { apartOf, apartReasons, groupOf, promiseGroups } from "../model/outcomes/weight.ts";
import type { Data, Derived, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const everywhere: Text = { zh: "各地合计", en: "All places" };

export const outcomesByPlace = defineChart({
  slug: "outcomes-by-place",
  kind: "figures",
  title: headline,
  subtitle: {
    zh: "各地报道和引用页面印出的目标和预计：评得出的、另计的和评不出的个数，各附结局",
    en: "Targets and forecasts that reports and cited pages print: how many are judged, counted apart or not judged, and how all ended",
  },
  notes: [
    {
      zh: "评不出，是说没有读到后来的材料，或时期未完、先后不明、取决于舍入，不是说没有做到。规则和每一个承诺见“后来怎样”一页。",
      en: "What cannot be judged has no later report that was read here, or its time is not over, the order not known or decided by rounding: not that it failed. The rules and every promise stand on the page of outcomes.",
    },
    {
      zh: "旗县区和园区归入所属盟市；内蒙古自治区只算全区自己的承诺。每组只列组里有的地方。企业与项目不在此表。另计两种，都不算评得出：“事后才知”的，承诺出自报告结果的同一页面；“只凭转载”的，一方只见于转载；两样都是的归前一种。",
      en: "Districts and parks are counted with their league or city; Inner Mongolia has the region’s own promises only. A group lists the places that it has any of. Ventures are not in this table. Two sorts are counted apart and are not judged: “read only with the result”, the promise was read on the page that tells the result; “from reprints alone”, one of the two was read in a reprint only.",
    },
  ],
  select: (data) => {
    const all = numberOutcomes(data);
    const leagues = byLeague(all, data);
    const [region] = leagues.map(({ place }) => placeOf(place.parent || place.code, data));
    if (!region) return [];
    const told = [{ place: region, rows: all, id: "all", name: everywhere }, ...leagues];
    return promiseGroups.flatMap((group) =>
      told.flatMap(({ place, rows, ...of }): ChartRow[] => {
        const own = rows.filter((row) => groupOf(row, data) === group);
        // That there is none at all is told once, for all places.
        if (own.length === 0 && !("id" in of)) return [];
        const [id, name] = "id" in of ? [of.id, of.name] : [place.code, place];
        return [
          {
            of: countedWith(endingsOf(own, data), countGroup(rows, { group, place, id, data })),
            label: { zh: name.zh, en: name.en },
            group: groupNames[group],
          },
        ];
      }),
    );
  },
  render: (rows, options) => {
    const formula = ({ of }: ChartRow) => (of.basis === "printed" ? "" : of.formula[options.lang]);
    return figures(rows, { ...options, detail: formula });
  },
});

/** How many of all can be judged, and how many are told apart; those that rest on copies are counted too. */
function headline(_: readonly ChartRow[], all: readonly ChartRow[] = []): Text {
  // Those of all places stand first in their group.
  const [judged, apart, rest] = promiseGroups.map(
    (group) => all.find(({ of }) => of.member === group)?.of.value ?? 0,
  ) as [number, number, number];
  const zh = judged === 0 ? "一个也评不出" : `评得出${judged}个`;
  const en = judged === 0 ? "none could be judged" : `${judged} could be judged`;
  return {
    zh: `数字承诺${zh}；${apart}个只是事后才知或只凭转载，${rest}个没有可作准的后续`,
    en: `Of promised numbers ${en}: ${apart} ${apart === 1 ? "is" : "are"} known only in hindsight or from reprints, ${rest} ${rest === 1 ? "has" : "have"} no later word that decides`,
  };
}

/** A count that also tells how those that it counts ended: `1个数字承诺中另计的：兑现1（事后才知）`. */
function countedWith({ zh, en }: Text, of: Derived): Derived {
  if (zh === "") return of;
  return { ...of, formula: { zh: `${of.formula.zh}：${zh}`, en: `${of.formula.en}: ${en}` } };
}

/** How promises ended, and why they are counted apart: `兑现1（事后才知）`; empty where there are none. */
function endingsOf(rows: readonly NumberOutcome[], data: Data): Text {
  const parts = [undefined, ...apartReasons].flatMap((why) => {
    const own = rows.filter((row) => apartOf(row, data) === why);
    const found = outcomes.flatMap((outcome) => {
      const n = own.filter((row) => row.outcome === outcome).length;
      return n === 0 ? [] : [{ zh: `${outcomeNames[outcome].zh}${n}`, en: `${n} ${outcomeNames[outcome].en}` }];
    });
    if (found.length === 0) return [];
    const name = why && apartNames[why];
    const [zh, en] = [found.map((part) => part.zh).join("、"), found.map((part) => part.en).join(", ")];
    return [name ? { zh: `${zh}（${name.zh}）`, en: `${en} (${name.en})` } : { zh, en }];
  });
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}
