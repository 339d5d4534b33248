import { describe, expect, test } from "vitest";
import { generate } from "../../../test/chains/generate.ts";
import { stageOrder } from "../nodes.ts";
import { orderColumns } from "./order.ts";
import { orderCost } from "./order-cost.ts";
import { pathsOf } from "./paths.ts";

const links = (...pairs: readonly string[]) => pairs.map(([from = "", to = ""]) => ({ from, to }));

describe("the order of columns", () => {
  test("is one in which links do not cross, where there is one", () => {
    const columns = [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ];
    const wanted = links("af", "be", "cd");
    const found = orderColumns({ columns, links: wanted });
    expect(orderCost(found, pathsOf({ columns, links: wanted }))).toBe(0);
  });

  test("has a way for each link in each column that it skips", () => {
    const found = orderColumns({ columns: [["a"], ["b"], ["c"]], links: links("ac", "ab") });
    expect(found.map((ids) => ids.toSorted())).toEqual([["a"], ["a>c@1", "b"], ["c"]]);
  });

  test("keeps what feeds above what it feeds, and what is fixed above what it is fixed to", () => {
    const [found = []] = orderColumns({ columns: [["a", "b", "c"]], links: links("cb") }, links("ba"));
    expect(found).toEqual(["c", "b", "a"]);
  });

  test("costs no more than that of the data, of however many boxes", () => {
    for (const size of [5, 20, 40, 130]) {
      const made = generate(size, { seed: 3 });
      const columns = stageOrder
        .map((stage) => made.boxes.filter((box) => box.stage === stage).map(({ id }) => id))
        .filter((ids) => ids.length > 0);
      const paths = pathsOf({ columns, links: made.links });
      const found = orderColumns({ columns, links: made.links });
      const given = columns.map((ids, column) => [...ids, ...(paths.ways[column] ?? [])]);
      expect(found.map((ids) => ids.length)).toEqual(given.map((ids) => ids.length));
      expect(orderCost(found, paths)).toBeLessThanOrEqual(orderCost(given, paths));
    }
  });
});
