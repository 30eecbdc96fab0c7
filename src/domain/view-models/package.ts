import type { PackageState, PackageStep } from '../packages';
import type { ReviewRangeView } from './review';

/** A package that somebody asked for. */
export type PackageView = {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly state: PackageState;
  /** Per cent. */
  readonly progress: number;
  readonly step: PackageStep | null;
  /** What it lacks, or why it could not be made; one line each. */
  readonly problems: readonly string[];
  readonly name: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
  /** Where its file is, once it is done. */
  readonly href: string | null;
  /** When it was asked for, ISO 8601. */
  readonly createdAt: string;
};

/** Where a package can be had. */
export type PackagePageView = {
  readonly range: ReviewRangeView;
  /** The one that the address asks about; null: none. */
  readonly package: PackageView | null;
  /** The address asks about one that is not there. */
  readonly isMissing: boolean;
  /** Why no package was begun. */
  readonly problem: 'busy' | 'form' | null;
  /** Finished packages that staff made for reviewers; for reviewers alone. */
  readonly forReviewers: readonly PackageView[];
};
