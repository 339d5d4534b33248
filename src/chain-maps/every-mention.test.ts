import { describe, expect, test } from "vitest";
import { mentionWords, shortMentionWords } from "../i18n/mention-words.ts";
import { data } from "../model/data.ts";
import { mentionOf } from "../model/mention.ts";
import { languages, type Data, type Venture } from "../model/types.ts";
import { chainView, scopeCode, scopes, views } from "./chain-view.ts";
import { layCard } from "./draw/card.ts";
import { briefFinding, finding } from "./finding.ts";
import { stands } from "./nodes.ts";

const pages = (known: Data) =>
  known.chains.flatMap((chain) =>
    scopes(known).flatMap((scope) => views.map((view) => chainView(chain, { scope, view, data: known }))),
  );
const headlines = (known: Data) =>
  new Map(pages(known).map((view) => [`${view.chain.id} ${view.scope} ${view.view}`, finding(view, known).zh]));

describe.each(pages(data))("$chain.id in $scope, $view", (view) => {
  const place = scopeCode(view.scope, data);

  test("says that the chain is not mentioned where the model finds nothing, and nowhere else", () => {
    const { kind } = mentionOf({ links: { chain: view.chain.id } }, { place, data });
    for (const lang of languages) {
      const headline = finding(view, data)[lang];
      const whole = lang === "zh" ? `个环节，${mentionWords.silent.zh}` : `links, ${mentionWords.silent.en}`;
      expect(headline.endsWith(whole)).toBe(kind === "silent");
    }
  });

  test("begins in a prospect as its brief headline says", () => {
    if (view.view !== "prospect") return;
    for (const lang of languages)
      expect(finding(view, data)[lang].startsWith(briefFinding(view, data)[lang])).toBe(true);
  });

  test("says of every link what the model finds", () => {
    for (const node of view.nodes) {
      const { kind, ventures } = mentionOf({ links: { chain: view.chain.id, node: node.node.id } }, { place, data });
      expect(node.ventures).toEqual(ventures);
      expect(node.status === "unreported").toBe(kind === "silent");
      for (const lang of languages) {
        const { status } = layCard(node, { width: 300, scope: view.scope, view: view.view, lang, data });
        expect(status.startsWith(shortMentionWords.silent[lang])).toBe(kind === "silent");
      }
    }
  });

  test("counts as standing only what a report states, and never what is planned", () => {
    if (view.view !== "panorama") return;
    const up = ["producing", "existing", "landed", "under-construction"];
    const stated = view.nodes.filter(({ ventures }) =>
      ventures.some(({ confidence, stage }) => confidence === "stated" && stage.some((one) => up.includes(one))),
    );
    const n = Number(/的有(\d+)个/.exec(finding(view, data).zh)?.[1] ?? 0);
    expect(n).toBe(stated.length);
  });
});

/** The headlines that a change of the ventures changes. */
function changed(ventures: readonly Venture[]): readonly string[] {
  const [before, after] = [headlines(data), headlines({ ...data, ventures })];
  return [...after].flatMap(([page, words]) => (before.get(page) === words ? [] : page));
}

describe("a seeded fault", () => {
  const [silent] = pages(data).filter(({ mention, view }) => mention === "silent" && view === "panorama");
  const [some] = data.ventures;
  if (!silent || !some) throw new Error("nothing to seed");

  test("a venture added to a chain that is not mentioned changes its headlines and those of the region alone", () => {
    const place = scopeCode(silent.scope, data);
    const [first] = silent.nodes;
    const added: Venture = {
      ...some,
      id: "seed",
      place,
      chain: silent.chain.id,
      node: first?.node.id ?? "",
      stage: ["landed"],
      confidence: "stated",
    };
    const pagesOf = (scope: string) => views.map((view) => `${silent.chain.id} ${scope} ${view}`);
    const found = changed([...data.ventures, added]);
    expect(found).toEqual(expect.arrayContaining(pagesOf(silent.scope)));
    expect(found.filter((page) => ![...pagesOf(silent.scope), ...pagesOf("region")].includes(page))).toEqual([]);
  });

  test("what is planned and fills a blank, were it set up, would change the panorama: so it is not counted there", () => {
    const planned = data.ventures.filter(({ stage }) => stage.includes("target") && stage.includes("gap-filled"));
    expect(planned.length).toBeGreaterThan(0);
    for (const one of planned) {
      const built = data.ventures.map((other) => (other === one ? { ...one, stage: ["landed" as const] } : other));
      expect(changed(built).some((page) => page.startsWith(`${one.chain} `) && page.endsWith(" panorama"))).toBe(true);
    }
  });

  test("what is stated, were it read off a photograph, is told apart", () => {
    const seeded = data.ventures.map((venture) => ({ ...venture, confidence: "low" as const }));
    for (const view of pages({ ...data, ventures: seeded }).filter((one) => one.view === "panorama"))
      if (view.nodes.some(({ status }) => stands(status)))
        expect(finding(view, data).zh).toMatch(/（据图片）.*没有明说/);
  });
});
