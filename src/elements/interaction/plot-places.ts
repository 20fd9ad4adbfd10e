import type { Box, Scene } from "../../core/scene.js";
import type { Point } from "../../geometry/path.js";

type Size = Pick<Scene, "width" | "height">;

/** Where a pointer is, in the coordinates of the scene; undefined while there is none. */
export function placeOf({ clientX, clientY }: MouseEvent, root: ParentNode, scene: Size): Point | undefined {
  const frame = frameOf(root, scene);
  return frame && { x: (clientX - frame.left) / frame.scale, y: (clientY - frame.top) / frame.scale };
}

/** The boxes of all texts in the picture as they are set, with whatever fonts and spacing, in its coordinates. */
export function textsOf(root: ParentNode, scene: Size): Box[] {
  const frame = frameOf(root, scene);
  if (!frame) return [];
  return [...root.querySelectorAll(".scene text")].map((text) => {
    const { left, top, width, height } = text.getBoundingClientRect();
    const { scale } = frame;
    return {
      x: (left - frame.left) / scale,
      y: (top - frame.top) / scale,
      width: width / scale,
      height: height / scale,
    };
  });
}

/** Pixels of the page for one of the scene differ where a reader has larger text, or the page is zoomed with CSS. */
function frameOf(root: ParentNode, { width }: Size): { left: number; top: number; scale: number } | undefined {
  const rect = root.querySelector(".scene")?.getBoundingClientRect();
  return rect && { left: rect.left, top: rect.top, scale: rect.width / width || 1 };
}
