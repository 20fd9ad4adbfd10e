import type { Box } from "../../core/scene.js";

const WIDEST = 240;
/** A band as high as this and no wider than a column shows its tip inside, where it leaves the neighbours' feet free. */
const BAND = { height: 70, width: 120, inset: 66 } as const;

/**
 * Puts the tip at its mark, touching it, so that a pointer can move onto it, and so that no neighbour is out of reach:
 * above its mark and no wider than a wide one; inside a narrow band.
 */
export function placeTip(tip: HTMLElement, { x, y, width, height }: Box): void {
  const room = tip.parentElement?.clientWidth ?? 0;
  const tall = height > BAND.height;
  const most = Math.min(WIDEST, room, tall && width > BAND.width ? width : Infinity);
  // Through the CSSOM, because strict policies forbid style attributes.
  tip.style.cssText = `max-width:${most}px`;
  const left = Math.min(Math.max(0, x + (width - tip.offsetWidth) / 2), room - tip.offsetWidth);
  const top = tall && width <= BAND.width ? y + BAND.inset : y - tip.offsetHeight;
  tip.style.cssText += `;left:${left}px;top:${top}px`;
}
