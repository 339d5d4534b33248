import { scopeName } from "../chain-maps/chain-view.ts";
import { countedStatuses, linkCounts, type LinkCount } from "../chain-maps/link-counts.ts";
import { nodeStatuses, nodeStatusWords, type NodeStatus } from "../chain-maps/nodes.ts";
import { sourceCounts, sourceCountWords } from "../chain-maps/source-counts.ts";
import { inSentence as nameInSentence } from "../i18n/in-sentence.ts";
import { shortMentionWords } from "../i18n/mention-words.ts";
import { lastDay } from "../model/outcomes/last-day.ts";
import { placeOf } from "../model/lookup.ts";
import { shortName } from "../model/places.ts";
import type { Data, Derived, Text } from "../model/types.ts";
import { withCaution } from "./caution.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { lookedUp } from "./looked-up.ts";
import { butterfly } from "./marks/butterfly.ts";

export const linksByCity = defineChart({
  slug: "links-by-city",
  kind: "butterfly",
  title: headline,
  subtitle: {
    zh: "两地各条产业链里，读到的来源明说投产、已有、落地、在建、签约、引进、拟招或规划的环节个数",
    en: "Links of each chain in two cities that a source read here states to be operating, existing, set up, under construction, signed, brought in, sought or planned",
  },
  notes: [
    {
      zh: "一个环节在一地只算一次，取明说的最远一步。各链环节数不同，写在链名后，不要拿不同的链比高低。",
      en: "A link counts once in a city, at the furthest step that is stated. Chains differ in their number of links, which stands behind their names: do not rank chains against each other.",
    },
    {
      zh: "个数说的是读到了什么，不是那里有什么：没有读到的不等于没有，计划也不等于建成。",
      en: "The counts tell what was read, not what is there: what was not read of may well exist, and a plan is no plant.",
    },
    (_, data) => lookedUp(data),
  ],
  select: (data) => linkCounts(data).flatMap((count) => rowsOf(count, data)),
  render: (rows, options) => {
    const { data, lang } = options;
    const counts = linkCounts(data);
    const places = [...new Set(counts.map(({ place }) => place))];
    const svg = butterfly(rows, {
      ...options,
      sides: places.map((place) => ({ place, ...headOf(place, data) })),
      groups: counts.filter(({ place }) => place === places[0]).map(groupOf),
      statusOf: ({ of }) => statusIn(of.id),
      silence: (group, place) =>
        silenceOf(counts.find((count) => count.place === place && groupOf(count).zh === group.zh))[lang],
    });
    return withCaution(svg, cautionOf(data)[lang]);
  },
});

/** Of each city the chain of which most links are told, with how many it has: chains are not ranked by it. */
function headline(rows: readonly ChartRow[]): Text {
  const sides = [...Map.groupBy(rows, ({ of }) => of.place).values()].flatMap((side) => {
    const lines = [...Map.groupBy(side, ({ group }) => group?.zh ?? "").values()].flatMap((own) => {
      const [first] = own;
      return first?.group
        ? [{ name: first.group, city: first.label, n: own.reduce((sum, { of }) => sum + of.value, 0) }]
        : [];
    });
    return lines.toSorted((a, b) => b.n - a.n).slice(0, 1);
  });
  const told = sides.map(({ name, city, n }) => ({
    n,
    of: /共(\d+)环/.exec(name.zh)?.[1] ?? "",
    city: { zh: city.zh.split(" · ")[0] ?? "", en: city.en.split(" · ")[0] ?? "" },
    chain: { zh: name.zh.split("（")[0] ?? "", en: nameInSentence(name.en.split(" (")[0] ?? "", "en") },
  }));
  return {
    zh: `来源明说的环节，连签约、拟招和规划在内：${told.map(({ city, chain, n, of }) => `${city.zh}${chain.zh}链${of}环里${n}环`).join("，")}`,
    en: `Links that sources state, signed and planned ones included: ${told.map(({ city, chain, n, of }) => `${n} of the ${of} of ${chain.en} in ${city.en}`).join(" and ")}`,
  };
}

function rowsOf(count: LinkCount, data: Data): readonly ChartRow[] {
  const city = scopeName(count.scope, data);
  return countedStatuses
    .filter((status) => count.by[status] > 0)
    .map((status) => {
      const { zh, en } = nodeStatusWords[status];
      return {
        of: derivedCount(count, { status, data }),
        label: { zh: `${city.zh} · ${zh}`, en: `${city.en} · ${en}` },
        group: groupOf(count),
      };
    });
}

/** `光伏（共20环）`: a chain with how many links it has. */
function groupOf({ chain, links }: LinkCount): Text {
  return { zh: `${chain.zh}（共${links}环）`, en: `${chain.en} (of ${links})` };
}

const prefix = "derived:links";

function derivedCount(
  { chain, place, links, by, telling }: LinkCount,
  { status, data }: { status: NodeStatus; data: Data },
): Derived {
  const { zh, en } = nodeStatusWords[status];
  return {
    id: [prefix, place, chain.id, status].join(":"),
    indicator: "derived-links",
    place,
    period_start: "",
    period_end: lastDay(data),
    status: "count",
    value: by[status],
    unit: "个",
    value_base: by[status],
    unit_base: "个",
    dimension: "",
    member: "",
    basis: "derived",
    formula: {
      zh: `${chain.zh}链${links}个环节里明说${zh}的`,
      en: `${chain.en}: of ${links} links, those stated to be ${en}`,
    },
    inputs: telling.filter((row) => row.status === status).map(({ id }) => id),
    note: { zh: "", en: "" },
  };
}

/** The status that a row of this chart counts, by its id. */
function statusIn(id: string): NodeStatus {
  const last = id.split(":").at(-1);
  return nodeStatuses.find((status) => status === last) ?? "unreported";
}

/** A city above its side, with how much was read of it. */
function headOf(place: string, data: Data): { name: Text; read: Text } {
  const read = readOf(place, data);
  return {
    name: shortName(placeOf(place, data)),
    read: { zh: sourceCountWords(read, "zh"), en: sourceCountWords(read, "en") },
  };
}

const readOf = (place: string, data: Data) =>
  sourceCounts(
    linkCounts(data).flatMap((count) => (count.place === place ? count.read : [])),
    data,
  );

/** What stands where nothing is counted of a chain in a city, which is no zero. */
function silenceOf(count: LinkCount | undefined): Text {
  if (!count || count.read.length === 0) return shortMentionWords.silent;
  return { zh: "没有明说的", en: "none stated" };
}

/** That more was read of one city, and what is left out. */
function cautionOf(data: Data): Text {
  const counts = linkCounts(data);
  const [doubtful, others] = [sumOf(counts, "doubtful"), sumOf(counts, "others")];
  const more = moreRead(data);
  return {
    zh: `${more.zh}，多出来的环节可能只是多读了。个数由本站数出，据推断、据图片和只见于转载的${doubtful}个，只点到、空白或推迟的${others}个不计。`,
    en: `${more.en}, so more links may only mean more reading. Counted by us, leaving out ${doubtful} by inference, from photographs or reprints alone and ${others} no more than named, gaps or put off.`,
  };
}

/** Of which city more cited pages were read; both numbers stand below their names. */
function moreRead(data: Data): Text {
  const [most, least] = [...new Set(linkCounts(data).map(({ place }) => place))]
    .map((place) => ({ name: shortName(placeOf(place, data)), pages: readOf(place, data).pages }))
    .toSorted((a, b) => b.pages - a.pages);
  if (!most || !least || most.pages === least.pages)
    return { zh: "两地各读到多少来源，见地名下", en: "How much was read of each city stands below its name" };
  return {
    zh: `${most.name.zh}读到的引用页面比${least.name.zh}多（见地名下）`,
    en: `More cited pages were read of ${most.name.en} than of ${least.name.en} (see below their names)`,
  };
}

const sumOf = (counts: readonly LinkCount[], of: "doubtful" | "others") =>
  counts.reduce((sum, count) => sum + count[of], 0);
