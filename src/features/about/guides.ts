import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { link } from "../../i18n/link.ts";
import type { Context, Lang, Text } from "../../model/types.ts";
import { dataFacts } from "./data-facts.ts";
import { embeddingFacts } from "./embedding-facts.ts";
import { publisherFacts } from "./publisher-facts.ts";
import { termsFacts } from "./terms-facts.ts";
import { readGuide, type Facts, type Guide } from "./guide.ts";

const texts = import.meta.glob<string>("./*.{zh,en}.md", { query: "?raw", import: "default", eager: true });

const guideFacts: Readonly<Record<string, (context: Context) => Facts | Promise<Facts>>> = {
  embedding: embeddingFacts,
  data: dataFacts,
  terms: termsFacts,
};

function textOf(name: string, lang: Lang): string {
  const text = texts[`./${name}.${lang}.md`];
  if (text === undefined) throw new Error(`no text: ${name}. Write src/features/about/${name}.${lang}.md.`);
  return text;
}

/** The guides below `/about/`: the slug that is also the name of its text, its title and lead. */
export const guides = Object.keys(guideFacts).map((slug): { slug: string; title: Text; lead: Text } => {
  const [zh, en] = [readGuide(textOf(slug, "zh")), readGuide(textOf(slug, "en"))];
  return { slug, title: { zh: zh.title, en: en.title }, lead: { zh: zh.lead, en: en.lead } };
});

/** A guide with its gaps filled. */
export async function guideOf(slug: string, { data, lang }: Context): Promise<Guide> {
  return readGuide(fill(textOf(slug, lang), (await guideFacts[slug]?.({ data, lang })) ?? {}));
}

/** The page about method. */
export function aboutText(lang: Lang): Guide {
  return readGuide(
    fill(textOf("about", lang), {
      odd: link(`${paths.checks}#odd`, lang),
      sources: link(paths.sources, lang),
      ...publisherFacts(lang),
    }),
  );
}
