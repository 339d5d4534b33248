import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { figures, periodWords } from "./marks/figures.ts";

const modules = { indicator: "capacity-pv-modules", place: "150000" };
const wind = { indicator: "capacity-wind", place: "150000" };

const power = { zh: "按功率计", en: "By power" };
const energy = { zh: "按储电量计", en: "By energy stored" };
const sets = { zh: "按套数计", en: "By sets" };

export const equipmentCapacity = defineChart({
  slug: "equipment-capacity",
  kind: "figures",
  title: (rows) => ({
    zh: `内蒙古新能源装备的供给、配套或生产能力：光伏组件${valueIn(rows, { lang: "zh", ...modules })}，风电${valueIn(rows, { lang: "zh", ...wind })}`,
    en: `Inner Mongolia’s capacity to supply, fit out or make: ${valueIn(rows, { lang: "en", ...modules })} of PV modules and ${valueIn(rows, { lang: "en", ...wind })} of wind equipment`,
  }),
  subtitle: {
    zh: "报道所载新能源装备的供给、配套或生产能力，内蒙古，另列包头",
    en: "Reported capacity to supply, fit out or make new-energy equipment, Inner Mongolia, with Baotou shown separately",
  },
  mixes: {
    zh: "光伏组件与风电装备都按发电功率计，但不是同一样东西，功率相同，一年的发电量也不相同；储能和制氢单位又不同，所以只列出数值。",
    en: "Modules and wind equipment are both measured by generating power but are different things, and equal power does not mean equal yearly output; storage and hydrogen equipment are in yet other units. So only their numbers are shown.",
  },
  notes: [
    {
      zh: "各项说法不一：风电是整建制配套能力，光伏组件是供给能力，制氢设备和包头的组件是年产能，储能是生产能力可满足的装机；都不是产量，也不是已有的装机。写明是一年能力的只有制氢设备和包头的组件；时期都未载。",
      en: "The wordings differ: wind is a capacity to supply complete sets, modules a capacity to supply, hydrogen equipment and Baotou’s modules a yearly output capacity, storage the installations that output capacity can meet. None is output or what is installed. Only hydrogen equipment and Baotou’s modules are stated to be per year; no period is stated for any.",
    },
    {
      zh: "包头的数出自另一份报道，年份未写明，是两家企业合计还是各自的也不清楚；是否含在全区的数里，无从知道。",
      en: "Baotou’s figure comes from another report and has no year; whether it is for two firms together or for each is unclear, as is whether the region’s figure includes it.",
    },
    {
      zh: "储能和制氢设备的数照原文登记，存疑：与同句各项相比，两者大小少见，原文没有别处可以核对。",
      en: "The figures for storage and hydrogen equipment are shown as printed but are doubtful: beside the rest of the sentence their size is unusual, and nothing in the report can settle it.",
    },
  ],
  select: (data) => [
    { of: pickOne(data, modules), label: { zh: "光伏组件 · 全区", en: "PV modules · region" }, group: power },
    {
      of: pickOne(data, { ...modules, place: "150200" }),
      label: { zh: "光伏组件 · 包头", en: "PV modules · Baotou" },
      group: power,
    },
    { of: pickOne(data, wind), label: { zh: "风电装备 · 全区", en: "Wind equipment · region" }, group: power },
    {
      of: pickOne(data, { indicator: "capacity-storage", place: "150000" }),
      label: { zh: "储能装备 · 全区", en: "Storage · region" },
      group: energy,
    },
    {
      of: pickOne(data, { indicator: "capacity-hydrogen", place: "150000" }),
      label: { zh: "制氢设备 · 全区", en: "Hydrogen equipment · region" },
      group: sets,
    },
  ],
  render: (rows, options) =>
    figures(rows, {
      ...options,
      detail: (row, lang) => {
        const { of } = row;
        const odd = of.basis === "printed" && of.flags.includes("odd-unit");
        return [periodWords(row, lang), odd ? { zh: "照印，存疑", en: "as printed, doubtful" }[lang] : ""]
          .filter(Boolean)
          .join(" · ");
      },
    }),
});
