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
  it('should say step by step where the next renewal stands, and by when', () => {
    expect(words('renewal')).toMatch(
      /1 The host State asks for the renewal done from 4 November 2026 2 .* open 3 .* planned by 4 November 2027 4 .* not known yet/,
    );
  });

  it('should put the computed steps of the next renewal in their place on the time line', () => {
    expect(words('renewal')).toMatch(
      /4 November 2026 Preparation of the renewal begins: .* computed from the expiry 4 November 2027 To be reviewed by: .* 4 May 2028 Expires/,
    );
    expect(words('renewalOpen')).not.toContain('Preparation of the renewal begins');
  });

  it('should say one thing once where an agreement entered into force on the day of signing', () => {
    expect(words('renewal')).toContain('Signed: Agreement of 2020');
    expect(words('renewal')).not.toContain('In force: Agreement of 2020');
  });

  it('should keep an agreement of which no date is known', () => {
    expect(words('renewal')).toContain('Agreement of 2012: dates not known yet');
  });
});

describe('pages of years', () => {
  it('should say of functions what was done, and what is assigned to none', () => {
    expect(words('functions')).toMatch(/2 trainings, 1 activity 2 trainings 1 activity none/);
    expect(words('functions')).toContain('Not assigned to a function none');
  });

  it('should set what was planned beside what came of it, latest first', () => {
    expect(words('workPlan')).toMatch(
      /2022 No work plan of this period is on record yet\. 2020 1 of 2 done, 1 not known yet/,
    );
    expect(words('workPlan')).toMatch(/A training on policy One event\. done Carried out\. A training/);
    expect(words('workPlan')).toContain('not described yet');
  });

  it('should name what is missing with the records that lack it', () => {
    expect(words('gaps')).toMatch(/Number of people 3 of 5 records TRN-2020-01 · and 2/);
    expect(words('gaps')).toMatch(/Annual report none on record/);
    expect(words('gaps')).toContain('Nothing that is expected of this period is missing.');
    expect(html('gaps')).toContain('href="/en/documents?id=DOC-1#DOC-1"');
  });
});

describe('PackagePage', () => {
  it('should ask for the years that it looks at, without a script', () => {
    expect(html('packageAsked')).toContain('action="/api/packages/request" method="post"');
    expect(html('packageAsked')).toMatch(
      /name="from" value="2020".*name="to" value="2022".*name="lang" value="en"/,
    );
  });

  it('should say how far a package is and where to look again', () => {
    expect(words('packageAsked')).toMatch(/is being made .*40 per cent, setting reports and meeting records/);
    expect(html('packageAsked')).toContain('href="/en/category-2/package?from=2020&amp;to=2022&amp;id=7"');
  });

  it('should give the file with its size and checksum, and what it lacks', () => {
    expect(words('packageDone')).toMatch(/Download dossier-2020-2022-en\.zip, 1\.2 MB/);
    expect(html('packageDone')).toContain('href="/api/packages/7/file"');
    expect(words('packageDone')).toContain('DOC-CHARTER: the file is gone');
  });

  it.each([
    ['packageMissing', 'There is no such package'],
    ['packageBusy', 'Wait some minutes and ask again.'],
    ['packageFailed', 'Ask for it again below'],
  ] as const)('should say what to do on %s', (name, text) => {
    expect(words(name)).toContain(text);
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
  it('should say how each criterion stands, in all years and in each period, in words too', () => {
    expect(words('criteria')).toMatch(
      /A1 Which agreement is in force\? Met with evidence Met with evidence Partly Not known/,
    );
    expect(words('criteria')).toMatch(
      /B1 Which agreement is in force\? No evidence No evidence No evidence Not known/,
    );
    expect(words('criteria')).toMatch(
      /Met with evidence 1 2 criteria Partly 0 2 criteria No evidence 1 2 criteria/,
    );
  });

  it('should say which years it looks at and let others be chosen', () => {
    expect(words('criteria')).toContain('2020–2022: the agreement in force, so far');
    expect(html('criteria')).toContain('href="/en/category-2/criteria?from=2012&amp;to=2025"');
    expect(words('criteriaAsked')).toContain(
      '2022 comes after 2020. Choose a first year that is not later than the last',
    );
  });
});

describe('CriterionPage', () => {
  it('should number the evidence and give the fingerprint of a file', () => {
    expect(words('criterion')).toMatch(
      /1 The minutes say so\..* 2 Fourth meeting .* 3 Known from a letter\./,
    );
    expect(html('criterion')).toContain('2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae');
  });

  it('should give indicators with formula, coverage, baseline and target', () => {
    expect(words('criterionFigures')).toMatch(
      /People trained Sum over trainings 44 known for all 1 training 10 \(2019\) 60 Work plan 2020/,
    );
    expect(words('criterionFigures')).toMatch(
      /can be read, as of today .* 1 of 2 known for all 2 agreements not set not set/,
    );
  });

  it('should give the same by period, latest first, and own to what was given by hand', () => {
    expect(words('criterionFigures')).toMatch(
      /2022 No report on record not known yet .* 2021 28 Given by hand: Lists are on paper\. Source: Report 2020 16/,
    );
    expect(html('criterionFigures')).toContain('href="/en/years/2020"');
    expect(words('criterion')).not.toContain('The same by period');
  });

  it('should keep the years that were asked for on the way to the next criterion, and only those', () => {
    expect(html('criterionFigures')).toContain('href="/en/category-2/criteria/A2?from=2020&amp;to=2022"');
    expect(html('criterion')).toContain('href="/en/category-2/criteria/A2"');
  });

  it('should show a record without a source as unverified', () => {
    expect(words('criterion')).toMatch(
      /Fourth meeting GOV-2020-01 · 4 May 2020 · unverified: no source is on record/,
    );
  });

  it('should say openly that answer and evidence are missing', () => {
    expect(words('criterionEmpty')).toContain('The answer is not written yet.');
    expect(words('criterionEmpty')).toContain('No evidence is recorded yet.');
  });
});
