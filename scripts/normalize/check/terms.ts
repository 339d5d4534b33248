import { avoided, forbiddenIn } from "../../../src/tables/forbidden.ts";
import { languages, type Lang } from "../../../src/tables/text.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

const columns = { zh: "avoid", en: "avoid_en" } as const satisfies Record<Lang, string>;

/** No term forbids what another, or itself, is called. */
export function checkTerms({ terms }: Tables): Fault[] {
  return terms.rows.flatMap((row) =>
    languages.flatMap((lang) =>
      avoided(row, lang).flatMap((rendering) => {
        const only = { avoid: lang === "zh" ? [rendering] : [], avoid_en: lang === "en" ? [rendering] : [] };
        const named = terms.rows.find((other) => forbiddenIn(other[lang], [only]).length > 0);
        if (!named) return [];
        const message = `forbidden name: ${rendering}. It is written for ${named.id}: take it out, or rename that`;
        return [fault(row, { column: columns[lang], message })];
      }),
    ),
  );
}
