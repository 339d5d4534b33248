import { orNone } from "./cells/cell.ts";
import { readAddress, readHash } from "./cells/text.ts";
import { column, table, type Row } from "./declare.ts";
import { text, filled, id, placeInText, dayOrNone, word, prose } from "./kinds.ts";
import { place } from "./usual.ts";

export const reportKinds = ["press", "plan", "measures"] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reports = table({
  noun: "report",
  file: "reports.csv",
  about: "One row a report.",
  key: ["id"],
  published: { name: "reports", title: { zh: "报道书目", en: "The reports" } },
  columns: {
    id: id({
      title: { zh: "编号", en: "Id" },
      description: { zh: "报道的固定编号。", en: "Stable id of the report." },
    }),
    place: place({ zh: "报道所述地区，见 places.csv。", en: "Place it is about, see places.csv." }),
    title: filled({
      title: { zh: "题名", en: "Title (Chinese)" },
      description: { zh: "报道的题名。", en: "Title of the report." },
    }),
    title_en: filled({
      title: { zh: "题名（英译）", en: "Title" },
      description: { zh: "题名的英译。", en: "Title of the report, translated." },
    }),
    publisher: text({
      title: { zh: "发布者", en: "Publisher" },
      description: { zh: "发布者。", en: "Who published it." },
      about: "Who published it; empty where the text does not print it.",
    }),
    published: dayOrNone({
      title: { zh: "发布日", en: "Published" },
      description: { zh: "文本写明的发布日；未写明则为空。", en: "Day of publication where the text states it." },
    }),
    published_from: dayOrNone({
      title: { zh: "最早发布日", en: "Published from" },
      description: { zh: "文本所允许的最早一天。", en: "Earliest day that the text allows." },
    }),
    published_to: dayOrNone({
      title: { zh: "最晚发布日", en: "Published to" },
      description: {
        zh: "文本所允许的最晚一天，或由文本推断的，推断的在说明里写明。",
        en: "Latest day that the text allows, or that is inferred from it, as the note then says.",
      },
    }),
    kind: word(reportKinds, {
      noun: "kind of report",
      title: { zh: "类型", en: "Kind" },
      description: { zh: "报刊、方案或措施。", en: "press, plan or measures." },
    }),
    lines: placeInText({
      title: { zh: "行数", en: "Lines" },
      description: { zh: "文本的行数。", en: "How many lines the text has." },
      about: "How many lines the text has: its line ends and one, as `npm run enter` prints it.",
    }),
    // Lets anyone who has the text check that it is the one read here.
    sha256: column(readHash, {
      title: { zh: "校验值", en: "SHA-256" },
      description: { zh: "文本字节的 SHA-256 校验值。", en: "SHA-256 of the text's bytes." },
    }),
    // Looked for by title, place and figures; a page that cannot be held against the text is none.
    url: column(orNone(readAddress), {
      about: "Address of a public page with this text; empty where none was found.",
    }),
    ...prose("note", {
      title: { zh: "说明", en: "Note" },
      description: { zh: "关于报道的说明。", en: "What to know of the report." },
    }),
  },
});

/** One report. What its text does not print stays empty. */
export type Report = Row<typeof reports>;
