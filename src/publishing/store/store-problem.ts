/** Something found in the folder of the store that should not be; it has been removed already. */
export type StoreProblem = {
  readonly kind: 'unreadable record' | 'damaged answer' | 'files without a record';
  /** What was removed, relative to the folder of the store. */
  readonly files: readonly string[];
  readonly reason: string;
};

/** Gets to know what had to be removed; a loss is no error, because every answer can be made again. */
export type ReportProblem = (problem: StoreProblem) => void;
