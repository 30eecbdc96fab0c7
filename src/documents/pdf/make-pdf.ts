import { makeDocument } from '../process/make-document';
import type { PdfRequest, PdfTemplate, PdfTemplates } from './templates';

/**
 * Makes a PDF from view models, in the process for documents. The same data give the same bytes.
 * @throws DocumentError when it cannot be made, takes too long, or too many wait already
 */
export function makePdf<Template extends PdfTemplate>(
  template: Template,
  data: PdfTemplates[Template],
): Promise<Uint8Array> {
  return makeDocument('pdf', { template, data } as PdfRequest);
}
