/** The prose of a story as MDX: its lines with what is no prose left blank, so that places stay what they are. */
export function proseOf(body: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/^(?:import|export)\b.*$/gm, blank)
    .replace(/<\/?[A-Za-z](?:"[^"]*"|[^">])*>/g, blank)
    .replace(/\]\([^)]*\)/g, blank);
}
