/** Labels that begin with an abbreviation or a name keep their capital. */
const PROPER = /^(?:[A-Z]{2}|Availability Zone|Cloud WAN|Direct Connect|Region\b)/;

/** A label as it stands in the middle of a sentence. */
export function midSentence(label: string): string {
  return PROPER.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
