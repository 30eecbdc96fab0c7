/**
 * What belongs to the desk and its interfaces, each with all that lies below it. Everything else is the public
 * side: pages, generated files, style sheets, icons, and the addresses of the former site.
 */
export const DESK_PLACES = [
  /** The desk of the staff. */
  '/admin',
  /** Interfaces of the desk, save the files below. */
  '/api',
  /** For whoever watches over the site; says nothing about content. */
  '/healthz',
  /** Drafts, for staff only. */
  '/preview',
  /** What is marked for external reviewers, for them only. */
  '/review',
] as const;

/** Uploaded files, which pages link to. Whether one may be read is still decided by access control. */
const UPLOADED_FILE = /^\/api\/[a-z0-9-]+\/file\/[^/]+$/;

/** What Next keeps under this place is its own, except for the files of the build. */
const BUILD_PLACE = '/_next';
const BUILD_FILES = '/_next/static';

const isWithin = (address: string, place: string) => address === place || address.startsWith(`${place}/`);

/** Whether an address is that of an uploaded file. */
export function isUploadedFile(address: string): boolean {
  return UPLOADED_FILE.test(address);
}

const isReading = (method: string) => method === 'GET' || method === 'HEAD';

/**
 * Whether a request is one of readers: to be answered from the store, with the headers of the public side. Other
 * requests go on to the application untouched.
 * @param address as from `toAddress`
 */
export function isPublicRequest(method: string, address: string): boolean {
  if (isUploadedFile(address)) return isReading(method);
  if (isWithin(address, BUILD_PLACE)) return isWithin(address, BUILD_FILES);
  return !DESK_PLACES.some((place) => isWithin(address, place));
}
