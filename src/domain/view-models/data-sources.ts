import type { RecordTableId } from '../tables/data-files';
import type { AgreementPageView, CriteriaPageView, RenewalPageView } from './category-2';
import type { DocumentView } from './common';
import type { CountriesPageView } from './countries';
import type { FunctionsPageView, GapsPageView, WorkPlanPageView } from './dossier';
import type { EventListRow } from './event-lists';
import type { MeetingDecision, MeetingRow } from './governance';
import type { PartnerRow } from './partners';
import type { PeriodRow } from './periods';
import type { PublicationRow } from './publications';
import type { SdgsPageView } from './sdgs';

type Sources = {
  readonly periods: readonly PeriodRow[];
  readonly trainings: readonly EventListRow[];
  readonly activities: readonly EventListRow[];
  readonly countries: CountriesPageView;
  readonly 'country-groups': CountriesPageView;
  readonly sdgs: SdgsPageView;
  readonly partners: readonly PartnerRow[];
  readonly publications: readonly PublicationRow[];
  readonly documents: readonly DocumentView[];
  readonly meetings: readonly MeetingRow[];
  readonly decisions: readonly MeetingDecision[];
  readonly agreements: AgreementPageView;
  readonly functions: AgreementPageView;
  readonly commitments: AgreementPageView;
  readonly evaluations: RenewalPageView;
  readonly recommendations: RenewalPageView;
  readonly criteria: CriteriaPageView;
  readonly 'functions-by-period': FunctionsPageView;
  readonly 'work-plan': WorkPlanPageView;
  readonly gaps: GapsPageView;
};

/** What each table of the record is made from: the rows of its list, whole, or what its page is drawn from. */
export type DataSources = { readonly [Id in RecordTableId]: Sources[Id] };
