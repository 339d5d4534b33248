import { expect, test } from "vitest";
import { githubWorkflow } from "./github.ts";

test("the workflow builds the site for the address that the repository has, and publishes what is built", () => {
  const lines = githubWorkflow.split("\n").map((line) => line.trim());
  // In a template of TypeScript these need a backslash, in the workflow they must not have one.
  expect(lines).toContain("SITE: ${{ steps.pages.outputs.origin }}");
  expect(lines).toContain("BASE: ${{ steps.pages.outputs.base_path }}/");
  expect(lines).toContain("url: ${{ steps.deployment.outputs.page_url }}");
  expect(lines).toEqual(expect.arrayContaining(["- run: npm ci", "- run: npm run build", "path: dist"]));
  expect(lines).toEqual(expect.arrayContaining(["pages: write", "id-token: write", "contents: read"]));
  expect(lines).toContain("include-hidden-files: true");
  expect(lines.indexOf("- run: npm ci")).toBeLessThan(lines.indexOf("- run: npm run build"));
});

test("it is YAML by its looks: no tabs, spaces in twos", () => {
  expect(githubWorkflow).not.toContain("\t");
  for (const line of githubWorkflow.split("\n"))
    expect(/^ */.exec(line)?.[0].length).toSatisfy((n: number) => n % 2 === 0);
});
