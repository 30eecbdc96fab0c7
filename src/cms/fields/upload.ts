import path from 'node:path';
import type { UploadConfig } from 'payload';
import { type ContentSource, cacheTags } from '@/domain/cache-tags';
import { tagAnswer } from '@/publishing/answer/answer-context';

type UploadOptions = {
  collection: ContentSource;
  /** Where the files lie; relative paths count from the directory the site is started in. */
  directory: string;
  /** Exact types: Payload compares them with the content of the file, not with its name. */
  mimeTypes: string[];
  isFileRequired: boolean;
};

/**
 * Files are uploaded and never fetched from elsewhere, keep their exact types, and are served so that a
 * browser cannot take them for anything else.
 */
export function toUpload({ collection, directory, mimeTypes, isFileRequired }: UploadOptions): UploadConfig {
  return {
    staticDir: path.resolve(directory),
    mimeTypes,
    filesRequiredOnCreate: isFileRequired,
    pasteURL: false,
    bulkUpload: isFileRequired,
    crop: false,
    modifyResponseHeaders: ({ headers }) => {
      tagAnswer(cacheTags.list(collection));
      return secureFileHeaders(headers);
    },
  };
}

const SHOWN_IN_BROWSER = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'];

/** PDF and pictures may open in the browser, all else is a download; nothing is sniffed or run. */
export function secureFileHeaders(headers: Headers): Headers {
  const type = headers.get('Content-Type')?.split(';')[0]?.trim() ?? '';
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Content-Disposition', SHOWN_IN_BROWSER.includes(type) ? 'inline' : 'attachment');
  if (type !== 'application/pdf') headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  return headers;
}
