import { hc } from 'hono/client';
import type { AppType } from '../../server/api/app.ts';

/** One mistake in a field as the API reports it. */
export type FieldProblem = { location: { pointer: string }; code: string; detail: string };

/** An answer that is not a success: what the server said, in Dutch, and about which fields. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly errors: readonly FieldProblem[];
  /** With 412: the version that is stored now. */
  readonly current: unknown;

  constructor(
    status: number,
    said: { title: string; detail: string; errors?: readonly FieldProblem[]; current?: unknown },
  ) {
    super(said.detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = said.title;
    this.errors = said.errors ?? [];
    this.current = said.current;
  }
}

const noAnswer =
  'De server is niet te bereiken. Wat u hebt ingevuld staat er nog. Probeer het zo nog eens.';

/** Called when the server no longer knows who we are; the frame then asks to sign in again over the screen. */
type ExpiryListener = () => void;
const expiryListeners = new Set<ExpiryListener>();

/** Tells when a request was refused because the session ended. Gives back how to stop listening. */
export function onSessionExpired(listener: ExpiryListener): () => void {
  expiryListeners.add(listener);
  return () => expiryListeners.delete(listener);
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const known = typeof body === 'object' && body !== null ? body : {};
  const text = (key: string, otherwise: string): string => {
    const value: unknown = Reflect.get(known, key);
    return typeof value === 'string' ? value : otherwise;
  };
  const errors: unknown = Reflect.get(known, 'errors');
  return new ApiProblem(response.status, {
    title: text('title', 'Er ging iets mis'),
    detail: text('detail', 'Er ging iets mis. Probeer het nog eens.'),
    errors: Array.isArray(errors) ? (errors as FieldProblem[]) : [],
    current: Reflect.get(known, 'current'),
  });
}

async function fetchOrProblem(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, credentials: 'same-origin' }).catch(() => {
    throw new ApiProblem(0, { title: 'Geen verbinding', detail: noAnswer });
  });
  if (response.ok || response.status === 304) return response;
  const problem = await problemOf(response);
  if (problem.status === 401 && !response.url.includes('/sessions')) {
    for (const listener of expiryListeners) listener();
  }
  throw problem;
}

/**
 * The typed client of the API. Every call either gives a success or throws an ApiProblem (status 0
 * when there was no connection), so callers read `.json()` without checking.
 */
export const api = hc<AppType>('/api/v1', { fetch: fetchOrProblem });

/** Headers of an edit: the version that was edited. */
export function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` };
}

/** Headers of a write that may be sent again: keep the key with the form until the write succeeded. */
export function idempotencyKey(key: string): { 'idempotency-key': string } {
  return { 'idempotency-key': key };
}

/** The ApiProblem in whatever was thrown, or null. */
export function asProblem(error: unknown): ApiProblem | null {
  return error instanceof ApiProblem ? error : null;
}
