import { data } from "../../../../model/data.ts";
import { respond } from "../../../../exports/respond.ts";
import { languages } from "../../../../model/types.ts";
import { siteSearch } from "../../../../features/search/site-search.ts";

export function getStaticPaths() {
  return languages.flatMap((lang) => {
    const { hash, files } = siteSearch(data)[lang];
    return [...files].map(([name, text]) => ({
      params: { lang: lang === "zh" ? undefined : lang, hash, name },
      props: { text },
    }));
  });
}

export function GET({ props }: { props: { text: string } }): Response {
  return respond(props.text, ".json");
}
