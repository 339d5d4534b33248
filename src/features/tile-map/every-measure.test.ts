import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../drawing/measure.ts";
import { data } from "../../model/data.ts";
import { languages, type Tile } from "../../model/types.ts";
import { drawTiles, textSizes, valueLines } from "./tile-map.ts";
import { mapMeasures } from "./measures.ts";
import { tileRows } from "./tile-rows.ts";
import { shortName } from "../../model/places.ts";
import { mentionOf } from "../../model/mention.ts";
import { mentionWords } from "../../i18n/mention-words.ts";
import { figureWords, mentionSentence, namingWords, tileValue } from "./figure-words.ts";

const document = new Window().document as unknown as Document;

/** The eighteen pairs that share a border. */
const borders = [
  ...["150200", "150600", "150900"].map((other) => ["150100", other]),
  ...["150600", "150800", "150900"].map((other) => ["150200", other]),
  ...["150600", "152900"].map((other) => ["150300", other]),
  ...["150500", "152500"].map((other) => ["150400", other]),
  ...["152200", "152500"].map((other) => ["150500", other]),
  ...["150800", "152900"].map((other) => ["150600", other]),
  ["150700", "152200"],
  ["150800", "152900"],
  ["150900", "152500"],
  ["152200", "152500"],
] as const;

const tileOf = (code: string): Tile => {
  const tile = data.tiles.find(({ place }) => place === code);
  if (!tile) throw new Error(`no tile: ${code}.`);
  return tile;
};

test("there are eighteen borders and twelve tiles", () => {
  expect(borders).toHaveLength(18);
  expect(data.tiles).toHaveLength(12);
});

describe.each([
  ["wide", ({ column, row }: Tile) => ({ column, row })],
  ["narrow", (tile: Tile) => ({ column: tile.narrow_column, row: tile.narrow_row })],
] as const)("the %s grid", (_, cellOf) => {
  test.each(borders.map((pair) => ({ pair })))(
    "keeps $pair neighbours by an edge or a corner",
    ({ pair: [a = "", b = ""] }) => {
      const [one, other] = [cellOf(tileOf(a)), cellOf(tileOf(b))];
      expect(Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row))).toBe(1);
    },
  );

  test("lets no two places share an edge that do not share a border", () => {
    const known = new Set(borders.map((pair) => [...pair].sort().join()));
    const edges = data.tiles.flatMap((a, index) =>
      data.tiles.slice(index + 1).flatMap((b) => {
        const [one, other] = [cellOf(a), cellOf(b)];
        const far = Math.abs(one.column - other.column) + Math.abs(one.row - other.row);
        return far === 1 ? [[a.place, b.place].sort().join()] : [];
      }),
    );
    expect(edges.filter((pair) => !known.has(pair))).toEqual([]);
  });
});

describe.each(mapMeasures)("$id", (measure) => {
  const rows = tileRows(measure, data);

  test("has a row for each of the twelve and one for the region, with every figure of its indicators", () => {
    expect(rows).toHaveLength(13);
    const wanted = data.figures.filter(
      ({ indicator, place }) => measure.indicators.includes(indicator) && rows.some((row) => row.place.code === place),
    );
    expect(
      rows
        .flatMap(({ figures }) => figures)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(wanted.map(({ id }) => id).sort());
    expect(rows.some(({ mention }) => mention.kind !== "silent")).toBe(true);
  });

  test.each([360, 640, 960])(
    "is drawn at %i px with a link and its whole text for every tile, nothing outside",
    (width) => {
      for (const lang of languages) {
        const svg = drawTiles(rows, { document, width, lang, data, alt: "alt", href: (code) => `#${code}` });
        expect(svg.querySelectorAll("a")).toHaveLength(12);
        const height = Number(svg.getAttribute("height"));
        for (const rect of svg.querySelectorAll("rect")) {
          const [x, y, w, h] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name)));
          expect((x ?? NaN) >= 0 && (x ?? NaN) + (w ?? NaN) <= width).toBe(true);
          expect((y ?? NaN) >= 0 && (y ?? NaN) + (h ?? NaN) <= height).toBe(true);
        }
        for (const row of rows.filter(({ tile }) => tile)) {
          const title = svg.querySelector(`a[href="#${row.place.code}"] > title`)?.textContent ?? "";
          expect(title).toContain(shortName(row.place)[lang]);
          for (const figure of row.figures) expect(title).toContain(figureWords(figure, { lang, data }));
          for (const naming of row.namings)
            expect(title).toContain(namingWords(naming, { place: row.place.code, lang, data }));
          if (row.mention.kind !== "figure" && row.methods.length === 0) expect(title).toContain(tileValue(row, lang));
        }
      }
    },
  );

  test("says of every place what the model finds, and links each row that names it", () => {
    for (const row of rows) {
      const own = row.place.level === "region";
      const mention = mentionOf(
        { indicators: measure.indicators, mechanisms: measure.mechanisms ?? [] },
        { place: row.place.code, data, own },
      );
      expect(row.mention.kind).toBe(mention.kind);
      expect(row.namings.map(({ id }) => id).sort()).toEqual(
        mention.rows
          .filter((other) => mention.kind === "named" || ("mechanism" in other && other.place === row.place.code))
          .map(({ id }) => id)
          .sort(),
      );
      for (const lang of languages)
        expect(mentionSentence(row, lang)).toBe(
          mention.kind === "figure" || measure.mechanisms === "all" ? "" : mentionWords[mention.kind][lang],
        );
    }
  });

  test("keeps names and values inside their tiles", () => {
    for (const lang of languages)
      for (const row of rows.filter(({ tile }) => tile)) {
        // The narrowest tile, on a phone: a fifth of the drawing less the gaps.
        const width = 365 / 5 - 10;
        const sizes = textSizes({ narrow: true, lang });
        expect(textWidth(shortName(row.place)[lang], { size: sizes.name })).toBeLessThanOrEqual(width);
        const lines = valueLines(row, { width, size: sizes.value, lang });
        for (const line of lines)
          expect(
            textWidth(line, { size: row.mention.kind === "figure" ? sizes.value : sizes.silence }),
            line,
          ).toBeLessThanOrEqual(width);
      }
  });
});

test("every target region is courted by somebody, by a line of a known report", () => {
  for (const { id } of data.targetRegions) expect(data.courting.some(({ region }) => region === id)).toBe(true);
});
