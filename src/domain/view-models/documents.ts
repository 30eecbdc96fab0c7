import type { DocumentView } from './common';
import type { ListView } from './list';

export type DocumentsPageView = ListView<DocumentView, 'id' | 'kind' | 'year' | 'language'>;
