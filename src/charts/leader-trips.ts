import { placeOf } from "../model/lookup.ts";
import { pickAll } from "../model/pick.ts";
import type { Data, Figure, Text } from "../model/types.ts";
import { defineChart, periodIn, valueIn, type ChartRow } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";
import { placeLabel } from "./place-label.ts";

const heads = { indicator: "leader-trips", member: "party-government" } as const;
const byHeads: Text = { zh: "党政主要领导带队", en: "Led by party and government heads" };
const byBodies: Text = { zh: "四大班子领导带队", en: "Led by officials of the four leading bodies" };
const groups = [
  { member: "party-government", group: byHeads },
  { member: "four-bodies", group: byBodies },
];
const baotou = { ...heads, place: "150200", period_end: "2022-12-31" };
const wuhai = { ...heads, place: "150300", period_end: "2022-11-30" };

export const leaderTrips = defineChart({
  slug: "leader-trips",
  kind: "figures",
  title: (rows) => ({
    zh: `主要领导带队招商：包头${periodIn(rows, { lang: "zh", ...baotou })}外出${valueIn(rows, { lang: "zh", ...baotou })}；乌海${periodIn(rows, { lang: "zh", ...wuhai })}${valueIn(rows, { lang: "zh", ...wuhai })}，是否都外出没有说`,
    en: `Promotion led by party and government heads: Baotou’s made ${valueIn(rows, { lang: "en", ...baotou })} trips (${periodIn(rows, { lang: "en", ...baotou })}); Wuhai’s led ${valueIn(rows, { lang: "en", ...wuhai })} times (${periodIn(rows, { lang: "en", ...wuhai })}), whether all were trips is not stated`,
  }),
  subtitle: {
    zh: "领导带队招商的次数，按带队人和地方",
    en: "How often officials led investment promotion, by who led and by place",
  },
  notes: [
    {
      zh: "包头和各盟市的写明是外出，乌海的只写带队招商，是否都是外出，文中未说。“四大班子”是党委、人大、政府、政协。乌海党政主要领导的次数是否已算在四大班子之内，文中未说，所以不相加。",
      en: "Baotou’s and the leagues’ and cities’ are printed as trips; Wuhai’s only as promotion led by officials, and whether all were trips is not stated. The four leading bodies are the party committee, the people’s congress, the government and the political consultative conference. Whether those led by Wuhai’s party and government heads are among those of the four leading bodies is not stated, so they are not added up.",
    },
    {
      zh: "各盟市的次数是2023年上半年的，包头、乌海的是2022年的，不是它的一部分。",
      en: "The number for the leagues and cities is for the first half of 2023; those of Baotou and Wuhai are for 2022 and not part of it.",
    },
  ],
  select: (data) =>
    groups.flatMap(({ member, group }) =>
      pickAll(data, { indicator: "leader-trips", member })
        .toSorted((a, b) => b.value_base - a.value_base)
        .map((of): ChartRow => ({ of, label: labelOf(of, data), group })),
    ),
  render: figures,
});

/** A figure of the region is that of its leagues and cities. */
function labelOf({ place }: Figure, data: Data): Text {
  return placeOf(place, data).level === "region" ? { zh: "各盟市", en: "Leagues and cities" } : placeLabel(place, data);
}
