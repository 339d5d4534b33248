import { expect, test, vi } from "vitest";
import { MissingDetector } from "../../../reading/host/browser/likelier.ts";
import { detected } from "./detected.ts";

test("what needs the detector is read once more when it is there", async () => {
  const read = vi.fn<() => string>().mockImplementationOnce(() => {
    throw new MissingDetector("missing");
  });
  read.mockReturnValue("read");
  expect(await detected(read)).toBe("read");
  expect(read).toHaveBeenCalledTimes(2);
});

test("any other fault is told, and the reading not tried again", async () => {
  const read = vi.fn<() => never>(() => {
    throw new Error("empty file: a");
  });
  await expect(detected(read)).rejects.toThrow("empty file: a");
  expect(read).toHaveBeenCalledTimes(1);
});
