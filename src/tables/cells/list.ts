/** Reads a `;`-separated list, empty for an empty cell; throws `invalid list: …` when an item is empty or repeated. */
export function readList(text: string): string[] {
  const items = text === "" ? [] : text.split(";");
  if (items.some((item) => item.trim() !== item || item === "")) {
    throw new Error(`invalid list: ${text}. Write the items joined by ; without spaces`);
  }
  if (new Set(items).size < items.length) throw new Error(`invalid list: ${text}. Write each item once`);
  return items;
}
