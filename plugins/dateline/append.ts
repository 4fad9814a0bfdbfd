/** Like `push(...more)`, which fails where `more` is longer than the stack: at some hundred thousand pages. */
export function append<T>(to: T[], more: Iterable<T>): void {
  for (const each of more) to.push(each);
}
