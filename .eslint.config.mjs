import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "src/generated/", ".astro/", "test/output/"] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs["flat/recommended"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Texts are spread into their code points on purpose.
      "@typescript-eslint/no-misused-spread": "off",
      // A listener may wait for what it began; nobody waits for the listener.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
      "no-console": "off",
    },
  },
  {
    files: ["**/*.test.ts"],
    rules: {
      // What an asynchronous interface is faked with need not wait, and `expect.any` is any.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      // Files share a process, and windows of happy-dom their classes: what is not restored would meet other files.
      "no-restricted-syntax": [
        "error",
        {
          selector: "AssignmentExpression > MemberExpression.left[object.property.name='prototype']",
          message: "Replace it by vi.spyOn, which ends with the file.",
        },
      ],
    },
  },
  // The type checker does not read markup, nor plain JavaScript.
  { files: ["**/*.astro", "**/*.astro/*.ts", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  // Subject first, then one options object. A table's test takes a parameter a cell.
  { files: ["src/**/*.ts", "scripts/**/*.ts"], ignores: ["**/*.test.ts"], rules: { "max-params": ["error", 2] } },
);
