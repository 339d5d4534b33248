import { add, addLink, tenth } from "../../drawing/element.ts";
import { roomFor } from "../../drawing/measure.ts";
import type { ChainNode, Lang } from "../../model/types.ts";
import { drawGlyph } from "../draw/glyph.ts";
import { sizes } from "../draw/set-text.ts";
import { nodeStatusWords } from "../nodes.ts";

interface Options {
  y: number;
  width: number;
  lang: Lang;
  href: (id: string) => string;
}

const line = 20;
const gap = 14;
const mark = 14;

/** That neither city is told of on a node. */
export function inNeither(lang: Lang): string {
  const { zh, en } = nodeStatusWords.unreported;
  return { zh: `两地都${zh}`, en: `${en} for either` }[lang];
}

/** Draws small labels of nodes that no source tells of in either city, centred, line by line. Returns their height. */
export function drawNeither(
  group: Element,
  { nodes, y, width, lang, href }: Options & { nodes: readonly ChainNode[] },
): number {
  if (nodes.length === 0) return 0;
  const words = `${inNeither(lang)}${lang === "zh" ? "：" : ": "}`;
  const items = [
    { node: undefined, words, width: widthOf(words) },
    ...nodes.map((node) => ({ node, words: node[lang], width: mark + widthOf(node[lang]) })),
  ];
  const lines: (typeof items)[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const used = last?.reduce((sum, one) => sum + one.width + gap, 0) ?? 0;
    if (last && used + item.width <= width) last.push(item);
    else lines.push([item]);
  }
  lines.forEach((own, index) => {
    const taken = own.reduce((sum, one) => sum + one.width + gap, -gap);
    let x = (width - taken) / 2;
    const base = y + 5 + index * line + sizes.firm;
    for (const item of own) {
      const parent = item.node
        ? addLink(group, { href: href(item.node.id), title: `${item.words}\n${inNeither(lang)}` })
        : group;
      if (item.node) drawGlyph(parent, { mark: "unreported", x: tenth(x + 5), y: tenth(base - 4), scale: 0.8 });
      const at = { x: tenth(x + (item.node ? mark : 0)), y: tenth(base) };
      add(parent, { tag: "text", ...at, "font-size": sizes.firm, fill: "var(--muted)", text: item.words });
      x += item.width + gap;
    }
  });
  return lines.length * line + 10;
}

const widthOf = (words: string): number => roomFor(words, { size: sizes.firm });
