import type { NewContactInput } from '../../server/domain/records/contact.ts';
import type { LoggedContact } from '../../server/work/log-contact.ts';
import { ids } from '../arrange.ts';
import type { Ask } from '../arrange.ts';

/** Path of the test pilot. */
export const pilot = `/pilots/${ids.pilot}`;

/** The shortest contact that can be logged on the test day: a telephone call that begins a case. */
export const plainContact: NewContactInput = {
  day: '2026-06-15',
  channel: 'K1',
  questions: [{ lifeDomain: 'L01', law: 'W1' }],
  nature: 'C0',
  case: { kind: 'new', reasons: ['R3'] },
};

/** The JSON of an answer; what it holds is up to the test. */
export async function jsonOf<Body>(answer: Response | Promise<Response>): Promise<Body> {
  return (await (await answer).json()) as Body;
}

/** Logs a contact as somebody, the plain one with changes. */
export async function log(ask: Ask, change: Partial<NewContactInput> = {}): Promise<LoggedContact> {
  const answer = await ask('POST', `${pilot}/contacts`, { ...plainContact, ...change });
  if (answer.status !== 201) throw new Error(`not logged: ${await answer.text()}`);
  return jsonOf<LoggedContact>(answer);
}

/** What a refused answer says: its status and the fields it points at. */
export async function refusal(
  answer: Promise<Response>,
): Promise<{ status: number; pointers: string[]; detail: string; current: unknown }> {
  const response = await answer;
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) {
    throw new Error(`not a problem: ${response.status} ${type} ${await response.text()}`);
  }
  const problem = await jsonOf<{
    status: number;
    detail: string;
    errors?: { location: { pointer: string } }[];
    current?: unknown;
  }>(response);
  return {
    status: response.status,
    pointers: [...new Set(problem.errors?.map(({ location }) => location.pointer) ?? [])],
    detail: problem.detail,
    current: problem.current,
  };
}
