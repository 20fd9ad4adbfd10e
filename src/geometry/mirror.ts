import type { Box, GroupMark, Mark, Scene } from "../core/scene.js";

const OPPOSITE = { start: "end", middle: "middle", end: "start" } as const;

/**
 * The scene for a page that is read from right to left: left and right exchanged in the scene's width, text itself
 * unchanged. Mirroring twice gives the same picture; a path's `x` of 0 and `mirrored` of false come back as absent.
 */
export function mirror(scene: Scene): Scene {
  return {
    ...scene,
    marks: scene.marks.map((mark) => mirrorMark(mark, scene.width)),
    targets: scene.targets.map(({ reach, ...target }) => ({
      ...mirrorBox(target, scene.width),
      ...(reach && { reach: mirrorBox(reach, scene.width) }),
    })),
  };
}

function mirrorMark(mark: Mark, width: number): Mark {
  switch (mark.kind) {
    case "group":
      return mirrorGroup(mark, width);
    case "rect":
      return mirrorBox(mark, width);
    case "line":
      return { ...mark, x1: width - mark.x1, x2: width - mark.x2 };
    case "circle":
      return { ...mark, cx: width - mark.cx };
    case "text":
      return { ...mark, x: width - mark.x, anchor: OPPOSITE[mark.anchor] };
    case "path": {
      const { x = 0, mirrored, ...rest } = mark;
      const moved = width - x;
      return { ...rest, ...(moved !== 0 && { x: moved }), ...(!mirrored && { mirrored: true }) };
    }
  }
}

/** Children are mirrored in the same width, so the group's own shift only changes its sign. */
function mirrorGroup({ x = 0, ...group }: GroupMark, width: number): GroupMark {
  return { ...group, ...(x !== 0 && { x: -x }), children: group.children.map((child) => mirrorMark(child, width)) };
}

function mirrorBox<B extends Box>(box: B, width: number): B {
  return { ...box, x: width - box.x - box.width };
}
