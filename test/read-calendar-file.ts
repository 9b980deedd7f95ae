/** A calendar file as it was read: what stands above the events, and the properties of each event. */
export type ReadCalendar = {
  properties: Map<string, string>;
  events: Map<string, string>[];
};

const escapes: Record<string, string> = { '\\\\': '\\', '\\;': ';', '\\,': ',', '\\n': '\n' };

function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`a sign is not escaped: ${value}`);
  return value.replace(/\\[\\;,n]/g, (found) => escapes[found] ?? found);
}

const texts = new Set(['SUMMARY', 'X-WR-CALNAME']);
const required = ['UID', 'DTSTAMP', 'SUMMARY', 'DTSTART;VALUE=DATE'];

/**
 * Reads an iCalendar file as strictly as the standard allows: CRLF and nothing else at line ends, no
 * line over 75 bytes, no control characters, every property once. Source: RFC 5545 §3.1 and §3.6.1.
 * @throws Error at the first line that is not right.
 */
export function readCalendarFile(file: string): ReadCalendar {
  if (!file.endsWith('\r\n')) throw new Error('the file does not end with a line end');
  const raw = file.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/\p{Cc}/u.test(line)) throw new Error(`control character in: ${line}`);
    if (line.includes('\u{FFFD}')) throw new Error(`broken character in: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`line of more than 75 bytes: ${line}`);
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') {
    throw new Error('the file is not one calendar');
  }
  const properties = new Map<string, string>();
  const events: Map<string, string>[] = [];
  let current = properties;
  for (const line of lines.slice(1, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`not a property: ${line}`);
    if (line === 'BEGIN:VEVENT' && current === properties) {
      current = new Map();
      events.push(current);
    } else if (line === 'END:VEVENT' && current !== properties) {
      for (const one of required) if (!current.has(one)) throw new Error(`no ${one}`);
      current = properties;
    } else {
      if (current.has(name)) throw new Error(`twice: ${name}`);
      if (name === 'BEGIN' || name === 'END') throw new Error(`unexpected: ${line}`);
      current.set(name, texts.has(name) ? textOf(value) : value);
    }
  }
  const uids = events.map((event) => event.get('UID'));
  if (new Set(uids).size !== uids.length) throw new Error('two events have one name');
  return { properties, events };
}
