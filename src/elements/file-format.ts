/** Files that a reader can save. */
export type FileFormat = "png" | "svg" | "csv";
