import { placeOf, reportOf } from "../lib/lookup.ts";
import type { Data, Lang, Text, Venture } from "../lib/types.ts";
import type { NodeView } from "./chain-view.ts";
import { nodeStatusWords } from "./status.ts";
import { ventureName, ventureSize, ventureStageWords } from "./venture-words.ts";

const confidenceWords: Readonly<Record<Venture["confidence"], Text | undefined>> = {
  stated: undefined,
  inferred: { zh: "归类为本站推断", en: "placed here by inference" },
  low: { zh: "图片文字，识别不可靠", en: "from a photograph, recognition unreliable" },
};

/** What a venture's label opens: who, what, where, how far, how large, and the line that says so. */
export function ventureEvidence(venture: Venture, { lang, data }: { lang: Lang; data: Data }): string {
  const { title, title_en } = reportOf(venture.report, data);
  const zh = lang === "zh";
  const project = zh ? venture.project : venture.project_en;
  const name = ventureName(venture, lang);
  const facts = [
    placeOf(venture.place, data)[lang],
    ventureStageWords[venture.stage][lang],
    ventureSize(venture, { lang, data }),
    confidenceWords[venture.confidence]?.[lang] ?? "",
  ];
  return [
    name,
    project === name ? "" : project,
    facts.filter((fact) => fact !== "").join(" · "),
    zh ? `《${title}》第${venture.line}行` : `“${title_en}”, line ${venture.line}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** What a node says when pointed at: its name, its status, who stands on it, and what is computed of it. */
export function nodeEvidence({ node, status, ventures, opening }: NodeView, lang: Lang): string {
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
    nodeStatusWords[status][lang],
    list([...new Set(ventures.map((venture) => ventureName(venture, lang)))]),
    computed.length > 0
      ? `${lang === "zh" ? "本站推算，" : "derived, "}${computed.join(lang === "zh" ? "；" : "; ")}`
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
