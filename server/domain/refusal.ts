/** One mistake in a field: where it stands and what to do about it, in Dutch. */
export type FieldError = {
  in: 'body' | 'query' | 'path' | 'header';
  location: { pointer: string };
  code: string;
  detail: string;
};

/** JSON pointer (RFC 6901) to a field, from the path zod gives. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return `/${path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/**
 * Thrown when a person asked for something that cannot be done; the API answers it as problem+json
 * (RFC 9457). It is thrown and not returned because it must also undo the transaction it is in.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: FieldError[] | undefined;
  readonly current: unknown;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    detail: string,
    extra: { errors?: FieldError[]; current?: unknown; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.name = 'Refusal';
    this.status = status;
    this.errors = extra.errors;
    this.current = extra.current;
    this.headers = extra.headers ?? {};
  }
}
