import { readColours, readId, readPlaceCode } from "./cells/text.ts";
import { orNone } from "./cells/cell.ts";
import { readWhole } from "./cells/number.ts";
import { column, table, type Row } from "./declare.ts";
import { text, word } from "./kinds.ts";
import { vocabularyNames } from "./usual.ts";

export const placeLevels = ["region", "league", "district", "park"] as const;
export type PlaceLevel = (typeof placeLevels)[number];

export const places = table({
  noun: "place",
  file: "vocab/places.csv",
  about: "Places by code.",
  key: ["code"],
  label: "zh",
  published: { name: "places", title: { zh: "地方与代码", en: "Places and codes" } },
  columns: {
    code: column(readPlaceCode, {
      title: { zh: "代码", en: "Code" },
      description: { zh: "GB/T 2260 代码；园区为自编代码。", en: "GB/T 2260 code; parks have a code of our own." },
      about: "GB/T 2260; a park without one has `<code>-<name>`.",
    }),
    ...vocabularyNames({ zh: "地区", en: "place" }),
    level: word(placeLevels, {
      noun: "level",
      title: { zh: "层级", en: "Level" },
      description: { zh: "自治区、盟市、旗县区或园区。", en: "region, league, district or park." },
    }),
    parent: text({
      title: { zh: "上级", en: "Parent" },
      description: { zh: "所在地区的代码；自治区为空。", en: "Code of the place it lies in; empty for the region." },
      references: { to: "places", optional: ({ level }: { level: PlaceLevel }) => level === "region" },
    }),
    // How the site shows it, which is not published.
    colour: column(readColours, {
      about: "Its own colour on light and on dark ground, `#1c64a8 #74b4ee`; empty for that of the place it lies in.",
    }),
    scope: column(orNone(readId), {
      unique: true,
      about: "Its name in the addresses of the chain maps; empty where none is drawn for it.",
    }),
    screen: column(orNone(readWhole), {
      unique: true,
      about: "Where it comes on the big screen, from 1 on; empty where it does not.",
    }),
  },
});

/** A place. */
export type Place = Row<typeof places>;
