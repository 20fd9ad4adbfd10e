import type { Status } from "../../core/dataset.js";

const WORDS: ReadonlyMap<string, Status> = new Map(
  (
    [
      [
        "reported",
        "reported actual actuals historical historic observed published measured real ist gemeldet berichtet tatsächlich " +
          "historisch veröffentlicht beobachtet réel réalisé constaté publié historique observé déclaré reportado " +
          "observado publicado histórico declarado 実績 فعلي معلن منشور",
      ],
      [
        "projected",
        "projected projection forecast forecasted estimate estimated expected predicted outlook proj est prognose " +
          "prognostiziert projiziert schätzung geschätzt erwartet vorhersage prévision prévu projeté estimation estimé " +
          "attendu previsto previsión pronóstico proyectado proyección estimado estimación esperado 予測 予想 見込み 推計 " +
          "متوقع توقعات تقديري",
      ],
      ["modelled", "modelled modeled interpolated modelliert modélisé modelado"],
    ] as const
  ).flatMap(([status, list]) => list.split(" ").map((word) => [word, status] as const)),
);

const LETTERS: ReadonlyMap<string, Status> = new Map([
  ["a", "reported"],
  ["e", "projected"],
  ["f", "projected"],
  ["p", "projected"],
]);

const HEADER = /^(?:status|scenario|estado|statut|état|type of figure|data type|الحالة|区分|状態)$/iu;

export function isStatusHeader(header: string): boolean {
  return HEADER.test(header);
}

/** The status that a word stands for, French and Spanish endings aside. A lone letter counts only where asked. */
export function readStatus(cell: unknown, letters = false): Status | undefined {
  if (typeof cell !== "string" || cell.length > 40) return undefined;
  const word = cell.trim().toLowerCase().replace(/\.$/u, "");
  const found = WORDS.get(word) ?? WORDS.get(word.replace(/(?:es|as|os|e|s)$/u, ""));
  return found ?? WORDS.get(word.replace(/as?$/u, "o")) ?? (letters ? LETTERS.get(word) : undefined);
}
