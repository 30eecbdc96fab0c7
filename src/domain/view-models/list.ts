/** One value that a list can be filtered by. */
export type FilterOption = {
  /** As it stands in the address. */
  readonly value: string;
  /** How many rows the list would have with it, the other filters kept. */
  readonly count: number;
  readonly isCurrent: boolean;
};

/** What an address asked for that the list does not have. Said to the reader, never ignored. */
export type FilterProblem<Name extends string> =
  | { readonly kind: 'unknown-value'; readonly name: Name; readonly value: string }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'unknown-page'; readonly value: string };

/** A filtered list, one page of it. */
export type ListView<Row, Name extends string> = {
  /** The rows of this page. */
  readonly rows: readonly Row[];
  /** Rows with the filters. */
  readonly matching: number;
  /** Rows without any filter. */
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly filters: readonly { readonly name: Name; readonly options: readonly FilterOption[] }[];
  /** The filters that hold, in the order of the groups. */
  readonly current: Readonly<Partial<Record<Name, string>>>;
  readonly problems: readonly FilterProblem<Name>[];
};
