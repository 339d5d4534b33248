import { shareOf } from "../lib/derive.ts";
import { pickOne } from "../lib/pick.ts";
import type { Data, Text } from "../lib/types.ts";
import { defineChart, type Row } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const projects: Text = { zh: "新签约项目，其中已落地", en: "Newly signed projects, and those landed" };
const shares: Text = { zh: "落地的占比（推算）", en: "Share landed (computed)" };

const investors: readonly { member: string; label: Text }[] = [
  { member: "top500", label: { zh: "500强企业", en: "Top 500 firms" } },
  { member: "listed", label: { zh: "上市企业", en: "Listed firms" } },
];

export const top500AndListed = defineChart({
  slug: "top500-and-listed",
  kind: "bars",
  title: (rows) => ({
    zh: `包头签约项目落地：上市企业${valueIn(rows, { lang: "zh", indicator: "derived-share", member: "listed" })}，500强${valueIn(rows, { lang: "zh", indicator: "derived-share", member: "top500" })}`,
    en: `Landed in Baotou: ${valueIn(rows, { lang: "en", indicator: "derived-share", member: "listed" })} of listed firms’ new projects, ${valueIn(rows, { lang: "en", indicator: "derived-share", member: "top500" })} of top 500 firms’`,
  }),
  subtitle: {
    zh: "包头市新签约的500强企业项目和上市企业项目，其中已落地的，2022年，个和%",
    en: "Projects newly signed in Baotou with top 500 and with listed firms, and those landed, 2022, number and %",
  },
  mixes: {
    zh: "已落地项目是新签约项目的一部分，同列以见部分与整体；项目数与占比各用各的尺度。",
    en: "Landed projects are part of the newly signed ones, so they are drawn within them. Numbers and shares have a scale each.",
  },
  notes: [
    {
      zh: "虚线框是整体。同一家企业可以既是500强又上市，两类不可相加。“落地”的标准文中未说，不等于开工或投产。",
      en: "The dashed frame is the whole. A firm can be both in a top 500 and listed, so the two do not add up. What counts as landed is not said; it is not the same as started or in production.",
    },
  ],
  select: (data) => [
    ...investors.flatMap(({ member, label }): Row[] => {
      const { signed, landed } = counts(data, { member });
      return [
        { of: signed, label: join(label, { zh: "签约", en: "signed" }), group: projects },
        { of: landed, label: join(label, { zh: "已落地", en: "landed" }), group: projects },
      ];
    }),
    ...investors.map(({ member, label }): Row => {
      const { signed, landed } = counts(data, { member });
      return { of: shareOf({ part: landed, whole: signed }), label, group: shares };
    }),
  ],
  render: (rows, options) =>
    bars(rows, {
      ...options,
      ownScale: true,
      detail: () => "",
      whole: ({ of }) => (of.unit_base === "1" ? 1 : rows.find((row) => row.of.member === of.member)?.of.value_base),
    }),
});

function counts(data: Data, { member }: { member: string }) {
  return {
    signed: pickOne(data, { indicator: "signed-projects", place: "150200", member }),
    landed: pickOne(data, { indicator: "landed-projects", place: "150200", member }),
  };
}

function join(a: Text, b: Text): Text {
  return { zh: `${a.zh} · ${b.zh}`, en: `${a.en} · ${b.en}` };
}
