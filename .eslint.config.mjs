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
      "no-console": "off",
    },
  },
  // Subject first, then one options object. A table's test takes a parameter a cell.
  { files: ["src/**/*.ts", "scripts/**/*.ts"], ignores: ["**/*.test.ts"], rules: { "max-params": ["error", 2] } },
);
