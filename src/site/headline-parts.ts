/** A headline in parts: a number stays on one line with the word that counts (`20个`). */
export function headlineParts(text: string): readonly { words: string; whole: boolean }[] {
  return text
    .split(/(\d[\d.,]*(?:%|\p{Script=Han})?)/u)
    .map((words, index) => ({ words, whole: index % 2 === 1 }))
    .filter(({ words }) => words !== "");
}
