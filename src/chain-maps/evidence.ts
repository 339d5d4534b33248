import { placeOf } from "../model/lookup.ts";
import { quotedTitle } from "../model/source.ts";
import type { Data, Lang, Text, Venture } from "../model/types.ts";
import type { NodeView } from "./chain-view.ts";
import { ventureName, ventureStagesWords } from "./venture-words.ts";

const confidenceWords: Readonly<Record<Venture["confidence"], Text | undefined>> = {
  stated: undefined,
  inferred: { zh: "归类为本站推断", en: "placed here by inference" },
  low: { zh: "据图片", en: "from a photograph" },
};

/** What a venture's label opens: the label as it is seen, then project, place, how far, and the line that says so. */
export function ventureEvidence(venture: Venture, { label, lang, data }: Options): string {
  const zh = lang === "zh";
  const project = zh ? venture.project : venture.project_en;
  const facts = [
    placeOf(venture.place, data)[lang],
    ventureStagesWords(venture, lang),
    confidenceWords[venture.confidence]?.[lang] ?? "",
  ];
  return [
    label,
    project === ventureName(venture, lang) ? "" : project,
    facts.filter((fact) => fact !== "").join(" · "),
    quotedTitle(venture.report, { data, lang }) + (zh ? `第${venture.line}行` : `, line ${venture.line}`),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

interface Options {
  /** What is drawn, in one line: a reader who speaks to the machine says what stands there. */
  label: string;
  lang: Lang;
  data: Data;
}

/** What a node says when pointed at: name and status as they are seen, who stands on it, what is computed of it. */
export function nodeEvidence(
  { node, ventures, opening }: NodeView,
  { status, lang }: { status: string; lang: Lang },
): string {
  const list = (names: readonly string[]) => names.join(lang === "zh" ? "、" : ", ");
  const found = [
    { words: { zh: "上游已有", en: "inputs that stand" }, nodes: opening?.inputs ?? [] },
    { words: { zh: "下游已有", en: "outlets that stand" }, nodes: opening?.outlets ?? [] },
  ].filter(({ nodes }) => nodes.length > 0);
  const computed = found.map(
    ({ words, nodes }) => `${words[lang]}${lang === "zh" ? "：" : ": "}${list(nodes.map((other) => other[lang]))}`,
  );
  return [
    node[lang],
    status,
    list([...new Set(ventures.map((venture) => ventureName(venture, lang)))]),
    computed.length > 0
      ? `${lang === "zh" ? "本站推算，" : "derived, "}${computed.join(lang === "zh" ? "；" : "; ")}`
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
