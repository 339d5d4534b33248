import { compareCities, type Supply } from "../../chain-maps/compare.ts";
import type { Presence } from "../../chain-maps/presence.ts";
import { scopeWords } from "../../chain-maps/chain-view.ts";
import { stands, statusOf } from "../../chain-maps/nodes.ts";
import { ventureName, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { paths } from "../../i18n/addresses.ts";
import { projectPageOf } from "../../model/projects-with-page.ts";
import type { Context, Lang } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";

/** A firm on a link of a chain in a city, how far it is, and the page of its project. */
export interface Firm {
  name: string;
  /** `包头，工业硅`. */
  where: string;
  /** How far it is said to be, and in which year that was said, where it is told. */
  status: string;
  path: string;
}

/** A firm that might supply another, in the other city: worked out by rule, said by no source. */
export interface FirmPair {
  from: Firm;
  to: Firm;
}

/** `在建（2022年）`: how far, and in which year that was said, where that is told. */
function said(words: string, { year, lang }: { year: string; lang: Lang }): string {
  if (year === "") return words;
  return lang === "zh" ? `${words}（${year}年）` : `${words} (${year})`;
}

/**
 * Of a chain in two cities, each supply at both ends of which a firm is stated by name: for each the firm that is
 * furthest. What rests on inference or on a copy, and what is named only, is none.
 * @throws for a chain that there is not
 */
export function firmPairs(id: string, { data, lang }: Context): readonly FirmPair[] {
  const chain = rowWith(data.chains, { id });
  if (!chain) throw new Error(`unknown chain in a story: ${id}. Name a row of chains.csv.`);
  return compareCities(chain, data).supplies.flatMap(({ from, to, node, outlet }: Supply): FirmPair[] => {
    const seller = furthestFirm(node.ventures.filter((one) => stands(statusOf(one))));
    const buyer = furthestFirm(outlet.ventures.filter((one) => statusOf(one) !== "named"));
    if (!seller || !buyer) return [];
    const firm = (presence: Presence, { scope, link }: { scope: string; link: string }): Firm => ({
      name: ventureName(presence, lang),
      where: [scopeWords(scope, data)[lang], link].join(lang === "zh" ? "，" : ", "),
      status: said(ventureStagesWords(presence, lang), { year: presence.year, lang }),
      path: pathOf(presence, data),
    });
    return [
      {
        from: firm(seller, { scope: from, link: node.node[lang] }),
        to: firm(buyer, { scope: to, link: outlet.node[lang] }),
      },
    ];
  });
}

/** The firm of a project that is stated to be furthest: what stands, else what is signed, else what is planned. */
function furthestFirm(presences: readonly Presence[]): Presence | undefined {
  const named = presences.filter(({ company, confidence }) => company !== "" && confidence === "stated");
  const order = ["producing", "existing", "building", "filled", "signed", "sought"] as const;
  const rank = (one: Presence) => order.findIndex((status) => status === statusOf(one));
  return named.filter((one) => rank(one) >= 0).toSorted((a, b) => rank(a) - rank(b))[0];
}

function pathOf({ told }: Presence, data: Context["data"]): string {
  const project = projectPageOf(told.id, data);
  if (!project) throw new Error(`a firm without a page of its project: ${told.id}.`);
  return paths.venture(project.id);
}
