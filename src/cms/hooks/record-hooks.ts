import type { CollectionConfig, GlobalConfig } from 'payload';
import { enforceWorkflow } from '../workflow/enforce-workflow';
import { capGlobalReads, capReads } from './cap-reads';
import { keepEditorsToDrafts } from './editor-saves';
import {
  announceChange,
  announceDelete,
  followChange,
  followDelete,
  logChange,
  logDelete,
  logGlobalChange,
  rememberBefore,
  rememberBeforeDelete,
} from './follow-records';
import { guardQuestions } from './guard-questions';
import { keepReach } from './keep-reach';
import { saveGlobalLanguages, saveLanguages } from './save-languages';

type CollectionHooks = NonNullable<CollectionConfig['hooks']>;
type GlobalHooks = NonNullable<GlobalConfig['hooks']>;

/** Hooks of every record collection: caps, roles and review, languages, readers, audit log, addresses, what is published. */
export function recordHooks(): CollectionHooks {
  return {
    beforeOperation: [capReads, guardQuestions, keepEditorsToDrafts, saveLanguages],
    beforeChange: [enforceWorkflow, rememberBefore],
    afterChange: [keepReach, followChange],
    beforeDelete: [rememberBeforeDelete],
    afterDelete: [followDelete],
  };
}

/** Hooks of collections without drafts, such as media: caps, audit log, what is published. */
export function auditHooks(): CollectionHooks {
  return {
    beforeOperation: [capReads, guardQuestions, saveLanguages],
    afterChange: [logChange, announceChange],
    afterDelete: [logDelete, announceDelete],
  };
}

/** Hooks of the site's settings: caps, audit log, what is published. */
export function globalHooks(): GlobalHooks {
  return { beforeOperation: [capGlobalReads, saveGlobalLanguages], afterChange: [logGlobalChange] };
}
