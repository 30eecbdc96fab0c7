import { describe, expect, it } from 'vitest';
import { exampleDocumentSite, examplePeriod } from './annual-report/annual-report.examples';
import { makePdfHere } from './make-pdf-here';
import { readPdf } from './reading/read-pdf';
import { toArchivable } from './to-archivable';

const make = () =>
  makePdfHere({
    template: 'annual-report',
    data: { view: examplePeriod, site: exampleDocumentSite('zh'), dataDate: '2026-01-03' },
  });

const END = /startxref\n\d+\n%%EOF/;

/** The file before anything was added to it, and what was added. */
async function takeApart() {
  const text = Buffer.from(await make()).toString('latin1');
  const found = END.exec(text);
  const end = (found?.index ?? 0) + (found?.[0].length ?? 0);
  return { before: text.slice(0, end), added: text.slice(end) };
}

describe('toArchivable', () => {
  it('should leave the accessible file as it is and add only what says more', async () => {
    const { before, added } = await takeApart();
    const first = await readPdf(Buffer.from(before, 'latin1'));
    const whole = await readPdf(await make());
    expect(first.xmp).not.toContain('pdfaid');
    expect(whole).toEqual({ ...first, xmp: whole.xmp });
    expect(added.match(/^\d+ 0 obj$/gm)).toHaveLength(3);
  });

  it('should describe itself in XML that names every schema it uses', async () => {
    const { xmp } = await readPdf(await make());
    expect(xmp.match(/<pdfuaid:part>1<\/pdfuaid:part>/g)).toHaveLength(1);
    expect(xmp.match(/xmlns:pdfuaid=/g)).toHaveLength(1);
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(xmp).toContain('潮汐测量示例中心');
  });

  it('should say what its colours mean by the profile that they are given in', async () => {
    const { before, added } = await takeApart();
    const profile = /\/DestOutputProfile (\d+) 0 R/.exec(added)?.[1];
    expect(before.includes(`[/ICCBased ${profile} 0 R]`)).toBe(true);
    expect(added).toContain('/S /GTS_PDFA1');
    expect(/\/OutputIntents \[(\d+) 0 R\]/.exec(added)?.[1]).toBe(
      /(\d+) 0 obj\n<<\n {2}\/Type \/OutputIntent/.exec(added)?.[1],
    );
  });

  it('should refuse what it cannot read', () => {
    expect(() => toArchivable(Buffer.from('%PDF-1.7'), Buffer.from(''))).toThrow(/not built as expected/);
  });
});
