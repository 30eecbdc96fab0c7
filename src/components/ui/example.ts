import type { ReactNode } from 'react';
import type { Words } from './words';

/**
 * A component in one of its states. Written once, it feeds the component's tests and every page
 * of examples: `draw` is called for each language.
 */
export type Example = { readonly name: string; readonly draw: (words: Words) => ReactNode };
