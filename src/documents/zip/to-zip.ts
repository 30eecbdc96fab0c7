import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';
import { checkEntryNames } from './check-entry-names';

/** A file of an archive: its path in it, and what it holds or where on the disk that lies. */
export type ZipEntry = { readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly file: string }
);

/** The list of checksums, last in every archive. */
export const SUMS_NAME = 'SHA256SUMS';

/** The archive keeps local time without saying whose: made of local parts, it is the same everywhere. */
const TIME = new Date(1980, 0, 1, 12);

const OPTIONS = { mtime: TIME, mode: 0o100644, forceDosTimestamp: true } as const;

const LEVEL = 6;

/** Pictures, PDF and archives hardly become smaller; compressing them costs more than all the rest. */
const COMPRESSED = /\.(?:pdf|png|jpe?g|webp|gif|zip|xlsx|docx|pptx|mp4|mp3|woff2)$/i;

function open(entry: ZipEntry): Readable {
  return 'bytes' in entry ? Readable.from([entry.bytes]) : createReadStream(entry.file);
}

/** Passes the bytes on and tells their SHA-256 at the end. */
function hashing(tell: (hash: string) => void): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      tell(hash.digest('hex'));
      done();
    },
  });
}

/**
 * A ZIP of entries in the order given, with their checksums as `sha256sum -c` reads them. The same entries give the
 * same bytes. Files are read one after the other while the archive is read; nothing is held in memory.
 * @returns the archive as a stream, which fails where a file cannot be read
 * @throws Error when a name does not fit; see `checkEntryNames`
 */
export function toZip(entries: readonly ZipEntry[]): Readable {
  checkEntryNames([...entries.map(({ name }) => name), SUMS_NAME]);
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const sums: string[] = [];
  let source: Readable | undefined;
  // Whoever stops reading the archive also closes the file.
  output.once('close', () => source?.destroy());
  for (const entry of entries) {
    const options = { ...OPTIONS, compressionLevel: COMPRESSED.test(entry.name) ? 0 : LEVEL };
    zip.addReadStreamLazy(entry.name, options, (give) => {
      const hashed = hashing((hash) => sums.push(`${hash}  ${entry.name}\n`));
      source = open(entry);
      give(
        null,
        pipeline(source, hashed, (error) => {
          if (error) output.destroy(error);
        }),
      );
    });
  }
  zip.addReadStreamLazy(SUMS_NAME, { ...OPTIONS, compressionLevel: LEVEL }, (give) =>
    give(null, Readable.from([Buffer.from(sums.join(''))])),
  );
  zip.end();
  return output;
}
