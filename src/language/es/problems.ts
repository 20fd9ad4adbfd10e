import type { ExpectedWords, ProblemWords } from "../../core/problem.js";

const EXPECTED: ExpectedWords = {
  "unknown-dataset": "el identificador de un conjunto de datos conocido",
  "invalid-id": "de 1 a 64 caracteres entre a–z, 0–9 y guion",
  "malformed-json": "JSON válido",
  "malformed-csv": "CSV válido",
  "unsupported-input": "datos que este gráfico pueda mostrar",
  "missing-column": "las columnas que este gráfico necesita",
  "missing-row": "una fila que exista",
  "missing-table": "una tabla de esta página",
  "not-a-number": "un número",
  "not-a-year": "un año como 2032",
  "not-a-period": "un período como 2024-03 o 2024-Q1",
  "invalid-status": "una indicación de la fiabilidad del dato",
  "negative-share": "una cuota del 0 al 100\u00a0%",
  "duplicate-row": "cada elemento una sola vez",
  "too-many-rows": "menos filas",
  "fetch-failed": "un archivo que se pueda cargar",
};

/** What is wrong with data, in Spanish. */
export const problems: ProblemWords = {
  row: (number) => `fila ${number}`,
  column: (name) => `columna «${name}»`,
  found: (text) => `encontrado «${text}»`,
  expected: ({ code }) => `se esperaba ${EXPECTED[code]}`,
  signs: [", ", ": ", "."],
};
