import type { Data } from "./types.ts";

/** What follows from the data, worked out when it is first asked for, and once for the same data. */
export function oncePerData<Result>(make: (data: Data) => Result): (data: Data) => Result {
  const made = new WeakMap<Data, Result>();
  return (data) => {
    const known = made.get(data);
    if (known !== undefined) return known;
    const result = make(data);
    made.set(data, result);
    return result;
  };
}
