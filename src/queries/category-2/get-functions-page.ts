import type { Locale } from '@/domain/locales';
import { countFunction } from '@/domain/review/count-functions';
import { factsIn } from '@/domain/review/facts-in';
import type { FunctionRow, FunctionsPageView } from '@/domain/view-models/dossier';
import { type Asked, getReviewFrame } from '../review/get-review-frame';
import { readReviewFacts } from '../review/read-review-facts';
import { listFunctions } from './list-functions';

/** The functions of the agreement against what was done for them, and what is assigned to none. */
export async function getFunctionsPage(asked: Asked, locale: Locale): Promise<FunctionsPageView> {
  const [frame, functions, read] = await Promise.all([
    getReviewFrame(asked, locale),
    listFunctions(locale),
    readReviewFacts(['events']),
  ]);
  const facts = { ...read, criteria: [], years: frame.allYears };
  const { events } = factsIn(facts, frame.range.years);
  const columns = frame.range.columns.map((column) => factsIn(facts, column).events);
  const toRow = (row: FunctionRow['function']): FunctionRow => ({
    function: row,
    total: countFunction(events, row?.publicId ?? null),
    cells: columns.map((column) => countFunction(column, row?.publicId ?? null)),
  });
  return { range: frame.range, rows: [...functions, null].map(toRow) };
}
