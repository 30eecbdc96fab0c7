import { cacheTags } from '@/domain/cache-tags';
import { listRecords } from '../reader';
import { PARTNER_ROW_FIELDS, type StoredPartner } from './to-partner-row';

/**
 * All partners that a visitor may see, as far as lists show them.
 * @param tags on which changes the page depends; by default on any of what lists show of a partner
 */
export function listPartners(
  tags: readonly string[] = [cacheTags.list('partners')],
): Promise<readonly StoredPartner[]> {
  return listRecords('partners', { fields: PARTNER_ROW_FIELDS, sort: 'publicId', tags });
}
