import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const modules = { indicator: "capacity-pv-modules", place: "150000" };
const wind = { indicator: "capacity-wind", place: "150000" };

export const equipmentCapacity = defineChart({
  slug: "equipment-capacity",
  kind: "bars",
  title: (rows) => ({
    zh: `内蒙古新能源装备：光伏组件${valueIn(rows, { lang: "zh", ...modules })}，风电${valueIn(rows, { lang: "zh", ...wind })}`,
    en: `Inner Mongolia can supply ${valueIn(rows, { lang: "en", ...modules })} of PV modules and ${valueIn(rows, { lang: "en", ...wind })} of wind equipment`,
  }),
  subtitle: {
    zh: "报道所载光伏组件和风电装备的供给能力，内蒙古2023年上半年，另列包头，万千瓦和GW（1GW即100万千瓦）",
    en: "Capacity to supply PV modules and wind equipment as reported, Inner Mongolia, first half of 2023, with Baotou beside it, GW",
  },
  mixes: {
    zh: "光伏组件与风电装备都按发电功率计，单位相同，所以共用一个尺度；同样的功率，两者一年发的电不同。",
    en: "Modules and wind equipment are both measured by generating power and share one scale; the same power does not give the same yearly output.",
  },
  notes: [
    {
      zh: "都是供给能力，不是产量，更不是装机。是否为一年的能力，全区的数未说。",
      en: "All are capacities to supply, not output and not installed power. Whether the region’s are per year is not said.",
    },
    {
      zh: "包头的数出自另一份报道，年份未印，是两家企业合计还是各自的也不明；是否含在全区数内不可知。",
      en: "Baotou’s figure comes from another report without a year; whether it is of two firms together or of each is unclear, as is whether the region’s figure holds it.",
    },
    {
      zh: "同一句话还印了储能和制氢设备，单位是千瓦时和套，与功率不可比，且大小可疑，不画；见报道页和更正表。",
      en: "The same sentence also prints storage and hydrogen equipment, in kWh and in sets: not comparable with power, odd in size and not drawn. See the page of the report and the corrections.",
    },
  ],
  select: (data) => [
    { of: pickOne(data, modules), label: { zh: "光伏组件 · 全区", en: "PV modules · region" } },
    {
      of: pickOne(data, { ...modules, place: "150200" }),
      label: { zh: "光伏组件 · 包头", en: "PV modules · Baotou" },
    },
    { of: pickOne(data, wind), label: { zh: "风电装备 · 全区", en: "Wind equipment · region" } },
  ],
  render: (rows, options) => bars(rows, options),
});
