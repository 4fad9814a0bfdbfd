/** Whether a value says something: an empty text, an empty list and what is not there do not. */
export const isSaid = (value: unknown): boolean => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** A record without what says nothing. */
export const said = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(record).filter(([, value]) => isSaid(value)));
