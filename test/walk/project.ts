import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A temporary copy of the project's own code, in which a how-to is walked as CONTRIBUTING says. */
export interface Project {
  folder: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Puts one text in the place of another that must be there. */
  replace: (file: string, change: readonly [from: string, to: string]) => void;
  /** Imports a module of the copy, with all that it imports. */
  load: <Module>(file: string) => Promise<Module>;
  /** Runs `npm run rows` as npm starts it, less `npm run data`; throws what it told when it fails. */
  rows: (...slugs: string[]) => string;
  leave: () => void;
}

/**
 * Copies what a how-to changes and what imports that: folders of `src/` by name, and of `test/` what is held against
 * charts. Everything else is linked, so that it need not be read a second time.
 */
export function copyProject({ copied }: { copied: readonly string[] }): Project {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  const [copy, link] = [
    (name: string) => cpSync(join(root, name), join(folder, name), { recursive: true }),
    (name: string) => symlinkSync(join(root, name), join(folder, name)),
  ];
  mkdirSync(join(folder, "src"));
  for (const name of readdirSync(join(root, "src"))) (copied.includes(name) ? copy : link)(`src/${name}`);
  for (const name of [".prettierrc.json", "test/charts", "test/output/charts"]) copy(name);
  for (const name of ["package.json", "node_modules"]) link(name);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const write = (file: string, text: string) => {
    const path = join(folder, file);
    // What is linked is the project's own.
    if (!realpathSync(dirname(path)).startsWith(realpathSync(folder))) throw new Error(`not copied: ${file}`);
    writeFileSync(path, text);
  };
  return {
    folder,
    read,
    write,
    replace: (file, [from, to]) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`missing text: ${from} in ${file}`);
      write(file, text.replace(from, to));
    },
    load: (file) => import(join(folder, file)) as Promise<never>,
    rows: (...slugs) => {
      const command = join(folder, "test/charts/write-rows.ts");
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...slugs], {
        cwd: folder,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
}
