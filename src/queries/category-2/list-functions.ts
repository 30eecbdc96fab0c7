import type { Locale } from '@/domain/locales';
import type { FunctionView } from '@/domain/view-models/category-2';
import { toPopulated, toRecordLink } from '../map/to-record';
import { listRecords } from '../reader';
import { toTitle } from '../to-text';

/** The functions that the agreements give the centre, in the order of their codes. */
export async function listFunctions(locale: Locale): Promise<FunctionView[]> {
  const functions = await listRecords('functions', { sort: 'code', depth: 1 });
  return functions.map((record) => {
    const publicId = record.publicId ?? '';
    const agreement = toPopulated(record.agreement);
    return {
      publicId,
      code: record.code,
      text: toTitle(record.text, locale, publicId),
      agreement: agreement && toRecordLink('agreements', agreement, locale),
    };
  });
}
