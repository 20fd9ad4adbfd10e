/**
 * Every figure of the report, written down a second time from the report itself: file, row, and the numbers of the row
 * with its locator. Never generate this table from the files that it checks.
 */

type Year = number | null;

/** Id, first size, its year, projected size, its year, stated rate in percent, its period, locator. */
export const MARKETS: readonly (readonly [string, number, number, number, number, number, Year, Year, string])[] = [
  ["iomt", 48.7, 2022, 370.9, 2032, 23.15, 2023, 2032, "Introduction, paragraph 1"],
  ["remote-patient-monitoring", 6.7, 2022, 78.4, 2032, 28.7, null, null, "Statistics, item 12"],
  ["wearable-medical-devices", 34.9, 2022, 156.0, 2032, 16.6, null, null, "Statistics, item 13"],
  ["telemedicine", 63.5, 2022, 590.9, 2032, 25.7, null, null, "Statistics, item 14"],
  ["telehealth", 7.7, 2022, 36.5, 2032, 17.3, null, null, "Statistics, item 15"],
  ["smart-hospital", 60.4, 2023, 361.7, 2033, 19.6, null, null, "Statistics, item 16"],
  ["connected-healthcare", 58.2, 2022, 520.6, 2032, 25.2, null, null, "Statistics, item 17"],
  ["home-healthcare", 369.3, 2022, 797.8, 2032, 8.2, null, null, "Statistics, item 18"],
  ["clinical-workflow", 10.8, 2023, 36.0, 2033, 12.8, null, null, "Statistics, item 19"],
  ["behavioural-rehabilitation", 163.1, 2023, 253.3, 2033, 4.5, null, null, "Statistics, item 20"],
];

/** Id, value, unit, qualifier, status, year, locator. */
export const KEY_FIGURES: readonly (readonly [string, number, string, string | null, string, Year, string])[] = [
  ["remote-monitoring-savings", 305, "USD billion", "about", "projected", null, "Statistics, item 1"],
  ["healthcare-security-market", 8.7, "USD billion", null, "projected", 2023, "Statistics, item 2"],
  ["medical-grade-wearables-market", 14.41, "USD billion", null, "projected", 2026, "Statistics, item 9"],
  ["hipaa-penalty", 1.5, "USD million a year", "up to", "reported", null, "Statistics, item 3"],
  ["device-types", 500_000, "device types", "over", "reported", null, "Statistics, item 4"],
  ["iot-devices", 7, "billion devices", "over", "reported", null, "Statistics, item 5"],
  ["data-points-per-patient", 1000, "data points per patient per day", "over", "reported", null, "Statistics, item 7"],
  ["healthcare-spending-reduction", 0.25, "%", "about", "projected", null, "Statistics, item 6"],
];

/** Id, share, qualifier, status, year, locator. */
export const ADOPTION: readonly (readonly [string, number, string | null, string, Year, string])[] = [
  ["providers-chronic-disease", 0.6, "over", "reported", null, "Statistics, item 8"],
  ["organisations-iot-devices", 0.8, "over", "projected", 2025, "Statistics, item 10"],
  ["us-hospitals", 0.75, null, "projected", 2025, "Statistics, item 11"],
];

/** Segment, share, status, locator. */
export const SEGMENTS: readonly (readonly [string, number, string, string])[] = [
  ["Wearable devices", 0.45, "reported", "Key Takeaways, item 8"],
];

/** Stated for medical-grade wearables, in percent a year. */
export const WEARABLES_RATE = { percent: 21.4, locator: "Statistics, item 9" };

/** The second period that the report states for the growth of the Internet of Medical Things. */
export const SECOND_PERIOD = { from: 2022, to: 2032, locator: "Key Takeaways, item 1" };

/** FDA clearance of monitoring features for Philips and Masimo. */
export const EVENT = { year: 2023, locator: "Introduction, paragraph 4" };

export const DATASET_IDS: readonly string[] = [
  "iomt-market-size",
  "iomt-segment-share",
  "connected-care-markets",
  "iomt-adoption",
  "iomt-key-figures",
  "remote-patient-monitoring-market-size",
  "wearable-medical-devices-market-size",
  "telemedicine-market-size",
  "telehealth-market-size",
  "smart-hospital-market-size",
  "connected-healthcare-market-size",
  "home-healthcare-market-size",
  "clinical-workflow-market-size",
  "behavioural-rehabilitation-market-size",
];
