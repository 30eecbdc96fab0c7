/** How far the making of a package is. */
export const PACKAGE_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

export type PackageState = (typeof PACKAGE_STATES)[number];

/** What is done one after the other when a package is made; each has its words in the messages. */
export const PACKAGE_STEPS = ['reading', 'dossier', 'reports', 'tables', 'packing'] as const;

export type PackageStep = (typeof PACKAGE_STEPS)[number];

/** What a package is to hold. */
export type PackageRequest = {
  readonly from: number;
  readonly to: number;
  readonly language: 'en' | 'zh';
  readonly audience: 'public' | 'reviewers';
  /** The day as of whose end the records are taken, YYYY-MM-DD; null: as they are now. */
  readonly asOf: string | null;
};

/** The name under which a package is saved: `dossier-2018-2024-en.zip`. */
export function toPackageName({ from, to, language, audience, asOf }: PackageRequest): string {
  const parts = ['dossier', from, to, language, ...(audience === 'reviewers' ? ['reviewers'] : [])];
  return `${[...parts, ...(asOf ? [`as-of-${asOf}`] : [])].join('-')}.zip`;
}
