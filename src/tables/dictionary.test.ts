import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { owner } from "./declare.ts";
import { dictionary } from "./dictionary.ts";
import { files } from "./index.ts";
import { filled, id, list, prose, text, word } from "./kinds.ts";

test("each file is told with its columns: what they hold, which words, of which table, and whether they may be empty", () => {
  const reports = {
    noun: "report",
    file: "reports.csv",
    about: "Reports.",
    key: ["id"],
    columns: { id: id({ about: "Stable." }) },
  };
  const columns = {
    report: owner("reports", {}),
    id: id({ title: { zh: "号", en: "Id" }, description: { zh: "号。", en: "Stable id, see reports.csv." } }),
    kind: word(["sum", ""], { noun: "kind" }),
    with: list({ references: { to: "reports" } }),
    title: filled({ about: "As printed." }),
    free: text({}),
    ...prose("note", { about: "What to know." }),
  };
  const rows = { noun: "row", file: "rows/<report>.csv", about: "Rows.", key: ["report", "id"], columns };
  expect(dictionary({ rows, reports, computed: { noun: "sum", columns: {} } })).toBe(`### \`reports.csv\`

Reports. No two rows share \`id\`.

- \`id\`: Stable.

### \`rows/<report>.csv\`

Rows. One file for each report. No two rows share \`id\`.

- \`id\`: Stable id.
- \`kind\`: One of \`sum\`. May be empty.
- \`with\`: Words of \`reports.csv\`. Joined by \`;\`. May be empty.
- \`title\`: As printed.
- \`free\`: May be empty.
- \`note\`: What to know. May be empty.
- \`note_en\`: The same in English. May be empty.
`);
});

test("the dictionary of the data tells of every file and column: where it does not, npm run unit -- -u writes it anew", async () => {
  const file = fileURLToPath(new URL("../../data/README.md", import.meta.url));
  const [written = ""] = readFileSync(file, "utf8").split(/(?<=<!-- the tables: .* -->\n)/);
  expect(dictionary(files)).not.toMatch(/: $/m);
  await expect(`${written}\n${dictionary(files)}`).toMatchFileSnapshot(file);
});
