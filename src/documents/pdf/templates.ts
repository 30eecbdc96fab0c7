import type { AnnualReportInput } from './annual-report/to-annual-report';
import type { DossierInput } from './dossier/to-dossier';
import type { MeetingRecordInput } from './meeting-record/to-meeting-record';

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
