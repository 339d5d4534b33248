import { expect, test, vi } from "vitest";
import { tellShown, whenShown } from "./shown.ts";

test("what waits for a page runs at once, and again for each map that is put in place", () => {
  const run = vi.fn();
  whenShown(run);
  expect(run).toHaveBeenCalledOnce();
  tellShown();
  tellShown();
  expect(run).toHaveBeenCalledTimes(3);
});
