import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The pages of places. */
export const placeWords = {
  figuresCount: { zh: "本级{n}条数据", en: "{n} {n:figure|figures} of its own" },
  lead: told({
    zh: "自治区、{leagueCount}盟市，以及报道提到的旗县区和园区。没有数字的也列出：那是没有给出数字，不是零。",
    en: "The region, its {leagueCount} leagues and cities, and the banners, districts and parks the reports name. Places without figures are listed too: no number is given, which does not mean zero.",
  }),
  noFigures: {
    named: {
      zh: "本站登记了报道说到这里的{n}处，没有给出本地的数字：",
      en: "Entered on this site as named without a number of its own ({n}):",
    },
    silent: { zh: "本站所读的报道未提到。", en: "Not mentioned in what was read." },
  },
  description: {
    zh: "报道中关于{place}及所辖各地的全部数字，按指标排列。",
    en: "All the figures the reports print about {place} and the places within it, by indicator.",
  },
  describedWithout: {
    named: { zh: "报道说到{place}，没有给出数字。", en: "The reports name {place} without a number." },
    silent: { zh: "本站所读的报道未提到{place}。", en: "{place} is not mentioned in what was read." },
  },
  level: { zh: "级别", en: "Level" },
  ownCode: { zh: "本站代码", en: "Code on this site" },
  residents: { zh: "常住人口", en: "Residents" },
  residentsAt: { zh: "{n}人（2020年人口普查）", en: "{n} (2020 census)" },
  parts: { zh: "下辖", en: "Places within it" },
  code: { zh: "行政区划代码", en: "GB/T 2260 code" },
  figures: { zh: "数字", en: "Figures" },
  chartsHere: { zh: "出现在这些图表中", en: "Appears in these charts" },
  methodsHere: { zh: "招商做法", en: "Methods of promotion" },
  venturesHere: { zh: "产业链上的企业和项目", en: "Firms and projects on the chains" },
  venturesHint: {
    zh: "报道写到的企业、项目、园区和空白，按产业链排列；计数是报道写到的条数，同一句话写到几条就是几条；注明勿重复计数的，同链同一行已计的不再计。",
    en: "Firms, projects, parks and gaps that the reports name, by chain; the counts are of what is named, and one sentence may name several. A row marked not to be counted twice is left out where its line has another on the chain.",
  },
} as const satisfies Record<string, Text | Told | Record<string, Text>>;
