import ts from "typescript";

/** One deliberate bug: where in the text, what stands there, and what takes its place. */
export interface Mutant {
  start: number;
  end: number;
  /** Sort of bug, such as `flipped comparison`. */
  kind: string;
  to: string;
}

const comparisons: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
};
const operators: Readonly<Record<string, string>> = {
  "&&": "||",
  "||": "&&",
  "??": "&&",
  "*": "/",
  "/": "*",
  "-": "+",
};
const methods: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  startsWith: "endsWith",
  endsWith: "startsWith",
  floor: "ceil",
  ceil: "floor",
};
// What takes away from a list or brings it in order, and so can be left out.
const leftOut = new Set(["filter", "toSorted", "sort", "toReversed", "reverse", "trim", "replace", "replaceAll"]);

/**
 * Every deliberate bug that can be put into a module, in the order of the text. Imports, types and names are left
 * alone.
 */
export function mutantsOf(text: string, { file }: { file: string }): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, kind: string, to: string) =>
    found.push({ start: node.getStart(source), end: node.getEnd(), kind, to });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isThrowStatement(node) || ts.isTypeAliasDeclaration(node)) return;
    mutate(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Add = (node: ts.Node, kind: string, to: string) => void;

function mutate(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText();
    const comparison = comparisons[operator];
    if (comparison) add(node.operatorToken, "flipped comparison", comparison);
    const other = operators[operator];
    if (other) add(node.operatorToken, "other operator", other);
  }
  if (ts.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    add(node, "swapped branches", `${condition.getText()} ? ${whenFalse.getText()} : ${whenTrue.getText()}`);
  }
  if (ts.isIfStatement(node)) {
    add(node.expression, "turned condition", `!(${node.expression.getText()})`);
    if (!node.elseStatement && ts.isReturnStatement(node.thenStatement)) add(node, "early return left out", "");
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, "negation left out", node.operand.getText());
  if (ts.isNumericLiteral(node) && !isKey(node)) add(node, "number off by one", String(Number(node.text) + 1));
  if (isWords(node)) add(node, "word left out", shorter(node.getText()));
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = methods[name.text];
    if (other) add(name, "other method", other);
    if (leftOut.has(name.text)) add(node, `${name.text} left out`, expression.getText());
  }
  if (ts.isObjectLiteralExpression(node))
    for (const property of node.properties)
      if (node.properties.length > 1 && !ts.isSpreadAssignment(property)) add(property, "key left out", "...{}");
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
    for (const element of node.elements) if (!ts.isSpreadElement(element)) add(element, "element left out", "...[]");
}

const isKey = (node: ts.Node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** A text that is read by somebody: it has a letter or an ideograph, and is no name of a property or module. */
function isWords(node: ts.Node): boolean {
  const part = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
  return part && !isKey(node) && !ts.isImportDeclaration(node.parent) && /[\p{L}]{2}/u.test(node.getText());
}

/** The text without its first word, or without its first ideograph; the marks around it stay. */
function shorter(text: string): string {
  return text.replace(/\p{Script=Han}|(?<![\p{L}$])\p{L}+ ?/u, "");
}
