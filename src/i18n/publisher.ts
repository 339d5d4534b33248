import type { Lang } from "../model/types.ts";

/** Who stands behind the site, and where they can be written to; each is empty where the build was not told. */
export interface Publisher {
  name: string;
  /** With `mailto:` or `https:`. */
  contact: string;
  /** The contact as a reader sees it. */
  shown: string;
}

/** What `src/site/site.config.json` or the environment of the build says of who stands behind the site. */
export function publisherIn(lang: Lang): Publisher {
  const { PUBLIC_PUBLISHER = "", PUBLIC_PUBLISHER_EN = "", PUBLIC_CONTACT = "" } = import.meta.env;
  const contact = PUBLIC_CONTACT;
  return {
    name: lang === "zh" ? PUBLIC_PUBLISHER : PUBLIC_PUBLISHER_EN,
    contact,
    shown: contact.replace(/^mailto:|^https?:\/\/|\/$/g, ""),
  };
}
