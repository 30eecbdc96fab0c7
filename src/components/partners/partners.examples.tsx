import { toListView } from '@/domain/lists/to-list-view';
import type { EventRow } from '@/domain/view-models/events';
import type { PartnerPageView, PartnerRow, PartnersPageView } from '@/domain/view-models/partners';
import {
  day,
  en,
  exampleBareRecord,
  exampleFile,
  exampleRecord,
  exampleSite,
  zh,
} from '../record/record.examples';
import type { Example } from '../ui/example';
import { PartnerPage } from './partner-page';
import { PartnersPage } from './partners-page';

const university: PartnerRow = {
  publicId: 'PRT-01',
  name: en('Example University'),
  acronym: 'EXU',
  route: '/partners/example-university',
  kind: 'university',
  city: en('Nairobi'),
  country: 'KEN',
  since: { date: '2014-01-01', precision: 'year' },
  until: null,
  eventCount: 3,
};

/** Nothing is recorded but a name in the other language. */
const unknown: PartnerRow = {
  publicId: 'PRT-02',
  name: zh('示例学会'),
  acronym: null,
  route: '/partners/society',
  kind: null,
  city: null,
  country: null,
  since: null,
  until: null,
  eventCount: 0,
};

const list = (query: Record<string, string>, rows = [university, unknown]): PartnersPageView =>
  toListView(
    rows,
    [
      { name: 'kind', valuesOf: ({ kind }) => (kind ? [kind] : []) },
      { name: 'region', valuesOf: ({ country }) => (country ? ['002'] : []) },
      { name: 'country', valuesOf: ({ country }) => (country ? [country.toLowerCase()] : []) },
    ],
    query,
  );

const event: EventRow = {
  publicId: 'TRN-2014-01',
  family: 'training',
  kind: 'course',
  title: en('First course'),
  route: '/trainings/first-course',
  startsOn: day('2014-05-01'),
  endsOn: day('2014-05-09'),
  city: null,
  country: 'KEN',
  format: 'onsite',
  people: 12,
};

const partner: PartnerPageView = {
  ...exampleRecord,
  publicId: university.publicId,
  title: university.name,
  row: university,
  slug: 'example-university',
  ror: 'https://ror.org/05dxps055',
  wikidata: 'Q1',
  website: 'https://university.example',
  description: en('It teaches.\n\nAnd more.'),
  logo: null,
  instruments: [
    {
      kind: 'mou',
      signedOn: day('2014-01-02'),
      validUntil: null,
      signatories: null,
      document: exampleFile,
    },
    { kind: null, signedOn: null, validUntil: null, signatories: null, document: null },
  ],
  events: { trainings: 1, activities: 2, latest: [event] },
  boardTerms: [{ publicId: 'BRD-01', title: en('First board'), route: '/governance#BRD-01' }],
};

const barePartner: PartnerPageView = {
  ...exampleBareRecord,
  publicId: unknown.publicId,
  title: unknown.name,
  row: unknown,
  slug: 'society',
  ror: null,
  wikidata: null,
  website: null,
  description: null,
  logo: null,
  instruments: [],
  events: { trainings: 0, activities: 0, latest: [] },
  boardTerms: [],
};

export const partnersExamples = {
  list: { name: 'partners', draw: (words) => <PartnersPage view={list({})} {...words} /> },
  filtered: {
    name: 'partners, filtered',
    draw: (words) => <PartnersPage view={list({ kind: 'university' })} {...words} />,
  },
  problem: {
    name: 'partners, unknown filters',
    draw: (words) => <PartnersPage view={list({ kind: 'club', colour: 'red', page: '7' })} {...words} />,
  },
  empty: { name: 'partners, none', draw: (words) => <PartnersPage view={list({}, [])} {...words} /> },
  long: {
    name: 'partners, two pages',
    draw: (words) => {
      const rows = Array.from({ length: 60 }, (_, place) => ({ ...university, publicId: `PRT-${place}` }));
      return <PartnersPage view={list({ page: '2' }, rows)} {...words} />;
    },
  },
  partner: {
    name: 'partner',
    draw: (words) => <PartnerPage view={partner} site={exampleSite} {...words} />,
  },
  barePartner: {
    name: 'partner, nothing recorded',
    draw: (words) => <PartnerPage view={barePartner} site={exampleSite} {...words} />,
  },
} satisfies Record<string, Example>;
