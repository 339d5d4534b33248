/** What a newsroom chose in the preview; `height` is what the frame needs so, in pixels. */
export interface Choices {
  theme: string;
  plain: boolean;
  transparent: boolean;
  height: number;
}

/** The options of an embed's address: `?theme=dark&plain=1`; empty where all is as usual. */
export function queryOf({ theme, plain, transparent }: Choices): string {
  const query = [theme === "auto" ? "" : `theme=${theme}`, plain ? "plain=1" : "", transparent ? "transparent=1" : ""];
  const set = query.filter((part) => part !== "");
  return set.length === 0 ? "" : `?${set.join("&")}`;
}

/** A headline has at least one line, of so many pixels. */
const headlineLine = 28;

/**
 * A code of the box with what was chosen: address and height of a frame, attributes of the element; pictures stay as
 * they are.
 */
export function codeFor(code: string, choices: Choices): string {
  const { height, theme, plain, transparent } = choices;
  const attributes = `theme="${theme}"${plain ? ' plain="1"' : ""}${transparent ? ' transparent="1"' : ""}`;
  if (code.startsWith("<counting-investment"))
    return code.replace(/theme="[a-z]*"/, attributes).replace(/ height="\d+"/, ` height="${height}"`);
  if (!code.startsWith("<div")) return code;
  return code
    .replace(/ src="([^"?]*)"/, (_, address: string) => ` src="${address}${queryOf(choices).replaceAll("&", "&amp;")}"`)
    .replace(/ height="\d+"/, ` height="${height}"`)
    .replace(/clamp\(\d+px,/, `clamp(${height}px,`)
    .replace(/(\d+)px\)(?=;height:)/, (phone) => `${Math.max(height, parseInt(phone))}px)`)
    .replace(/(?<=;height:)m[^"]+/, (fitted) => (plain ? `calc(${fitted} - ${headlineLine}px)` : fitted));
}
