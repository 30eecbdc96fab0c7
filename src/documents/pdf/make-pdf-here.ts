import { toAnnualReport } from './annual-report/to-annual-report';
import type { DocumentData } from './blocks';
import { compilePdf } from './compile-pdf';
import { toDossier } from './dossier/to-dossier';
import { toMeetingRecord } from './meeting-record/to-meeting-record';
import type { PdfRequest } from './templates';

/** What a template is filled with. */
function toData(request: PdfRequest): DocumentData {
  switch (request.template) {
    case 'annual-report':
      return toAnnualReport(request.data);
    case 'meeting-record':
      return toMeetingRecord(request.data);
    case 'dossier':
      return toDossier(request.data);
  }
}

/**
 * Makes a PDF in this process; `makePdf` has it made in another.
 * @throws Error with what Typst says, when it cannot be made
 */
export async function makePdfHere(request: PdfRequest): Promise<Uint8Array> {
  return compilePdf(request.template, toData(request));
}
