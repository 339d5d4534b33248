import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where a module's test need not stand beside it, and which tests stand for it. */
const elsewhere: readonly (readonly [files: RegExp, by: string])[] = [
  [/^src\/pages\//, "Astro would serve it as a page; test/browser walks every route"],
  [/^scripts\/(?:[^/]+|[^/]+\/command)\.ts$/, "a command, which test/ calls as its users do"],
  [
    /^src\/features\/read\/browser(?:\/(?:ask|download|view|worker))?\.ts$/,
    "works within a page and its worker: test/browser/read.test.ts",
  ],
  [/^scripts\/dev\/follow-data\.ts$/, "works within a running dev server: test/browser/dev.test.ts"],
];

/** Whether a module decides or words something: a function of it has a condition, a comparison or a sentence. */
function decides(file: string): boolean {
  const source = ts.createSourceFile(file, readFileSync(root + file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, inside: boolean): boolean => {
    const within = inside || ts.isFunctionLike(node);
    return (within && isChoice(node)) || (ts.forEachChild(node, (child) => visit(child, within) || undefined) ?? false);
  };
  return visit(source, false);
}

function isChoice(node: ts.Node): boolean {
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node) || ts.isSwitchStatement(node)) return true;
  if (ts.isTemplateExpression(node)) return true;
  if (ts.isStringLiteral(node)) return /\p{Script=Han}| [a-z]+ /u.test(node.text);
  return ts.isBinaryExpression(node) && /^(?:&&|\|\||\?\?|[<>]=?|[!=]==)$/.test(node.operatorToken.getText());
}

test("every module that decides or words something has a test of its name beside it", () => {
  const modules = globSync("{src,scripts}/**/*.ts", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\.(?:test|d)\.ts$/.test(file) && !elsewhere.some(([files]) => files.test(file)));
  expect(modules.length).toBeGreaterThan(300);
  const bare = modules.filter((file) => !existsSync(root + file.replace(/\.ts$/, ".test.ts")) && decides(file));
  expect(bare.sort()).toEqual([]);
});
