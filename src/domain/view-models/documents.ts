import type { DocumentView } from './common';
import type { ListView } from './list';

export type DocumentsPageView = ListView<DocumentView, 'kind' | 'year' | 'language'>;
