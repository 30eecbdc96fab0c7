import type { PayloadRequest } from 'payload';
import type { Iso3 } from '@/domain/countries/country-table';
import { parseCriterionCode } from '@/domain/criteria-groups';
import { DATE_PRECISIONS, type DatePrecision } from '@/domain/dates/partial-date';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import type { Locale } from '@/domain/locales';
import { PERIOD_KINDS, type PeriodKind } from '@/domain/periods/period';
import type { RecordCollection } from '@/domain/public-ids/public-id-prefixes';
import * as addresses from '@/domain/validation/check-addresses';
import { checkDateOrder, checkYearOrder } from '@/domain/validation/check-date-order';
import * as identifiers from '@/domain/validation/check-identifiers';
import { checkByCountry, checkGenders, checkPart, checkRows } from '@/domain/validation/check-people';
import {
  checkCountryCode,
  checkPeriodOverlap,
  checkPublicDocument,
  checkWithdrawal,
} from '@/domain/validation/check-record';
import { checkWeights as checkWeightValues } from '@/domain/validation/check-weights';
import { type Finding, formatFinding } from '@/domain/validation/finding';
import type { Check, CheckContext, Problem } from './validation';

/**
 * The rules of the model as checks of fields. What is right and what to say when it is not stands in domain/;
 * here the values are taken from the record.
 */

type Values = Readonly<Record<string, unknown>>;

const toProblem = (finding: Finding | null): Problem | null => finding && formatFinding(finding);

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const asRows = (value: unknown): Values[] => (Array.isArray(value) ? value : []);

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {};

const asDay = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? toCalendarDate(value) : null;

const toPeople = (values: Values) => ({
  total: asNumber(values.total),
  female: asNumber(values.female),
  male: asNumber(values.male),
});

/** A check of a text by itself. */
function ofText(check: (value: string) => Finding | null): Check {
  return (value) => toProblem(typeof value === 'string' ? check(value) : null);
}

/** The end of a span against its start, a field beside it; compared no further than both are known. */
function afterField(startField: string): Check {
  return (value, { siblingData }) => {
    const precision = DATE_PRECISIONS.find((known) => known === siblingData.datePrecision);
    return toProblem(
      checkDateOrder(
        asDay(siblingData[startField]),
        asDay(value),
        precision ?? ('day' satisfies DatePrecision),
      ),
    );
  };
}

export const checkEndsOn = afterField('startsOn');
export const checkUntil = afterField('since');
export const checkValidUntil = afterField('signedOn');
export const checkTo = afterField('from');
export const checkPeriodTo = afterField('periodFrom');
export const checkVisitTo = afterField('visitFrom');

/** An agreement runs out after it has come into force, or, where that is not known, after it was signed. */
export const checkExpiresOn: Check = (value, context) =>
  afterField(context.siblingData.inForceOn ? 'inForceOn' : 'signedOn')(value, context);

export const checkUrl = ofText(addresses.checkUrl);
export const checkSitePath = ofText(addresses.checkSitePath);
export const checkSlug = ofText(addresses.checkSlug);
export const checkDoi = ofText(identifiers.checkDoi);
export const checkOrcid = ofText(identifiers.checkOrcid);
export const checkRor = ofText(identifiers.checkRor);
export const checkIsbn = ofText(identifiers.checkIsbn);
export const checkIssn = ofText(identifiers.checkIssn);
export const checkWikidata = ofText(identifiers.checkWikidata);
export const checkCountry: Check = (value) => toProblem(checkCountryCode(String(value)));

export const checkPublicId: Check = (value, { collection }) =>
  toProblem(addresses.checkPublicId(String(value), collection as RecordCollection));

/** A code of the reviewer's checklist, as the checklist writes it. */
export const checkCriterionCode: Check = (value) =>
  parseCriterionCode(String(value)) === value
    ? null
    : {
        en: `“${String(value)}” is not a criterion. Write its letter and number, from A1 to H5.`,
        zh: `“${String(value)}”不是评审标准的代码。请填写字母加数字，从 A1 至 H5。`,
      };

/** Weights of the rows of a classification. */
export const checkWeights: Check = (value) =>
  toProblem(checkWeightValues(asRows(value).map((row) => asNumber(row.weight))));

/** Stands at the total, which is the field that women and men beside it are compared with. */
export const checkGendersWithinTotal: Check = (_value, { siblingData }) =>
  toProblem(checkGenders(toPeople(siblingData)));

/** Rows by country against the figures they are a part of, which stand in the same group. */
export const checkCountryRows: Check = (value, { siblingData }) => {
  const rows = asRows(value).map((row) => ({ country: row.country as Iso3, ...toPeople(row) }));
  return toProblem(checkByCountry(toPeople(siblingData), rows));
};

const reached = (context: CheckContext) => asNumber(asValues(context.data.people).total);

/** Rows of a breakdown against the number of people reached. */
export const checkRowsWithinReached: Check = (value, context) =>
  toProblem(
    checkRows(
      asRows(value).map((row) => asNumber(row.total)),
      reached(context),
    ),
  );

/** A number of people that is a part of those reached. */
export const checkPartOfReached: Check = (value, context) =>
  toProblem(checkPart(asNumber(value), reached(context)));

/** A number of people that is a part of the total beside it. */
export const checkPartOfTotal: Check = (value, { siblingData }) =>
  toProblem(checkPart(asNumber(value), asNumber(siblingData.total)));

/** An average on a scale that starts at zero. */
export const checkScore: Check = (value, { siblingData }) => {
  const [score, scale] = [asNumber(value), asNumber(siblingData.scale)];
  if (score === null || scale === null || score <= scale) return null;
  return {
    en: `The average, ${score}, is above the highest possible score, ${scale}. Correct one of the two.`,
    zh: `平均分 ${score} 高于满分 ${scale}。请更正其中一项。`,
  };
};

/** The last year of a period: not before the first, and no year of another period of the same kind. */
export const checkYearEnd: Check = async (value, { data, id, req }) => {
  const [yearStart, yearEnd] = [asNumber(data.yearStart), asNumber(value)];
  const disorder = toProblem(checkYearOrder(yearStart, yearEnd));
  const kind = PERIOD_KINDS.find((known) => known === data.kind);
  if (disorder || yearStart === null || yearEnd === null || !kind) return disorder;
  return toProblem(checkPeriodOverlap({ kind, yearStart, yearEnd }, await listPeriods(kind, id, req)));
};

/** The last year of a package is not before its first. */
export const checkYearTo: Check = (value, { data }) =>
  toProblem(checkYearOrder(asNumber(data.from), asNumber(value)));

// Nested reads go to the database adapter: the Local API would overwrite the language of the request.

async function listPeriods(kind: PeriodKind, without: number | string | undefined, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<Values & { id: number }>({
    collection: 'years',
    pagination: false,
    req,
    select: { yearStart: true, yearEnd: true },
    where: {
      and: [
        { kind: { equals: kind } },
        { deletedAt: { exists: false } },
        ...(without ? [{ id: { not_equals: without } }] : []),
      ],
    },
  });
  // Drafts may still lack their years.
  return docs.flatMap(({ yearStart, yearEnd }) =>
    typeof yearStart === 'number' && typeof yearEnd === 'number' ? [{ kind, yearStart, yearEnd }] : [],
  );
}

/** What everyone may read must be there to be read. */
export const checkPublicHasFile: Check = (value, { data, req }) =>
  toProblem(
    checkPublicDocument({
      access: String(value),
      hasFile: Boolean(data.filename) || Boolean(req.file),
      externalUrl: asText(data.externalUrl),
    }),
  );

/** A withdrawn record says why, in at least one language; the other languages are looked up. */
export const checkWithdrawalReason: Check = async (value, context) => {
  const withdrawnOn = asDay(context.siblingData.withdrawnOn);
  if (withdrawnOn === null || asText(value)?.trim()) return null;
  // A write in all languages at once brings every language along.
  const reason: Reasons = isByLocale(value)
    ? value
    : { ...(await readReasons(context)), [currentLocale(context)]: null };
  return toProblem(checkWithdrawal({ withdrawnOn, reason }));
};

const isByLocale = (value: unknown): value is Reasons => typeof value === 'object' && value !== null;

const currentLocale = ({ req }: CheckContext): string => req.locale ?? 'en';

type Reasons = Partial<Record<Locale, string | null>>;

/** The reason as the newest draft has it, in all languages. */
async function readReasons({ collection, id, req }: CheckContext): Promise<Reasons> {
  if (id === undefined || !collection) return {};
  const { docs } = await req.payload.db.queryDrafts<Values & { id: number }>({
    collection: collection as RecordCollection,
    limit: 1,
    // All languages at once: each localized text comes as an object by language.
    locale: 'all',
    req,
    where: { parent: { equals: id } },
  });
  return asValues(asValues(docs[0]?.withdrawal).reason) as Reasons;
}
