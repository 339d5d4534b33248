import { expect, test, vi } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { oncePerData } from "./once-per-data.ts";

test("what follows from the data is worked out once for the same data, and when it is asked for", () => {
  const make = vi.fn(({ places }: ReturnType<typeof world>) => ({ n: places.length }));
  const counted = oncePerData(make);
  expect(make).not.toHaveBeenCalled();
  const data = world();
  expect(counted(data)).toBe(counted(data));
  expect(counted(data)).toEqual({ n: data.places.length });
  expect(make).toHaveBeenCalledTimes(1);
  expect(counted({ ...data, places: [] })).toEqual({ n: 0 });
});
