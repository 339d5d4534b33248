import { shareOf } from "../model/derive.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Text } from "../model/types.ts";
import { defineChart, valueIn, type ChartRow } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";
import { stack } from "./marks/stack.ts";
import { units } from "./marks/units.ts";

const shares: Text = { zh: "落地的占比（推算）", en: "Share set up (derived)" };

const investors: readonly { member: string; label: Text }[] = [
  { member: "top500", label: { zh: "500强企业", en: "Top 500 firms" } },
  { member: "listed", label: { zh: "上市企业", en: "Listed firms" } },
];

export const top500AndListed = defineChart({
  slug: "top500-and-listed",
  kind: "units",
  title: (rows) => ({
    zh: `包头新签的项目，上市企业的${valueIn(rows, { lang: "zh", indicator: "derived-share", member: "listed" })}已落地，500强的${valueIn(rows, { lang: "zh", indicator: "derived-share", member: "top500" })}`,
    en: `Of projects newly signed in Baotou, those set up were ${valueIn(rows, { lang: "en", indicator: "derived-share", member: "listed" })} of listed firms’ and ${valueIn(rows, { lang: "en", indicator: "derived-share", member: "top500" })} of top 500 firms’`,
  }),
  subtitle: {
    zh: "包头市新签约的500强企业项目和上市企业项目，和已落地的；一格一个项目",
    en: "Projects newly signed in Baotou with top 500 firms and with listed firms, and those that have been set up; one square per project",
  },
  mixes: {
    zh: "已落地的读作新签约的一部分，原文没有“其中”二字；画在一起看部分与整体；占比另画。",
    en: "Projects set up are read as part of the newly signed ones, though the line does not say “of these”, and so are drawn within them; shares are drawn apart.",
  },
  notes: [
    {
      zh: "占比的虚线框是100%。同一家企业可以既是500强又上市，两类不可相加；两个占比可以相比，但两类可能重叠。“落地”的标准文中未说，不等于开工或投产。",
      en: "The dashed frame around a share is 100%. A firm can be both in a top 500 and listed, so do not add the two; the two shares may be compared, though the classes may overlap. What counts as set up (落地) is not stated; it is not the same as started or operating.",
    },
  ],
  select: (data) => [
    ...investors.flatMap(({ member, label }): ChartRow[] => {
      const { signed, landed } = counts(data, { member });
      return [
        {
          of: signed,
          label: { zh: "新签约的项目（空心和实心）", en: "Projects newly signed (hollow and filled)" },
          group: label,
        },
        { of: landed, label: { zh: "其中已落地（实心）", en: "Of these, set up (filled)" }, group: label },
      ];
    }),
    ...investors.map(({ member, label }): ChartRow => {
      const { signed, landed } = counts(data, { member });
      return { of: shareOf({ part: landed, whole: signed }), label, group: shares };
    }),
  ],
  render: (rows, options) =>
    stack(
      [
        ...investors.map(({ label }) => ({
          heading: label,
          svg: units(grid(rows, label), { ...options, largest: largest(rows) }),
        })),
        {
          heading: shares,
          svg: bars(
            rows.filter(({ group }) => group?.zh === shares.zh).map(({ of, label }) => ({ of, label })),
            { ...options, detail: () => "", whole: () => 1 },
          ),
        },
      ],
      options,
    ),
});

function counts(data: Data, { member }: { member: string }) {
  return {
    signed: pickOne(data, { indicator: "signed-projects", place: "150200", member }),
    landed: pickOne(data, { indicator: "landed-projects", place: "150200", member }),
  };
}

function grid(rows: readonly ChartRow[], heading: Text) {
  const [whole, part] = rows.filter(({ group }) => group?.zh === heading.zh);
  if (!whole || !part) throw new Error(`missing row: ${heading.zh}.`);
  return { whole, part };
}

function largest(rows: readonly ChartRow[]): number {
  return Math.max(...rows.map(({ of }) => of.value_base));
}
