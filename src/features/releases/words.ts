import type { Text } from "../../model/types.ts";

/** What changed, and the versions that are kept. */
export const releaseWords = {
  lead: {
    zh: "数据的每一版，以及对存疑原文怎样读的每一条说明。",
    en: "Every version of the data, and every ruling on how a doubtful print is read.",
  },
  versionRule: {
    zh: "版本号三段：改了列进第一段，添了数据进第二段，订正数值或文字进第三段。",
    en: "Versions have three numbers: a changed column raises the first, new data the second, a mended value or text the third.",
  },
  notReleased: { zh: "尚未发布", en: "not yet released" },
  correctionsOf: { zh: "存疑原文的读法", en: "Rulings on doubtful prints" },
  releaseFiles: {
    zh: "这一版的数据文件（{files}个，图{charts}幅）",
    en: "The data of this version ({files} files, {charts} charts)",
  },
  releaseHint: {
    zh: "这些文件不再改动。各图的表在 /v/{version}/charts/。可嵌入的图：",
    en: "These files no longer change. The tables of the charts are under /v/{version}/charts/. The charts, as they are embedded:",
  },
  releaseTitle: { zh: "{version}版发布", en: "Version {version} released" },
  newFigures: { zh: "新增数据", en: "New figures" },
  newFiguresLead: {
    zh: "每一版新增的数据，一条一个数字，注明地区、指标和出处。",
    en: "The figures that came with each version, one an entry, with place, indicator and source.",
  },
  newFiguresFeed: { zh: "新增数据的 Atom 订阅", en: "Atom feed of new figures" },
  figureTitle: { zh: "{place} · {indicator}：{value}", en: "{place} · {indicator}: {value}" },
  figureOf: { zh: "{words}。{source}。随{version}版新增。", en: "{words}. {source}. New in version {version}." },
  correctionTitle: { zh: "{printed}：{kind}", en: "{printed}: {kind}" },
} as const satisfies Record<string, Text>;
