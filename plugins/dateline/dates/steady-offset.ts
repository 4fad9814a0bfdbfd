/** How far zones are from UTC while no clock is changed: to ask Intl for each instant would take most of the time that a date takes. */
import { IANAZone } from "luxon";
import { remembered } from "../remembered.ts";

const day = 86_400_000;
const week = 7 * day;

/** Before, some clocks were off by seconds. */
const earliest = 0;

/** @param asked which week since 1970, a blank, and the zone */
const atBeginning = remembered((asked) => {
  const blank = asked.indexOf(" ");
  return IANAZone.create(asked.slice(blank + 1)).offset(Number(asked.slice(0, blank)) * week);
}, 5000);

/**
 * @param zone of IANA
 * @param epoch milliseconds, by the clock of any zone
 * @returns minutes from UTC, which are the same for days around; undefined near where a clock is changed, or if there is no such zone
 */
export function steadyOffset(zone: string, epoch: number): number | undefined {
  const first = Math.floor((epoch - day) / week);
  const last = Math.floor((epoch + day) / week) + 1;
  const offset = atBeginning(`${first} ${zone}`);
  const isSteady = epoch > earliest + day && Number.isInteger(offset) && atBeginning(`${last} ${zone}`) === offset && atBeginning(`${first + 1} ${zone}`) === offset;
  return isSteady ? offset : undefined;
}
