/** Kinds of document, governing texts first, in the order in which lists offer them. */
export const DOCUMENT_KINDS = [
  'agreement',
  'charter',
  'rules',
  'policy',
  'strategy',
  'work-plan',
  'annual-report',
  'minutes',
  'budget',
  'audit',
  'evaluation-report',
  'terms-of-reference',
  'authorisation',
  'mou',
  'presentation',
  'template',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Languages a document may be in. */
export type DocumentLanguage = 'en' | 'zh' | 'fr' | 'other';
