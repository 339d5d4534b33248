import { t } from "../i18n/words.ts";
import type { Lang } from "../model/types.ts";

/** What a table is called that scrolls sideways where it is too wide. */
export function scrollLabel(name: string, lang: Lang): string {
  return name + t("colon", lang) + t("scrollTable", lang);
}
