// The date as HTTP writes it. RFC 9110, 5.6.7. The calendar is worked out here: the engine must not ask the host's.

const DAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Wed, 01 Jan 2025 00:00:00 GMT`, from seconds since 1970. */
export function httpDate(seconds: number): string {
  const day = Math.floor(seconds / 86400);
  const rest = seconds - day * 86400;
  // Years that begin in March, in eras of 400 years.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const index = (month + 2) % 12;
  const year = yearOfEra + era * 400 + (index < 2 ? 1 : 0);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const clock = `${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
  return `${DAYS[((day % 7) + 7) % 7]}, ${two(date)} ${MONTHS[index]} ${year} ${clock} GMT`;
}
