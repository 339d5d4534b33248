import { scriptJson } from "../../exports/script-json.ts";
import { paths } from "../../i18n/addresses.ts";
import { languageTags, otherLanguage } from "../../i18n/languages.ts";
import { absoluteLink } from "../../i18n/link.ts";
import type { Lang } from "../../model/types.ts";
import { aboveMaps } from "../chains/index.ts";
import { pathOfNode, type NodeOf } from "./node-pages.ts";

/** What search engines read of a node's page: the term, the chain that it is of, and the pages above, as JSON-LD. */
export function nodeJsonLd(
  { chain, node }: NodeOf,
  { description, lang }: { description: string; lang: Lang },
): string {
  const url = absoluteLink(pathOfNode(node), lang);
  const trail = [...aboveMaps(chain, lang), { path: pathOfNode(node), words: node[lang] }];
  const graph = [
    {
      "@type": "DefinedTerm",
      "@id": `${url}#node`,
      name: node[lang],
      alternateName: node[otherLanguage(lang)],
      termCode: node.id,
      description,
      url,
      inLanguage: languageTags[lang],
      inDefinedTermSet: {
        "@type": "DefinedTermSet",
        name: chain[lang],
        url: absoluteLink(paths.chain(chain.id), lang),
      },
    },
    {
      "@type": "BreadcrumbList",
      itemListElement: trail.map(({ path, words }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: words,
        item: absoluteLink(path, lang),
      })),
    },
  ];
  return scriptJson({ "@context": "https://schema.org", "@graph": graph });
}
