import type { AboutPageView, MilestoneView } from '@/domain/view-models/about';
import type { TextPageView } from '@/domain/view-models/text-page';
import { day, en, exampleRecord, exampleSite, exampleText } from '../record/record.examples';
import type { Example } from '../ui/example';
import { AboutPage } from './about-page';
import { HistoryPage } from './history-page';

const text: TextPageView = { ...exampleRecord, summary: en('In one sentence.'), body: exampleText };

const full: AboutPageView = {
  introduction: text,
  parts: { background: text, mission: text, 'host-institution': { ...text, body: null }, independence: text },
  functions: [{ publicId: 'FUN-01', code: 'F1', text: en('Train officials.'), agreement: null }],
  milestoneCount: 2,
};

const milestone: MilestoneView = {
  publicId: 'MIL-01',
  title: en('Founded'),
  date: day('2012-05-14'),
  text: en('The agreement is signed.'),
  record: { publicId: 'AGR-01', title: en('Agreement of 2012'), route: '/category-2/agreement#AGR-01' },
  sources: [
    ...exampleRecord.sources,
    {
      title: null,
      url: null,
      document: null,
      page: null,
      note: null,
      kind: 'secondary',
      retrievedOn: null,
    },
  ],
};

export const aboutExamples = {
  about: { name: 'about', draw: (words) => <AboutPage view={full} site={exampleSite} {...words} /> },
  empty: {
    name: 'about, nothing written',
    draw: (words) => (
      <AboutPage
        view={{
          introduction: null,
          parts: { background: null, mission: null, 'host-institution': null, independence: null },
          functions: [],
          milestoneCount: 0,
        }}
        site={exampleSite}
        {...words}
      />
    ),
  },
  history: {
    name: 'history',
    draw: (words) => (
      <HistoryPage
        view={{
          years: [
            { year: 2012, milestones: [milestone] },
            {
              year: null,
              milestones: [
                { ...milestone, publicId: 'MIL-02', date: null, text: null, record: null, sources: [] },
              ],
            },
          ],
        }}
        {...words}
      />
    ),
  },
  emptyHistory: {
    name: 'history, none',
    draw: (words) => <HistoryPage view={{ years: [] }} {...words} />,
  },
} satisfies Record<string, Example>;
