import { paths } from "../../i18n/addresses.ts";
import { languageTags } from "../../i18n/languages.ts";
import { absoluteLink } from "../../i18n/link.ts";
import { sharedWords } from "../../i18n/words.ts";
import { isOwn } from "../../model/own.ts";
import type { Context } from "../../model/types.ts";
import { answerOf, questionOf, type Compared } from "./comparison.ts";
import { figureTold } from "./figure-told.ts";
import { markup, nothing, type Markup } from "./markup.ts";
import { compareWords } from "./words.ts";

/** Pixels in a newspaper's column, and on a phone. */
export interface FrameHeights {
  column: number;
  phone: number;
}

/**
 * A frame that compares some figures on another page: it has a height for columns and one for phones, and a page with
 * `/embed.js` makes it as high as it needs. A CMS that drops frames keeps the link, which no browser shows.
 */
export function frameCode(
  { values }: Pick<Compared, "values">,
  { data, lang, heights }: Context & { heights: FrameHeights },
): string {
  const [title, ids] = [questionOf({ values }, { data, lang }), values.map(({ id }) => id)];
  const { column, phone } = heights;
  // A step and no slope: below 560 pixels the factor makes the middle value larger than both.
  const style = `display:block;border:0;height:clamp(${Math.min(column, phone)}px,(560px - 100vw)*999,${phone}px)`;
  const page = markup`<a href="${absoluteLink(paths.comparing(ids), lang)}">${title}</a>`;
  return markup`<iframe src="${absoluteLink(paths.comparingEmbed(ids), lang)}" title="${title}" width="100%" height="${column}" loading="lazy" style="${style}"><p>${page}</p></iframe>`
    .markup;
}

/** The same as a table that needs nothing from here: answer, figures, sources, and the address of the comparison. */
export function tableCode(compared: Compared, { data, lang, address }: Context & { address: string }): string {
  const { values } = compared;
  const all = values.map((of) => ({ of, told: figureTold(of, { data, lang }) }));
  type Row = (typeof all)[number];
  const words = (fact: "value" | "period" | "status" | "scope" | "note") => (row: Row) => markup`${row.told[fact]}`;
  const columns: readonly { head: string; cell: (row: Row) => Markup }[] = [
    {
      head: compareWords.figure[lang],
      cell: ({ told }) => markup`${told.place}${sharedWords.clause[lang]}${told.name}`,
    },
    { head: compareWords.value[lang], cell: words("value") },
    { head: compareWords.period[lang], cell: words("period") },
    { head: compareWords.status[lang], cell: words("status") },
    { head: compareWords.scope[lang], cell: words("scope") },
    { head: compareWords.note[lang], cell: words("note") },
    { head: sharedWords.columnSource[lang], cell: (row) => sources(row, lang) },
  ];
  const used = columns.filter(({ cell }) => all.some((row) => cell(row).markup !== ""));
  const heads = used.map(({ head }) => markup`<th scope="col">${head}</th>`);
  const rows = all.map((row) => markup`<tr>${used.map(({ cell }) => markup`<td>${cell(row)}</td>`)}</tr>`);
  const caption = markup`<caption>${questionOf({ values }, { data, lang })}</caption>`;
  const table = markup`<table border="1" cellpadding="6">${caption}<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  const credit = `${sharedWords.site[lang]} · ${compareWords.embedWhole[lang]}`;
  const foot = markup`<p><a href="${address}">${credit}</a> · CC BY 4.0</p>`;
  return markup`<div lang="${languageTags[lang]}"><p><strong>${answerOf(compared, lang)}</strong></p>${table}${foot}</div>`
    .markup;
}

function sources(
  { of, told }: { of: Compared["values"][number]; told: ReturnType<typeof figureTold> },
  lang: Context["lang"],
): Markup {
  const each = told.prints.map(({ report, path, label }, index) => {
    const before = index === 0 ? nothing : markup`<br>`;
    return isOwn(of) ? markup`${before}${report}` : markup`${before}<a href="${absoluteLink(path, lang)}">${label}</a>`;
  });
  return markup`${each}`;
}
