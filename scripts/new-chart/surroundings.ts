/** What stands around a new definition: its story, its test, and its line in the list. */
import type { Names } from "./names.js";

export const story = ({
  tag,
  name,
  title,
}: Names): string => `import type { Meta } from "@storybook/web-components-vite";
import { ${name} } from "../src/charts/${tag}/chart.js";
import { arabicRanking, brokenRankingTable, threeStatuses, twentyMarkets } from "./data/ranking.js";
import type { ChartArgs } from "./support/args.js";
import { chartMeta, type ChartStory } from "./support/chart-meta.js";
import { statesOf } from "./support/states.js";

export default {
  title: "Charts/${title}",
  ...chartMeta(${name}, { dataSet: "iomt-adoption" }),
} satisfies Meta<ChartArgs>;

export const Adoption: ChartStory = {};
export const TwentyRows: ChartStory = { name: "Twenty rows, ties", args: { dataSet: "", data: twentyMarkets } };
export const Statuses: ChartStory = { name: "Three statuses", args: { dataSet: "", data: threeStatuses } };

const states = statesOf({ arabic: arabicRanking, broken: brokenRankingTable, code: "not-a-number" });
export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenTable = states.brokenTable;
export const UnknownId = states.unknownId;
export const RefusedAddress = states.refusedAddress;
export const RightToLeft = states.rightToLeft;
export const Dark = states.dark;
export const Narrow = states.narrow;
export const Wide = states.wide;
export const GreyscalePrint = states.greyscalePrint;
`;

export const test = ({ tag, name }: Names): string => `import { describe, expect, it } from "vitest";
import { ${name} } from "../../../src/charts/${tag}/chart.js";
import { getDataset } from "../../../src/core.js";
import { contract } from "../support/contract.js";
import { frozenFigure } from "../support/figures.js";

contract(${name}, {
  bundled: /^iomt-adoption$/,
  shapes: ["amounts"],
});

describe("${tag} of the bundled data", () => {
  const { description, table } = frozenFigure(${name}, getDataset("iomt-adoption")!);

  it("names the largest and the smallest, with their qualifiers", () => {
    expect(description.summary).toContain("The largest of three figures is over 80%");
    expect(description.summary).toContain("The smallest is over 60%");
  });

  it("keeps the qualifier, the unit and the status of every figure in its table", () => {
    expect(table.rows.map((row) => row.map(({ text }) => text).slice(1))).toEqual([
      ["80%", "projected"],
      ["75%", "projected"],
      ["60%", "reported"],
    ]);
  });
});
`;

/** The list of charts with one more, its import in the order of the alphabet. */
export function listed(list: string, { tag, name }: Names): string {
  const line = `import { ${name}, ${name}Docs } from "./${tag}/chart.js";`;
  const imports = list.split("\n").filter((one) => /^import .* from "\.\/[\w-]+\/chart\.js";$/.test(one));
  const after = imports.filter((one) => (/"(.*)"/.exec(one)?.[1] ?? "") < `./${tag}/chart.js`).at(-1) ?? imports[0];
  if (!after || !list.includes("\n];")) throw new Error("src/charts/index.ts is not as it was: add the chart by hand.");
  return list.replace(after, `${after}\n${line}`).replace("\n];", `\n  documented(${name}, ${name}Docs),\n];`);
}
