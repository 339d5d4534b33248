import { languages, type Lang, type Text } from "../model/types.ts";

/** What `<html lang>` and `hreflang` say. */
export const languageTags = { zh: "zh-CN", en: "en" } as const satisfies Record<Lang, string>;

/** A text as JSON-LD has it, each language with its tag. */
export const taggedTexts = (text: Text) =>
  languages.map((lang) => ({ "@value": text[lang], "@language": languageTags[lang] }));

/** What `og:locale` says. */
export const ogLocales = { zh: "zh_CN", en: "en_US" } as const satisfies Record<Lang, string>;

/** What a language calls itself. */
export const languageNames = { zh: "中文", en: "English" } as const satisfies Record<Lang, string>;

/** The language in which a page can be read as well. */
export function otherLanguage(lang: Lang): Lang {
  return lang === "zh" ? "en" : "zh";
}

/** A page to be built, before it is known in which language. */
interface Page<Params, Props> {
  params: Params;
  props: Props;
}

/** Every page once per language: the paths of a `[...lang]` route. */
export function inBothLanguages<Params extends Record<string, string | undefined>, Props extends object>(
  pages: readonly Page<Params, Props>[],
) {
  return pages.flatMap(({ params, props }) =>
    languages.map((lang) => ({
      params: { ...params, lang: lang === "zh" ? undefined : lang },
      props: { ...props, lang },
    })),
  );
}

/** The paths of a page that there is only one of. */
export function onePage() {
  return inBothLanguages([{ params: {}, props: {} }]);
}
