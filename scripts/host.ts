import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { githubWorkflow } from "./host/github.ts";
import { headersFile, limits } from "./host/headers-file.ts";
import { nginxConfig } from "./host/nginx.ts";
import { readSite } from "./host/site.ts";
import { storeScript } from "./host/store.ts";

// Without a kind of host it is a step of the build and writes `_headers`; with one it prints what that host needs.
const usage =
  "npm run -s host -- nginx|store|github [--folder dist] [--base /] [--name HOST] [--root DIR] [--listen 80 …]";

function fail(...faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        folder: { type: "string", default: process.env.OUT ?? "dist" },
        base: { type: "string", default: process.env.BASE ?? "/" },
        name: { type: "string", default: new URL(process.env.SITE ?? "https://counting-investment.example").hostname },
        root: { type: "string" },
        listen: { type: "string", multiple: true, default: ["80", "[::]:80"] },
      },
    });
  } catch (error) {
    return fail(`invalid options: ${error instanceof Error ? error.message : String(error)}. Usage: ${usage}`);
  }
}

const { values, positionals } = readArguments();
const { folder, name, root = `/var/www/${values.name}`, listen } = values;
const base = `/${values.base}/`.replace(/\/+/g, "/");
const [host] = positionals;

if (host === "github") {
  process.stdout.write(githubWorkflow);
} else {
  if (!existsSync(folder)) fail(`missing folder: ${folder}. Build the site first: npm run build`);
  const { files, rules, problems } = readSite(folder);
  if (problems.length > 0) fail(...problems);
  if (host === "nginx") process.stdout.write(nginxConfig(rules, { root, base, name, listen }));
  else if (host === "store") process.stdout.write(storeScript(rules, { files, folder, base }));
  else if (host === undefined) {
    const { text, problems } = headersFile(rules, { base });
    if (problems.length > 0) fail(...problems);
    writeFileSync(join(folder, "_headers"), text);
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    console.log(`_headers: longest line ${longest} of ${limits.line} characters`);
  } else fail(`unknown host: ${host}. Usage: ${usage}`);
}
