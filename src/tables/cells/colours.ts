/** A colour on light ground, and the one on dark ground. */
export interface Colours {
  light: string;
  dark: string;
}

/** Reads the colours of both themes, `#1c64a8 #74b4ee`, or an empty cell; throws `invalid colours: …` on others. */
export function readColours(text: string): Colours | undefined {
  if (text === "") return undefined;
  const [, light, dark] = /^(#[0-9a-f]{6}) (#[0-9a-f]{6})$/.exec(text) ?? [];
  if (!light || !dark)
    throw new Error(`invalid colours: ${text}. Write those of light and dark ground: #1c64a8 #74b4ee`);
  return { light, dark };
}
