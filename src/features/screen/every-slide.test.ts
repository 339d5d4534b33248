import { describe, expect, test } from "vitest";
import { elsewhereWords } from "../../chain-maps/kindred.ts";
import { certaintyOf } from "../../chain-maps/certainty.ts";
import { allVentures } from "../../model/coverage.ts";
import { data } from "../../model/data.ts";
import { screenPlaces } from "../../model/places.ts";
import { languages } from "../../model/types.ts";
import { screenSlides, type Slide } from "./slides.ts";
import type { WallValue } from "./wall-value.ts";
import { targetRows } from "../../model/targets.ts";

/** Every value that a slide shows with digits of its own. */
function valuesOf(slide: Slide): readonly WallValue[] {
  if (slide.kind === "score") return [slide.lead, ...(slide.growth ? [slide.growth] : []), ...slide.rest];
  if (slide.kind === "target") return [slide.target, slide.reported];
  return slide.kind === "awaited" ? slide.targets.map(({ target }) => target) : [];
}

const computedOf = (slide: Slide): readonly string[] =>
  slide.kind === "target"
    ? slide.computed.map(({ words }) => words)
    : slide.kind === "awaited"
      ? slide.targets.flatMap(({ computed }) => computed.map(({ words }) => words))
      : [];

describe.each(languages)("the big screen in %s", (lang) => {
  const slides = screenSlides({ data, lang });
  const values = slides.flatMap(valuesOf);

  test("has a scoreboard for each of the three places and a slide for each chain", () => {
    const ids = slides.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["score-150000", "score-150200", "score-150300"]));
    expect(ids.filter((id) => id.startsWith("chain-"))).toEqual(data.chains.map(({ id }) => `chain-${id}`));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("shows every target of its places once", () => {
    const places = screenPlaces(data).map(({ code }) => code);
    const shown = slides
      .flatMap((slide) => (slide.kind === "target" || slide.kind === "awaited" ? valuesOf(slide) : []))
      .map(({ of }) => of.id)
      .filter((id) => targetRows(data).some(({ target }) => target.id === id));
    expect(shown.toSorted()).toEqual(
      targetRows(data)
        .filter(({ target }) => places.includes(target.place))
        .map(({ target }) => target.id)
        .toSorted(),
    );
  });

  test("names on every slide a report that it has, and a line of it", () => {
    for (const { id, cited, source } of slides) {
      expect(cited.length, id).toBeGreaterThan(0);
      for (const { report, line } of cited) {
        const lines = data.reports.find((row) => row.id === report)?.lines ?? 0;
        expect(line, `${id} ${report}`).toBeLessThanOrEqual(lines);
        expect(source, id).toMatch(new RegExp(`\\b${line}\\b|第${line}\\D|、${line}\\D`));
      }
    }
  });

  test("gives every value its unit, its period and its place", () => {
    expect(values.length).toBeGreaterThan(20);
    for (const { of, place, period, value, parts } of values) {
      expect(of.unit, of.id).not.toBe("");
      expect(place, of.id).not.toBe("");
      expect(period, of.id).toMatch(/\d{4}/);
      expect(parts.before + parts.digits + parts.after, of.id).toBe(value);
      // A Chinese print has its counting word; an English count has the indicator for its noun.
      if (lang === "zh" || of.unit_base === "CNY" || of.unit_base === "1")
        expect(parts.before + parts.after, of.id).not.toBe("");
    }
  });

  test("labels every value that is not a printed result, and none that is", () => {
    for (const { of, label, look } of values) {
      const plain = of.basis === "printed" && of.status === "actual";
      expect(label !== "", of.id).toBe(!plain);
      expect(look === "solid", of.id).toBe(plain);
    }
    expect(values.some(({ of }) => of.status === "target")).toBe(true);
    expect(values.some(({ of }) => of.status === "expected")).toBe(true);
  });

  test("prints every value as its report does: no digit of a figure is computed or rounded", () => {
    for (const { of, value } of values) {
      const { basis } = of;
      expect(basis, of.id).toBe("printed");
      if (lang === "zh" && "printed" in of)
        expect(value.replace(/^下降|\/亩/g, ""), of.id).toContain(of.printed.replace(/以上$/, ""));
    }
  });

  test("keeps apart what is computed here: it stands in no value and in no headline", () => {
    const computed = slides.flatMap(computedOf);
    expect(computed.some((words) => words.includes("≈"))).toBe(true);
    for (const { id, headline, kicker, source } of slides) expect(headline + kicker + source, id).not.toContain("≈");
    for (const slide of slides)
      if (slide.kind === "score") expect(slide.remarks.join(""), slide.id).not.toMatch(/≈|\d\.\d/);
  });

  test("shows every link that is told once, of a chain with few of them the others too, and says how far each is", () => {
    for (const slide of slides) {
      if (slide.kind !== "chain") continue;
      const tiles = slide.stages.flatMap(({ tiles }) => tiles);
      const nodes = data.nodes.filter(({ chain }) => `chain-${chain}` === slide.id);
      const told = tiles.filter(({ status }) => status !== "unreported").length;
      const ids = new Set(tiles.map(({ id }) => id));
      expect(ids.size).toBe(tiles.length);
      expect(tiles).toHaveLength(told > 5 ? told : nodes.length);
      expect([...ids].filter((id) => !nodes.some((node) => node.id === id))).toEqual([]);
      for (const { id, status, words } of tiles) {
        const onOther = status === "unreported" && words === elsewhereWords[lang];
        expect(words === "" || onOther, id).toBe(status === "unreported");
      }
      for (const { rows, columns, tiles: own } of slide.stages)
        expect(rows * columns).toBeGreaterThanOrEqual(own.length);
    }
  });

  test("labels a link that only our own reading puts on its place", () => {
    const tiles = slides.flatMap((slide) =>
      slide.kind === "chain"
        ? slide.stages.flatMap(({ tiles }) => tiles.map((tile) => ({ ...tile, slide: slide.id })))
        : [],
    );
    for (const tile of tiles) {
      const own = allVentures(data).filter(({ chain, node }) => `chain-${chain}` === tile.slide && node === tile.id);
      if (own.length > 0 && own.every((row) => certaintyOf(row, data) !== "stated"))
        expect(tile.label, tile.id).not.toBe("");
    }
    expect(tiles.some(({ label }) => label !== "")).toBe(true);
  });

  test("says of a place without targets that there are none, and warns of names that sound alike", () => {
    const scores = slides.filter((slide) => slide.kind === "score");
    for (const { id, lead, remarks } of scores) {
      const none = !targetRows(data).some(({ target }) => `score-${target.place}` === id);
      expect(
        remarks.some((words) => words.includes(lang === "zh" ? "没有给出" : "give no target")),
        id,
      ).toBe(none);
      const alike = scores.some((other) => other.id !== id && other.lead.of.indicator !== lead.of.indicator);
      expect(
        remarks.some((words) => words.startsWith(lead.indicator)),
        id,
      ).toBe(alike);
    }
  });
});
