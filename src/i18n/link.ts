import { absolute, address } from "./addresses.ts";
import type { Lang } from "../model/types.ts";

const base = import.meta.env.BASE_URL;

/** The address of a page or file of this build, for a link within it. */
export function link(path: string, lang: Lang = "zh"): string {
  return address(path, { lang, base });
}

/** The address of a page or file of this build with scheme and host, for what is carried elsewhere. */
export function absoluteLink(path: string, lang: Lang = "zh"): string {
  return absolute(path, { lang, base, site: import.meta.env.SITE });
}
