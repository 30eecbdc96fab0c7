import type { CollectionConfig, GlobalConfig } from 'payload';
import { capGlobalReads, capReads } from './cap-reads';
import { keepEditorsToDrafts } from './editor-saves';

type CollectionHooks = NonNullable<CollectionConfig['hooks']>;
type GlobalHooks = NonNullable<GlobalConfig['hooks']>;

/** Hooks of every record collection. */
export function recordHooks(): CollectionHooks {
  return { beforeOperation: [capReads, keepEditorsToDrafts] };
}

/** Hooks of collections without drafts, such as media. */
export function auditHooks(): CollectionHooks {
  return { beforeOperation: [capReads] };
}

/** Hooks of the site's settings. */
export function globalHooks(): GlobalHooks {
  return { beforeOperation: [capGlobalReads] };
}
