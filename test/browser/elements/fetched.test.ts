import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { ChartElement } from "../../../src/index.js";
import type { Answer } from "../answers.js";
import { collect, mount, mountOne, pictureTexts, query, queryAll, textOf } from "../support.js";

const CSV = "Year,Sales\n2021,1.5\n2022,2.5\n2023,4.0\n";
const permission = { "access-control-allow-origin": "*" };
const other = await commands.otherSite({});
const chart = (src: string, more = ""): string =>
  `<market-growth-chart src="${src}" heading="H" source="S" ${more}></market-growth-chart>`;

const warn = vi.spyOn(console, "warn");

beforeEach(() => warn.mockReset().mockImplementation(() => undefined));
afterEach(async () => {
  vi.useRealTimers();
  document.body.replaceChildren();
  for (const meta of document.head.querySelectorAll('meta[name="report-charts-origins"]')) meta.remove();
  await commands.answers({});
});
afterAll(async () => {
  warn.mockRestore();
  await commands.endOtherSite();
});

function allow(...origins: string[]): void {
  const meta = document.createElement("meta");
  meta.name = "report-charts-origins";
  meta.content = origins.join(" ");
  document.head.append(meta);
}

/** The chart of an address that gives one answer. */
async function chartOf(answer: Answer, src = "/given/data.csv"): Promise<ChartElement> {
  await commands.answers({ "/given/data.csv": answer });
  return mountOne(chart(src));
}

const latin1 = btoa("Ann\xe9e,Ventes\n2021,1\n2022,2\n");

describe("an address that gives", () => {
  it("CSV is drawn", async () => {
    expect(pictureTexts(await chartOf({ body: CSV }))).toEqual(expect.arrayContaining(["1.5", "2.5", "4.0"]));
  });

  it("JSON is drawn, whatever type the server names", async () => {
    const body = JSON.stringify([
      { Year: 2021, Sales: 7 },
      { Year: 2022, Sales: 9 },
    ]);
    expect(pictureTexts(await chartOf({ body, headers: { "content-type": "text/plain" } }))).toContain("9");
  });

  it("UTF-16, as spreadsheets save Unicode text, is drawn", async () => {
    const bytes = new Uint8Array(
      new Uint16Array([0xfeff, ...[..."Year\tSales\n2021\t7\n2022\t9"].map((c) => c.charCodeAt(0))]).buffer,
    );
    expect(pictureTexts(await chartOf({ base64: btoa(String.fromCharCode(...bytes)) }))).toContain("9");
  });

  it("bytes of the encoding that the server names is drawn", async () => {
    const drawn = await chartOf({ base64: latin1, headers: { "content-type": "text/csv; charset=iso-8859-1" } });
    expect(drawn.toCSV()).toContain("2022,2,reported");
  });

  it("a Data Package is drawn from the file that it names, or from the one that “#” asks for", async () => {
    const schema = {
      fields: [
        { name: "Year", type: "year" },
        { name: "Sales", type: "number" },
      ],
    };
    const resources = ["one", "two"].map((name) => ({ name, path: `tables/${name}.csv`, format: "csv", schema }));
    await commands.answers({
      "/given/datapackage.json": { body: JSON.stringify({ resources }) },
      "/given/tables/one.csv": { body: CSV },
      "/given/tables/two.csv": { body: CSV.replace("2.5", "8.5") },
    });
    const [first, second] = await mount(chart("/given/datapackage.json") + chart("/given/datapackage.json#two"));
    expect(pictureTexts(first as ChartElement)).toContain("2.5");
    expect(pictureTexts(second as ChartElement)).toContain("8.5");
  });

  const failures: [string, Answer, string][] = [
    ["nothing (404)", { status: 404 }, "status 404, not found"],
    ["a sign-in (401)", { status: 401 }, "status 401, needs a sign-in"],
    ["an error of the server (503)", { status: 503 }, "status 503"],
    ["an HTML page", { body: "<p>Hello", headers: { "content-type": "text/html" } }, "(an HTML page)"],
    ["an HTML page that is called CSV", { body: "\n<!DOCTYPE html><html><body>Sign in" }, "(an HTML page)"],
    ["bytes of another encoding", { base64: latin1 }, "(bytes that are not UTF-8)"],
    [
      "bytes that the server calls UTF-8 and are not",
      { base64: latin1, headers: { "content-type": "text/csv; charset=utf-8" } },
      "(bytes that are not UTF-8)",
    ],
    ["a spreadsheet", { base64: btoa("PK\x03\x04....") }, "(a spreadsheet or an archive)"],
    ["an empty file", { body: " \n" }, "(an empty file)"],
    ["more than 25 MB", { body: "Year,V\n" + "2021,1.25\n".repeat(2_600_000) }, "(more than 25 MB)"],
    ["a broken connection", { breaks: true }, "(no answer)"],
    ["a way to another site", { status: 302, headers: { location: `${other}/data.csv` } }, "another site"],
  ];

  it.each(failures)(
    "%s has a message of its own, keeps heading and source, and can be tried again",
    async (_, answer, said) => {
      const errors = collect("chart-error");
      const failed = await chartOf(answer);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.error.code).toBe("fetch-failed");
      expect(errors[0]?.error.fix).toMatch(/\S/);
      expect(textOf(failed, ".panel")).toContain(said);
      expect([textOf(failed, "[part=heading]"), textOf(failed, "[part=source]")]).toEqual(["H", "Source: S"]);
      await commands.answers({ "/given/data.csv": { body: CSV } });
      query(failed, ".panel button").click();
      await vi.waitFor(() => expect(pictureTexts(failed)).toContain("2.5"));
      expect(queryAll(failed, ".panel")).toHaveLength(0);
    },
  );

  it("messages that differ from each other", async () => {
    const messages = new Set<string>();
    for (const [, answer] of failures) messages.add(textOf(await chartOf(answer), ".panel"));
    // Two kinds of HTML pages, and two of other bytes, are one thing to an author.
    expect(messages.size).toBe(failures.length - 2);
  });

  it("nothing for 30 seconds says so after 15, and works when it is tried again", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await commands.answers({ "/given/data.csv": { hangs: true } });
    const main = document.createElement("main");
    main.style.width = "720px";
    const element: unknown = document.createElement("market-growth-chart");
    if (!(element instanceof ChartElement)) throw new Error("The element is not defined.");
    element.src = "/given/data.csv";
    main.append(element);
    document.body.replaceChildren(main);
    await vi.waitFor(() => expect(textOf(element, ".loading")).toBe("Loading chart…"));
    const waiting = element.getBoundingClientRect().height;
    await vi.waitFor(
      () => {
        vi.advanceTimersByTime(1_000);
        expect(textOf(element, ".panel")).toContain("an answer within 15 seconds");
      },
      { timeout: 20_000, interval: 10 },
    );
    expect(query(element, ".panel").getBoundingClientRect().height).toBeLessThanOrEqual(waiting);
    vi.useRealTimers();
    await commands.answers({ "/given/data.csv": { body: CSV } });
    query(element, ".panel button").click();
    await vi.waitFor(() => expect(pictureTexts(element)).toContain("2.5"));
  });
});

describe("another site", () => {
  it("is not asked unless the page's head names it", async () => {
    await commands.otherSite({ "/data.csv": { body: CSV, headers: permission } });
    const failed = await mountOne(chart(`${other}/data.csv`));
    expect(textOf(failed, ".panel")).toContain("on another site");
    expect(warn.mock.calls.flat().join()).toContain("report-charts-origins");
  });

  it("that the head names is read", async () => {
    allow("https://else.test", other);
    await commands.otherSite({ "/data.csv": { body: CSV, headers: permission } });
    expect(pictureTexts(await mountOne(chart(`${other}/data.csv`)))).toContain("2.5");
  });

  it("that gives no permission is said to be there, and what it lacks", async () => {
    allow(other);
    await commands.otherSite({ "/data.csv": { body: CSV } });
    const failed = await mountOne(chart(`${other}/data.csv`));
    expect(textOf(failed, ".panel")).toContain("(without permission)");
    expect(warn.mock.calls.flat().join()).toContain("Access-Control-Allow-Origin");
  });

  it("that does not answer is something else", async () => {
    allow(other);
    await commands.otherSite({ "/data.csv": { breaks: true } });
    expect(textOf(await mountOne(chart(`${other}/data.csv`)), ".panel")).toContain("(no answer)");
  });

  it.each(["*", "data.test", "https://data.test.evil.example", "javascript:alert(1)"])(
    "is not named by “%s”",
    async (origin) => {
      allow(origin);
      expect(textOf(await mountOne(chart(`${other}/data.csv`)), ".panel")).toContain("on another site");
    },
  );

  it("is not named by a meta element in the article", async () => {
    const [failed] = await mount(`<meta name="report-charts-origins" content="${other}">${chart(`${other}/data.csv`)}`);
    expect(textOf(failed as ChartElement, ".panel")).toContain("on another site");
  });

  it("is sent no cookies", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    await chartOf({ body: CSV });
    expect(fetched.mock.calls.map(([, init]) => init?.credentials)).toEqual(["omit"]);
    fetched.mockRestore();
  });
});

describe("another try", () => {
  it("keeps the panel and its button while it lasts, and gives the focus to the chart when it has worked", async () => {
    const failed = await chartOf({ status: 503 });
    const button = query(failed, ".panel button");
    button.focus();
    button.click();
    await vi.waitFor(() => expect(textOf(failed, ".panel")).not.toContain("Loading"));
    expect(failed.shadowRoot?.activeElement).toBe(button);
    await commands.answers({ "/given/data.csv": { body: CSV } });
    button.click();
    await failed.updateComplete;
    await vi.waitFor(() => expect(failed.shadowRoot?.activeElement?.localName).toBe("figure"));
    expect(pictureTexts(failed)).toContain("2.5");
  });

  it("does not take the focus from where the reader has gone", async () => {
    const failed = await chartOf({ status: 503 });
    const field = document.createElement("input");
    document.body.append(field);
    await commands.answers({ "/given/data.csv": { body: CSV } });
    query(failed, ".panel button").click();
    field.focus();
    await vi.waitFor(() => expect(pictureTexts(failed)).toContain("2.5"));
    await failed.updateComplete;
    expect(document.activeElement).toBe(field);
  });
});
