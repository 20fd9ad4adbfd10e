/** Packages of the tests that come without types: what the tests use of them. */
declare module "datapackage" {
  interface Descriptor {
    readonly resources: readonly object[];
  }
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    /** Rows by the names of their fields, cast to the types of the schema. @throws where a cell is not of its type */
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  export interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  const library: {
    readonly Package: { load(descriptor: string | object, options?: { basePath?: string }): Promise<Package> };
    /** Against the profile that the descriptor names, its schemas, and the library's own rules. */
    validate(descriptor: string | object): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
  };
  export type { Descriptor };
  export default library;
}

declare module "csv-spectrum" {
  interface Case {
    readonly name: string;
    readonly csv: Buffer;
    readonly json: Buffer;
  }
  export default function spectrum(done: (error: Error | null, cases: Case[]) => void): void;
}
