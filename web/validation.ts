import { z } from 'zod';

// Imported before everything else: zod's fast path compiles code, which the content security
// policy forbids, and it tries that when the first schema is made.
z.config({ ...z.locales.nl(), jitless: true });
