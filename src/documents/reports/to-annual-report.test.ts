import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEvents } from '@/domain/events/event-facts.arbitrary';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import { shownValue } from '@/domain/periods/shown-value';
import { SHOWN_FIGURES } from '@/domain/totals/figures';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { Block, Run } from '../docx/block';
import { bareActivity, en, meeting, toPeriod, toWords, training, zh } from '../tables/tables.examples';
import { toAnnualReport } from './to-annual-report';

const head = { publisher: en('Example centre'), dataDate: '2026-11-25', isDemonstration: false };

const reportOf = (view: PeriodPage, locale: 'en' | 'zh' = 'en') =>
  toAnnualReport(view, head, toWords(locale));

type TableBlock = Extract<Block, { kind: 'table' }>;

const tablesOf = (blocks: readonly Block[]) =>
  blocks.filter((block): block is TableBlock => block.kind === 'table');

const headingsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.depth === 1 ? [block.text.text] : []));

/** Every run of a document, with those of its notes. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    return block.kind === 'table' ? block.rows.flat(2) : block.runs;
  });
  return runs.flatMap((run) => [run, ...(run.note ?? [])]);
}

describe('the report on a period', () => {
  it('should have the sections of the page, whether or not anything is recorded', () => {
    expect(headingsOf(reportOf(toPeriod([])).blocks)).toEqual([
      'Key figures',
      'What was done',
      'Countries and regions',
      'Sustainable Development Goals and priorities',
      'Partners',
      'Governing Board',
      'Publications',
      'Staff and finance',
      'Documents',
      'How to cite',
    ]);
  });

  it('should give each figure as the page does', () => {
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const view = toPeriod(events);
        const [figures] = tablesOf(reportOf(view).blocks);
        for (const [index, id] of SHOWN_FIGURES.entries()) {
          const value = shownValue(view.figures[id]);
          const shown = figures?.rows[index]?.[1]?.[0]?.text ?? '';
          expect(value === null ? shown : Number(shown.replaceAll(',', ''))).toBe(value ?? 'not known yet');
        }
      }),
    );
  });

  it('should say in a note why a figure was given by hand, and where the record comes from', () => {
    const { trainees } = toPeriod([TRAINING_2012]).figures;
    const override = { value: 20, reason: zh('名单'), source: null };
    const plain = toPeriod([TRAINING_2012]);
    const source = {
      title: en('Annual report'),
      url: 'https://example.org/report',
      document: null,
      page: en('p. 4'),
      note: null,
      kind: 'primary',
      retrievedOn: null,
    } as const;
    const view = {
      ...plain,
      sources: [source],
      figures: { ...plain.figures, trainees: { ...trainees, override } },
    };
    const notes = runsOf(reportOf(view).blocks).flatMap(({ note }) => (note ? [note] : []));
    expect(notes.map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
      'Annual report; p. 4',
      'Given by hand: 名单 Source: not named',
    ]);
    expect(notes[0]?.[0]?.href).toBe('https://example.org/report');
    expect(notes[1]?.[0]?.lang).toBe('zh');
  });

  it('should mark titles in the other language, and write dates in words', () => {
    const view = toPeriod([TRAINING_2012], {
      eventsByKind: [
        { family: 'training', kind: 'course', events: [training] },
        { family: 'activity', kind: 'forum', events: [bareActivity] },
      ],
      meetingRows: [meeting],
    });
    const runs = runsOf(reportOf(view).blocks);
    expect(runs.find(({ text }) => text === '论坛')?.lang).toBe('zh');
    expect(runs.find(({ text }) => text === 'Second meeting')?.lang).toBe('en');
    expect(runs.map(({ text }) => text)).toContain('9 September 2012');
    const chinese = runsOf(reportOf(view, 'zh').blocks);
    expect(chinese.map(({ text }) => text)).toContain('2012年9月9日');
    expect(chinese.find(({ text }) => text === 'Second meeting')?.lang).toBe('en');
  });

  it('should carry over formatted text with its headings, lists and links', () => {
    const mark = { kind: 'text', text: 'bold', marks: ['strong'] } as const;
    const view = toPeriod([], {
      highlights: [en('A first course.')],
      narrative: {
        lang: 'zh',
        content: {
          blocks: [
            { kind: 'heading', depth: 0, children: [{ kind: 'text', text: '背景', marks: [] }] },
            { kind: 'paragraph', children: [mark, { kind: 'link', href: '/zh/years', children: [mark] }] },
            {
              kind: 'list',
              isOrdered: false,
              start: 1,
              items: [{ blocks: [{ kind: 'paragraph', children: [mark] }] }],
            },
          ],
        },
      },
    });
    const { blocks } = reportOf(view);
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.text === 'In words');
    expect(blocks.slice(from + 1, from + 5)).toEqual([
      { kind: 'item', runs: [en('A first course.')] },
      { kind: 'heading', depth: 2, text: zh('背景') },
      {
        kind: 'paragraph',
        runs: [
          { ...zh('bold'), isStrong: true },
          { ...zh('bold'), isStrong: true, href: 'https://centre.example/zh/years' },
        ],
      },
      { kind: 'item', runs: [{ ...zh('bold'), isStrong: true }] },
    ]);
  });

  it('should say of an invented centre that it is invented', () => {
    const words = toWords('en');
    const { blocks } = toAnnualReport(toPeriod([]), { ...head, isDemonstration: true }, words);
    expect(runsOf(blocks)[0]?.text).toBe(words.t('layout.demonstration'));
  });
});
