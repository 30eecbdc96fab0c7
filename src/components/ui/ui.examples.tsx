import type { LangText } from '@/domain/lang-text';
import type { DocumentView, SourceView } from '@/domain/view-models/common';
import { Cite } from './cite';
import { DataTable } from './data-table';
import { DateText } from './date-text';
import { DefinitionList } from './definition-list';
import { DocumentList } from './document-list';
import { EmptyState } from './empty-state';
import type { Example } from './example';
import { FilterLinks } from './filter-links';
import { JumpLinks } from './jump-links';
import { KeyFigures } from './key-figures';
import { NextPrevious } from './next-previous';
import { Notice } from './notice';
import { Pagination } from './pagination';
import { Paragraphs } from './paragraphs';
import { RecordList } from './record-list';
import { SdgChips } from './sdg-chip';
import { SourcesList } from './sources-list';
import { StatusText } from './status-text';
import { Timeline } from './timeline';
import { TranslationNote } from './translation-note';
import { VerificationNote } from './verification-note';

const en = (text: string): LangText => ({ text, lang: 'en' });
const zh = (text: string): LangText => ({ text, lang: 'zh' });

const exampleDocument: DocumentView = {
  publicId: 'DOC-2012-01',
  title: en('Report of the first year'),
  kind: 'annual-report',
  reference: 'X/2012/1',
  date: { date: '2012-12-01', precision: 'month' },
  language: 'en',
  version: null,
  href: '/api/documents/file/report-2012.pdf',
  isExternal: false,
  mimeType: 'application/pdf',
  bytes: 1_234_567,
  sha256: 'f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2',
  pages: 24,
  access: 'public',
};

/** Known to exist; its text is not here. */
export const exampleMissingDocument: DocumentView = {
  ...exampleDocument,
  publicId: 'DOC-2015-02',
  title: zh('理事会第三次会议纪要'),
  reference: null,
  date: { date: '2015-10-19', precision: 'day' },
  language: 'zh',
  href: null,
  mimeType: null,
  bytes: null,
  sha256: null,
  pages: null,
};

const exampleSource: SourceView = {
  title: en('Report page of the first year'),
  url: 'https://example.org/reports/2012',
  document: null,
  page: en('Paragraph 3'),
  note: null,
  kind: 'primary',
  retrievedOn: '2026-11-02',
};

export const uiExamples: readonly Example[] = [
  {
    name: 'key figures',
    draw: (words) => (
      <KeyFigures
        {...words}
        figures={[
          {
            label: words.locale === 'zh' ? '培训人数' : 'people trained',
            value: 1216,
            coverage: { known: 3, total: 5, noun: 'trainings' },
            note: words.locale === 'zh' ? '女 604 人,男 612 人' : '604 women, 612 men',
            href: '/en/trainings?period=2012',
          },
          {
            label: words.locale === 'zh' ? '学员所在国家' : 'countries of trainees',
            value: 11,
            coverage: { known: 5, total: 5, noun: 'trainings' },
            href: '/en/countries',
            linkText: words.locale === 'zh' ? '查看 11 个国家' : 'See 11 countries',
          },
          {
            label: words.locale === 'zh' ? '培训学时' : 'hours of training',
            value: null,
            coverage: { known: 0, total: 5, noun: 'trainings' },
          },
          {
            label: words.locale === 'zh' ? '理事会会议' : 'meetings of the Governing Board',
            value: 0,
            period: '2012',
          },
        ]}
      />
    ),
  },
  {
    name: 'definition list',
    draw: (words) => (
      <DefinitionList
        t={words.t}
        items={[
          {
            term: words.locale === 'zh' ? '日期' : 'Dates',
            details: (
              <DateText
                date={{ date: '2012-09-09', precision: 'day' }}
                until={{ date: '2012-09-28', precision: 'day' }}
                locale={words.locale}
              />
            ),
          },
          {
            term: words.locale === 'zh' ? '地点' : 'Place',
            details: words.locale === 'zh' ? '北京' : 'Beijing',
          },
          {
            term: words.locale === 'zh' ? '语言' : 'Languages',
            details: words.locale === 'zh' ? ['英文', '中文'] : ['English', 'Chinese'],
          },
          { term: words.locale === 'zh' ? '学时' : 'Hours', details: null },
          {
            term: words.locale === 'zh' ? '状态' : 'State',
            details: [
              <StatusText key="met" state="met" t={words.t} />,
              <StatusText key="partly" state="partly" t={words.t} />,
              <StatusText key="open" state="open" t={words.t} />,
              <StatusText key="unknown" state="unknown" t={words.t} />,
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'record list',
    draw: (words) => (
      <RecordList
        {...words}
        rows={[
          {
            key: 'TRN-2012-01',
            title: en('Methodology training on strategic research in developing countries'),
            href: '/en/trainings/methodology',
            startsOn: { date: '2012-09-09', precision: 'day' },
            endsOn: { date: '2012-09-28', precision: 'day' },
            meta: [words.locale === 'zh' ? '培训班' : 'Course', words.locale === 'zh' ? '北京' : 'Beijing'],
            figure: words.locale === 'zh' ? '11 国 16 人' : '16 people from 11 countries',
          },
          {
            key: 'ACT-2015-01',
            title: zh('国际研讨会'),
            href: '/en/activities/symposium',
            startsOn: { date: '2015-10-01', precision: 'month' },
            meta: [words.locale === 'zh' ? '研讨会' : 'Symposium'],
          },
          { key: 'ACT-2016-01', title: en('A record without a page or a date'), href: null },
        ]}
      />
    ),
  },
  {
    name: 'empty state',
    draw: (words) => <EmptyState t={words.t} />,
  },
  {
    name: 'data table',
    draw: (words) => (
      <DataTable
        t={words.t}
        caption={words.locale === 'zh' ? '各国学员人数,2012 年' : 'Trainees by country, 2012'}
        columns={[
          { key: 'country', header: words.locale === 'zh' ? '国家' : 'Country', cell: (row) => row.country },
          {
            key: 'women',
            header: words.locale === 'zh' ? '女' : 'Women',
            cell: (row) => row.women,
            isNumeric: true,
          },
          {
            key: 'men',
            header: words.locale === 'zh' ? '男' : 'Men',
            cell: (row) => row.men,
            isNumeric: true,
          },
        ]}
        rows={[
          { country: 'Botswana', women: 1, men: 0 },
          { country: 'Egypt', women: 2, men: 12 },
        ]}
        rowKey={(row) => row.country}
        foot={[words.locale === 'zh' ? '合计' : 'Total', 3, 12]}
        onPhones="stack"
      />
    ),
  },
  {
    name: 'table without rows',
    draw: (words) => (
      <DataTable
        t={words.t}
        caption="Nothing"
        columns={[{ key: 'a', header: 'A', cell: () => 'a' }]}
        rows={[]}
        rowKey={() => 'none'}
      />
    ),
  },
  {
    name: 'filters',
    draw: (words) => (
      <FilterLinks
        {...words}
        clearHref="/en/trainings"
        groups={[
          {
            key: 'period',
            name: words.locale === 'zh' ? '时期' : 'Period',
            options: [
              { key: '2012', label: '2012', count: 3, href: '/en/trainings?period=2012', isCurrent: false },
              { key: '2013', label: '2013–2014', count: 14, href: '/en/trainings', isCurrent: true },
            ],
          },
          {
            key: 'format',
            name: words.locale === 'zh' ? '形式' : 'Format',
            options: [
              {
                key: 'online',
                label: words.locale === 'zh' ? '线上' : 'Online',
                count: 2,
                href: '/en/trainings?format=online',
                isCurrent: false,
              },
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'pagination',
    draw: (words) => (
      <Pagination {...words} page={5} pageCount={12} hrefOf={(page) => `/en/trainings?page=${page}`} />
    ),
  },
  {
    name: 'documents',
    draw: (words) => <DocumentList {...words} documents={[exampleDocument, exampleMissingDocument]} />,
  },
  {
    name: 'evidence',
    draw: (words) => (
      <DocumentList {...words} documents={[exampleDocument, exampleMissingDocument]} isEvidence />
    ),
  },
  {
    name: 'sources',
    draw: (words) => (
      <SourcesList
        {...words}
        sources={[
          exampleSource,
          { ...exampleSource, title: null, url: null, document: exampleMissingDocument, kind: 'secondary' },
        ]}
      />
    ),
  },
  {
    name: 'verification',
    draw: (words) => (
      <VerificationNote
        {...words}
        verification="unverified"
        note={null}
        updatedAt="2026-11-20T08:00:00.000Z"
      />
    ),
  },
  {
    name: 'goals',
    draw: (words) => (
      <SdgChips
        {...words}
        items={[
          { goal: 4, href: '/en/sdgs/4', weight: 40 },
          { goal: 9, href: '/en/sdgs/9', weight: 60 },
          { goal: 17, href: '/en/sdgs/17' },
        ]}
      />
    ),
  },
  {
    name: 'timeline',
    draw: (words) => (
      <Timeline
        {...words}
        items={[
          {
            key: 'a',
            date: { date: '2011-11-01', precision: 'month' },
            title:
              words.locale === 'zh' ? '大会批准设立' : 'The General Conference approves the establishment',
            text: words.locale === 'zh' ? '第三十六届会议,巴黎。' : '36th session, Paris.',
          },
          {
            key: 'b',
            date: { date: '2012-05-14', precision: 'day' },
            title: words.locale === 'zh' ? '签署协定' : 'The agreement is signed',
            href: '/en/category-2/agreement',
            isCurrent: true,
          },
          { key: 'c', date: null, title: words.locale === 'zh' ? '续签协定' : 'The agreement is renewed' },
        ]}
      />
    ),
  },
  {
    name: 'jump links',
    draw: (words) => (
      <JumpLinks
        t={words.t}
        links={[
          { id: 'people', label: words.locale === 'zh' ? '人员' : 'People reached' },
          { id: 'documents', label: words.locale === 'zh' ? '文件' : 'Documents' },
          { id: 'sources', label: words.locale === 'zh' ? '来源' : 'Sources' },
        ]}
      />
    ),
  },
  {
    name: 'notice',
    draw: (words) => (
      <Notice tone="attention" title={words.locale === 'zh' ? '请注意' : 'Please note'}>
        <p>{words.locale === 'zh' ? '这些数字尚未核实。' : 'These figures have not been checked yet.'}</p>
      </Notice>
    ),
  },
  {
    name: 'translation note',
    draw: (words) => <TranslationNote {...words} shown={words.locale === 'en' ? 'zh' : 'en'} />,
  },
  {
    name: 'citation',
    draw: (words) => (
      <Cite
        {...words}
        text="Centre (2012). Report of the first year. TRN-2012-01."
        href="https://example.org/id/TRN-2012-01"
      />
    ),
  },
  {
    name: 'paragraphs',
    draw: (words) => (
      <Paragraphs locale={words.locale} text={en('The first paragraph.\n\nThe second one.')} />
    ),
  },
  {
    name: 'neighbours',
    draw: (words) => (
      <NextPrevious
        {...words}
        previous={{ href: '/en/years/2012', label: '2012' }}
        next={{ href: '/en/years/2015-2016', label: '2015–2016' }}
      />
    ),
  },
];
