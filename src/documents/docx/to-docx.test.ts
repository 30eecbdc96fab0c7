import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LangText } from '@/domain/lang-text';
import type { TextDocument } from './block';
import { toDocx } from './to-docx';

const en = (text: string): LangText => ({ text, lang: 'en' });
const zh = (text: string): LangText => ({ text, lang: 'zh' });

const report: TextDocument = {
  title: en('Report & figures'),
  publisher: 'Example centre',
  description: 'What was done',
  locale: 'en',
  blocks: [
    { kind: 'heading', depth: 1, text: en('Key figures') },
    { kind: 'paragraph', runs: [{ ...en('People trained'), note: [zh('学员名单')] }] },
    { kind: 'heading', depth: 2, text: zh('培训') },
    { kind: 'item', runs: [{ ...en('Handbook'), href: 'https://example.org/a?b=1&c=2' }] },
    {
      kind: 'table',
      caption: en('Figures'),
      headings: [en('Figure'), en('Value')],
      isNumeric: [false, true],
      rows: [[[en('trainees')], [{ ...en('16'), note: [en('Given by hand.')] }]]],
    },
  ],
};

async function partsOf(document: TextDocument): Promise<Record<string, string>> {
  const files = Object.entries(unzipSync(await toDocx(document)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a text document as DOCX', () => {
  it('should have real headings, and tables whose heading rows are marked', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(report);
    const styles = [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style);
    expect(styles).toEqual(['Title', 'Heading1', 'Heading2', 'ListParagraph', 'Caption']);
    expect(xml.match(/<w:tr>/g)).toHaveLength(2);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('should say of each run in which language it is', async () => {
    const { 'word/document.xml': xml = '', 'word/footnotes.xml': notes = '' } = await partsOf(report);
    const languageOf = (text: string, part: string) =>
      part.match(new RegExp(`<w:lang w:val="([^"]+)"[^>]*/></w:rPr><w:t[^>]*>${text}<`))?.[1];
    expect(languageOf('Key figures', xml)).toBe('en-GB');
    expect(languageOf('培训', xml)).toBe('zh-CN');
    expect(languageOf('学员名单', notes)).toBe('zh-CN');
    const runs = xml.match(/<w:t[ >]/g) ?? [];
    expect(xml.match(/<w:lang /g)).toHaveLength(runs.length);
  });

  it('should keep notes in the order of the text, and links whole', async () => {
    const parts = await partsOf(report);
    const ids = [...(parts['word/document.xml'] ?? '').matchAll(/footnoteReference w:id="(\d+)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(['1', '2']);
    expect(parts['word/footnotes.xml']).toMatch(/学员名单[\s\S]*Given by hand\./);
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://example.org/a?b=1&amp;c=2"');
  });

  it('should name its title, its publisher and its language', async () => {
    const { 'docProps/core.xml': core = '' } = await partsOf({ ...report, locale: 'zh' });
    expect(core).toContain('<dc:title>Report &amp; figures</dc:title>');
    expect(core).toContain('<dc:creator>Example centre</dc:creator>');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
  });

  it('should be the same bytes each time and in every time zone', async () => {
    const script = `
      import { toDocx } from './src/documents/docx/to-docx.ts';
      import { createHash } from 'node:crypto';
      const report = ${JSON.stringify(report)};
      const hashOf = async () => createHash('sha256').update(await toDocx(report)).digest('hex');
      // The names that chance gives end in any sign, a hyphen among them: two writings would seldom show it.
      const hashes = await Promise.all(Array.from({ length: 60 }, hashOf));
      process.stdout.write([...new Set(hashes)].join(' '));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).split(' ');
    const hashes = ['UTC', 'Asia/Shanghai', 'America/St_Johns'].flatMap(inZone);
    expect(hashes).toHaveLength(3);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(1);
  });
});
