type Child = Node | string;

/** An element with its properties and children; without markup, so that strict policies have nothing to object to. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

export const pressed = (text: string, onclick: () => void): HTMLButtonElement =>
  make("button", { type: "button", onclick }, text);

/** A box to tick, or one of several of a name, with its label. */
export function choice(
  type: "checkbox" | "radio",
  text: string,
  checked: boolean,
  changed: (input: HTMLInputElement) => void,
  name: string,
): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = make("input", { type, checked, name });
  input.addEventListener("change", () => changed(input));
  return { label: make("label", {}, input, text), input };
}
