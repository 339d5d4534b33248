type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with its attributes and children; `true` is an attribute without a value, `false` none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...[attributes = {}, ...children]: readonly [attributes?: Attributes, ...children: (Node | string)[]]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}
