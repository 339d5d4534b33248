/**
 * Charts that have another slug now: the old one, then the new. Addresses stay: under the old slug the page leads on,
 * and embed and files are served as before.
 */
export const moved: Readonly<Record<string, string>> = {};
