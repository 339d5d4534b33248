/** What an element is made with: properties of its own, `data-` and `aria-` attributes, and what it holds. */
type Made<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], "attributes" | "children" | "dataset">
> & {
  attributes?: Readonly<Record<string, string | undefined>>;
  children?: readonly (Node | string)[];
};

/** Makes an element; an attribute that is undefined is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes = {}, children = [], ...properties }: Made<Tag> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * The part of the page that a selector names.
 * @throws where the page has none
 */
export function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`missing part: ${selector}.`);
  return found;
}
