/// <reference types="astro/client" />

/** What `astro.config.mjs` takes of `src/site/site.config.json`; the unit tests are told nothing. */
interface ImportMetaEnv {
  readonly PUBLIC_PUBLISHER?: string;
  readonly PUBLIC_PUBLISHER_EN?: string;
  readonly PUBLIC_CONTACT?: string;
}

declare module "subset-font" {
  interface Options {
    targetFormat: "truetype";
    noLayoutClosure?: boolean;
    noHinting?: boolean;
    keepFeatures?: string[];
    dropTables?: string[];
  }
  /** Cuts a font down to the characters of a text. */
  const subsetFont: (...options: [font: Buffer, text: string, Options]) => Promise<Buffer>;
  export default subsetFont;
}
