/** Whether a database is whole, as far as can be told before it is opened: lmdb maps the file, and a process that reads past its end is ended. */
import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";

/** `MDB_magic` in mdb.c. The file begins with two pages that describe it, of which the later one counts. */
const magic = 0xbeefc0de;

/** In such a page, after its header: `MDB_meta`. */
const place = { magic: 24, pageSize: 48, lastPage: 144, end: 152 };

interface Description {
  readonly pageSize: number;
  readonly lastPage: bigint;
}

function descriptionAt(handle: number, position: number): Description | undefined {
  const bytes = Buffer.alloc(place.end);
  const isWhole = readSync(handle, bytes, 0, place.end, position) === place.end && bytes.readUInt32LE(place.magic) === magic;
  return isWhole ? { pageSize: bytes.readUInt32LE(place.pageSize), lastPage: bytes.readBigUInt64LE(place.lastPage) } : undefined;
}

function isWhole(handle: number): boolean {
  const { size } = fstatSync(handle);
  // A new one.
  if (size === 0) return true;
  const first = descriptionAt(handle, 0);
  const second = first && descriptionAt(handle, first.pageSize);
  return first !== undefined && second !== undefined && [first, second].every(({ pageSize, lastPage }) => (lastPage + 1n) * BigInt(pageSize) <= BigInt(size));
}

/** @param file of the database; one that is not there is not damaged */
export function isDamaged(file: string): boolean {
  if (!existsSync(file)) return false;
  const handle = openSync(file, "r");
  try {
    return !isWhole(handle);
  } finally {
    closeSync(handle);
  }
}
