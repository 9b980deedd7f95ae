import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  NAAST_DATA: z.string().default('data'),
  NAAST_HOST: z.string().default('127.0.0.1'),
  NAAST_PORT: z.coerce.number().int().min(0).max(65535).default(4350),
  NAAST_ORIGIN: z.url().optional(),
  NAAST_NOW: z.iso.datetime().optional(),
  NAAST_CLIENT_ADDRESS_HEADER: z.string().optional(),
  NAAST_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** What the environment can set. Nothing needs setting for a rehearsal on one machine. */
export type Config = {
  /** Folder with the database, keys and backups. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** Public address, e.g. https://naast.example; decides cookie names and the origin check. */
  readonly origin: string | null;
  /** ISO instant at which the clock starts, for rehearsals; null: the real time. */
  readonly startInstant: string | null;
  /** The one request header in which a proxy puts the client's address; null: no proxy. */
  readonly clientAddressHeader: string | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/**
 * Reads the configuration from environment variables (NAAST_…).
 * @throws Error naming the variables that do not hold a usable value.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`unusable configuration: ${names}`);
  }
  const values = result.data;
  return {
    dataFolder: path.resolve(values.NAAST_DATA),
    host: values.NAAST_HOST,
    port: values.NAAST_PORT,
    origin: values.NAAST_ORIGIN ?? null,
    startInstant: values.NAAST_NOW ?? null,
    clientAddressHeader: values.NAAST_CLIENT_ADDRESS_HEADER ?? null,
    logLevel: values.NAAST_LOG,
  };
}
