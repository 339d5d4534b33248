import { describe, expect, test } from "vitest";
import { silentEverywhere, shortMentionWords } from "../i18n/mention-words.ts";
import { data } from "../model/data.ts";
import { mentionOf } from "../model/mention.ts";
import { isPartOf } from "../model/places.ts";
import { isPutOff } from "../model/project-facts.ts";
import { projectOf } from "../model/projects.ts";
import { languages, type ChainNode, type Data, type Venture } from "../model/types.ts";
import { chainView, scopeCode, scopes, views } from "./chain-view.ts";
import { layCard } from "./draw/card.ts";
import { detail } from "./detail.ts";
import { headline, subject } from "./headline.ts";
import { rowsBehind } from "./map-sources.ts";
import { stands } from "./nodes.ts";

const pages = (known: Data) =>
  known.chains.flatMap((chain) =>
    scopes(known).flatMap((scope) => views.map((view) => chainView(chain, { scope, view, data: known }))),
  );
const headlines = (known: Data) =>
  new Map(
    pages(known).map((view) => [
      `${view.chain.id} ${view.scope} ${view.view}`,
      headline(view, known).zh + detail(view).zh,
    ]),
  );

/** Whether a row has it on another chain: on a link of the same name, or on one that is listed as a kind of it. */
function isToldElsewhere({ chain, zh, kinds }: ChainNode, place: string): boolean {
  const kin = data.nodes.filter(
    (other) => other.chain !== chain && (other.zh === zh || kinds.includes(`${other.chain}/${other.id}`)),
  );
  return [...data.ventures, ...data.citedVentures].some(
    (row) =>
      isPartOf(row.place, { of: place, places: data.places }) &&
      kin.some(({ chain: on, id }) => row.chain === on && row.node === id),
  );
}

describe.each(pages(data))("$chain.id in $scope, $view", (view) => {
  const place = scopeCode(view.scope, data);

  const cited = data.citedVentures.filter(
    (row) => row.chain === view.chain.id && isPartOf(row.place, { of: place, places: data.places }),
  );

  test("says that the chain is not mentioned where no source speaks of it, and nowhere else", () => {
    const { kind } = mentionOf({ links: { chain: view.chain.id } }, { place, data });
    expect(view.mention).toBe(kind);
    const silent = kind === "silent" && cited.length === 0;
    for (const lang of languages) {
      expect(headline(view, data)[lang] === subject(view, data)[lang] + silentEverywhere[lang]).toBe(silent);
      const whole = lang === "zh" ? `个环节，${silentEverywhere.zh}` : `links, ${silentEverywhere.en}`;
      expect(detail(view)[lang].includes(whole)).toBe(silent);
    }
  });

  test("says of every link what the reports say, and the cited pages beside them", () => {
    for (const node of view.nodes) {
      const { kind, ventures } = mentionOf({ links: { chain: view.chain.id, node: node.node.id } }, { place, data });
      const own = cited.filter((row) => row.node === node.node.id);
      const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
      expect(ids(rowsBehind(node.ventures))).toEqual(ids([...ventures, ...own]));
      const silent = kind === "silent" && own.length === 0;
      expect(node.status === "unreported").toBe(silent);
      for (const lang of languages) {
        const { status } = layCard(node, { width: 300, scope: view.scope, view: view.view, lang, data });
        expect(status.startsWith(shortMentionWords.silent[lang])).toBe(silent && !isToldElsewhere(node.node, place));
      }
    }
  });

  test("counts as standing only what is stated, never what is planned, put off or seen in a copy only", () => {
    if (view.view !== "panorama") return;
    const up = ["producing", "existing", "landed", "under-construction"];
    const isCopy = (row: object) =>
      "source" in row && data.citedSources.some(({ id, standing }) => id === row.source && standing === "copy");
    const stated = view.nodes.filter(({ ventures }) =>
      rowsBehind(ventures).some(
        (row) =>
          row.confidence === "stated" &&
          row.stage.some((one) => up.includes(one)) &&
          !isCopy(row) &&
          !isPutOff(projectOf(row.id, data)),
      ),
    );
    const n = Number(/的有(\d+)个/.exec(detail(view).zh)?.[1] ?? 0);
    expect(n).toBe(stated.length);
  });
});

/** The reports alone: what a seed changes is not covered by what a cited page says. */
const read: Data = { ...data, citedVentures: [] };

/** The headlines that a change of the ventures changes. */
function changed(ventures: readonly Venture[]): readonly string[] {
  const [before, after] = [headlines(read), headlines({ ...read, ventures })];
  return [...after].flatMap(([page, words]) => (before.get(page) === words ? [] : page));
}

describe("a seeded fault", () => {
  const [silent] = pages(read).filter(({ mention, view }) => mention === "silent" && view === "panorama");
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

  test("what is stated, were it read off a photograph, is not counted, and the headline says so", () => {
    const seeded = data.ventures.map((venture) => ({ ...venture, confidence: "low" as const }));
    for (const view of pages({ ...read, ventures: seeded }).filter((one) => one.view === "panorama"))
      if (view.nodes.some(({ status }) => stands(status)))
        expect(detail(view).zh).toMatch(/没有明说.*；据图片的不计。$/);
  });
});
