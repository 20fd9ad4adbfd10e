import type { SaidPoint, ScatterWords } from "./words.en.js";
import { at, capitalised, inYear, plural, rows, spelled, theTime } from "../../language/fr/grammar.js";

const une = (count: number): string => spelled(count, "une");

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const noun = direction === "grows" ? "croissance annuelle" : "baisse annuelle";
  return `${noun} ${projected ? "prévue de" : "de"} ${rate} entre ${theTime(from)} et ${theTime(to)}`;
}

export const fr: ScatterWords = {
  label: (count) => `Nuage de points, ${count} ${plural(count, "point", "points")}`,
  heading: (span) => (span ? `Taille et croissance, ${span}` : "Taille et croissance"),
  logScale: "taille sur une échelle logarithmique",
  growth: "Croissance annuelle",
  sizeIn(years) {
    const [first = "", last = ""] = [years[0], years.at(-1)];
    if (years.length > 3) return `Taille à une date entre ${theTime(first)} et ${theTime(last)}`;
    return years.length > 0 ? `Taille ${years.map(at).join(" ou ")}` : "Taille";
  },
  sizeAt: (amount, year) => `${amount}${inYear(year)}`,
  singleText: ({ name, size, status }) => `croissance annuelle pour ${name}, à partir de ${size} (${status})`,
  single: (f) =>
    `${f.name}\u00a0: ${growth(f)}\u202f; la taille indiquée est de ${f.size}${inYear(f.year)} (${f.status}).`,
  point: (f) => `${f.name}\u00a0: ${f.size}${inYear(f.year)} (${f.status})\u202f; ${growth(f)}.`,
  largest: ({ names, count, all, size, year }) =>
    count === 1
      ? `La plus grande des ${une(all)} valeurs revient à ${names}\u00a0: ${size}${inYear(year)}.`
      : `La plus grande des ${une(all)} valeurs est partagée par ${names}\u00a0: ${size}${inYear(year)}.`,
  fastest: ({ names, rate }) => `Le taux de croissance le plus élevé revient à ${names}\u00a0: ${rate} par an.`,
  alsoFastest: (rate) => `Le taux de croissance y est également le plus élevé\u00a0: ${rate} par an.`,
  allAlike: ({ rate }) =>
    `Toutes les tailles sont égales, et le taux de croissance est partout le même\u00a0: ${rate} par an.`,
  slowest: ({ name, rate }) => `Le taux de croissance le plus faible revient à ${name}\u00a0: ${rate} par an.`,
  shrinking: ({ count, names }) =>
    `${capitalised(une(count))} ${plural(count, "valeur diminue", "valeurs diminuent")}\u00a0: ${names}.`,
  pairs({ faster, slower }) {
    const all = faster + slower;
    const [most, word] = slower > faster ? [slower, "faible"] : [faster, "élevé"];
    if (faster === slower)
      return `Taille et croissance ne suivent pas d’ordre commun\u00a0: dans la moitié des ${all} paires, la plus grande valeur a le taux de croissance le plus élevé.`;
    if (most === all) return `Dans chaque paire, la plus grande valeur a le taux de croissance le plus ${word}.`;
    return `Dans ${most} paires sur ${all}, la plus grande valeur a le taux de croissance le plus ${word}.`;
  },
  halves({ fastest, small, half }) {
    const [first, last] = [
      `Parmi les ${une(fastest)} plus forts taux de croissance`,
      `des ${une(half)} plus petites valeurs`,
    ];
    if (small === 0) return `${first}, aucun n’est celui ${last}.`;
    if (small === fastest) return `Les ${une(fastest)} plus forts taux de croissance sont tous ceux ${last}.`;
    return `${first}, ${spelled(small, "un")} ${plural(small, "est celui", "sont ceux")} ${last}.`;
  },
  calculated: (projected) =>
    `La croissance est le taux annuel moyen de la première à la dernière taille publiée${projected ? ", qui est une prévision" : ""}.`,
  onlyLargest: ({ shown, all }) =>
    `Seuls les ${spelled(shown, "un")} plus grands sur ${all} sont représentés\u202f; le tableau les contient tous.`,
  leftOut: ({ count, names }) =>
    `${capitalised(rows(count))} ${plural(count, "n’est pas représentée", "ne sont pas représentées")}, car un taux de croissance demande deux tailles supérieures à zéro et leurs années\u00a0: ${names}.`,
  notAllNamed: "Les points ne sont pas tous nommés\u202f; le tableau les nomme tous.",
  unnamed: "Ligne sans nom",
  start: "Première taille",
  end: "Dernière taille",
  columns: {
    name: "Nom",
    startYear: "Première année",
    startStatus: "Premier statut",
    endYear: "Dernière année",
    endStatus: "Dernier statut",
  },
};
