import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "src/generated/", ".astro/", "test/output/"] },
  ...tseslint.configs.strict,
  ...astro.configs["flat/recommended"],
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "max-params": ["error", 2],
      "no-console": "off",
    },
  },
  // The one way of the data: scripts write src/generated, only src/lib/data.ts reads it, src knows no scripts.
  {
    files: ["src/**/*.ts", "src/**/*.astro"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["**/scripts/*.ts", "!**/src/scripts/*.ts"], message: "src imports nothing from scripts." }] },
      ],
    },
  },
);
