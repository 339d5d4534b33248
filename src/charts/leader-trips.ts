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
    zh: `主要领导带队外出招商：包头${periodIn(rows, { lang: "zh", ...baotou })}${valueIn(rows, { lang: "zh", ...baotou })}，乌海${periodIn(rows, { lang: "zh", ...wuhai })}${valueIn(rows, { lang: "zh", ...wuhai })}`,
    en: `Promotion trips led by party and government heads: Baotou ${valueIn(rows, { lang: "en", ...baotou })} (${periodIn(rows, { lang: "en", ...baotou })}), Wuhai ${valueIn(rows, { lang: "en", ...wuhai })} (${periodIn(rows, { lang: "en", ...wuhai })})`,
  }),
  subtitle: {
    zh: "领导带队外出招商的次数，按带队人和地方",
    en: "Number of investment-promotion trips led by officials, by who led them and by place",
  },
  notes: [
    {
      zh: "“四大班子”是党委、人大、政府、政协。乌海党政主要领导的次数是否已算在四大班子之内，文中未说，所以不相加。",
      en: "The four leading bodies are the party committee, the people’s congress, the government and the political consultative conference. Whether the trips led by Wuhai’s party and government heads are among those of the four leading bodies is not stated, so they are not added up.",
    },
    {
      zh: "十二盟市的合计是2023年上半年的，包头、乌海的是2022年的，不是它的一部分。",
      en: "The total for the twelve leagues and cities is for the first half of 2023; the trips of Baotou and Wuhai were made in 2022 and are not part of it.",
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

/** A figure of the region adds up those of its leagues and cities. */
function labelOf({ place }: Figure, data: Data): Text {
  return placeOf(place, data).level === "region"
    ? { zh: "十二盟市合计", en: "All twelve leagues and cities" }
    : placeLabel(place, data);
}
