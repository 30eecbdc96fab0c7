import type { FieldAccess } from 'payload';
import { isStaffRequest, requestHas, requestRole } from './request-role';

type FieldAccessRules = { read: FieldAccess; create: FieldAccess; update: FieldAccess };

const staff: FieldAccess = ({ req }) => isStaffRequest(req);
const publisher: FieldAccess = ({ req }) => requestHas(req, 'publisher');
const administrator: FieldAccess = ({ req }) => requestHas(req, 'administrator');

/** Fields that never leave the desk: internal notes, contacts, consent. */
export const staffField: FieldAccessRules = { read: staff, create: staff, update: staff };

/** Fields external reviewers need and the public must not see: a person's gender. */
export const staffAndReviewerField: FieldAccessRules = {
  read: ({ req }) => requestRole(req) !== null,
  create: staff,
  update: staff,
};

/** Fields everybody reads and publishers write: withdrawal, verification by the board. */
export const publisherField: FieldAccessRules = { read: () => true, create: publisher, update: publisher };

/** Fields for administrators alone. */
export const administratorField: FieldAccessRules = {
  read: administrator,
  create: administrator,
  update: administrator,
};
