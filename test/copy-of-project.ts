import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
// What is built or installed, not written.
const left = new Set(["node_modules", "dist", ".git", ".astro"]);

/**
 * Copies the project into a folder, to which its packages are linked. The folder must lie outside of `node_modules`:
 * Node runs no .ts there.
 */
export function copyOfProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root))
    if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}
