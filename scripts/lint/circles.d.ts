/** What a text imports of its own project, as paths below src. */
export function importsOf(file: string, text: string): string[];

/** The shortest way from a file back to itself, or null when there is none. */
export function circleThrough(file: string, imports: ReadonlyMap<string, readonly string[]>): string[] | null;
