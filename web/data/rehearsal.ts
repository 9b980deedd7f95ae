import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** Whether this is the rehearsal year, and with which accounts one can practise; asked without sign-in. */
export const rehearsalQuery = queryOptions({
  queryKey: ['rehearsal-accounts'],
  queryFn: async () => (await api['rehearsal-accounts'].$get()).json(),
  staleTime: Number.POSITIVE_INFINITY,
});
