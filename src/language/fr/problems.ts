import type { ExpectedWords, ProblemWords } from "../../core/problem.js";

const EXPECTED: ExpectedWords = {
  "unknown-dataset": "l’identifiant d’un jeu de données connu",
  "invalid-id": "1 à 64 caractères parmi a–z, 0–9 et le trait d’union",
  "malformed-json": "du JSON valide",
  "malformed-csv": "du CSV valide",
  "unsupported-input": "des données que ce graphique peut montrer",
  "missing-column": "les colonnes dont ce graphique a besoin",
  "missing-row": "une ligne qui existe",
  "missing-table": "un tableau de cette page",
  "not-a-number": "un nombre",
  "not-a-year": "une année telle que 2032",
  "not-a-period": "une période telle que 2024-03 ou 2024-Q1",
  "invalid-status": "une indication de la fiabilité de la valeur",
  "negative-share": "une part de 0 à 100\u00a0%",
  "duplicate-row": "chaque entrée une seule fois",
  "too-many-rows": "moins de lignes",
  "fetch-failed": "un fichier qui peut être chargé",
};

/** What is wrong with data, in French. */
export const problems: ProblemWords = {
  row: (number) => `ligne ${number}`,
  column: (name) => `colonne «\u202f${name}\u202f»`,
  found: (text) => `trouvé «\u202f${text}\u202f»`,
  expected: ({ code }) => `attendu\u00a0: ${EXPECTED[code]}`,
  signs: [", ", " — ", "."],
};
