import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { category2Examples } from './category-2.examples';

type Name = keyof typeof category2Examples;
const html = (name: Name) => drawExample(category2Examples[name], 'en');
const words = (name: Name) => toWords(html(name));

describe('category 2 pages', () => {
  const all = Object.values(category2Examples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );
});

describe('the status line', () => {
  it('should give expiry and review where both are known', () => {
    expect(words('renewal')).toContain(
      'An agreement is in force until 4 May 2028. It is to be reviewed by 4 November 2027.',
    );
  });

  it('should not conclude an expiry', () => {
    expect(words('renewalOpen')).toContain(
      'An agreement is in force. Until when, and by when it is to be reviewed, is not known yet.',
    );
    expect(words('renewalOpen')).toMatch(/To be reviewed by not known yet/);
  });

  it.each(['category2Empty', 'agreementEmpty', 'renewalEmpty'] as const)('should be honest on %s', (name) => {
    expect(words(name)).toContain('Which agreement is in force now, and until when, is not known yet.');
  });
});

describe('RenewalPage', () => {
  it('should say one thing once where an agreement entered into force on the day of signing', () => {
    expect(words('renewal')).toContain('Signed: Agreement of 2020');
    expect(words('renewal')).not.toContain('In force: Agreement of 2020');
  });

  it('should keep an agreement of which no date is known', () => {
    expect(words('renewal')).toContain('Agreement of 2012: dates not known yet');
  });
});

describe('AgreementPage', () => {
  it('should hold the anchors that permanent addresses lead to', () => {
    for (const id of ['AGR-2020', 'AGR-2012', 'FUN-01', 'CMT-07', 'CMT-08']) {
      expect(html('agreement')).toContain(` id="${id}"`);
    }
  });
});

describe('CriteriaPage', () => {
  it('should say how much evidence there is and what is missing', () => {
    expect(words('criteria')).toMatch(/A1 Which agreement is in force\? 2 pieces given No gap is named\./);
    expect(words('criteria')).toMatch(
      /B1 Which agreement is in force\? none yet not written yet Nothing is tagged yet\./,
    );
    expect(words('criteria')).toMatch(/questions 2 with evidence 1 with a gap named 1/);
  });
});

describe('CriterionPage', () => {
  it('should number the evidence and give the fingerprint of a file', () => {
    expect(words('criterion')).toMatch(
      /1 The minutes say so\..* 2 Fourth meeting .* 3 Known from a letter\./,
    );
    expect(html('criterion')).toContain('2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae');
  });

  it('should give the figures of each period, latest first, with how well they are known', () => {
    expect(words('criterionFigures')).toMatch(
      /Figures by period .* board meetings 2021 not known yet \(.*\) 28 \(.*Lists are on paper.*\) 0 2020 1 \(known for all 1 training\) 16 \(known for all 1 training\)/,
    );
    expect(html('criterionFigures')).toContain('href="/en/years/2020"');
    expect(words('criterion')).not.toContain('Figures by period');
  });

  it('should say openly that answer and evidence are missing', () => {
    expect(words('criterionEmpty')).toContain('The answer is not written yet.');
    expect(words('criterionEmpty')).toContain('No evidence is recorded yet.');
  });
});
