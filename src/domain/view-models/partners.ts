import type { Iso3 } from '../countries/country-table';
import type { PartialDate } from '../dates/partial-date';
import type { LangText } from '../lang-text';
import type { InstrumentKind, PartnerKind } from '../partners/partner-kinds';
import type { DocumentView, RecordLink, RecordView } from './common';
import type { EventRow } from './events';
import type { ListView } from './list';
import type { MediaView } from './media';

/** A partner as a row of a list. */
export type PartnerRow = {
  readonly publicId: string;
  readonly name: LangText;
  readonly acronym: string | null;
  readonly route: string;
  readonly kind: PartnerKind | null;
  readonly city: LangText | null;
  readonly country: Iso3 | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** Trainings and activities in which it had a part. */
  readonly eventCount: number;
};

export type PartnersPageView = ListView<PartnerRow, 'kind' | 'region' | 'country'>;

export type InstrumentView = {
  readonly kind: InstrumentKind | null;
  readonly signedOn: PartialDate | null;
  readonly validUntil: PartialDate | null;
  readonly signatories: LangText | null;
  readonly document: DocumentView | null;
};

export type PartnerPageView = RecordView & {
  readonly row: PartnerRow;
  readonly slug: string;
  readonly ror: string | null;
  readonly wikidata: string | null;
  readonly website: string | null;
  readonly description: LangText | null;
  readonly logo: MediaView | null;
  readonly instruments: readonly InstrumentView[];
  readonly events: {
    readonly trainings: number;
    readonly activities: number;
    /** The latest of them, latest first. */
    readonly latest: readonly EventRow[];
  };
  /** Board seats held by people of this partner. */
  readonly boardTerms: readonly RecordLink[];
};
