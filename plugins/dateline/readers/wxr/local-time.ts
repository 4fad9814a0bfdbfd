/** WordPress states each time twice: in the site's zone, and in UTC. Together they tell the offset. */

const shape = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})$/;

const utc = (written: string): number => {
  const [, year, month, day, hour, minute, second] = (shape.exec(written.trim()) ?? []).map(Number);
  return Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
};

const isTime = (written: string): boolean => shape.test(written.trim()) && !written.startsWith("0000");

const pad = (value: number): string => String(value).padStart(2, "0");

/** `2025-02-13 16:30:00` with `2025-02-13 21:30:00` in UTC → `2025-02-13 16:30:00-05:00`. */
export function localTime(local: string, inUtc: string): string | undefined {
  if (!isTime(inUtc)) return local.trim() === "" || local.startsWith("0000") ? undefined : local.trim();
  if (!isTime(local)) return `${inUtc.trim()}Z`;
  const minutes = Math.round((utc(local) - utc(inUtc)) / 60_000);
  // Not an offset that a zone can have: one of the two was edited, and the one in UTC is plain.
  if (Number.isNaN(minutes) || minutes < -12 * 60 || minutes > 14 * 60 || minutes % 15 !== 0) return `${inUtc.trim()}Z`;
  const size = Math.abs(minutes);
  return `${local.trim()}${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
