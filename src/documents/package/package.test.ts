import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '@/domain/view-models/common';
import { getTranslate } from '@/messages/translate';
import { collectDocuments } from './collect-documents';
import { findEvidenceFile, toEvidenceName } from './evidence-files';
import { toIndex } from './to-index';

const words = { t: getTranslate('en'), locale: 'en', siteUrl: 'https://example.org' } as const;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const document: DocumentView = {
  publicId: 'DOC-2012-01',
  title: { text: 'Minutes & more', lang: 'zh' },
  kind: 'minutes',
  reference: null,
  date: null,
  language: 'en',
  version: null,
  href: '/api/documents/file/minutes%202012.pdf',
  isExternal: false,
  mimeType: 'application/pdf',
  bytes: 5,
  sha256: hashOf('bytes'),
  pages: 1,
  access: 'public',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evidence-'));
  await writeFile(path.join(folder, 'minutes 2012.pdf'), 'bytes');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the file of a document', () => {
  it('should be found where it is stored, and named by its record', async () => {
    const found = await findEvidenceFile(document, folder);
    expect(found).toMatchObject({ bytes: 5, sha256: hashOf('bytes'), problem: null });
    expect(toEvidenceName(found)).toBe('evidence/DOC-2012-01.pdf');
  });

  it.each([
    ['gone', { href: '/api/documents/file/lost.pdf' }],
    ['changed', { sha256: hashOf('other') }],
    ['elsewhere', { href: 'https://example.org/a.pdf', isExternal: true }],
    ['no-file', { href: null }],
  ] as const)('should be said to be %s where it is', async (problem, fields) => {
    expect((await findEvidenceFile({ ...document, ...fields }, folder)).problem).toBe(problem);
  });

  it('should never be looked for outside its folder', async () => {
    const outside = { ...document, href: '/api/documents/file/..%2F..%2Fetc%2Fpasswd' };
    expect((await findEvidenceFile(outside, folder)).problem).toBe('gone');
  });
});

describe('collectDocuments', () => {
  it('should find each document once, however deep it is named', () => {
    const other = { ...document, publicId: 'DOC-2011-01' };
    const view = { a: [{ evidence: [document, { record: other }] }], b: { c: document, d: null } };
    expect(collectDocuments(view).map(({ publicId }) => publicId)).toEqual(['DOC-2011-01', 'DOC-2012-01']);
  });
});

describe('the index of a package', () => {
  it('should name what is missing and why, and escape what records say', async () => {
    const lost = await findEvidenceFile({ ...document, href: '/api/documents/file/lost.pdf' }, folder);
    const html = toIndex(
      {
        title: 'Dossier <2012>',
        publisher: { text: 'Centre', lang: 'en' },
        facts: [['Years', '2012']],
        notices: [],
        sections: [{ title: 'Data', files: [{ name: 'data/a b.csv', title: document.title, bytes: 5 }] }],
        missing: [lost],
      },
      words,
    );
    expect(html).toContain('Dossier &lt;2012&gt;');
    expect(html).toContain('href="data/a%20b.csv"');
    expect(html).toContain('<span lang="zh-Hans">Minutes &amp; more</span>');
    expect(html).toContain('DOC-2012-01: its file is no longer in the storage of the site');
  });
});
