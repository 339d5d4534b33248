/** What a client is told that connects while the data are accepted. */
export const accepted = "data:accepted";

/**
 * A page that shows why the data were refused; it reloads when they are mended, as every page of the dev server does.
 */
export function refusalPage(refusal: string, { base }: { base: string }): string {
  const text = refusal.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>refused data</title>
    <script type="module">
      import { createHotContext } from "${base}@vite/client";
      createHotContext("refusal").on("${accepted}", () => location.reload());
    </script>
  </head>
  <body>
    <pre>${text}</pre>
  </body>
</html>
`;
}

/** Whether an address is one of the site's, as against the modules that the dev server itself serves. */
export function isPage(url: string, { base }: { base: string }): boolean {
  return !/^(?:@|src\/|node_modules\/)/.test(url.startsWith(base) ? url.slice(base.length) : url.slice(1));
}
