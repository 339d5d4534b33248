import { orNone } from "./cells/cell.ts";
import { readAddress } from "./cells/text.ts";
import { column, table, type Row } from "./declare.ts";
import { day, dayOrNone, filled, id, prose, text, word } from "./kinds.ts";
import { place } from "./usual.ts";

/** Who stands behind a page: a government, a newspaper or agency, the trade; a copy on a site that is none of these. */
export const standings = ["official", "press", "trade", "copy"] as const;
export type Standing = (typeof standings)[number];

/** Whether the whole page was read, or its beginning only. */
export const extents = ["whole", "excerpt"] as const;
export type Extent = (typeof extents)[number];

/** The public pages that say what came of what the reports tell, or what was there before them. */
export const citedSources = table({
  noun: "cited page",
  file: "cited/sources.csv",
  about:
    "One row a public page, beside the reports, that says what came of what they tell or what was there before. Each was read twice; none of its sentences is kept.",
  key: ["id"],
  published: { name: "sources", title: { zh: "引用页面", en: "The cited pages" } },
  columns: {
    id: id({
      title: { zh: "编号", en: "Id" },
      description: { zh: "页面的固定编号。", en: "Stable id of the page." },
    }),
    place: place({ zh: "页面所述地区，见 places.csv。", en: "Place it is about, see places.csv." }),
    title: filled({
      title: { zh: "题名", en: "Title (Chinese)" },
      description: {
        zh: "页面的题名；全角括号里的是本站的描述，题名没有看到。",
        en: "Title of the page; in full-width brackets a description of ours, where the title was not seen.",
      },
    }),
    title_en: text({
      title: { zh: "题名（英译）", en: "Title" },
      description: { zh: "题名的英译。", en: "Title of the page, translated." },
    }),
    publisher: text({
      title: { zh: "发布者", en: "Publisher" },
      description: {
        zh: "最先发布它的报刊或机构；未载则为空。",
        en: "Who published it first, as far as that is told; empty where it is not.",
      },
    }),
    published: dayOrNone({
      title: { zh: "发布日", en: "Published" },
      description: {
        zh: "页面或其网址写明的发布日；没有写全则为空。",
        en: "Day of publication that the page or its address prints; empty where neither has the whole day.",
      },
    }),
    url: column(orNone(readAddress), {
      unique: true,
      title: { zh: "网址", en: "Address" },
      description: {
        zh: "页面的网址；只见于转载的和不知道的为空。",
        en: "Address of the page; empty where only a reprint was seen or none is known.",
      },
      about: "Its address; of a copy never, and empty where it is not known.",
    }),
    standing: word(standings, {
      noun: "standing of a page",
      title: { zh: "来头", en: "Standing" },
      description: {
        zh: "official 政府，press 报刊、通讯社及其网站，trade 行业媒体或企业，copy 只见于无关网站的转载。",
        en: "official a government, press a newspaper, an agency or their site, trade trade press or a firm, copy where only a reprint on a site that has nothing to do with the publisher was seen.",
      },
    }),
    extent: word(extents, {
      noun: "extent of a page",
      title: { zh: "所见多少", en: "Extent" },
      description: {
        zh: "whole 看到全文，excerpt 只看到开头一段。",
        en: "whole where all of it was seen, excerpt where only its beginning was.",
      },
    }),
    seen: day({
      title: { zh: "查看日", en: "Seen" },
      description: { zh: "最近一次查看的日子。", en: "When it was read last." },
    }),
    ...prose("note", {
      title: { zh: "说明", en: "Note" },
      description: { zh: "关于页面的说明。", en: "What to know of it." },
      about: "What to know of it, in our own words.",
    }),
  },
});

/** A public page that is cited. What is not told stays empty. */
export type CitedSource = Row<typeof citedSources>;
