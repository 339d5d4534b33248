// A program of its own, as many as there are cores, for what it needs of memory is given back only at its end: cuts
// fonts down to some characters. Argument: a file that lists the font, the characters and the file of each cut.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import type { Cut } from "./cuts.ts";
import { lean } from "./lean.ts";
import { toWoff2 } from "./woff2.ts";

const cuts = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as readonly Cut[];
for (const [font, own] of Map.groupBy(cuts, (cut) => cut.font)) {
  // Cut out of what all of them need, a file takes a hundredth of the time; its bytes are the same.
  const all = [...new Set(own.flatMap(({ characters }) => [...characters]))].join("");
  const needed = await subsetFont(readFileSync(font), all, { ...lean, targetFormat: "truetype" });
  for (const { characters, file } of own) {
    const part = `${file}.${process.pid}`;
    writeFileSync(part, toWoff2(await subsetFont(needed, characters, { ...lean, targetFormat: "truetype" })));
    renameSync(part, file);
  }
}
