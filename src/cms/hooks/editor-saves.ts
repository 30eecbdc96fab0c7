import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload';
import { isStaffRequest, requestHas } from '../access/request-role';
import type { Words } from '../fields/words';
import { refuse } from './refuse';

type SaveArgs = {
  readonly id?: number | string;
  readonly data?: { readonly _status?: unknown };
  readonly draft?: boolean;
  readonly publishSpecificLocale?: unknown;
  readonly publishAllLocales?: unknown;
  readonly unpublishAllLocales?: unknown;
};

const NOT_PUBLISHER: Words = [
  'Only a publisher may publish or unpublish. Save a draft and set the review to "ready for review".',
  '只有发布人员可以发布或撤下。请保存草稿，并将审核状态设为“待审核”。',
];

/** An editor: staff below publisher. Requests without a person come from scripts or are refused by access. */
function isEditor(req: PayloadRequest): boolean {
  return isStaffRequest(req) && !requestHas(req, 'publisher');
}

function asksForPublication(args: SaveArgs): boolean {
  return Boolean(
    args.data?._status === 'published' ||
      args.publishSpecificLocale ||
      args.publishAllLocales ||
      args.unpublishAllLocales,
  );
}

/** Unpublishing is a plain save with `_status: 'draft'`: it takes the published record off the site. */
async function unpublishes(
  args: SaveArgs,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<boolean> {
  if (args.draft || args.data?._status !== 'draft') return false;
  if (args.id === undefined) return true;
  const current: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: args.id } },
    req,
  });
  return (current as { _status?: unknown } | null)?._status === 'published';
}

/**
 * Makes each save of an editor a draft save. Without `draft` Payload would write into the published
 * record; and restoring a version without it would publish or unpublish.
 */
export const keepEditorsToDrafts: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (!isEditor(req)) return;
  const save = args as SaveArgs;
  if (operation === 'restoreVersion' && !save.draft) throw refuse(req, NOT_PUBLISHER);
  if (operation !== 'create' && operation !== 'update') return;
  if (asksForPublication(save)) throw refuse(req, NOT_PUBLISHER);
  if (operation === 'update' && (await unpublishes(save, collection.slug as CollectionSlug, req))) {
    throw refuse(req, NOT_PUBLISHER);
  }
  return { ...args, draft: true } as never;
};
