import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { charts } from "../../src/charts/index.ts";

const output = fileURLToPath(new URL("../output/chart-words.txt", import.meta.url));

test("what a chart says whatever its rows are is as when it was last read", async () => {
  const lines = charts.flatMap(({ slug, kind, subtitle, mixes, notes = [] }) => [
    `${slug} (${kind})`,
    ...[subtitle, ...(mixes ? [mixes] : []), ...notes].flatMap(({ zh, en }) => [`  ${zh}`, `  ${en}`]),
    "",
  ]);
  await expect(lines.join("\n")).toMatchFileSnapshot(output);
});
