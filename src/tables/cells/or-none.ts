/** Reads what `read` does, and nothing from an empty cell. */
export function orNone<Value>(read: (text: string) => Value): (text: string) => Value | undefined {
  return (text) => (text === "" ? undefined : read(text));
}
