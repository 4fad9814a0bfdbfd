/** Formats that are no text, told by their first bytes (https://www.iana.org/assignments/media-types): named in the report. */
interface Signature {
  readonly name: string;
  /** In Latin-1. */
  readonly opening: string;
  readonly at?: number;
  /** Found further on: the parts of an archive tell what it holds. */
  readonly holds?: string;
}

const signatures: readonly Signature[] = [
  { name: "a PDF", opening: "%PDF-" },
  { name: "a PNG image", opening: "\u0089PNG" },
  { name: "a JPEG image", opening: "\u00FF\u00D8\u00FF" },
  { name: "a GIF image", opening: "GIF8" },
  { name: "a WebP image", opening: "WEBP", at: 8 },
  { name: "an AVIF or HEIC image", opening: "ftyp", at: 4, holds: "mif1" },
  { name: "a TIFF image", opening: "II*\0" },
  { name: "a TIFF image", opening: "MM\0*" },
  { name: "an icon", opening: "\0\0\u0001\0" },
  { name: "a Word document", opening: "PK\u0003\u0004", holds: "word/document" },
  { name: "an Excel workbook", opening: "PK\u0003\u0004", holds: "xl/workbook" },
  { name: "a PowerPoint presentation", opening: "PK\u0003\u0004", holds: "ppt/presentation" },
  { name: "an OpenDocument file", opening: "PK\u0003\u0004", holds: "application/vnd.oasis.opendocument" },
  { name: "an EPUB book", opening: "PK\u0003\u0004", holds: "application/epub+zip" },
  { name: "a ZIP archive", opening: "PK\u0003\u0004" },
  { name: "a Word, Excel or PowerPoint file of before 2007", opening: "\u00D0\u00CF\u0011\u00E0" },
  { name: "a gzip archive", opening: "\u001F\u008B" },
  { name: "a bzip2 archive", opening: "BZh" },
  { name: "an xz archive", opening: "\u00FD7zXZ" },
  { name: "a 7z archive", opening: "7z\u00BC\u00AF" },
  { name: "a RAR archive", opening: "Rar!" },
  { name: "a tar archive", opening: "ustar", at: 257 },
  { name: "an MP4 or QuickTime video", opening: "ftyp", at: 4 },
  { name: "a WebM or Matroska video", opening: "\u001AE\u00DF\u00A3" },
  { name: "an AVI video", opening: "AVI ", at: 8 },
  { name: "a WAV sound", opening: "WAVE", at: 8 },
  { name: "an MP3 sound", opening: "ID3" },
  { name: "an Ogg file", opening: "OggS" },
  { name: "an SQLite database", opening: "SQLite format 3" },
  { name: "a font", opening: "wOF" },
  { name: "a program", opening: "\u007FELF" },
  { name: "a program", opening: "MZ" },
];

/** The name of the format with its article, or undefined. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opens = ({ opening, at = 0, holds }: Signature): boolean =>
    buffer.subarray(at, at + opening.length).toString("latin1") === opening && (holds === undefined || buffer.includes(holds, 0, "latin1"));
  return signatures.find(opens)?.name;
}
