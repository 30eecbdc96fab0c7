import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentData } from './blocks';
import { replaceMissing } from './fonts/replace-missing';
import type { PdfTemplate } from './templates';
import { toArchivable } from './to-archivable';

/** Found from the working directory, as the program of the process is. */
const HERE = path.join(process.cwd(), 'src/documents/pdf');
const FONTS = path.join(HERE, 'fonts');

/** How many documents what was computed for one is kept: fonts and pictures come again, the rest does not. */
const KEPT_FOR = 2;

type Diagnostic = {
  readonly message?: unknown;
  readonly package?: unknown;
  readonly path?: unknown;
  readonly range?: unknown;
};

let compiler: NodeCompiler | undefined;

/** Reading the fonts takes longer than most documents: once for all. */
function getCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: path.join(HERE, 'typst'),
    fontArgs: [{ fontPaths: [FONTS] }],
  });
  return compiler;
}

function toMessage(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((one) => `${String(one.message)} (${JSON.stringify(one)})`).join('; ');
}

function compile(template: PdfTemplate, data: DocumentData): NodeTypstDocument {
  const typst = getCompiler();
  const made = typst.compile({
    mainFilePath: path.join(HERE, 'typst', `${template}.typ`),
    // Never part of the source: a text of a record is data, whatever it looks like.
    inputs: { data: replaceMissing(JSON.stringify(data), FONTS) },
  });
  if (made.result) return made.result;
  const error = made.takeError();
  throw new Error(`Typst: ${error ? toMessage(typst.fetchDiagnostics(error)) : 'no reason given'}`);
}

/**
 * Sets a document and writes it as a file that is accessible (PDF/UA-1, ISO 14289-1) and archival (PDF/A-2a, ISO
 * 19005-2), each checked by Typst. The same data give the same bytes: its date is that of its data, its identifier
 * is computed from its content.
 * @throws Error with what Typst says
 */
export function compilePdf(template: PdfTemplate, data: DocumentData): Uint8Array {
  const typst = getCompiler();
  try {
    const document = compile(template, data);
    const accessible = typst.pdf(document, { pdfStandard: 'ua-1' });
    return toArchivable(accessible, typst.pdf(document, { pdfStandard: 'a-2a' }));
  } finally {
    typst.evictCache(KEPT_FOR);
  }
}
