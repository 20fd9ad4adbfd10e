import type { Vocabulary } from "./vocabulary.js";

export const en: Vocabulary = {
  months: [["sept", 9]],
  times: {
    fiscalYear: "fy, cy, fiscal, fiscal year, financial year, calendar year",
    quarter: "q",
    quarterNames: "quarter",
    half: "h",
    halfNames: "half, half-year, half year",
    week: "w",
    weekNames: "cw, week",
    dayEndings: "st, nd, rd, th",
  },
  outlook: "forecast, projected, estimate, estimated, est, est., proj, proj., budget, target, plan, planned",
  yearHeader: { words: "year, years, fy" },
  periodHeader: { words: "date, dates, quarter, quarters, month, months, week, weeks, period, periods, time" },
  quarterHeader: "quarter",
  monthHeader: "month",
  halfHeader: "half",
  idHeader:
    "id, id number, identifier, code, zip, postcode, fips, cik, naics, sic, isic, nace, gtin, ean, isbn, lei, latitude, longitude, lat, lon, lng",
  runningNumber:
    "#, no, s no, sr no, sl no, s/n, sn, serial, serial no, serial number, running no, running number, item no, line no, " +
    "id, row, row no, row number, rank, ranking, pos, position",
  remarkHeader: "note, notes, comment, comments, remark, remarks, source, sources, locator, footnote, footnotes",
  statusHeader: "status, scenario, type of figure, data type",
  growthHeader: { words: "cagr, growth, change, variation, yoy, y-o-y, y/y" },
  rateHeader: "rate, rates",
  growthRateHeader: "cagr, growth rate",
  shareHeader: { words: "share", except: "share price" },
  percentageHeader: { words: "percentage", except: "percentage point, percentage points" },
  base: "base, base year, current, current year",
  status: {
    reported: "reported, actual, actuals, historical, historic, observed, published, measured, real",
    projected:
      "projected, projection, forecast, forecasted, estimate, estimated, expected, predicted, outlook, proj, est",
    modelled: "modelled, modeled, interpolated",
    letters: { reported: "a", projected: "e, f, p" },
  },
  total:
    "total, totals, grand total, grand totals, overall total, overall totals, total general, sum, overall, all segments, " +
    "all regions, all categories, all markets, all products",
  subtotal: "subtotal, subtotals, sub-total, sub-totals",
  blank: "n/a, #n/a",
  missing: "na, na., n.a, n.a., n a, n a., n. a, n. a., nd, nd., n.d, n.d., n d, n d., n. d, n. d., null, nan, none",
  magnitudes: [
    [2, "hundred"],
    [3, "k, thousand, thousands"],
    [5, "lakh, lakhs, lac"],
    [6, "m, mn, mm, mln, million, millions"],
    [7, "cr, crore, crores"],
    // Carried over untranslated into reports in other languages, and read as here.
    [9, "b, bn, bln, billion, billions"],
    [12, "t, tn, trn, trillion, trillions"],
  ],
  currencies: [
    ["USD", "dollar, dollars"],
    ["EUR", "euro, euros"],
    ["GBP", "pound, pounds"],
    ["JPY", "yen"],
    ["CNY", "rmb, yuan"],
    ["INR", "rs, rupee, rupees"],
  ],
  percent: "percent, pct",
  percentPhrase: "per cent",
  beside: { fillers: "in, of, the, a", lead: "in", range: "to" },
  propertyYear:
    "founded, established, establishment, founding, foundation, formed, inception, incorporated, incorporation, launch, " +
    "launched, approval, approved, introduced, introduction, birth, born, opened, opening, built, commissioned, acquired, " +
    "acquisition, ipo, listed since, since, expiry",
  measureHeader:
    "metric, metrics, measure, indicator, indicators, kpi, key figure, key figures, attribute, report attribute, attributes, " +
    "parameter, parameters, particular, particulars, item, items, detail, details, report metric, report metrics, " +
    "report coverage, description, feature, features, fact, facts, financials, line item",
  unitHeader: "unit, units, unit of measure, uom",
  redacted:
    "redacted, confidential, on request, upon request, available on request, undisclosed, not disclosed, withheld, tbd, tba",
  qualifiers: {
    about:
      "about, approx, approx., approximately, around, circa, ca, ca., c., roughly, nearly, almost, an estimated, est.",
    over: "over, more than, above, greater than, exceeding, in excess of",
    upTo: "up to, at most, no more than",
    under: "under, below, less than, fewer than",
    atLeast: "at least, upwards of",
  },
  whole: "world, worldwide, global, globally, total, totals, overall, aggregate, combined, entire, all",
  source: "source, sources, data source, data sources",
  note: "note, notes, n.b.",
};
