import * as migration_20261123_000000_initial from './20261123_000000_initial';
import * as migration_20261123_000001_audit_log_append_only from './20261123_000001_audit_log_append_only';
import * as migration_20261125_000000_site_changes from './20261125_000000_site_changes';
import * as migration_20261125_132602_translations_may_miss from './20261125_132602_translations_may_miss';
import * as migration_20261125_195125_criterion_targets from './20261125_195125_criterion_targets';
import * as migration_20261125_200742_reviewer_links from './20261125_200742_reviewer_links';

export const migrations = [
  {
    up: migration_20261123_000000_initial.up,
    down: migration_20261123_000000_initial.down,
    name: '20261123_000000_initial',
  },
  {
    up: migration_20261123_000001_audit_log_append_only.up,
    down: migration_20261123_000001_audit_log_append_only.down,
    name: '20261123_000001_audit_log_append_only',
  },
  {
    up: migration_20261125_000000_site_changes.up,
    down: migration_20261125_000000_site_changes.down,
    name: '20261125_000000_site_changes',
  },
  {
    up: migration_20261125_132602_translations_may_miss.up,
    down: migration_20261125_132602_translations_may_miss.down,
    name: '20261125_132602_translations_may_miss',
  },
  {
    up: migration_20261125_195125_criterion_targets.up,
    down: migration_20261125_195125_criterion_targets.down,
    name: '20261125_195125_criterion_targets',
  },
  {
    up: migration_20261125_200742_reviewer_links.up,
    down: migration_20261125_200742_reviewer_links.down,
    name: '20261125_200742_reviewer_links'
  },
];
