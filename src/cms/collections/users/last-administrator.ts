import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import type { Words } from '../../fields/words';
import { refuse } from '../../hooks/refuse';

const LAST: Words = [
  'This is the last administrator. Make somebody else an administrator first.',
  '这是最后一位管理员。请先将另一位用户设为管理员。',
];

/** Refuses when nobody but this user is an administrator: nobody could make users any more. */
async function needsAnother(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
  });
  if (totalDocs === 0) throw refuse(req, LAST, 400);
}

/** Keeps the last administrator from losing the role. */
export const keepLastAdministratorsRole: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || originalDoc?.role !== 'administrator') return;
  if (data.role === undefined || data.role === 'administrator') return;
  await needsAnother(req, originalDoc.id);
};

/** Keeps the last administrator from being deleted. */
export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user: unknown = await req.payload.db.findOne({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  });
  if ((user as { role?: unknown } | null)?.role === 'administrator') await needsAnother(req, id);
};
