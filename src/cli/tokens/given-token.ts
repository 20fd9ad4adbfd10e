/** A custom property as a file of tokens has it. */
export interface GivenToken {
  /** With its dashes. */
  readonly name: string;
  readonly value: string;
  /** Of the file, from 1. */
  readonly line: number;
}
