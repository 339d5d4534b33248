import type { Traits } from "../../src/compare/traits.ts";

/** The traits of a made-up value: a year's domestic funds of Wuhai. */
export function traits(cells: Partial<Traits> = {}): Traits {
  return {
    id: "a",
    measure: "funds-domestic",
    indicator: "funds-domestic",
    kind: "flow",
    criteria: "known",
    unit: "CNY",
    value: 1,
    place: "150300",
    level: "league",
    within: ["150000"],
    start: "2022-01-01",
    end: "2022-12-31",
    length: "12m",
    asOf: false,
    status: "actual",
    computed: false,
    dimension: "",
    member: "",
    nature: "",
    narrow: "",
    text: "report-a",
    hedged: false,
    doubt: false,
    noted: false,
    cited: false,
    copy: false,
    own: false,
    census: false,
    tally: false,
    partOf: [],
    measuredBy: [],
    ...cells,
  };
}

/** Another, of Baotou and of another text. */
export function otherTraits(cells: Partial<Traits> = {}): Traits {
  return traits({ id: "b", place: "150200", text: "report-b", value: 2, ...cells });
}

/** Eleven months of a year. */
export const elevenMonths = { end: "2022-11-30", length: "11m" } as const;
