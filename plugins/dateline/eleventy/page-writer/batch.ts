/** Pages on their way to the thread that writes them: many in one piece of memory, which goes there and back and is not copied. */

export interface Batch {
  /** UTF-8, one page after the other; what is behind them means nothing. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: readonly (readonly [path: string, length: number])[];
}

/** Bytes of a batch; a page that is longer has one of its own. */
const size = 1 << 20;

export interface Batches {
  readonly add: (path: string, text: string) => void;
  /** Sends what has not been sent yet. */
  readonly flush: () => void;
  /** Memory that may be used again. */
  readonly takeBack: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** @param send is given each batch when it is full */
export function openBatches(send: (batch: Batch) => void): Batches {
  const free: Buffer<ArrayBuffer>[] = [];
  const ofLength = (length: number): Buffer<ArrayBuffer> => (length > size ? undefined : free.pop()) ?? Buffer.from(new ArrayBuffer(Math.max(size, length)));
  let bytes = ofLength(0);
  let used = 0;
  let pages: (readonly [string, number])[] = [];
  const sendFor = (length: number): void => {
    if (pages.length > 0) {
      send({ bytes, pages });
      bytes = ofLength(length);
    } else if (length > bytes.length) bytes = ofLength(length);
    used = 0;
    pages = [];
  };
  return {
    add: (path, text) => {
      const length = Buffer.byteLength(text);
      if (used + length > bytes.length) sendFor(length);
      used += bytes.write(text, used);
      pages.push([path, length]);
    },
    flush: () => sendFor(0),
    takeBack: ({ buffer }) => {
      if (buffer.byteLength === size) free.push(Buffer.from(buffer));
    },
  };
}
