import { createHash } from "node:crypto";
import type { SiteFiles } from "../../exports/site-files.ts";
import { fill } from "../../i18n/fill.ts";
import { paths } from "../../i18n/addresses.ts";
import { reasonWords } from "../../i18n/vocabulary.ts";
import type { Context, Report } from "../../model/types.ts";
import { figureFacts, methodMentions, reportNumerals, ventureMentions } from "../reports/index.ts";
import type { Account, AccountRow } from "./account-format.ts";
import { copyWords } from "./words.ts";

/** What became of each numeral of a report, in a language. */
export function accountOf({ id, sha256 }: Pick<Report, "id" | "sha256">, { data, lang }: Context): Account {
  const named = Map.groupBy(
    [...ventureMentions(id, { data, lang }), ...methodMentions(id, { data, lang })],
    ({ line }) => line,
  );
  let anchor = "";
  const rows = reportNumerals(id, data).map(({ numeral, figure, anchor: own }): AccountRow => {
    anchor = own || anchor;
    const { line, column, printed, reason } = numeral;
    const n = named.get(line)?.length ?? 0;
    const also = n > 0 ? [fill(copyWords.alsoHere[lang], { n })] : [];
    if (!figure) {
      const why = reason ? reasonWords[reason][lang] : "";
      return { line, column, printed, fate: "aside", anchor, words: why };
    }
    const { indicator, value, words } = figureFacts(figure, { data, lang });
    const told = [indicator, value, words, ...also].filter((part) => part !== "").join(" · ");
    return { line, column, printed, fate: "taken", anchor: figure.id, words: told };
  });
  return { sha256, rows, fixed: data.notNumerals.map(({ word, ...about }) => ({ word, about: about[lang] })) };
}

/** The file of a report's account, and its path, which names what is in it. */
export function accountFile(report: Pick<Report, "id" | "sha256">, context: Context): { path: string; text: string } {
  const text = `${JSON.stringify(accountOf(report, context))}\n`;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { path: paths.reportAccount(report.id, hash), text };
}

/** The files of the accounts of all reports in a language. */
export function accountFilesIn(context: Context): SiteFiles {
  const files = context.data.reports.map((report) => accountFile(report, context));
  return Object.fromEntries(files.map(({ path, text }) => [path, () => text]));
}
