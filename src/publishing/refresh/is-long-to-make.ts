/** Documents and files of data are made from many records at once. Uploads are handed on as they are. */
const LONG = /^\/(?!api\/).*\.(?:pdf|xlsx|csv|docx|zip)$/;

/** Whether the answer to an address takes long to make, so that no page may wait for it. */
export function isLongToMake(address: string): boolean {
  return LONG.test(address);
}
