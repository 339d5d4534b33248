import { patience } from "./patience.ts";

/** What a connection says that was refused, or cut before the whole answer came. */
const cut = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

/** Does it again when a local server, just started or busy, has refused or cut the connection. */
export async function patiently<Answer>(action: () => Promise<Answer>): Promise<Answer> {
  for (const end = Date.now() + patience; ;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > end || !codesOf(error).some((code) => cut.has(code))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The codes of an error, of what caused it and, where several addresses were tried, of each. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, errors = [] } = error as Error & { code?: unknown; errors?: unknown[] };
  return [String(code), ...[error.cause, ...errors].flatMap(codesOf)];
}

/** What a local server answers, read to its end. */
export function ask(
  address: string,
  options?: RequestInit,
): Promise<{ status: number; headers: Headers; body: Buffer }> {
  return patiently(async () => {
    const response = await fetch(address, options);
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  });
}

/** Does it for all, few at a time; the answers come in the order of the items. */
export async function forAll<Item, Answer>(
  items: readonly Item[],
  action: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const few = 16;
  const answers: Answer[] = [];
  for (let first = 0; first < items.length; first += few)
    answers.push(...(await Promise.all(items.slice(first, first + few).map(action))));
  return answers;
}
