/** One step of the schema: its number orders it, its name is kept in the file. */
export type Migration = { readonly id: number; readonly name: string; readonly sql: string };
