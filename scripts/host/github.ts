/**
 * A workflow that builds the site and publishes it on GitHub Pages, under the address that the repository has there.
 */
export const githubWorkflow = `# For .github/workflows/pages.yml, with Settings → Pages → Source on "GitHub Actions".
# GitHub Pages serves 404.html, compresses, and sends Access-Control-Allow-Origin: * with everything. It takes no headers
# of ours: no content security policy, no nosniff, no frame-ancestors, ten minutes of cache for all files alike, and the
# media types that it knows. Where these matter, put a CDN in front that sends what \`_headers\` says.
name: pages
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npm run build
        env:
          SITE: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist
          # .nojekyll: without it, a site published from a branch would lack the folder _astro.
          include-hidden-files: true
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v5
`;
