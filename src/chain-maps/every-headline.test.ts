import { describe, expect, test } from "vitest";
import { inSentence } from "../i18n/in-sentence.ts";
import { isCited } from "../model/coverage.ts";
import { data } from "../model/data.ts";
import { languages, type Lang } from "../model/types.ts";
import { certaintyOf } from "./certainty.ts";
import { chainView, scopes, views, type ChainView, type NodeView } from "./chain-view.ts";
import { statedNodes } from "./counts.ts";
import { detail } from "./detail.ts";
import { headline, longest, subject } from "./headline.ts";
import { rowsBehind } from "./map-sources.ts";
import { nodeStatuses, statusesOf, type NodeStatus } from "./nodes.ts";
import { heldWords } from "./node-status-words.ts";

const pages = data.chains.flatMap((chain) =>
  scopes(data).flatMap((scope) => views.map((view) => chainView(chain, { scope, view, data }))),
);

/** The clauses of a headline that claim something of links, without who says so: `工业硅、多晶硅投产`. */
function clausesOf(words: string, lang: Lang): readonly string[] {
  if (lang === "zh")
    return words
      .replace(/^[^，：]*?(说到\d+环|说)/, "")
      .replace(/（(?:合计)?\d+[个项环]说于三年以前）/, "")
      .replace(/^：/, "")
      .split("，");
  const said =
    / (reports|cited pages|reports and cited pages|sources) (say|said over three years ago)( \((?:in all )?\d+ (?:of these )?over three years ago\))?/;
  return words
    .replace(/^sources named? \d+ links( over three years ago| \(\d+ over three years ago\))?: /, "")
    .split(/; /)
    .flatMap((clause) => (said.test(clause) ? clause.replace(new RegExp(`,${said.source}.*$`), "") : clause))
    .flatMap((clause) => (/^\d+ [a-z ]+(, \d+ [a-z ]+)+$/.test(clause) ? clause.split(", ") : clause));
}

/** What a clause claims: a status, and of which links by name, or of how many. */
function claimIn(clause: string, { view, lang }: { view: ChainView; lang: Lang }) {
  const told = view.nodes.flatMap(({ ventures }) => rowsBehind(ventures));
  const words = nodeStatuses
    .flatMap((status) => [
      [status, heldWords(status, [])[lang]] as const,
      ...told.map((row) => [status, heldWords(status, [row])[lang]] as const),
      [status, heldWords(status, told)[lang]] as const,
      ...(status === "building" ? [[status, { zh: "落地或在建", en: "set up or begun" }[lang]] as const] : []),
    ])
    .toSorted(([, a], [, b]) => b.length - a.length);
  // In brief a count stands behind its status: `投产3`.
  const ordered = clause.replace(/^(\D+)(\d+)$/, "$2个$1");
  const [status, said = ""] = words.find(([, one]) => ordered.endsWith(one)) ?? [];
  return { status, rest: ordered.slice(0, ordered.length - said.length).trim() };
}

/** Whether a row states of a link that it has a status, and is no copy. */
const isStated = ({ ventures }: NodeView, status: NodeStatus) =>
  rowsBehind(ventures).some((row) => certaintyOf(row, data) === "stated" && statusesOf(row).includes(status));

describe.each(pages)("the headline of $chain.id in $scope, $view", (view) => {
  const bodyOf = (lang: Lang) => headline(view, data)[lang].slice(subject(view, data)[lang].length);

  test("is short", () => {
    for (const lang of languages) expect(headline(view, data)[lang].length).toBeLessThanOrEqual(longest[lang]);
  });

  test("never counts out of all links that the site lists", () => {
    expect(bodyOf("en")).not.toMatch(/ of \d+ links/);
    expect(bodyOf("zh")).not.toContain(`${view.nodes.length}个环节，`);
  });

  test("names only links that a row states to be that far, and counts no more than there are", () => {
    // What says that nothing is stated claims nothing of a link.
    if (/没有/.test(bodyOf("zh"))) return;
    for (const lang of languages)
      for (const clause of clausesOf(bodyOf(lang), lang)) {
        const { status, rest } = claimIn(clause, { view, lang });
        // What names no link is counted as items, what is computed with its neighbours.
        if (/^\d+(项| items? )/.test(clause) || /推算|derived/.test(clause)) continue;
        // How many others there are claims no status.
        if (/^其余\d+$|^\d+ others?$/.test(clause)) continue;
        if (status === undefined) throw new Error(`no status: ${clause}.`);
        const n = Number(/^(\d+)( links?|个环节|个)?( with something|有)?$/.exec(rest)?.[1] ?? NaN);
        if (n > 0) {
          expect(view.nodes.filter((node) => isStated(node, status)).length).toBeGreaterThanOrEqual(n);
          continue;
        }
        let left = rest;
        for (const node of view.nodes.toSorted((a, b) => b.node[lang].length - a.node[lang].length)) {
          const name = inSentence(node.node[lang], lang);
          if (!left.includes(name)) continue;
          left = left.replace(name, "");
          expect([name, status, isStated(node, status)]).toEqual([name, status, true]);
        }
        expect(left.replaceAll(/[、,]|\band\b|\s/g, "")).toBe("");
      }
  });

  test("leaves out no report that names a link, or an item without one, which it counts", () => {
    const counted = rowsBehind([...statedNodes(view).flatMap(({ ventures }) => ventures), ...view.unplaced]);
    const byReport = counted.some((row) => !isCited(row) && row.confidence === "stated");
    for (const words of [detail(view).en, bodyOf("en")])
      if (byReport && !/\bin reports\b/.test(words)) expect(words).not.toMatch(/\b(?<!and )cited pages named? \d+/i);
  });

  test("says that nothing is stated only where nothing is that it is about", () => {
    const about = {
      panorama: ["producing", "existing", "building", "filled"],
      prospect: nodeStatuses,
      directions: ["gap", "sought"],
    };
    const found = view.nodes.some((node) =>
      nodeStatuses.some((one) => about[view.view].includes(one) && isStated(node, one)),
    );
    if (found && !view.nodes.some(({ status }) => status === "put-off")) expect(bodyOf("zh")).not.toMatch(/没有/);
  });
});
