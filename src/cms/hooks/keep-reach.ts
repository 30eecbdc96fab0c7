import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import { runSql } from './run-sql';

type Reach = { readonly visibleToReviewers?: boolean | null; readonly access?: string | null };

/**
 * Who may read a record that was never published counts from the save on. Payload keeps later drafts beside the row
 * of a record, which stays as it was first saved; so a mark for reviewers that was taken back would still hold there.
 */
export const keepReach: CollectionAfterChangeHook = async ({ collection, data, doc, operation, req }) => {
  if (operation !== 'update') return;
  const { visibleToReviewers, access }: Reach = { ...doc, ...data };
  const table = sql.identifier(collection.slug.replaceAll('-', '_'));
  const isUnpublished = sql`id = ${doc.id} AND _status = 'draft'`;
  const isVisible = visibleToReviewers === true;
  await runSql(req, sql`UPDATE ${table} SET visible_to_reviewers = ${isVisible} WHERE ${isUnpublished}`);
  if (collection.slug !== 'documents' || !access) return;
  await runSql(
    req,
    sql`UPDATE documents SET access = ${access}::enum_document_access WHERE ${isUnpublished}`,
  );
};
