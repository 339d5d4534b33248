import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { filesOf, measuredPages } from "./pages.ts";

const { site, again, moved } = inject("folders");
const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("the built files", () => {
  test("two builds give identical bytes", () => {
    const files = filesOf(site);
    expect(files.length).toBeGreaterThan(100);
    expect(filesOf(again)).toEqual(files);
    const different = files.filter((file) => hash(`${site}/${file}`) !== hash(`${again}/${file}`));
    expect(different).toEqual([]);
  });

  test.each([
    ["as it is", site],
    ["under another base", moved],
  ])("no file of the site %s holds NaN, undefined or [object", (_, folder) => {
    const faulty = filesOf(folder)
      // Minified libraries may well say `undefined`; the site's own scripts are small enough to be read.
      .filter((file) => /\.(html|csv|json|svg|xml|txt|css)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(`${folder}/${file}`, "utf8").replace(
          /<script[\s\S]*?<\/script>|base64,[\w+/=]*/g,
          "",
        );
        const fault = /NaN|\bundefined\b|\[object/.exec(text);
        return fault ? [`${file}: ${text.slice(Math.max(0, fault.index - 40), fault.index + 40)}`] : [];
      });
    expect(faulty).toEqual([]);
  });

  test("no file names this machine or speaks to another host", () => {
    const faulty = filesOf(site)
      .filter((file) => /\.(html|css|js|svg)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(`${site}/${file}`, "utf8");
        const loads = [
          ...text.matchAll(/(?:\ssrc|<link[^>]+href|@import|url\()\s*=?\s*["'(]?(https?:\/\/[^"')\s>]+)/g),
        ];
        const foreign = loads
          .map(([, address = ""]) => address)
          .filter((a) => !a.startsWith("https://counting-investment.example"));
        return [...foreign, ...(text.includes(process.cwd()) ? [process.cwd()] : [])].map(
          (found) => `${file}: ${found}`,
        );
      });
    expect(faulty).toEqual([]);
  });
});

describe("valid HTML, of every kind of page and of all pages but the many views of chains, is", () => {
  const loader = new StaticConfigLoader({ extends: ["html-validate:recommended"] });
  const rules = loader.getConfigFor("page.html");
  const htmlvalidate = new HtmlValidate(Object.assign(loader, { getConfigFor: () => rules }));

  test.each(measuredPages(site))("%s", async (page) => {
    const file = `${site}${page.endsWith("/") ? `${page}index.html` : page}`;
    const { results } = await htmlvalidate.validateString(readFileSync(file, "utf8"));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

test("the data package names every CSV of the catalogue with its true size, hash and header", () => {
  const { resources, licenses } = JSON.parse(readFileSync(`${site}/data/datapackage.json`, "utf8")) as {
    licenses: { name: string }[];
    resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
  };
  expect(licenses.map(({ name }) => name)).toEqual(["CC-BY-4.0"]);
  expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(
    filesOf(site).filter((file) => /^data\/[^/]+\.csv$/.test(file)),
  );
  for (const { path, bytes, hash: stated, schema } of resources) {
    const text = readFileSync(`${site}/data/${path}`);
    expect(text.length, path).toBe(bytes);
    expect(`sha256:${hash(`${site}/data/${path}`)}`, path).toBe(stated);
    expect(text.toString("utf8").split("\r\n")[0], path).toBe(schema.fields.map(({ name }) => name).join(","));
  }
});
