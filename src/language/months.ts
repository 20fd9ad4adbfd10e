const SHORT: Intl.DateTimeFormatOptions = { month: "short", year: "numeric", timeZone: "UTC" };

/** "Okt. 2024" as sentences have it: "Oktober 2024". What is no short month comes back as it is. */
export function monthsInFull(lang: string): (time: string) => string {
  let inFull: ((time: string) => string) | undefined;
  return (time) => (inFull ??= reader(lang))(time);
}

function reader(lang: string): (time: string) => string {
  const short = new Intl.DateTimeFormat(lang, SHORT);
  const long = new Intl.DateTimeFormat(lang, { ...SHORT, month: "long" });
  const year = 2024;
  const months = new Map(
    Array.from({ length: 12 }, (_, month) => [short.format(Date.UTC(year, month)).replace(` ${year}`, ""), month]),
  );
  return (time) => {
    const [, name = "", of = ""] = /^(\D+) (\d{4})$/.exec(time) ?? [];
    const month = months.get(name);
    return month === undefined ? time : long.format(Date.UTC(Number(of), month));
  };
}
