import { expect, test } from "vitest";
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import { figuresById } from "../../scripts/normalize/known-figures.ts";
import { readExact } from "../../src/arithmetic/reckon.ts";
import { toNumber } from "../../src/arithmetic/ratio.ts";
import { roundingInterval } from "../../src/arithmetic/rounding-interval.ts";
import { rangeOf } from "../../src/model/range-of.ts";
import { data } from "../../src/model/data.ts";
import { reckonedOf } from "../../src/model/derive/derived.ts";

const known = figuresById(readFolder("data"));

test.each(data.figures.map((figure) => [figure.id, figure] as const))(
  "%s stands for the same in relations, in derived values and in charts, by one rule",
  (id, figure) => {
    const { value, interval } = reckonedOf(figure);
    expect({ value, interval }).toEqual({ value: known.get(id)?.value, interval: known.get(id)?.interval });
    expect(interval).toEqual(roundingInterval({ ...figure, ...readExact(figure.exact) }));
    const { low, high } = interval;
    expect(rangeOf(figure)).toEqual({ low: low ? toNumber(low) : -Infinity, high: high ? toNumber(high) : Infinity });
  },
);
