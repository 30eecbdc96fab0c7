/** A document could not be made; the message says why, for whoever reads the log. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}
