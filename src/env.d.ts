/// <reference types="astro/client" />

declare module "subset-font" {
  /** Cuts a font down to the characters of a text. */
  const subsetFont: (...options: [font: Buffer, text: string, { targetFormat: "truetype" }]) => Promise<Buffer>;
  export default subsetFont;
}
