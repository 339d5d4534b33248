import { counted } from "../model/plural.ts";
import type { Context, Lang, Text } from "../model/types.ts";
import type { ChainView, NodeView } from "./chain-view.ts";
import { detail } from "./detail.ts";
import { subject } from "./headline.ts";
import { elsewhereWords } from "./kindred.ts";
import { nodeStatuses } from "./nodes.ts";
import { markedStatus } from "./node-status-words.ts";

/** A view in words: each status with its nodes, as an alternative text of some 400 characters at most. */
export function describeView(view: ChainView, { data, lang }: Context): string {
  const texts = [6, 4, 2, 0].map((most) => listStatuses(view, { lang, most }));
  const what = subject(view, data)[lang] + detail(view)[lang];
  const head = lang === "zh" ? `产业链图。${what}` : `Chain map. ${what} `;
  const fitting = texts.find((text) => head.length + text.length <= 400) ?? texts.at(-1) ?? "";
  return (head + fitting).trim();
}

function listStatuses({ nodes }: ChainView, { lang, most }: { lang: Lang; most: number }): string {
  const groups = Map.groupBy(nodes, (one) => groupWords(one).zh);
  const rank = ([node]: readonly NodeView[]) => nodeStatuses.indexOf(node?.status ?? "unreported");
  const parts = [...groups.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((own) => {
      const [first] = own;
      const names = own.map(({ node }) => node[lang]);
      const said = first?.status ?? "unreported";
      const words = first ? groupWords(first)[lang] : "";
      if (said === "unreported" && first?.elsewhere.length === 0)
        return lang === "zh" ? `${names.length}个环节：${words}` : `${counted(names.length, "link")}: ${words}`;
      const count = lang === "zh" ? `${words}${names.length}个` : `${names.length} ${words}`;
      if (most === 0 || said === "unreported" || names.length > most) return count;
      return lang === "zh" ? `${words}：${names.join("、")}` : `${words}: ${names.join(", ")}`;
    });
  const told = parts.join("; ");
  return lang === "zh" ? `${parts.join("；")}。` : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

/** What nodes are counted by: their status, or that other chains tell of them. */
const groupWords = (view: NodeView): Text => (view.elsewhere.length > 0 ? elsewhereWords : markedStatus(view));
