import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import type { AnnualReportInput } from './annual-report/to-annual-report';
import type { DossierInput } from './dossier/to-dossier';
import type { MeetingRecordInput } from './meeting-record/to-meeting-record';

/** Whose document it is, in which language, and where the site is. */
export type DocumentSite = {
  readonly locale: Locale;
  readonly name: LangText;
  readonly shortName: string;
  /** Scheme and host, without a slash at the end. */
  readonly url: string;
  /** True for the fictional centre: every page then says so. */
  readonly isDemonstration: boolean;
  /** True for what is made for external reviewers: every page then says so. */
  readonly isForReviewers?: boolean;
};

/** The documents that can be made, each with what it is made from. */
export type PdfTemplates = {
  readonly 'annual-report': AnnualReportInput;
  readonly 'meeting-record': MeetingRecordInput;
  readonly dossier: DossierInput;
};

export type PdfTemplate = keyof PdfTemplates;

/** A document to be made. */
export type PdfRequest = {
  readonly [Template in PdfTemplate]: { readonly template: Template; readonly data: PdfTemplates[Template] };
}[PdfTemplate];
