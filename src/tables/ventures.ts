import { coverageColumns } from "./coverage.ts";
import { computed, table, type Row } from "./declare.ts";
import { text, amount, word, wordList, wordOrNone, prose } from "./kinds.ts";
import { placeNames, place, ownReport, line, rowId } from "./usual.ts";
import type { ChainNode } from "./nodes.ts";
import { rowWith } from "./row-with.ts";

/** How far a venture has come, as its report says: from what tells least to what has come furthest. */
export const ventureStages = [
  "to-do-more",
  "cooperating",
  "named",
  "put-off",
  "sought",
  "target",
  "in-talks",
  "presented",
  "gap",
  "agreed",
  "brought-in",
  "signed",
  "gap-filled",
  "landed",
  "under-construction",
  "existing",
  "producing",
] as const;
export type VentureStage = (typeof ventureStages)[number];

/** What a capacity is counted for. */
export const capacityPeriods = ["year"] as const;

/** How sure the place on the chain is: the report says it, we infer it (the note says why), or the print is unclear. */
export const confidences = ["stated", "inferred", "low"] as const;
export type Confidence = (typeof confidences)[number];

type OnChain = Readonly<Record<"chain" | "node", string>>;
interface Nodes {
  nodes: readonly ChainNode[];
}
type Identified = Readonly<Record<"id", string>>;
interface Joins {
  venturesSame: readonly Readonly<Record<"venture" | "project" | "part_of", string>>[];
}

/** The link of a chain that a venture stands on; undefined where its report names none. */
export function nodeOf({ chain, node }: OnChain, { nodes }: Nodes): ChainNode | undefined {
  return rowWith(nodes, { chain, id: node });
}

export const ventures = table({
  noun: "venture",
  file: "ventures/<report>.csv",
  about: "Who does what where on which chain, as one line of the report has it.",
  key: ["id"],
  published: {
    name: "ventures",
    title: { zh: "企业与项目及其出处", en: "Firms and projects, with their evidence" },
    columns: [
      ...(["id", "report", "line", "company", "company_en", "project", "project_en"] as const),
      ...(["place", "place_zh", "place_en", "chain", "node", "node_zh", "node_en", "stage"] as const),
      ...(["amount", "amount_unit", "amount_qualifier", "amount_covers", "size_class"] as const),
      ...(["capacity", "capacity_unit", "capacity_per", "capacity_qualifier", "capacity_covers"] as const),
      ...(["confidence", "note", "note_en", "printed", "as_of", "project_id", "part_of"] as const),
      ...(["coverage", "source", "source_url", "standing", "published"] as const),
    ],
  },
  columns: {
    id: rowId({ about: "`<report>-v<number>`, stable once published." }),
    report: ownReport({
      zh: "所出报道的编号，见 reports.csv；引自其他页面的为空。",
      en: "Report that names it, see reports.csv; empty where it is cited from another page.",
    }),
    line,
    company: text({
      title: { zh: "企业", en: "Company (Chinese)" },
      description: {
        zh: "企业名，照原文所印；未提企业则为空。",
        en: "The firm as printed; empty where none is named.",
      },
    }),
    company_en: text({
      title: { zh: "企业（英文）", en: "Company" },
      description: { zh: "企业的英文名或拼音。", en: "English name of the firm, or pinyin." },
    }),
    project: text({
      title: { zh: "项目", en: "Project (Chinese)" },
      description: { zh: "项目、园区或集群的简称。", en: "Short name of the project, park or cluster, in Chinese." },
    }),
    project_en: text({
      title: { zh: "项目（英文）", en: "Project" },
      description: { zh: "项目、园区或集群的英文简称。", en: "Short name of the project, park or cluster." },
    }),
    place: place({ zh: "所在地区，见 places.csv。", en: "Where it is, see places.csv." }),
    ...placeNames,
    chain: text({
      title: { zh: "产业链编号", en: "Chain id" },
      description: {
        zh: "所属产业链，见 chains.csv；报道未说则为空。",
        en: "Chain it belongs to, see chains.csv; empty where the report tells none.",
      },
      references: { to: "chains", optional: true },
    }),
    node: text({
      title: { zh: "环节编号", en: "Node id" },
      description: {
        zh: "在链上的环节，与 chain 合起来见 chains.csv 的 chain、id；报道未说产品则为空。",
        en: "Node of the chain: together with chain, see chain and id of chains.csv; empty where the report names no product.",
      },
      about: "Id of a node of that chain, of `chains/<chain>.csv`; empty where the report names no product.",
    }),
    node_zh: computed({
      title: { zh: "环节", en: "Node (Chinese)" },
      description: { zh: "环节的中文名。", en: "Chinese name of the node." },
      read: (venture: OnChain, data: Nodes) => nodeOf(venture, data)?.zh,
    }),
    node_en: computed({
      title: { zh: "环节（英文）", en: "Node" },
      description: { zh: "环节的英文名。", en: "English name of the node." },
      read: (venture: OnChain, data: Nodes) => nodeOf(venture, data)?.en,
    }),
    stage: wordList(ventureStages, {
      noun: "stage",
      needed: true,
      title: { zh: "进展", en: "Stage" },
      description: {
        zh: "报道所说的每一步，以分号隔开：sought 拟招，in-talks 在谈，presented 推介或签约（是哪一种未载），agreed 达成协议，brought-in 引进而进展未载，signed 签约，landed 落地，under-construction 在建，含建成后试生产、试运行的和整个项目只说到产品下线的（正式投产未载），producing 投产，gap-filled 据称填补空白，existing 已有的产业、产能，建成而未说投产的，或只说到下线的产品（不是整个项目的产能），gap 报道所说的空白，target 目标，named 点到而进展未载，cooperating 有合作或联络而未载协议，to-do-more 点到名、要多起作用的园区、企业等，put-off 推迟。",
        en: `Every step that the report tells, separated by semicolons: ${ventureStages.join(", ")}. under-construction is where building goes on, what is built and in trial production or trial runs, and a project of which a product came off the line and no more (regular operation is not stated); existing is an industry or capacity that is there, what is built and not said to operate, or a product that came off the line, gap a blank that the report names, presented what was presented or signed, which of them is not stated, brought-in what is printed as brought in, no more, named one of which the report does not state how far it has come, cooperating one with which there is cooperation or contact and no agreement is printed, to-do-more a park, firm or the like that is named and is to take on more, put-off what is delayed.`,
      },
      about:
        "Every step that the report tells, joined by semicolons; `gap` is a blank that the report names, `existing` an industry or capacity that is there, what is built and not said to operate, or a product that came off the line (its project with its capacity is `under-construction`), `presented` what was presented or signed, which is not stated, `brought-in` what is printed as brought in and no more, `gap-filled` is never a proof that it stands; `named`, `cooperating` (no agreement is printed) and `to-do-more` (a park or firm that is to take on more) stand alone: how far is not printed; `put-off` is what the source says is delayed.",
    }),
    amount: amount({
      title: { zh: "金额", en: "Amount" },
      unitIn: "amount_unit",
      description: {
        zh: "照原文所印的金额，以 amount_unit 计：多是该项目的总投资；是整个项目、一期或几个项目合计的，备注里写明。",
        en: "The amount as printed, in amount_unit: as a rule the project's own total investment; where it is of a whole, a phase or several projects, the note says so.",
      },
      about:
        "The project's own total investment as printed; where it is of a whole, a phase or several projects, the note says so. A class goes to `size_class`.",
    }),
    amount_unit: text({
      title: { zh: "金额单位", en: "Unit of the amount" },
      description: { zh: "金额的单位，照原文所印。", en: "Unit of the amount as printed." },
    }),
    size_class: text({
      title: { zh: "规模档", en: "Size class" },
      description: {
        zh: "报道只说规模档时所属的档，如 gte-10bn 为100亿元以上。",
        en: "Size class where the report tells only that: gte-10bn is CNY 10 bn or more.",
      },
      about: "Where the report tells only a class: a member of `size-class` in `vocab/members.csv`. May be empty.",
    }),
    capacity: amount({
      title: { zh: "产能", en: "Capacity" },
      unitIn: "capacity_unit",
      description: { zh: "产能，照原文所印，以 capacity_unit 计。", en: "Capacity as printed, in capacity_unit." },
    }),
    capacity_unit: text({
      title: { zh: "产能单位", en: "Unit of the capacity" },
      description: { zh: "产能的单位，照原文所印。", en: "Unit of the capacity as printed." },
    }),
    capacity_per: wordOrNone(capacityPeriods, {
      noun: "period of a capacity",
      title: { zh: "产能期间", en: "Capacity per" },
      description: {
        zh: "year 报道说是一年的产能；没有说则为空。",
        en: "year where the report says that the capacity is that of a year; empty where it does not say.",
      },
      about: "`year` where the report says that the capacity is that of a year, else empty.",
    }),
    confidence: word(confidences, {
      noun: "confidence",
      title: { zh: "把握", en: "Confidence" },
      description: {
        zh: "stated 报道所说，inferred 由我们推断，low 图片说明或字迹不清。",
        en: "stated by the report, inferred by us, or low: a caption or an unclear print.",
      },
      about: "`stated` by the report, `inferred` by us (the note says why), or `low`: a photograph, an unclear print.",
    }),
    ...prose("note", {
      title: { zh: "说明", en: "Note" },
      description: {
        zh: "读懂本行所需的说明；推断的理由也在此。",
        en: "What is needed to read the row rightly, and the reason of an inference.",
      },
    }),
    amount_qualifier: computed({
      title: { zh: "金额修饰", en: "Qualifier of the amount" },
      description: {
        zh: "引用页面怎样修饰金额：about 约，nearly 近，more_than 超，at_least 以上，at_most 不超过；没有修饰的和出自报道的为空。",
        en: "How a cited page hedges the amount: about, nearly, more_than, at_least, at_most; empty where it does not, or where it is from a report.",
      },
    }),
    amount_covers: computed({
      title: { zh: "金额涵盖", en: "What the amount covers" },
      description: {
        zh: "引用页面的金额比本行所指多（more，如本行是一期而金额是整个项目的）还是只是其中一部分（part）；正好的和出自报道的为空。",
        en: "Whether the amount of a cited page is of more than the row names, such as the whole project beside its phase one, or of a part of it; empty where it is of just that, or where it is from a report.",
      },
    }),
    capacity_qualifier: computed({
      title: { zh: "产能修饰", en: "Qualifier of the capacity" },
      description: {
        zh: "引用页面怎样修饰产能，词同 amount_qualifier；没有修饰的和出自报道的为空。",
        en: "How a cited page hedges the capacity, in the words of amount_qualifier; empty where it does not, or where it is from a report.",
      },
    }),
    capacity_covers: computed({
      title: { zh: "产能涵盖", en: "What the capacity covers" },
      description: {
        zh: "引用页面的产能比本行所指多还是只是其中一部分，词同 amount_covers；正好的和出自报道的为空。",
        en: "Whether the capacity of a cited page is of more than the row names or of a part of it, in the words of amount_covers; empty where it is of just that, or where it is from a report.",
      },
    }),
    printed: computed({
      title: { zh: "页面原文", en: "As printed on the page" },
      description: {
        zh: "引用页面上的几个字：说到进展的，没有的是名称；出自报道的为空。",
        en: "A few characters of a cited page: those that tell how far it has come, else a name; empty where it is from a report.",
      },
    }),
    as_of: computed({
      title: { zh: "进展日期", en: "As of" },
      description: {
        zh: "进展是哪天的话，如2023-11-30；只到月或年的，如2023-11、2023：引用页面写明的日子，没有写明的取页面的发布日；两样都没有的和出自报道的为空。",
        en: "The day as of which the step is told, as 2023-11-30; the month or year alone, as 2023-11 or 2023: the day that a cited page gives, else that of its publication; empty where there is neither, or where it is from a report.",
      },
    }),
    project_id: computed({
      title: { zh: "同一项目", en: "Project id" },
      description: {
        zh: "各行说的是同一个项目的，这一格相同；金额和产能不能相加。",
        en: "The same for all rows that speak of one project; their amounts and capacities are never added up.",
      },
      read: ({ id }: Identified, { venturesSame }: Joins) => rowWith(venturesSame, { venture: id })?.project ?? id,
    }),
    part_of: computed({
      title: { zh: "属于哪个项目", en: "Part of" },
      description: {
        zh: "只说一期或一部分的，它所属的整个项目；其余为空。",
        en: "The whole project of which a row tells one phase or part; empty elsewhere.",
      },
      read: ({ id }: Identified, { venturesSame }: Joins) => rowWith(venturesSame, { venture: id })?.part_of,
    }),
    ...coverageColumns,
  },
});

/** Who does what where on which chain, as one line of a report has it. */
export type Venture = Row<typeof ventures>;
