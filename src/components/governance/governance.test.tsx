import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { governanceExamples } from './governance.examples';

const words = (name: keyof typeof governanceExamples) => toWords(drawExample(governanceExamples[name], 'en'));

describe('governance pages', () => {
  const all = Object.values(governanceExamples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );
});

describe('GovernancePage', () => {
  it('should not claim that a board without a recorded end is in office', () => {
    expect(words('full')).toContain('The latest board on record');
    expect(words('full')).toContain('from 1 June 2018, end not known yet');
    expect(words('full')).not.toContain('The board now');
    expect(words('inOffice')).toContain('The board now');
    expect(words('inOffice')).not.toContain('end not known yet');
  });

  it('should name the chair even where the seat has no name', () => {
    expect(words('full')).toMatch(/Amina Example Professor, Example University Chair/);
  });

  it('should count decisions by state', () => {
    expect(words('full')).toMatch(/2 decisions State Number open 1 done 1/);
  });

  it('should say honestly that nothing is recorded', () => {
    for (const sentence of ['Who sits on the board now is not known yet.', 'No meeting is recorded yet.']) {
      expect(words('empty')).toContain(sentence);
    }
  });
});

describe('MeetingPage', () => {
  it('should give each decision with what came of it', () => {
    expect(words('meeting')).toContain(
      '4/1 Adopts the plan. done adoption Responsible : Director Due : 31 December 2020 Follow-up : Published in June.'.replaceAll(
        ' :',
        ':',
      ),
    );
  });

  it('should count UNESCO in whatever capacity, but only who is recorded as present', () => {
    expect(words('meeting')).toContain('One representative of UNESCO is recorded as present.');
  });

  it('should list minutes once, also where the meeting names them twice', () => {
    const html = drawExample(governanceExamples.meeting, 'en');
    const documents = html.slice(html.indexOf('id="documents"'), html.indexOf('next-previous'));
    expect(documents.match(/Minutes of the fourth session/g)).toHaveLength(1);
    expect(documents).toContain('Budget');
  });

  it('should show unknown facts as unknown', () => {
    expect(words('bareMeeting')).toMatch(/Quorum not known yet/);
    expect(words('bareMeeting')).toContain('Who attended is not recorded yet.');
  });
});
