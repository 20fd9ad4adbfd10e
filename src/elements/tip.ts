import type { Box } from "../core/scene.js";

const WIDEST = 240;

/** Above its mark, where it covers no row that comes next; inside a mark that is as high as the plot. */
export function placeTip(tip: HTMLElement, target: Box): void {
  const room = tip.parentElement?.clientWidth ?? 0;
  const width = Math.min(WIDEST, room);
  const left = Math.min(Math.max(0, target.x + target.width / 2 - width / 2), room - width);
  const inside = target.y <= 70 && target.height > 70;
  const place = inside ? `top:${target.y + 66}px` : `bottom:calc(100% - ${target.y - 6}px)`;
  // Through the CSSOM, because strict policies forbid style attributes.
  tip.style.cssText = `left:${left}px;max-width:${width}px;${place}`;
}
