import type { PartialDate } from '@/domain/dates/partial-date';
import type { LangText } from '@/domain/lang-text';
import type { DocumentView, RecordView } from '@/domain/view-models/common';
import type { RichTextView } from '@/domain/view-models/rich-text';
import type { SiteReference } from '@/domain/view-models/site-reference';

/** A fictional centre: examples show states, never facts about the real one. */
export const en = (text: string): LangText => ({ text, lang: 'en' });
export const zh = (text: string): LangText => ({ text, lang: 'zh' });
export const day = (date: string): PartialDate => ({ date, precision: 'day' });

export const exampleSite: SiteReference = { publisher: en('Example Centre'), url: 'https://centre.example' };

export const exampleRecord: RecordView = {
  publicId: 'XXX-2020-01',
  title: en('Example record'),
  verification: 'confirmed',
  verificationNote: null,
  sources: [
    {
      title: en('Report of 2020'),
      url: 'https://centre.example/report',
      document: null,
      page: en('page 3'),
      note: null,
      kind: 'primary',
      retrievedOn: '2026-01-02',
    },
  ],
  updatedAt: '2026-01-03T10:00:00.000Z',
};

/** A record of which nothing but its existence is recorded. */
export const exampleBareRecord: RecordView = { ...exampleRecord, verification: 'unverified', sources: [] };

export const exampleFile: DocumentView = {
  publicId: 'DOC-2020-01',
  title: en('Minutes of the fourth session'),
  kind: 'minutes',
  reference: 'GB/4/2',
  date: day('2020-05-04'),
  language: 'en',
  version: '2',
  href: '/api/documents/file/minutes.pdf',
  isExternal: false,
  mimeType: 'application/pdf',
  bytes: 250_000,
  sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  pages: 12,
  access: 'public',
};

export const exampleText: RichTextView = {
  lang: 'en',
  content: {
    blocks: [
      { kind: 'heading', depth: 0, children: [{ kind: 'text', text: 'A heading of the text', marks: [] }] },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'A paragraph of the text.', marks: [] }] },
    ],
  },
};
