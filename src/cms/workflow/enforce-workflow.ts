import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { hasRole } from '@/domain/roles';
import { requestRole } from '../access/request-role';
import type { Words } from '../fields/words';
import { changedKeys } from '../hooks/changed-keys';
import { refuse } from '../hooks/refuse';
import { decideReview, parseReviewState } from './review';

type Data = Readonly<Record<string, unknown>>;
type Note = { readonly id?: unknown; readonly note?: unknown; readonly by?: unknown; readonly at?: unknown };

const STEP_REFUSED: Words = [
  'Your role may not set this review state. Choose "ready for review"; a publisher sets the others.',
  '您的角色不能设置此审核状态。请选择“待审核”，其余状态由发布人员设置。',
];
const NOTE_MISSING: Words = [
  'Say in a new review note what has to change.',
  '请添加一条审核意见，说明需要修改的内容。',
];
const RESTORE_REFUSED: Words = [
  'Only a publisher may take a record out of the trash.',
  '只有发布人员可以从回收站恢复记录。',
];
const WITHDRAW_REFUSED: Words = [
  'Only a publisher may withdraw a record or end its withdrawal.',
  '只有发布人员可以撤回记录或取消撤回。',
];

const notes = (value: unknown): readonly Note[] => (Array.isArray(value) ? (value as Note[]) : []);

/**
 * Notes keep who wrote them and when. New ones are signed by the server. Old ones only publishers may
 * reword or remove: for everybody else they stay as they were, whatever the save brings.
 */
function signNotes(before: unknown, after: unknown, req: PayloadRequest): { notes: Note[]; added: boolean } {
  if (!req.user) return { notes: [...notes(after)], added: false };
  const old = new Map(notes(before).map((note) => [note.id, note]));
  const isNew = ({ id }: Note) => id === undefined || !old.has(id);
  const sign = (note: Note) => ({ ...note, by: req.user?.id, at: new Date().toISOString() });
  const added = notes(after).filter(isNew).map(sign);
  if (!hasRole(requestRole(req), 'publisher')) {
    return { notes: [...old.values(), ...added], added: added.length > 0 };
  }
  const kept = notes(after).filter((note) => !isNew(note));
  return {
    notes: [...kept.map((note) => ({ ...old.get(note.id), note: note.note })), ...added],
    added: added.length > 0,
  };
}

const REVIEW_FIELDS = new Set(['reviewState', 'reviewNotes', '_status']);

function withdrawal(data: Data | undefined): { withdrawnOn?: unknown; reason?: unknown } {
  return (data?.withdrawal as { withdrawnOn?: unknown; reason?: unknown } | null | undefined) ?? {};
}

/** What only publishers may do, whatever way the request came in. */
function guardPublishersWork(before: Data, after: Data, req: PayloadRequest): void {
  if (requestRole(req) !== 'editor') return;
  if (before.deletedAt && !after.deletedAt) throw refuse(req, RESTORE_REFUSED);
  if (changedKeys({ w: withdrawal(before) }, { w: withdrawal(after) }).length > 0) {
    throw refuse(req, WITHDRAW_REFUSED);
  }
}

/**
 * The rules between writing and publishing, for saves made by people. Saves without a person (seeds,
 * jobs of the system) follow only what makes a record fit to be read.
 */
export const enforceWorkflow: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before: Data = operation === 'update' ? originalDoc : {};
  const after: Data = { ...before, ...data };
  const publishes = data._status === 'published' && !after.deletedAt;
  guardPublishersWork(before, after, req);
  const signed = signNotes(before.reviewNotes, after.reviewNotes, req);
  const outcome = decideReview({
    role: requestRole(req),
    from: parseReviewState(before.reviewState),
    to: parseReviewState(after.reviewState),
    publishes: publishes && before._status !== 'published',
    edits: changedKeys(before, data).some((key) => !REVIEW_FIELDS.has(key)),
    addsNote: signed.added,
  });
  if ('refused' in outcome) throw refuse(req, outcome.refused === 'step' ? STEP_REFUSED : NOTE_MISSING, 400);
  return { ...data, reviewState: outcome.state, ...('reviewNotes' in data && { reviewNotes: signed.notes }) };
};
