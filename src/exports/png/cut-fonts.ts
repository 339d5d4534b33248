// A program of its own, for what it needs of memory is given back only at its end: cuts fonts down to the characters of
// a text. Arguments: the text, then for each font its file and the file to write.
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const [text = "", ...files] = process.argv.slice(2);
while (files.length > 0) {
  const [font = "", part = ""] = files.splice(0, 2);
  writeFileSync(part, await subsetFont(readFileSync(font), text, { targetFormat: "truetype" }));
}
