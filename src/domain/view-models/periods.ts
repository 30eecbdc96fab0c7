import type { GroupId } from '../countries/country-groups';
import type { Iso3 } from '../countries/country-table';
import type { M49RegionCode } from '../countries/m49';
import type { EventFacts } from '../events/event-facts';
import type { LangText } from '../lang-text';
import type { PeriodYears } from '../periods/period';
import type { SdgGoal } from '../sdgs';
import type { FigureId } from '../totals/figures';
import type { SafeRegion } from '../totals/to-safe-regions';
import type { Total } from '../totals/total';

import type { TagTotal } from '../totals/total-by-tag';
import type { DocumentView, RecordLink, RecordView } from './common';
import type { EventRow } from './events';
import type { MeetingRow } from './governance';
import type { PublicationRow } from './publications';
import type { RichTextView } from './rich-text';

/** A period as other pages point to it. */
export type PeriodLink = PeriodYears & {
  readonly slug: string;
  readonly publicId: string;
  /** The title staff gave it, else its years. */
  readonly title: LangText;
  readonly route: string;
};

/** A figure of a period: computed, or given by hand with a reason where the records cannot give it yet. */
export type PeriodFigure = {
  readonly id: FigureId;
  readonly total: Total;
  readonly override: {
    readonly value: number;
    readonly reason: LangText | null;
    readonly source: string | null;
  } | null;
};

/** A period as a line of the record since 2012. */
export type PeriodRow = PeriodLink & {
  readonly summary: LangText | null;
  readonly mode: 'onsite' | 'online' | 'mixed' | null;
  readonly figures: Readonly<Record<FigureId, PeriodFigure>>;
  readonly meetings: number;
  readonly publications: number;
  /** What its mark is drawn from: figures, no names (see cacheTags.counts). */
  readonly events: readonly EventFacts[];
};

export type MoneyLine = {
  readonly label: LangText | null;
  readonly kind: string | null;
  readonly amount: number | null;
};

/** What was done in the period with one partner, most first. */
export type PartnerShare = RecordLink & { readonly events: number };

export type PeriodPage = PeriodRow &
  RecordView & {
    readonly highlights: readonly LangText[];
    readonly narrative: RichTextView | null;
    readonly eventsByKind: readonly {
      readonly family: 'training' | 'activity';
      readonly kind: string;
      readonly events: readonly EventRow[];
    }[];
    readonly countries: readonly Iso3[];
    /** By M49 sub-region, and by UNESCO's electoral groups; small groups stand together. */
    readonly regions: readonly SafeRegion<M49RegionCode>[];
    readonly unescoGroups: readonly SafeRegion<GroupId>[];
    readonly sdgs: readonly TagTotal<SdgGoal>[];
    readonly programmeOutputs: readonly TagTotal<string>[];
    readonly priorities: readonly TagTotal<string>[];
    readonly partners: readonly PartnerShare[];
    readonly meetingRows: readonly MeetingRow[];
    readonly publicationRows: readonly PublicationRow[];
    readonly annualReports: readonly DocumentView[];
    readonly workPlans: readonly DocumentView[];
    readonly documents: readonly DocumentView[];
    /** Calendar date on which the report went to UNESCO, YYYY-MM-DD. */
    readonly submittedToUnescoOn: string | null;
    readonly staff: {
      readonly total: number | null;
      readonly female: number | null;
      readonly male: number | null;
      readonly international: number | null;
    };
    readonly finance: {
      readonly currency: string | null;
      readonly income: readonly MoneyLine[];
      readonly expenditure: readonly MoneyLine[];
      readonly inKind: LangText | null;
      readonly audits: readonly DocumentView[];
    };
    readonly previous: PeriodLink | null;
    readonly next: PeriodLink | null;
  };

/** Two periods side by side; each is null when the address names none or one that does not exist. */
export type ComparePage = {
  readonly periods: readonly PeriodLink[];
  readonly a: PeriodRow | null;
  readonly b: PeriodRow | null;
  /** The names in the address that fit no period. */
  readonly unknown: readonly string[];
};
