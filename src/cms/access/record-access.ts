import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload';
import type { Role } from '@/domain/roles';
import { isStaffRequest, requestHas, requestRole } from './request-role';
import {
  publicDocuments,
  publicMedia,
  publicRecords,
  reviewerDocuments,
  reviewerRecords,
} from './visible-records';

type CollectionAccess = NonNullable<CollectionConfig['access']>;
type GlobalAccess = NonNullable<GlobalConfig['access']>;

const nobody: Access = () => false;
const staff: Access = ({ req }) => isStaffRequest(req);

function atLeast(role: Role): Access {
  return ({ req }) => requestHas(req, role);
}

/** Staff read all, reviewers and visitors what the conditions let through. */
function readWhere(reviewers: () => Where, everybody: () => Where): Access {
  return ({ req }) => {
    if (isStaffRequest(req)) return true;
    return requestRole(req) === 'reviewer' ? reviewers() : everybody();
  };
}

/** Payload asks with the data to be written; a publication is anything that ends as `published`. */
function wantsPublication(data: unknown): boolean {
  return (data as { _status?: unknown } | null | undefined)?._status === 'published';
}

/** Payload asks for the right to delete also when a record goes to the trash: then `deletedAt` is in the data. */
function wantsTrash(data: unknown): boolean {
  return (data as { deletedAt?: unknown } | null | undefined)?.deletedAt != null;
}

const createRecord: Access = ({ req, data }) =>
  requestHas(req, 'publisher') || (isStaffRequest(req) && !wantsPublication(data) && !wantsTrash(data));

/**
 * Editors write drafts, also of published records, and leave the trash alone. That their save is a
 * draft is seen to by hooks/editor-saves: Payload does not tell an access function how a save is meant.
 */
const updateRecord: Access = ({ req, data }) => {
  if (requestHas(req, 'publisher')) return true;
  if (!isStaffRequest(req) || wantsPublication(data)) return false;
  return { deletedAt: { exists: false } };
};

const deleteRecord: Access = ({ req, data }) =>
  requestHas(req, 'administrator') || (requestHas(req, 'publisher') && wantsTrash(data));

/**
 * Versions are for staff. Code of this site that takes a record as it was published on a day says so in the context
 * of its request, which nobody can set over the web, and asks for those versions alone (see as-of).
 */
const readVersions: Access = ({ req }) => isStaffRequest(req) || req.context.isAsOf === true;

function draftedAccess(read: Access): CollectionAccess {
  return {
    read,
    readVersions,
    create: createRecord,
    update: updateRecord,
    delete: deleteRecord,
    unlock: nobody,
  };
}

/** Access of every record collection: drafts, versions, trash, withdrawal. */
export function recordAccess(): CollectionAccess {
  return draftedAccess(readWhere(reviewerRecords, publicRecords));
}

/** Access of documents and of their files: as records, and by the reach chosen for the document. */
export function documentAccess(): CollectionAccess {
  return draftedAccess(readWhere(reviewerDocuments, publicDocuments));
}

/** Access of pictures and of their files, which have neither drafts nor versions. */
export function mediaAccess(): CollectionAccess {
  return {
    read: readWhere(publicMedia, publicMedia),
    readVersions: staff,
    create: staff,
    update: staff,
    delete: atLeast('administrator'),
    unlock: nobody,
  };
}

/** Access of what only administrators see and change. */
export function administratorAccess(): CollectionAccess {
  const administrator = atLeast('administrator');
  return {
    admin: ({ req }) => isStaffRequest(req),
    read: administrator,
    readVersions: administrator,
    create: administrator,
    update: administrator,
    delete: administrator,
    unlock: administrator,
  };
}

/** Access of the site's settings: their words are on every page, changing them is for administrators. */
export function globalAccess(): GlobalAccess {
  return {
    read: () => true,
    readVersions: staff,
    update: atLeast('administrator'),
  };
}
