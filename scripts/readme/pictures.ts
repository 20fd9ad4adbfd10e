import { PNG } from "pngjs";
import { render } from "../../src/core.js";
import { PNG_FONT, svgToPng } from "../../src/export/png-node.js";
import { indexedPng } from "./indexed-png.js";

interface Picture {
  /** Below the repository's folder. */
  readonly file: string;
  readonly chart: string;
  readonly dataset: string;
  /** CSS pixels; the file has two pixels for each. */
  readonly width: number;
  readonly theme: "light" | "dark";
}

/** The pictures of the README: charts as the library draws them, nothing retouched. */
export const PICTURES: readonly Picture[] = [
  { file: "docs/images/growth-light.png", ...growth(), width: 720, theme: "light" },
  { file: "docs/images/growth-narrow-dark.png", ...growth(), width: 360, theme: "dark" },
  {
    file: "docs/images/dumbbell-light.png",
    chart: "growth-dumbbell",
    dataset: "connected-care-markets",
    width: 720,
    theme: "light",
  },
  {
    file: "docs/images/donut-light.png",
    chart: "segment-share-donut",
    dataset: "iomt-segment-share",
    width: 720,
    theme: "light",
  },
];

function growth(): Pick<Picture, "chart" | "dataset"> {
  return { chart: "market-growth-chart", dataset: "iomt-market-size" };
}

/** The SVG document of a picture, from which its file is made. */
export function pictureSvg({ chart, dataset, width, theme }: Picture): string {
  return render(chart, dataset, { width, theme, lang: "en-GB", fontFamily: PNG_FONT }).svg;
}

export function picturePng(picture: Picture): Buffer {
  const { png } = svgToPng(pictureSvg(picture), { scale: 2 });
  return indexedPng(PNG.sync.read(Buffer.from(png)));
}
