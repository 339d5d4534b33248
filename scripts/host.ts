import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressions, writeCopies } from "./host/compress.ts";
import { githubWorkflow } from "./host/github.ts";
import { headersFile, limits } from "./host/headers-file.ts";
import { nginxConfig } from "./host/nginx.ts";
import { readSite } from "./host/site.ts";
import { storeScript } from "./host/store.ts";
import { readArguments } from "./lib/arguments.ts";
import { placeholdersIn, siteConfig } from "./lib/site-config.ts";

// Without a kind of host it is a step of the build and writes `_headers`; with one it prints what that host needs.
const usage =
  "npm run -s host -- nginx|store|github [--folder dist] [--base /] [--name HOST] [--root DIR] [--listen 80 …] " +
  "[--precompressed gzip,brotli]";

function fail(...faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

const config = siteConfig(process.env);
const parsed = readArguments(process.argv.slice(2), {
  usage,
  allowPositionals: true,
  options: {
    folder: { type: "string", default: process.env.OUT ?? "dist" },
    base: { type: "string", default: config.base },
    name: { type: "string", default: new URL(config.site).hostname },
    root: { type: "string" },
    listen: { type: "string", multiple: true, default: ["80", "[::]:80"] },
    precompressed: { type: "string", default: "" },
  },
});
if (typeof parsed === "string") fail(parsed);
const { values, positionals } = parsed;
const { folder, name, root = `/var/www/${values.name}`, listen } = values;
const base = `/${values.base}/`.replace(/\/+/g, "/");
const [host] = positionals;
const asked = values.precompressed.split(",").filter((name) => name !== "");
const precompressed = compressions.filter((name) => asked.includes(name));
const unknown = asked.filter((name) => !compressions.some((known) => known === name));
if (unknown.length > 0) fail(`unknown compression: ${unknown.join(", ")}. Known: ${compressions.join(", ")}`);
if (asked.length > 0 && host !== "nginx") fail(`--precompressed is for nginx; other hosts compress by themselves.`);

if (host === "github") {
  process.stdout.write(githubWorkflow);
} else {
  if (!existsSync(folder)) fail(`missing folder: ${folder}. Build the site first: npm run build`);
  const { files, rules, faults } = readSite(folder);
  if (faults.length > 0) fail(...faults);
  if (host === "nginx") {
    for (const by of precompressed) {
      const written = await writeCopies(files, { folder, by });
      // The configuration alone goes to where it is printed.
      console.error(`${by}: ${written.files} copies of ${written.bytes} bytes in place of ${written.instead}`);
    }
    process.stdout.write(nginxConfig(rules, { root, base, name, listen, precompressed }));
  } else if (host === "store") process.stdout.write(storeScript(rules, { files, folder, base }));
  else if (host === undefined) {
    const { text, faults } = headersFile(rules, { base });
    if (faults.length > 0) fail(...faults);
    writeFileSync(join(folder, "_headers"), text);
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    for (const warning of placeholdersIn(config)) console.warn(warning);
    console.log(`_headers: longest line ${longest} of ${limits.line} characters`);
  } else fail(`unknown host: ${host}. Usage: ${usage}`);
}
