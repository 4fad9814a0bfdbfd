/** The part of CBOR (RFC 8949) that Pagefind's files are written in: text, whole numbers, and arrays of known length. */
export type Cbor = string | number | readonly Cbor[];

const major = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** How many bytes an argument takes, by the low bits of the first byte (section 3). */
const widths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

interface Read<T> {
  readonly value: T;
  /** Where the next item begins. */
  readonly end: number;
}

function readArgument(bytes: Buffer, at: number): Read<number> | undefined {
  const low = bytes.readUInt8(at) & 31;
  if (low < 24) return { value: low, end: at + 1 };
  const width = widths[low];
  return width === undefined ? undefined : { value: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

function readArray(bytes: Buffer, at: number, length: number): Read<Cbor> | undefined {
  const items: Cbor[] = [];
  let end = at;
  while (items.length < length) {
    const item = readItem(bytes, end);
    if (!item) return undefined;
    items.push(item.value);
    end = item.end;
  }
  return { value: items, end };
}

function readItem(bytes: Buffer, at: number): Read<Cbor> | undefined {
  const argument = at < bytes.length ? readArgument(bytes, at) : undefined;
  if (!argument) return undefined;
  const { value, end } = argument;
  switch (bytes.readUInt8(at) >> 5) {
    case major.unsigned:
      return argument;
    case major.negative:
      return { value: -1 - value, end };
    case major.text:
      return { value: bytes.toString("utf8", end, end + value), end: end + value };
    case major.array:
      return readArray(bytes, end, value);
    default:
      return undefined;
  }
}

/** @returns undefined for what is not of this part, or goes on after its end */
export function decodeCbor(bytes: Buffer): Cbor | undefined {
  try {
    const item = readItem(bytes, 0);
    return item?.end === bytes.length ? item.value : undefined;
  } catch (error) {
    // Cut off in the middle of a number.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function head(kind: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(kind << 5) | argument]);
  const [low, width] = argument < 0x100 ? [24, 1] : argument < 0x1_0000 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8((kind << 5) | low, 0);
  bytes.writeUIntBE(argument, 1, width);
  return bytes;
}

export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === "number") return value < 0 ? head(major.negative, -1 - value) : head(major.unsigned, value);
  if (typeof value === "string") {
    const text = Buffer.from(value, "utf8");
    return Buffer.concat([head(major.text, text.length), text]);
  }
  return Buffer.concat([head(major.array, value.length), ...value.map(encodeCbor)]);
}
