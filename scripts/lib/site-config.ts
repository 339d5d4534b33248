import { readFileSync } from "node:fs";

/** Where the site stands, who stands behind it, and an address, `mailto:` or `https:`, to write to them. */
export interface SiteConfig {
  site: string;
  base: string;
  publisher: { zh: string; en: string };
  contact: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What `src/site/site.config.json` says, but for what the environment says for this build. */
export function siteConfig(env: Environment): SiteConfig {
  const { site, base, publisher, contact } = JSON.parse(
    readFileSync(new URL("../../src/site/site.config.json", import.meta.url), "utf8"),
  ) as SiteConfig;
  return {
    site: env.SITE ?? site,
    base: env.BASE ?? base,
    publisher: { zh: env.PUBLISHER ?? publisher.zh, en: env.PUBLISHER_EN ?? publisher.en },
    contact: env.CONTACT ?? contact,
  };
}

/** Whether nobody has yet written what is to stand here; `.example` is no host that anybody has. */
const isPlaceholder = (value: string): boolean => /PLACEHOLDER|\.example\b/.test(value);

/** What pages may say of who stands behind the site: a placeholder is nothing. */
export function published({ publisher, contact }: SiteConfig): Pick<SiteConfig, "publisher" | "contact"> {
  const own = (value: string) => (isPlaceholder(value) ? "" : value);
  return { publisher: { zh: own(publisher.zh), en: own(publisher.en) }, contact: own(contact) };
}

/** A line for each placeholder, with how to put something in its place. */
export function placeholdersIn({ site, publisher, contact }: SiteConfig): readonly string[] {
  const values = { SITE: site, PUBLISHER: publisher.zh, PUBLISHER_EN: publisher.en, CONTACT: contact };
  return Object.entries(values)
    .filter(([, value]) => isPlaceholder(value))
    .map(([name, value]) => `placeholder: ${value}. Write it in src/site/site.config.json, or build with ${name}=…`);
}
