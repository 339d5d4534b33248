/** Mutants that may live, each with the reason. */
export const explained: readonly { file: string; kind: string; from: string; why: string }[] = [
  {
    file: "scripts/weigh/site.ts",
    kind: "replaceAll left out",
    from: 'file.replaceAll("\\\\", "/")',
    why: "only Windows writes paths with a backslash",
  },
  {
    file: "src/exports/kept.ts",
    kind: "sort left out",
    from: `readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()`,
    why: "a file system may list a folder in any order; this one happens to list it sorted",
  },
  {
    file: "src/exports/embed-codes.ts",
    kind: "number off by one",
    from: "400",
    why: "a column of a phone, one of six; a pixel more or less rarely breaks a line",
  },
  {
    file: "src/chain-maps/describe-view.ts",
    kind: "trim left out",
    from: "(head + fitting).trim()",
    why: "of a chain without nodes, which the data checks refuse, nothing follows the headline but a space",
  },
];
