import type { LitElement } from "lit";

/** The button of another try is gone when it has worked: who pressed it goes on with the chart. */
export async function keepFocus(host: LitElement): Promise<void> {
  await host.updateComplete;
  const figure = host.renderRoot.querySelector("figure");
  if (document.activeElement !== document.body || !figure) return;
  // Only for now: a figure that can always take the focus would take it from every click.
  figure.tabIndex = -1;
  figure.focus();
  figure.addEventListener("blur", () => figure.removeAttribute("tabindex"), { once: true });
}
