import type { ExpectedWords, ProblemWords } from "../../core/problem.js";

const EXPECTED: ExpectedWords = {
  "unknown-dataset": "die Kennung eines bekannten Datensatzes",
  "invalid-id": "1 bis 64 Zeichen aus a–z, 0–9 und Bindestrich",
  "malformed-json": "gültiges JSON",
  "malformed-csv": "gültiges CSV",
  "unsupported-input": "Daten, die dieses Diagramm zeigen kann",
  "missing-column": "die Spalten, die dieses Diagramm braucht",
  "missing-row": "eine Zeile, die es gibt",
  "missing-table": "eine Tabelle auf dieser Seite",
  "not-a-number": "eine Zahl",
  "not-a-year": "ein Jahr wie 2032",
  "not-a-period": "ein Zeitraum wie 2024-03 oder 2024-Q1",
  "invalid-status": "eine Angabe, wie sicher der Wert ist",
  "negative-share": "ein Anteil von 0 bis 100 %",
  "duplicate-row": "jeder Eintrag nur einmal",
  "too-many-rows": "weniger Zeilen",
  "fetch-failed": "eine Datei, die sich laden lässt",
};

/** What is wrong with data, in German. */
export const problems: ProblemWords = {
  row: (number) => `Zeile ${number}`,
  column: (name) => `Spalte „${name}“`,
  found: (text) => `gefunden „${text}“`,
  expected: ({ code }) => `erwartet ${EXPECTED[code]}`,
  signs: [", ", ": ", "."],
};
