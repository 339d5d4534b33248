import { pickOne } from "../lib/pick.ts";
import type { Text } from "../lib/types.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const heads = { indicator: "leader-trips", member: "party-government" } as const;
const byHeads: Text = { zh: "党政主要领导带队", en: "Led by party and government heads" };
const byBodies: Text = { zh: "四大班子领导带队", en: "Led by officials of the four leading bodies" };

export const leaderTrips = defineChart({
  slug: "leader-trips",
  kind: "bars",
  title: (rows) => ({
    zh: `主要领导带队外出招商：包头${valueIn(rows, { lang: "zh", ...heads, place: "150200" })}，乌海${valueIn(rows, { lang: "zh", ...heads, place: "150300" })}`,
    en: `Investment-promotion trips led by party and government heads: Baotou ${valueIn(rows, { lang: "en", ...heads, place: "150200" })}, Wuhai ${valueIn(rows, { lang: "en", ...heads, place: "150300" })}`,
  }),
  subtitle: {
    zh: "领导带队外出招商的次数，按带队人和地方，2022年和2023年上半年，次",
    en: "Number of investment-promotion trips led by officials, by who led them and by place, 2022 and first half of 2023",
  },
  notes: [
    {
      zh: "“四大班子”是党委、人大、政府、政协。乌海党政主要领导的次数是否已算在四大班子之内，文中未说，所以不相加。",
      en: "The four leading bodies are the party committee, the people’s congress, the government and the political consultative conference. Whether the trips led by Wuhai’s party and government heads are among those of the four leading bodies is not stated, so they are not added up.",
    },
    {
      zh: "十二盟市的合计是2023年上半年的，包头、乌海的是2022年的，不是它的一部分。乌海只说“今年”，按1—11月计。",
      en: "The total for the twelve leagues and cities is for the first half of 2023; the trips of Baotou and Wuhai were made in 2022 and are not part of it. Wuhai’s report says only “this year”, read as January–November.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { ...heads, place: "150000" }),
      label: { zh: "十二盟市合计", en: "All twelve leagues and cities" },
      group: byHeads,
    },
    {
      of: pickOne(data, { ...heads, place: "150200" }),
      label: { zh: "包头", en: "Baotou" },
      group: byHeads,
    },
    {
      of: pickOne(data, { ...heads, place: "150300" }),
      label: { zh: "乌海", en: "Wuhai" },
      group: byHeads,
    },
    {
      of: pickOne(data, { indicator: "leader-trips", place: "150300", member: "four-bodies" }),
      label: { zh: "乌海", en: "Wuhai" },
      group: byBodies,
    },
  ],
  render: (rows, options) => bars(rows, options),
});
