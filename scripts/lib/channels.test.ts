import { expect, test, vi } from "vitest";
import { standardChannels } from "./channels.ts";

test("what a command makes goes out as it is, what it tells goes beside it, a line each", () => {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const beside = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    standardChannels.print("a,b\r\n");
    standardChannels.tell("read 2 rows");
    expect([out.mock.calls, beside.mock.calls]).toEqual([[["a,b\r\n"]], [["read 2 rows\n"]]]);
  } finally {
    out.mockRestore();
    beside.mockRestore();
  }
});
