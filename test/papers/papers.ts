import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A paper for people who change the project: its path from the root, and its text. */
export interface Paper {
  file: string;
  text: string;
}

/** Every paper: the README, CONTRIBUTING, and the README of each room. */
export const papers: readonly Paper[] = [
  "README.md",
  ".github/CONTRIBUTING.md",
  ...globSync("{data,scripts,src,test}/**/README.md", { cwd: root }),
].map((file) => ({ file, text: readFileSync(root + file, "utf8") }));

/** What stands between backticks within the text, and the lines of its blocks of code. */
export function codeOf({ text }: Paper): readonly string[] {
  const blocks = text.match(/^```[^]*?^```/gm) ?? [];
  const spans = [...text.replace(/^```[^]*?^```/gm, "").matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span);
  return [...spans, ...blocks.flatMap((block) => block.split("\n").slice(1, -1))].map((code) =>
    code.replace(/\s+/g, " ").trim(),
  );
}

/** A command of npm that a paper tells of: the script, and what is handed on to it. */
export interface Command {
  script: string;
  handed: readonly string[];
}

/** The commands of npm in a line of code: `npm run -s pull -- --place 152900 page.html > c.csv && npm test`. */
export function commandsIn(code: string): readonly Command[] {
  return code
    .replace(/\s#\s.*$/, "")
    .split("&&")
    .flatMap((part): Command[] => {
      const [, run, script = run ?? "", rest = ""] =
        /\bnpm (?:(start|test)|run (?:-s )?([\w:-]+))(?: -- ([^>|;]*))?/.exec(part) ?? [];
      return script === "" ? [] : [{ script, handed: rest.match(/"[^"]*"|\S+/g) ?? [] }];
    });
}
