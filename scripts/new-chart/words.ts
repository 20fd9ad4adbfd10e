/** The words that a new chart begins with. */
import type { Names } from "./names.js";

export const english = ({ type, title }: Names): string => `import { spelled } from "../../language/en/common.js";

/** A row in a sentence: its name, and its figure with unit and qualifier. */
interface Said {
  readonly name: string;
  readonly value: string;
}

/** Figures arrive finished; each message is a whole sentence, or a label. */
export const en = {
  label: (count: number): string => \`Dot chart, \${count} \${count === 1 ? "row" : "rows"}\`,
  heading: "${title}",
  summary: ({ count, first, last }: { count: number; first: Said; last: Said }): string =>
    count === 1
      ? \`One figure is published: \${first.value}, for \${first.name}.\`
      : \`The largest of \${spelled(count)} figures is \${first.value}, for \${first.name}. The smallest is \${last.value}, for \${last.name}.\`,
  nothing: "No figure is published.",
  /** \`status\` is empty for a figure that is missing. */
  sentence: ({ name, value, status }: Said & { status: string }): string =>
    \`\${name}: \${value}\${status && \` (\${status})\`}.\`,
  unnamed: (row: number): string => \`Row \${row}\`,
  columns: { name: "Name", value: "Value" },
};

export type ${type}Words = typeof en;
`;
